// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.TestStructures;

/** One kick and drift of every component by hand, the energy of motion, and the way back to the caller's numbers. */
class ParticleStateTest {

    private static final double UM = 1e-6;
    private static final double KICK = 2e-11;

    /** Three spheres in the opposite of the order in which they are kept. */
    private static Particles backwards() {
        var p = new Particles(3);
        p.set(0, Phase.SE, 7 * UM, 5 * UM, 2 * UM, 0.5 * UM);
        p.set(1, Phase.AM, 4 * UM, 5 * UM, 2 * UM, 0.8 * UM);
        p.set(2, Phase.SE, 1 * UM, 5 * UM, 2 * UM, 0.6 * UM);
        return p;
    }

    private static ParticleState state(boolean space) {
        return new ParticleState(backwards(), TestStructures.MATERIALS, space);
    }

    private static double[][] velocities(ParticleState p) {
        double[][] plane = {p.vx, p.vy, p.angularVelocity};
        return p.space ? new double[][] {p.vx, p.vy, p.angularVelocity, p.vz, p.angularVelocityX, p.angularVelocityY} : plane;
    }

    private static double[][] forces(ParticleState p) {
        double[][] plane = {p.forceX, p.forceY, p.torque};
        return p.space ? new double[][] {p.forceX, p.forceY, p.torque, p.forceZ, p.torqueX, p.torqueY} : plane;
    }

    private static double[] inertia(ParticleState p, int component) {
        return component < 2 || component == 3 ? p.mass : p.inertia;
    }

    /** Lets every component of every particle move, and be changed by a good part in a kick. */
    private static void stir(ParticleState p) {
        for (int c = 0; c < velocities(p).length; c++) {
            for (int i = 0; i < p.count; i++) {
                velocities(p)[c][i] = (c + 1) * (i - 0.5);
                forces(p)[c][i] = (2 + c - i) * inertia(p, c)[i] / KICK;
            }
        }
    }

