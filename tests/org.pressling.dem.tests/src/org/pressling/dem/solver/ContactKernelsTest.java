// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.HertzMindlinFactory;

/** Geometry, velocities and sums of forces of single contacts, against vectors in space worked out from the definitions. */
class ContactKernelsTest {

    private static final double UM = 1e-6;
    private static final double NORMAL = 2e-3;
    private static final double REACTION = 4e-4;

    /** Two spheres that touch across all joined sides, and one far from both; all move and turn. */
    private static ParticleState spheres(boolean space) {
        var particles = new Particles(3);
        particles.set(0, Phase.SE, 3.0 * UM, 0.2 * UM, 4.8 * UM, 0.5 * UM);
        particles.set(1, Phase.AM, 3.7 * UM, 5.6 * UM, 0.3 * UM, 0.8 * UM);
        particles.set(2, Phase.SE, 8.0 * UM, 3.0 * UM, 2.5 * UM, 0.6 * UM);
        var p = new ParticleState(particles, TestStructures.MATERIALS, space);
        for (int i = 0; i < 3; i++) {
            p.vx[i] = 3 - 2 * i;
            p.vy[i] = 1.5 - 4 * i;
            p.angularVelocity[i] = 1e6 * (2 + 3 * i);
            if (space) {
                p.vz[i] = -0.5 + 3 * i;
                p.angularVelocityX[i] = 1e6 * (5 - 9 * i);
                p.angularVelocityY[i] = 1e6 * (-1 + 4 * i);
            }
        }
        return p;
    }

    private static Box box(boolean space, boolean joined) {
        return space ? new Box(10 * UM, 6 * UM, 5 * UM, joined, joined) : new Box(10 * UM, 6 * UM, joined);
    }

    private static Terms terms(ParticleState p, int atContactPoint) {
        return new Terms(TestStructures.model(HertzMindlinFactory.CORRECTED, "contact_point_slip", atContactPoint), p,
                TestStructures.MATERIALS, box(p.space, true));
    }

    private static double[] velocity(ParticleState p, int i) {
        return new double[] {p.vx[i], p.vy[i], p.space ? p.vz[i] : 0};
    }

