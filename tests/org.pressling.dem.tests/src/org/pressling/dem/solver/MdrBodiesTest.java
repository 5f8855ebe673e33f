// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.YieldingLawFactory;

/** What particles do under mdr as wholes: they keep their volume, answer when confined, and hide what lies behind. */
class MdrBodiesTest {

    private static final Materials MATERIALS = TestStructures.YIELDING;

    private static ContactModel law(Map<String, Double> given) {
        return ContactModel.of(YieldingLawFactory.MDR, MATERIALS, Settings.of(YieldingLawFactory.MDR.settings(), given));
    }

    private static Solver solver(Particles p, Box box, Map<String, Double> given) {
        return new Solver(new Structure(box, p), MATERIALS, law(given), 0.03 * RayleighTime.smallest(p, MATERIALS));
    }

    private static void press(Solver solver, double to, double speed) {
        double from = solver.box().width();
        int steps = (int) Math.ceil(Math.abs(from - to) / (speed * solver.timeStep()));
        for (int k = 1; k <= steps; k++) {
            solver.moveRightWall(from + (to - from) * k / steps, Math.signum(to - from) * speed);
            solver.step(0);
        }
    }

    /** What is drawn and exported touches where forces act: surfaces reach the planes of the contacts, radii as packed do not. */
    @Test
    void theStructureShowsTheSurfacesThatTouch() {
        Solver s = solver(TestStructures.particles(Phase.SE, 0.5, 1.5, 0.5), new Box(1e-6, 3e-6, false), Map.of());
        assertFalse(s.structure().particles().hasGrown());
        press(s, 0.75e-6, 1);
        Particles p = s.structure().particles();
        assertTrue(p.hasGrown());
        assertTrue(p.surface(0) > 1.02 * p.radius[0], "flattened by a quarter, the sphere grows sideways");
        assertEquals(p.surface(0), p.copy().surface(0), 0);
        assertEquals(0.5e-6, p.radius[0], 1e-21);
    }

    private static double surface(Solver s, int i) {
        return s.structure().particles().surface(i);
    }

    /** Radius, 0.5 µm; the sphere, or its cross-section, has its volume again, less the elastic part of it. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void aSphereBetweenTwoWallsKeepsItsVolume(double inSpace) {
        double r = 0.5e-6;
        Solver s = solver(TestStructures.particles(Phase.SE, 0.5, 1.5, 0.5), new Box(1e-6, 3e-6, false),
                Map.of("spread_in_space", inSpace));
        press(s, 0.75e-6, 1);
        double grown = surface(s, 0);
        double d = 0.375e-6;
        double stress = 2 * s.wallForceRight() * d / (4.0 / 3.0 * Math.PI * r * r * r);
        double nu = MATERIALS.of(Phase.SE).poissonRatio();
        double e = MATERIALS.of(Phase.SE).youngsModulus();
        double start;
        double now;
        double strain;
        if (inSpace > 0) {
            double depth = grown - d;
            start = 4.0 / 3.0 * Math.PI * r * r * r;
            now = 4.0 / 3.0 * Math.PI * grown * grown * grown
                    - 2 * Math.PI / 3 * depth * depth * (3 * grown - depth);
            strain = stress * (1 - 2 * nu) / e;
        } else {
            double angle = Math.acos(d / grown);
            start = Math.PI * r * r;
            now = Math.PI * grown * grown - 2 * (angle * grown * grown - d * Math.sqrt(grown * grown - d * d));
            strain = stress * (1 - 2 * nu) * (1 + nu) / e;
        }
        assertTrue(grown > 1.02 * r, "radius " + grown);
        assertEquals(1 - strain, now / start, 1e-4);
    }

    /** A box that is smaller than the sphere's section: its pressure is that of plane strain, K times what is missing. */
    @Test
    void aConfinedSphereAnswersAsAWhole() {
        double onset = 0.3;
        Solver s = solver(TestStructures.particles(Phase.SE, 0.5, 0.45, 0.45), new Box(0.95e-6, 0.9e-6, false),
                Map.of("bulk_onset", onset));
        press(s, 0.7e-6, 0.5);
        double before = s.volumeRatio();
        double force = s.wallForceRight();
        press(s, 0.66e-6, 0.5);
        double strain = before - s.volumeRatio();
        assertTrue(strain > 0.03, "compressed by " + strain);
        double depth = surface(s, 0) - s.box().width() / 2;
        double area = Math.PI * (2 * depth * surface(s, 0) - depth * depth);
        double nu = MATERIALS.of(Phase.SE).poissonRatio();
        double modulus = MATERIALS.of(Phase.SE).youngsModulus() / (2 * (1 + nu) * (1 - 2 * nu));
        double rise = s.wallForceRight() - force;
        assertTrue(rise > 0.9 * modulus * strain * area, rise + " N");
        assertTrue(rise < 1.6 * modulus * strain * area, rise + " N");
        press(s, 0.7e-6, 0.5);
        assertEquals(before, s.volumeRatio(), 0.02, "relief gives the volume back");
    }

