// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.Box;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.law.YieldingLawFactory;

/** Spheres that stick, part and roll under the parts that go with any law, and the books of their energy. */
class PartsInMotionTest {

    private static final double R = 0.5e-6;
    private static final double STEP = 5e-13;
    private static final double WORK = 1.5;

    private static final Materials MATERIALS = TestStructures.YIELDING;

    private static double modulus() {
        double nu = MATERIALS.of(Phase.SE).poissonRatio();
        return MATERIALS.of(Phase.SE).youngsModulus() / (2 * (1 - nu * nu));
    }

    /** Two equal spheres far from walls, a distance of the centres apart in µm. */
    private static Structure pair(double distance, double speed) {
        Particles p = TestStructures.particles(Phase.SE, 5, 5, 0.5, Phase.SE, 5 + distance, 5, 0.5);
        p.vx[1] = speed;
        return new Structure(new Box(12e-6, 10e-6, false), p);
    }

    private static ContactModel free(String adhesion, double work) {
        return TestStructures.model(HertzMindlinFactory.CORRECTED, "friction", 0, "restitution", 1, adhesion, work);
    }

    private static double gap(Solver s) {
        Particles p = s.structure().particles();
        return Math.abs(p.x[1] - p.x[0]) - 2 * R;
    }

    /** JKR: spheres that fly apart hang together across a gap, and break where the pull-off force is reached. */
    @Test
    void spheresPartAtTheNeckOfJkrAndNotBefore() {
        var solver = new Solver(pair(0.999, 20), MATERIALS, free("adhesion_jkr", WORK), STEP);
        double radius = R / 2;
        double a = Math.cbrt(9 * Math.PI * WORK * radius * radius / (8 * modulus()));
        double neck = Math.sqrt(2 * Math.PI * WORK * a / modulus()) - a * a / radius;
        double farthest = 0;
        double pull = 0;
        int steps = 0;
        for (; gap(solver) < 2 * neck && steps < 100_000; steps++) {
            if (solver.contacts().count() > 0) {
                farthest = Math.max(farthest, gap(solver));
                pull = Math.min(pull, solver.contacts().normalForce[0]);
                assertEquals(-gap(solver), solver.contacts().overlap[0], 1e-15);
            }
            solver.step(0);
        }
        assertEquals(neck, farthest, 0.01 * neck);
        assertEquals(-1.5 * Math.PI * WORK * radius, pull, 0.002 * -pull);
        assertEquals(0, solver.contacts().count());
    }

    /** Slower spheres do not part, and two that approach across a gap do not feel each other before they touch. */
    @Test
    void aGapHoldsOnlyWhatHasTouched() {
        var stuck = new Solver(pair(0.999, 1), MATERIALS, free("adhesion_jkr", WORK), STEP);
        var near = new Solver(pair(1.0005, 0), MATERIALS, free("adhesion_jkr", WORK), STEP);
        for (int k = 0; k < 3000; k++) {
            stuck.step(0);
            near.step(0);
        }
        assertEquals(1, stuck.contacts().count());
        assertEquals(0, near.contacts().count());
        assertEquals(0, near.structure().particles().vx[0], 0);
    }

    @ParameterizedTest
    @CsvSource({"adhesion_dmt, 0.1", "adhesion_jkr, 1.5"})
    void energyOfSpheresThatStickAndSwingIsKept(String adhesion, double work) {
        var solver = new Solver(pair(0.998, 1), MATERIALS, free(adhesion, work), STEP);
        var balance = new EnergyBalance(solver);
        double start = balance.kinetic() + balance.elastic();
        double most = 0;
        for (int k = 0; k < 4000; k++) {
            solver.step(0);
            balance.advance();
            most = Math.max(most, balance.kinetic());
            assertEquals(start, balance.kinetic() + balance.elastic(), 2e-3 * Math.max(most, Math.abs(start)));
        }
        assertTrue(most > 0);
    }

    /** Two spheres between smooth walls turn against each other like gears; Coulomb has nothing to do, rolling brakes them. */
    @Test
    void rollingFrictionBrakesGearsByACertainTorque() {
        Particles p = TestStructures.particles(Phase.SE, 0.49, 5, 0.5, Phase.SE, 1.47, 5, 0.5);
        p.angularVelocity[0] = 1e8;
        p.angularVelocity[1] = -1e8;
        var model = TestStructures.model(HertzMindlinFactory.CORRECTED, "friction[SE_WALL]", 0, "rolling_friction", 0.1,
                "rolling_friction[SE_WALL]", 0, "rolling_damping", 0);
        var solver = new Solver(new Structure(new Box(1.96e-6, 10e-6, false), p), MATERIALS, model, 1e-12);
        var balance = new EnergyBalance(solver);
        double before = solver.kineticEnergy();
        int steps = 200;
        double force = 0;
        double wound = 0;
        for (int k = -steps; k < steps; k++) {
            solver.step(0);
            balance.advance();
            wound = k < 0 ? solver.structure().particles().angularVelocity[0] : wound;
            force += k < 0 ? 0 : solver.contacts().normalForce[1] / steps;
        }
        Particles now = solver.structure().particles();
        double mass = 4.0 / 3.0 * Math.PI * R * R * R * MATERIALS.of(Phase.SE).density();
        double slower = 0.1 * R / 2 * force / (0.4 * mass * R * R) * steps * 1e-12;
        assertTrue(slower > 1e5, "braked by " + slower);
        assertEquals(wound - slower, now.angularVelocity[0], 0.01 * slower);
        assertEquals(-now.angularVelocity[0], now.angularVelocity[1], 1e-9 * now.angularVelocity[0]);
        assertEquals(0, balance.residual(), 0.02 * before);
        assertTrue(balance.frictionHeat() > 0);
    }

