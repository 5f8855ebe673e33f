// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressling.dem.DemProblem;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Materials;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Settings;
import org.pressling.dem.TestStructures;
import org.pressling.dem.press.Press;
import org.pressling.dem.press.PressMonitor;
import org.pressling.dem.press.PressResult;
import org.pressling.dem.press.PressSettings;
import org.pressling.dem.solver.EnergyBalance;
import org.pressling.dem.solver.RayleighTime;
import org.pressling.dem.solver.Solver;

class YieldingLawsTest {

    private static ContactModel model(YieldingLawFactory factory) {
        return ContactModel.of(factory, SingleContact.MATERIALS, Settings.defaults(factory.settings()));
    }

    @ParameterizedTest
    @EnumSource(YieldingLawFactory.class)
    void lookingChangesNothing(YieldingLawFactory factory) {
        var contact = new SingleContact(SingleContact.law(factory, Map.of()), PairType.AM_SE);
        double force = contact.force(20e-9, 1e-11);
        double stiffness = contact.batch.tangentialStiffness[0];
        double damping = contact.batch.damping[0];
        assertEquals(force, contact.force(20e-9, 0), 1e-12 * force);
        assertEquals(stiffness, contact.batch.tangentialStiffness[0], 1e-12 * stiffness);
        assertEquals(damping, contact.batch.damping[0], 1e-12 * damping);
        assertTrue(stiffness > 0 && damping > 0);
    }

    @ParameterizedTest
    @EnumSource(YieldingLawFactory.class)
    void aFastImpactLosesEnergyWithoutDashpots(YieldingLawFactory factory) {
        var contact = new SingleContact(SingleContact.law(factory, Map.of("restitution", 1.0)), PairType.SE_SE);
        assertTrue(contact.rebound(30) < 0.9, "an impact at 30 m/s yields");
    }

    @ParameterizedTest
    @EnumSource(YieldingLawFactory.class)
    void aPressIsSofterThanTheElasticOneAndProvesItself(YieldingLawFactory factory) {
        var start = TestStructures.small(1, false);
        // Under mdr surfaces grow and meet earlier; it is the softer law only where contacts are wide.
        PressSettings settings = PressSettings.defaults(factory == YieldingLawFactory.MDR ? 12e-6 : 12.5e-6);
        PressResult yielding = Press.run(start, SingleContact.MATERIALS, model(factory), settings, PressMonitor.NONE);
        PressResult elastic = Press.run(start, TestStructures.MATERIALS,
                TestStructures.model(HertzMindlinFactory.CORRECTED), settings, PressMonitor.NONE);
        assertTrue(yielding.quality().settled());
        assertTrue(yielding.quality().wallForceMismatch() < 0.01);
        double pressure = yielding.history().rows().getLast().pressure();
        assertTrue(pressure > 0 && pressure < elastic.history().rows().getLast().pressure());
        for (double p : yielding.contacts().pressure) {
            assertTrue(Double.isFinite(p));
        }
    }

    @ParameterizedTest
    @EnumSource(YieldingLawFactory.class)
    void energyOfAWholePressBalancesWithinOnePercent(YieldingLawFactory factory) {
        var start = TestStructures.small(2, false);
        var law = model(factory);
        double step = 0.05 * RayleighTime.smallest(start.particles(), SingleContact.MATERIALS);
        var solver = new Solver(start, SingleContact.MATERIALS, law, step);
        var balance = new EnergyBalance(solver);
        int steps = 15_000;
        double way = 1.5e-6;
        for (int k = 1; k <= steps; k++) {
            solver.moveRightWall(start.box().width() - way * k / steps, -way / (steps * step));
            solver.step(0);
            balance.advance();
        }
        assertEquals(0, balance.residual(), 0.01 * balance.wallWork());
        assertTrue(balance.yieldHeat() > 0.1 * balance.wallWork(), "yielding takes its share");
    }

    @ParameterizedTest
    @EnumSource(YieldingLawFactory.class)
    void sameStartGivesSameBits(YieldingLawFactory factory) {
        var start = TestStructures.small(3, true);
        var settings = PressSettings.defaults(13e-6);
        var one = Press.run(start, SingleContact.MATERIALS, model(factory), settings, PressMonitor.NONE);
        var two = Press.run(start, SingleContact.MATERIALS, model(factory), settings, PressMonitor.NONE);
        assertArrayEquals(one.contacts().normalForce, two.contacts().normalForce);
        assertEquals(one.history(), two.history());
    }

    @ParameterizedTest
    @EnumSource(YieldingLawFactory.class)
    void missingOrAbsurdYieldStrengthIsRefused(YieldingLawFactory factory) {
        Settings settings = Settings.defaults(factory.settings());
        var missing = assertThrows(InvalidInputException.class, () -> factory.create(Materials.KOMORI_2022, settings));
        assertTrue(missing.has(DemProblem.NO_YIELD_STRENGTH), missing.getMessage());
        var hard = new Materials(SingleContact.MATERIALS.of(Phase.AM).withYieldStrength(200e9),
                SingleContact.MATERIALS.of(Phase.SE).withYieldStrength(20e9));
        var absurd = assertThrows(InvalidInputException.class, () -> factory.create(hard, settings));
        assertTrue(absurd.has(DemProblem.OUT_OF_RANGE) || absurd.has(LawProblem.YIELDS_TOO_DEEP), absurd.getMessage());
        assertThrows(InvalidInputException.class, () -> SingleContact.MATERIALS.of(Phase.SE).withYieldStrength(-1));
        assertThrows(InvalidInputException.class,
                () -> Settings.of(factory.settings(), Map.of("restitution", -1.0)));
    }
}
