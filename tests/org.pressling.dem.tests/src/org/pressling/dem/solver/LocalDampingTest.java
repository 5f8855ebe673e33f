// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.TestStructures;

/** What local damping takes from each force and torque, and the heat that it says it makes. */
class LocalDampingTest {

    private static final double SHARE = 0.3;
    private static final double KICK = 2e-11;
    private static final int COUNT = 12;

    /** One component of all particles: force or torque, velocity, 1/mass or 1/inertia. */
    private record Component(double[] force, double[] velocity, double[] inverseMass) {
    }

    private static ParticleState row(boolean space) {
        var p = new Particles(COUNT);
        for (int i = 0; i < COUNT; i++) {
            p.set(i, Phase.SE, (1 + i) * 1e-6, 5e-6, (0.3 + 0.01 * i) * 1e-6);
        }
        return new ParticleState(p, TestStructures.MATERIALS, space);
    }

    private static List<Component> components(ParticleState p) {
        var plane = List.of(new Component(p.forceX, p.vx, p.inverseMass), new Component(p.forceY, p.vy, p.inverseMass),
                new Component(p.torque, p.angularVelocity, p.inverseInertia));
        return !p.space ? plane
                : List.of(plane.get(0), plane.get(1), plane.get(2), new Component(p.forceZ, p.vz, p.inverseMass),
                        new Component(p.torqueX, p.angularVelocityX, p.inverseInertia),
                        new Component(p.torqueY, p.angularVelocityY, p.inverseInertia));
    }

    /** Moves particle {@code i} along or about one axis; a force changes its velocity by a good part in a kick. */
    private static void move(Component c, int i, double velocity) {
        c.velocity[i] = velocity;
        c.force[i] = (i % 3 == 0 ? -1 : 1) * (0.2 + 0.1 * i) / (KICK * c.inverseMass[i]);
    }

    /** The heat in J of what is taken from one component of one particle, force times way. */
    private static double heat(Component c, int i) {
        double taken = Math.signum(c.velocity[i]) * SHARE * Math.abs(c.force[i]);
        double after = c.velocity[i] + (c.force[i] - taken) * KICK * c.inverseMass[i];
        return taken * (c.velocity[i] + after) / 2 * KICK;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyComponentIsDampedByItself(boolean space) {
        for (int axis = 0; axis < (space ? 6 : 3); axis++) {
            ParticleState p = row(space);
            List<Component> all = components(p);
            Component c = all.get(axis);
            move(c, 4, -2);
            double before = c.force[4];
            double heat = heat(c, 4);
            assertEquals(heat, new LocalDamping(p, 0, COUNT).apply(SHARE, KICK), 1e-12 * Math.abs(heat));
            assertEquals(before * (1 + SHARE), c.force[4], 1e-12 * before, "it takes work");
            for (int other = 0; other < all.size(); other++) {
                var expected = new double[COUNT];
                expected[4] = other == axis ? c.force[4] : 0;
                assertArrayEquals(expected, all.get(other).force, "axis " + other);
            }
        }
    }

    @Test
    void whatDoesWorkIsLessenedAndWhatTakesWorkIsRaised() {
        ParticleState p = row(false);
        double[][] cases = {{2, 3}, {-2, -3}, {2, -3}, {-2, 3}, {2, 0}};
        for (int i = 0; i < cases.length; i++) {
            p.forceX[i] = cases[i][0];
            p.vx[i] = cases[i][1];
        }
        new LocalDamping(p, 0, COUNT).apply(SHARE, KICK);
        double less = 2 * (1 - SHARE);
        double more = 2 * (1 + SHARE);
        assertArrayEquals(new double[] {less, -less, more, -more, 2, 0, 0, 0, 0, 0, 0, 0}, p.forceX, 1e-15);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 3", "0, 4", "1, 6", "2, 8", "0, 11", "3, 12", "0, 12", "5, 5"})
    void theHeatIsTheSumOverAStretchAndNothingElseIsTouched(int from, int to) {
        ParticleState p = row(true);
        double heat = 0;
        for (Component c : components(p)) {
            for (int i = 0; i < COUNT; i++) {
                move(c, i, i % 2 == 0 ? 1.5 : -0.7);
                heat += i >= from && i < to ? heat(c, i) : 0;
            }
        }
        double[] before = p.torqueY.clone();
        var damping = new LocalDamping(p, from, to);
        assertEquals(heat, damping.apply(SHARE, KICK), 1e-12 * Math.abs(heat));
        for (int i = 0; i < COUNT; i++) {
            assertEquals(i >= from && i < to, before[i] != p.torqueY[i], "particle " + i);
        }
    }

    @Test
    void theHeatOfOneStepIsNotThatOfTheNext() {
        ParticleState p = row(false);
        var damping = new LocalDamping(p, 0, COUNT);
        move(components(p).get(0), 2, 1);
        double first = damping.apply(SHARE, KICK);
        double second = heat(components(p).get(0), 2);
        assertEquals(second, damping.apply(SHARE, KICK), 1e-12 * Math.abs(first));
        p.vx[2] = 0;
        assertEquals(0, damping.apply(SHARE, KICK));
    }
}