    @Test
    void massesAreThoseOfSolidSpheresInTheOrderOfTheirPlaces() {
        ParticleState p = state(false);
        assertArrayEquals(new int[] {2, 1, 0}, p.order);
        assertArrayEquals(new double[] {0.6 * UM, 0.8 * UM, 0.5 * UM}, p.radius);
        double active = 4.0 / 3 * Math.PI * Math.pow(0.8 * UM, 3) * 4720;
        assertEquals(active, p.mass[1], 1e-12 * active);
        assertEquals(0.4 * active * 0.64e-12, p.inertia[1], 1e-12 * p.inertia[1]);
        assertEquals(1, p.mass[1] * p.inverseMass[1], 1e-15);
        assertEquals(1, p.inertia[1] * p.inverseInertia[1], 1e-15);
        assertEquals(0.5 * UM, p.smallestRadius);
        assertEquals(0.8 * UM, p.largestRadius);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyComponentIsKickedAndDriftsWithinTheStretchAlone(boolean space) {
        ParticleState p = state(space);
        stir(p);
        p.move(KICK, 3e-9, 1, 2);
        double[][] places = space ? new double[][] {p.x, p.y, p.angle, p.z} : new double[][] {p.x, p.y, p.angle};
        double[] start = {4 * UM, 5 * UM, 0, 2 * UM};
        for (int c = 0; c < velocities(p).length; c++) {
            double[] v = velocities(p)[c];
            assertArrayEquals(new double[] {-0.5 * (c + 1), 0.5 * (c + 1) + 1 + c, 1.5 * (c + 1)}, v, 1e-12, "component " + c);
            assertEquals(0, forces(p)[c][1]);
            assertEquals((2 + c) * inertia(p, c)[0] / KICK, forces(p)[c][0], "not of the stretch");
            assertEquals(c * inertia(p, c)[2] / KICK, forces(p)[c][2], "not of the stretch");
            if (c < places.length) {
                assertEquals(start[c] + 3e-9 * v[1], places[c][1], 1e-18, "component " + c);
            }
        }
        assertEquals(1 * UM, p.x[0]);
        assertEquals(7 * UM, p.x[2]);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theEnergyIsThatOfAllComponentsAfterTheKick(boolean space) {
        ParticleState p = state(space);
        stir(p);
        double now = 0;
        double after = 0;
        for (int c = 0; c < velocities(p).length; c++) {
            for (int i = 0; i < 3; i++) {
                double v = velocities(p)[c][i];
                double later = v + (2 + c - i) / 2.0;
                now += inertia(p, c)[i] * v * v / 2;
                after += inertia(p, c)[i] * later * later / 2;
            }
        }
        assertEquals(now, p.kineticEnergy(), 1e-12 * now);
        assertEquals(after, p.kineticEnergyAfter(KICK / 2), 1e-12 * after);
        for (double[] v : new double[][] {p.vx, p.vy, p.vz, p.forceX, p.forceY, p.forceZ}) {
            Arrays.fill(v, 0);
        }
        double turns = 0;
        for (int c = 0; c < velocities(p).length; c++) {
            for (int i = 0; i < 3; i++) {
                double later = velocities(p)[c][i] + (inertia(p, c) == p.mass ? 0 : (2 + c - i) / 2.0);
                turns += inertia(p, c)[i] * later * later / 2;
            }
        }
        assertEquals(turns, p.kineticEnergyAfter(KICK / 2), 1e-12 * turns, "turns alone");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void exportedParticlesHaveTheCallersOrderAndVelocitiesOfTheTimeOfTheirPlaces(boolean space) {
        ParticleState p = state(space);
        stir(p);
        Particles out = p.export(KICK / 2);
        double[][] found = space
                ? new double[][] {out.vx, out.vy, out.angularVelocity, out.vz, out.angularVelocityX, out.angularVelocityY}
                : new double[][] {out.vx, out.vy, out.angularVelocity};
        for (int c = 0; c < found.length; c++) {
            for (int i = 0; i < 3; i++) {
                assertEquals((c + 1) * (i - 0.5) + (2 + c - i) / 2.0, found[c][2 - i], 1e-12, "component " + c);
            }
        }
        assertArrayEquals(backwards().x, out.x);
        assertArrayEquals(backwards().radius, out.radius);
        assertArrayEquals(backwards().phase, out.phase);
        assertArrayEquals(space ? backwards().z : new double[3], out.z);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theLargestMoveIsThatOfTheStretchSinceTheSnapshot(boolean space) {
        ParticleState p = state(space);
        p.snapshot();
        p.x[0] += 5 * UM;
        p.x[1] += 2 * UM;
        p.y[1] -= 3 * UM;
        p.x[2] += 7 * UM;
        double z = space ? 1.5 * UM : 0;
        if (space) {
            p.z[1] += z;
        }
        assertEquals(13e-12 + z * z, p.largestSquaredMove(1, 2), 1e-24);
        assertEquals(49e-12, p.largestSquaredMove(0, 3), 1e-24);
        p.snapshot();
        assertEquals(0, p.largestSquaredMove(0, 3));
    }

    @Test
    void placesComeBackAcrossJoinedSidesAlone() {
        for (boolean joinedY : new boolean[] {false, true}) {
            for (boolean joinedZ : new boolean[] {false, true}) {
                ParticleState p = state(true);
                p.y[0] = -1 * UM;
                p.z[0] = 11 * UM;
                p.wrap(new Box(9 * UM, 6 * UM, 4 * UM, joinedY, joinedZ));
                assertEquals(joinedY ? 5 * UM : -1 * UM, p.y[0], 1e-20);
                assertEquals(joinedZ ? 3 * UM : 11 * UM, p.z[0], 1e-20);
                assertEquals(1 * UM, p.x[0]);
            }
        }
    }
}