    private static double[] spin(ParticleState p, int i) {
        return new double[] {p.space ? p.angularVelocityX[i] : 0, p.space ? p.angularVelocityY[i] : 0, p.angularVelocity[i]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    /** a + f b. */
    private static double[] plus(double[] a, double factor, double[] b) {
        return new double[] {a[0] + factor * b[0], a[1] + factor * b[1], a[2] + factor * b[2]};
    }

    private static double[] normal(ContactBlock block) {
        return new double[] {block.normalX[0], block.normalY[0], block.vectors.normalZ.length > 0 ? block.vectors.normalZ[0] : 0};
    }

    /** Requires a slip; what lies along the normal is not slip. */
    private static void assertSlip(double[] surfaces, ContactBlock block, boolean space) {
        double[] n = normal(block);
        double[] slip = plus(surfaces, -dot(surfaces, n), n);
        SpaceVectors v = block.vectors;
        if (space) {
            Tilted.assertSame(slip, v.slipX[0], v.slipY[0], v.slipZ[0]);
        } else {
            assertEquals(slip[1] * n[0] - slip[0] * n[1], block.slipRate[0], 1e-12 * Math.sqrt(dot(slip, slip)));
        }
    }

    /** Gives the contact a force and returns the part of it that acts on the first body across the normal. */
    private static double[] push(ContactBlock block, boolean space) {
        block.batch.normalForce[0] = NORMAL;
        double[] n = normal(block);
        double[] any = {3e-4, -5e-4, space ? 7e-4 : 0};
        double[] across = plus(any, -dot(any, n), n);
        block.tangentialForce[0] = space ? Math.sqrt(dot(across, across)) : across[1] * n[0] - across[0] * n[1];
        if (space) {
            block.vectors.tangentialX[0] = across[0];
            block.vectors.tangentialY[0] = across[1];
            block.vectors.tangentialZ[0] = across[2];
        }
        return across;
    }

    private static void assertBody(double[] force, double[] torque, ForceSums sums, int i, boolean space) {
        int at = i - sums.offset;
        Tilted.assertSame(force, sums.forceX[at], sums.forceY[at], space ? sums.forceZ[at] : 0);
        Tilted.assertSame(torque, space ? sums.torqueX[at] : 0, space ? sums.torqueY[at] : 0, sums.torque[at]);
    }

    private static PairList pairs(ParticleState p, Terms terms) {
        var list = new PairList(p.phases, terms.stateCount, 0, p.count);
        list.add(0, 1);
        list.add(0, 2);
        list.add(1, 2);
        list.build(p, new PairList(p.phases, terms.stateCount, 0, p.count));
        return list;
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "false, 1", "true, 0", "true, 1"})
    void pairsApproachAndSlipAsTheirSurfacesDo(boolean space, int atContactPoint) {
        ParticleState p = spheres(space);
        Terms terms = terms(p, atContactPoint);
        PairForces forces = PairForces.of(p, terms, box(space, true));
        PairList list = pairs(p, terms);
        forces.gather(list, 0, list.count);
        ContactBlock block = forces.block;
        assertEquals(1, block.batch.count);
        int i = block.first[0];
        int j = block.second[0];
        assertEquals(list.first[block.index[0]], i);
        assertEquals(list.second[block.index[0]], j);
        double[] gap = {0.7 * UM, -0.6 * UM, space ? 0.5 * UM : 0};
        double distance = Math.sqrt(dot(gap, gap));
        double side = p.phase[i] == Phase.SE.index() ? 1 / distance : -1 / distance;
        Tilted.assertSame(plus(new double[3], side, gap), normal(block));
        double overlap = 1.3 * UM - distance;
        assertEquals(overlap, block.batch.overlap[0], 1e-12 * UM);
        assertEquals(p.radius[i] - overlap / 2, block.firstLeverArm[0], 1e-12 * UM);
        assertEquals(p.radius[j] - overlap / 2, block.secondLeverArm[0], 1e-12 * UM);
        assertEquals(0.4 / 1.3 * UM, block.batch.effectiveRadius[0], 1e-12 * UM);
        assertEquals(p.mass[i] * p.mass[j] / (p.mass[i] + p.mass[j]), block.batch.effectiveMass[0], 1e-12 * p.mass[i]);
        double[] n = normal(block);
        double[] centres = plus(velocity(p, i), -1, velocity(p, j));
        assertEquals(dot(centres, n), block.batch.overlapRate[0], 1e-12);
        double inset = atContactPoint * overlap / 2;
        double[] one = plus(velocity(p, i), p.radius[i] - inset, cross(spin(p, i), n));
        double[] other = plus(velocity(p, j), inset - p.radius[j], cross(spin(p, j), n));
        assertSlip(plus(one, -1, other), block, space);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void forcesOfAPairAreOppositeAndTurnBothAboutTheContactPoint(boolean space) {
        ParticleState p = spheres(space);
        Terms terms = terms(p, 0);
        PairForces forces = PairForces.of(p, terms, box(space, true));
        forces.gather(pairs(p, terms), 0, 3);
        ContactBlock block = forces.block;
        double[] across = push(block, space);
        int i = block.first[0];
        int j = block.second[0];
        ForceSums sums = ForceSums.of(p);
        forces.scatter(sums);
        double[] n = normal(block);
        double[] force = plus(across, -NORMAL, n);
        double[] turn = cross(n, across);
        assertBody(force, plus(new double[3], block.firstLeverArm[0], turn), sums, i, space);
        assertBody(plus(new double[3], -1, force), plus(new double[3], block.secondLeverArm[0], turn), sums, j, space);
        assertBody(new double[3], new double[3], sums, 3 - i - j, space);
    }

    /** The sums of a stretch of particles begin with its first one. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sumsOfAStretchBeginWithItsFirstParticle(boolean space) {
        ParticleState p = spheres(space);
        PairForces forces = PairForces.of(p, terms(p, 0), box(space, true));
        forces.block.batch.count = 1;
        forces.block.first[0] = 1;
        forces.block.second[0] = 2;
        forces.block.normalX[0] = 1;
        push(forces.block, space);
        ForceSums sums = ForceSums.apart(p, 1);
        sums.extendTo(3);
        forces.scatter(sums);
        assertEquals(-NORMAL, sums.forceX[0], 1e-15);
        assertEquals(NORMAL, sums.forceX[1], 1e-15);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void acrossWallsNothingTouches(boolean space) {
        ParticleState p = spheres(space);
        Terms terms = terms(p, 0);
        PairForces forces = PairForces.of(p, terms, box(space, false));
        forces.gather(pairs(p, terms), 0, 3);
        assertEquals(0, forces.block.batch.count);
    }

    private static int[] walls(boolean space) {
        return IntStream.of(Contacts.WALL_LEFT, Contacts.WALL_RIGHT, Contacts.WALL_BOTTOM, Contacts.WALL_TOP,
                Contacts.WALL_FRONT, Contacts.WALL_BACK).limit(space ? 6 : 4).toArray();
    }

    /** A wall that moves and has the first or the last sphere of a diagonal, 0.4 µm in front of it. */
    private static Wall wall(ParticleState p, Terms terms, int number, int touching) {
        var wall = new Wall(number, 0, p, terms.stateCount);
        wall.position = wall.along[touching] + wall.side * 0.4 * UM;
        wall.velocity = 7;
        wall.rebuild(p, 0);
        return wall;
    }

    /** The spheres on a diagonal, far from each other on every axis. */
    private static ParticleState far(boolean space) {
        ParticleState p = spheres(space);
        for (int i = 0; i < 3; i++) {
            p.x[i] = 9 * i * UM;
            p.y[i] = 9 * i * UM;
            if (space) {
                p.z[i] = 9 * i * UM;
            }
        }
        return p;
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "false, 1", "true, 0", "true, 1"})
    void bodiesApproachAndSlipOnWallsOfAllSides(boolean space, int atContactPoint) {
        for (int number : walls(space)) {
            ParticleState p = far(space);
            Terms terms = terms(p, atContactPoint);
            WallForces forces = space ? new SpaceWallForces(p, terms) : new PlaneWallForces(p, terms);
            boolean low = number == Contacts.WALL_LEFT || number == Contacts.WALL_BOTTOM || number == Contacts.WALL_FRONT;
            int i = low ? 0 : 2;
            Wall wall = wall(p, terms, number, i);
            forces.wall = wall;
            forces.block.wall = wall;
            forces.gather(wall.contacts(), 0, wall.contacts().count);
            ContactBlock block = forces.block;
            assertEquals(1, block.batch.count);
            assertEquals(i, block.first[0]);
            double r = p.radius[i];
            double overlap = r - 0.4 * UM;
            assertEquals(overlap, block.batch.overlap[0], 1e-12 * UM);
            assertEquals(0.4 * UM, block.firstLeverArm[0], 1e-12 * UM);
            assertEquals(r, block.batch.effectiveRadius[0]);
            assertEquals(p.mass[i], block.batch.effectiveMass[0]);
            double[] n = normal(block);
            double[] body = velocity(p, i);
            double[] plane = plus(new double[3], 7 * wall.side, n);
            assertEquals(dot(plus(body, -1, plane), n), block.batch.overlapRate[0], 1e-12);
            assertSlip(plus(body, r - atContactPoint * overlap, cross(spin(p, i), n)), block, space);

            double[] across = push(block, space);
            block.backing[0] = REACTION;
            wall.force = 1;
            ForceSums sums = ForceSums.apart(p, i);
            sums.extendTo(3);
            forces.scatter(sums);
            assertBody(plus(across, -NORMAL - REACTION, n),
                    plus(new double[3], r - atContactPoint * overlap, cross(n, across)), sums, i, space);
            assertEquals(1 + NORMAL + REACTION, wall.force, 1e-15);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatOnlyReachesAWallDoesNotTouchIt(boolean space) {
        ParticleState p = far(space);
        Terms terms = terms(p, 0);
        WallForces forces = space ? new SpaceWallForces(p, terms) : new PlaneWallForces(p, terms);
        p.x[0] = p.surface[0];
        var wall = new Wall(Contacts.WALL_LEFT, 0, p, terms.stateCount);
        wall.rebuild(p, UM);
        assertEquals(1, wall.contacts().count);
        forces.wall = wall;
        forces.gather(wall.contacts(), 0, 1);
        assertEquals(0, forces.block.batch.count);
        p.x[0] = Math.nextDown(p.surface[0]);
        forces.gather(wall.contacts(), 0, 1);
        assertEquals(1, forces.block.batch.count);
    }
}