    @Test
    void hardSpheresKeepTheirRadiusWhereSoftOnesGrow() {
        Solver s = solver(TestStructures.particles(Phase.AM, 0.5, 1.5, 0.5, Phase.SE, 1.5, 1.5, 0.5),
                new Box(2e-6, 3e-6, false), Map.of());
        press(s, 1.75e-6, 1);
        double soft = surface(s, 1) - 0.5e-6;
        assertTrue(soft > 0.02 * 0.5e-6, "grown by " + soft);
        assertEquals(0, surface(s, 0) - 0.5e-6, 0.1 * soft);
    }

    /** Three spheres in a row, the outer two overlapping each other through the middle one. */
    @Test
    void aContactThroughAThirdSphereBearsNothing() {
        Contacts c = solver(TestStructures.particles(Phase.SE, 1, 1, 0.5, Phase.SE, 1.45, 1, 0.5, Phase.SE, 1.9, 1, 0.5),
                new Box(3e-6, 3e-6, false), Map.of()).contacts();
        assertEquals(3, c.count());
        assertTrue(c.normalForce[0] > 0 && c.normalForce[2] > 0);
        assertEquals(2, c.second[1]);
        assertEquals(0, c.normalForce[1], 1e-9 * c.normalForce[0]);
        assertEquals(0, c.area[1], 1e-9 * c.area[0]);
    }

    /** The wall lies behind the second sphere; the first one reaches through it. */
    @Test
    void aContactWithAWallThroughASphereBearsNothing() {
        Contacts c = solver(TestStructures.particles(Phase.SE, 0.3, 1, 0.6, Phase.SE, 0.8, 1, 0.85),
                new Box(3e-6, 3e-6, false), Map.of()).contacts();
        assertEquals(3, c.count());
        assertEquals(Contacts.WALL_LEFT, c.second[2]);
        assertTrue(c.normalForce[0] > 0 && c.normalForce[1] > 0);
        assertEquals(0, c.normalForce[2], 0.01 * c.normalForce[0]);
    }

    /** A small sphere in the wedge between two large ones is a neighbour, not an obstacle. */
    @Test
    void aSmallSphereInTheWedgeDoesNotHideTheContactOfTwoLargeOnes() {
        Particles p = TestStructures.particles(Phase.AM, 6, 6, 5, Phase.AM, 15.98, 6, 5, Phase.SE, 10.99, 8.3, 0.5);
        var box = new Box(25e-6, 15e-6, false);
        double force = solver(p, box, Map.of()).contacts().normalForce[0];
        double alone = solver(p.copyOf(2), box, Map.of()).contacts().normalForce[0];
        assertEquals(alone, force, 0.1 * alone);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void bitsDoNotDependOnTheNumberOfThreads(int threads) {
        try (ThreadTeam team = ThreadTeam.of(threads)) {
            Solver one = pressed(ThreadTeam.ALONE);
            Solver other = pressed(team);
            for (int i = 0; i < one.structure().particles().count(); i++) {
                assertEquals(surface(one, i), surface(other, i), 0);
            }
            assertArrayEquals(one.structure().particles().x, other.structure().particles().x);
            assertArrayEquals(one.contacts().normalForce, other.contacts().normalForce);
        }
    }

    /** A small structure cut into subdomains of twenty particles. */
    private static Solver pressed(ThreadTeam team) {
        Structure start = TestStructures.small(1, true);
        double step = 0.04 * RayleighTime.smallest(start.particles(), MATERIALS);
        var solver = new Solver(start, MATERIALS, law(Map.of()), step, team, 20);
        press(solver, 11.5e-6, 20);
        return solver;
    }
}