    /** A small turn winds the spring up and is given back: M = k_r θ with k_r = 8 G* a R*². */
    @Test
    void rollingSpringSwingsWithItsStiffness() {
        Particles p = TestStructures.particles(Phase.SE, 0.49, 5, 0.5, Phase.SE, 1.47, 5, 0.5);
        p.angularVelocity[0] = 10;
        p.angularVelocity[1] = -10;
        var model = TestStructures.model(HertzMindlinFactory.CORRECTED, "friction[SE_WALL]", 0, "rolling_friction", 2,
                "rolling_friction[SE_WALL]", 0, "rolling_damping", 0);
        var solver = new Solver(new Structure(new Box(1.96e-6, 10e-6, false), p), MATERIALS, model, 1e-12);
        int crossed = 0;
        while (solver.structure().particles().angularVelocity[0] > 0 && crossed < 100_000) {
            solver.step(0);
            crossed++;
        }
        double nu = MATERIALS.of(Phase.SE).poissonRatio();
        double shear = MATERIALS.of(Phase.SE).shearModulus() / (2 * (2 - nu));
        double stiffness = 8 * shear * Math.sqrt(R / 2 * 0.02e-6) * R * R / 4;
        double inertia = 0.4 * 4.0 / 3.0 * Math.PI * R * R * R * MATERIALS.of(Phase.SE).density() * R * R;
        double quarter = Math.PI / 2 / Math.sqrt(2 * stiffness / inertia);
        assertEquals(quarter, crossed * 1e-12, 0.03 * quarter);
    }

    @ParameterizedTest
    @CsvSource({"rolling_friction, 0.2, 0, 0", "adhesion_dmt, 0.1, rolling_friction, 0.1",
            "adhesion_jkr, 1, rolling_friction, 0.1"})
    void energyOfAPressBalancesWithPartsOnAnElasticLaw(String one, double value, String other, double otherValue) {
        Map<String, Double> given = "0".equals(other) ? Map.of(one, value) : Map.of(one, value, other, otherValue);
        balances(ContactModel.of(HertzMindlinFactory.CORRECTED, MATERIALS,
                Settings.of(ContactModel.settings(HertzMindlinFactory.CORRECTED), given)));
    }

    @ParameterizedTest
    @CsvSource({"THORNTON_NING", "LUDING", "MAXWELL", "MDR"})
    void energyOfAPressBalancesWithPartsOnAYieldingLaw(YieldingLawFactory factory) {
        balances(ContactModel.of(factory, MATERIALS, Settings.of(ContactModel.settings(factory),
                Map.of("rolling_friction", 0.1, "cohesion", 1e8, "adhesion_dmt", 0.05))));
    }

    private static void balances(ContactModel model) {
        Structure start = TestStructures.small(2, false);
        double step = 0.04 * RayleighTime.smallest(start.particles(), MATERIALS);
        var solver = new Solver(start, MATERIALS, model, step);
        var balance = new EnergyBalance(solver);
        var ledger = new EnergyLedger(solver);
        int steps = 12_000;
        double way = 1.5e-6;
        for (int k = 1; k <= steps; k++) {
            solver.moveRightWall(start.box().width() - way * k / steps, -way / (steps * step));
            solver.step(0);
            balance.advance();
            ledger.advance();
        }
        assertEquals(0, balance.residual(), 0.01 * balance.wallWork());
        assertEquals(balance.dashpotHeat(), ledger.dashpotHeat(), 0.1 * balance.wallWork());
        assertTrue(balance.frictionHeat() > 0);
    }

    @Test
    void bitsDoNotDependOnTheSubdomainsOrThreads() {
        Structure start = TestStructures.small(1, true);
        ContactModel model = TestStructures.model(HertzMindlinFactory.CORRECTED, "rolling_friction", 0.2, "adhesion_jkr", 1);
        try (ThreadTeam team = ThreadTeam.of(2)) {
            var one = new Solver(start, MATERIALS, model, 5e-12, ThreadTeam.ALONE, 20);
            var two = new Solver(start, MATERIALS, model, 5e-12, team, 20);
            for (int k = 1; k <= 2000; k++) {
                for (Solver s : new Solver[] {one, two}) {
                    s.moveRightWall(start.box().width() - k * 5e-10, -5e-10 / 5e-12);
                    s.step(0);
                }
            }
            Particles a = one.structure().particles();
            Particles b = two.structure().particles();
            for (int i = 0; i < a.count(); i++) {
                assertEquals(a.x[i], b.x[i], 0);
                assertEquals(a.angularVelocity[i], b.angularVelocity[i], 0);
            }
        }
    }
}
