// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.HertzMindlinFactory;

/** The lists of pairs in space, which are taken in two steps. */
class SpaceListsTest {

    private static final double STEP = 1.5e-11;
    private static final double UM = 1e-6;
    private static final int PARTICLES = 250;

    /** Spheres of two sizes anywhere in a cube of 5 µm. */
    private static Structure body(long seed, boolean periodicY, boolean periodicZ) {
        RandomGenerator random = TestStructures.random(seed);
        var p = new Particles(PARTICLES);
        for (int i = 0; i < PARTICLES; i++) {
            double r = i % 5 == 0 ? 0.5 * UM : 0.3 * UM;
            p.set(i, i % 5 == 0 ? Phase.AM : Phase.SE, random.nextDouble(r, 5 * UM - r), random.nextDouble(r, 5 * UM - r),
                    random.nextDouble(r, 5 * UM - r), r);
        }
        return new Structure(new Box(5 * UM, 5 * UM, 5 * UM, periodicY, periodicZ), p);
    }

    private static Solver solver(Structure s, ThreadTeam team) {
        return new Solver(s, TestStructures.MATERIALS, TestStructures.model(HertzMindlinFactory.CORRECTED), STEP, team, 60);
    }

    private static void squeeze(Solver solver, int steps) {
        for (int k = 0; k < steps; k++) {
            solver.moveRightWall(solver.box().width() - 20 * STEP, -20);
            solver.step(0.2);
        }
    }

    private static Set<Long> touching(Structure s) {
        Particles p = s.particles();
        Set<Long> pairs = new TreeSet<>();
        for (int i = 0; i < p.count(); i++) {
            for (int j = i + 1; j < p.count(); j++) {
                double dx = p.x[j] - p.x[i];
                double dy = s.box().nearestY(p.y[j] - p.y[i]);
                double dz = s.box().nearestZ(p.z[j] - p.z[i]);
                if (Math.sqrt(dx * dx + dy * dy + dz * dz) < p.radius[i] + p.radius[j]) {
                    pairs.add((long) i * p.count() + j);
                }
            }
        }
        return pairs;
    }

    private static Set<Long> listed(Solver solver) {
        Contacts contacts = solver.contacts();
        Set<Long> pairs = new TreeSet<>();
        for (int k = 0; k < contacts.count(); k++) {
            if (!contacts.isWall(k)) {
                pairs.add((long) contacts.first[k] * PARTICLES + contacts.second[k]);
            }
        }
        return pairs;
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "true, true"})
    void noContactIsMissedWhileListsAreTakenFromWideOnes(boolean periodicY, boolean periodicZ) {
        Solver solver = solver(body(3, periodicY, periodicZ), ThreadTeam.ALONE);
        for (int k = 0; k < 60; k++) {
            squeeze(solver, 20);
            assertEquals(touching(solver.structure()), listed(solver), "after " + solver.steps() + " steps");
        }
        assertTrue(solver.rebuilds() > 3, solver.rebuilds() + " rebuilds");
    }

    @ParameterizedTest
    @CsvSource({"0.05", "0.3", "1.1"})
    void widePairsAreExactlyThoseWithinTheSkin(double skinInUm) {
        Structure s = body(4, true, true);
        ParticleState p = solver(s, ThreadTeam.ALONE).particles();
        double skin = skinInUm * UM;
        var finder = new PairFinder(p);
        finder.fill(s.box(), skin);
        var wide = new PairList(Phases.AM_SE, 0, 0, p.count);
        finder.collect(s.box(), skin, 0, p.count, new PairFinder.Search(), wide);
        wide.arrange(p);
        var images = new Images(s.box());
        int within = 0;
        for (int i = 0; i < p.count; i++) {
            for (int j = i + 1; j < p.count; j++) {
                double reach = p.radius[i] + p.radius[j] + skin;
                within += images.squaredDistance(p, i, j) < reach * reach ? 1 : 0;
            }
        }
        assertEquals(within, wide.count);
        var near = new PairList(Phases.AM_SE, 1, 0, p.count);
        near.buildNear(wide, p, images, skin / 2, new PairList(Phases.AM_SE, 1, 0, p.count));
        assertTrue(near.count < wide.count && near.count > 0);
    }

    @Test
    void numberOfThreadsDoesNotShow() {
        Structure s = body(5, true, true);
        Solver alone = solver(s, ThreadTeam.ALONE);
        squeeze(alone, 1200);
        try (var team = ThreadTeam.of(3)) {
            Solver three = solver(s, team);
            squeeze(three, 1200);
            assertArrayEquals(alone.structure().particles().y, three.structure().particles().y);
            assertArrayEquals(alone.structure().particles().angularVelocityX, three.structure().particles().angularVelocityX);
            assertArrayEquals(alone.contacts().tangentialX, three.contacts().tangentialX);
        }
    }

    @Test
    void reachHoldsWhatPairsPushAndLittleElse() {
        ParticleState p = solver(body(6, true, true), ThreadTeam.ALONE).particles();
        var pairs = new PairList(Phases.AM_SE, 0, 0, 20);
        pairs.add(0, 70);
        pairs.add(3, 249);
        pairs.add(19, 20);
        pairs.build(p, new PairList(Phases.AM_SE, 0, 0, 20));
        var reach = new Reach();
        reach.find(pairs, 0, 20);
        assertEquals(2, reach.count());
        assertEquals(250, reach.end());
        assertTrue(holds(reach, 0) && holds(reach, 19) && holds(reach, 20) && holds(reach, 70) && holds(reach, 249));
        assertFalse(holds(reach, 150));
    }

    private static boolean holds(Reach reach, int i) {
        boolean holds = false;
        for (int s = 0; s < reach.count(); s++) {
            holds |= reach.begin(s) <= i && i < reach.end(s);
        }
        return holds;
    }
}
