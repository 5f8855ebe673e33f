// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.Box;
import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.Phase;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.YieldingLawFactory;
import org.pressling.dem.press.PressStage.Kind;

/**
 * Stages under a law with time. One sphere between the two walls, below yield, follows two equations that are solved here by
 * themselves: with k = 4/3 E* and x = δ - δ_e, F = k √(R (2δ - x)) x at each wall and dδ_e/dt = x/τ_c.
 */
class CreepingStagesTest {

    private static final double RADIUS = 0.5e-6;
    private static final double HEIGHT = 2e-6;
    private static final double CREEP_TIME = 1e-6;
    private static final Materials MATERIALS = new Materials(TestStructures.MATERIALS.of(Phase.AM).withYieldStrength(3.5e9),
            TestStructures.MATERIALS.of(Phase.SE).withYieldStrength(1e9));

    private static List<StageOutcome> press(Structure start, Map<String, Double> given, PressStage... stages) {
        var factory = YieldingLawFactory.MAXWELL;
        ContactModel law = ContactModel.of(factory, MATERIALS, Settings.of(factory.settings(), given));
        return Press.run(start, MATERIALS, law, PressSettings.defaults(1e-6), new PressSchedule(List.of(stages)),
                PressMonitor.NONE).stages();
    }

    private static List<StageOutcome> oneSphere(PressStage... stages) {
        var start = new Structure(new Box(1.02e-6, HEIGHT, true), TestStructures.particles(Phase.SE, 0.51, 1, 0.5));
        return press(start, Map.of("creep_time", CREEP_TIME, "spring_factor", 1.0, "full_density_overlap", 0.3), stages);
    }

    private static double k() {
        Material se = MATERIALS.of(Phase.SE);
        return 4.0 / 3.0 * se.youngsModulus() / (2 * (1 - se.poissonRatio() * se.poissonRatio()));
    }

    /** x at given F and 2δ - x, or at given F and δ: the root of a rising function. */
    private static double stretch(double force, double constant, boolean constantOverlap) {
        double low = 0;
        double high = RADIUS;
        for (int i = 0; i < 200; i++) {
            double x = (low + high) / 2;
            double sum = constantOverlap ? 2 * constant - x : x + 2 * constant;
            if (k() * Math.sqrt(RADIUS * sum) * x < force) {
                low = x;
            } else {
                high = x;
            }
        }
        return low;
    }

    private static double force(StageOutcome stage) {
        return stage.pressure() * HEIGHT * 4.0 / 3.0 * RADIUS;
    }

    private static double overlap(StageOutcome stage) {
        return RADIUS - stage.width() / 2;
    }

    @ParameterizedTest
    @CsvSource({"0.2", "1"})
    void underHeldPressureASphereCreepsAsTheLawSays(double creepTimes) {
        double time = creepTimes * CREEP_TIME;
        List<StageOutcome> stages = oneSphere(new PressStage(Kind.PRESSURE, 10e6), new PressStage(Kind.HOLD, time));
        StageOutcome reached = stages.getFirst();
        StageOutcome held = stages.getLast();
        assertTrue(reached.settled());
        assertTrue(reached.waited() < 0.1 * CREEP_TIME, "waited " + reached.waited());
        assertEquals(10e6, held.wallPressure(), StageRunner.PRESSURE_TOLERANCE * 10e6, "the servo keeps the pressure");
        double force = 10e6 * HEIGHT * 4.0 / 3.0 * RADIUS;
        double start = overlap(reached);
        double equilibrium = start - stretch(force, start, true);
        int steps = 10_000;
        for (int i = 0; i < steps; i++) {
            double half = equilibrium + time / steps / 2 * stretch(force, equilibrium, false) / CREEP_TIME;
            equilibrium += time / steps * stretch(force, half, false) / CREEP_TIME;
        }
        double crept = equilibrium + stretch(force, equilibrium, false) - start;
        assertEquals(crept, overlap(held) - start, 0.01 * crept);
        assertEquals(creepTimes, held.relaxationTimes().orElseThrow(), 0.01 * creepTimes);
    }

    @Test
    void underHeldWidthTheForceRelaxesAsTheLawSays() {
        List<StageOutcome> stages = oneSphere(new PressStage(Kind.WIDTH, 0.98e-6), new PressStage(Kind.HOLD, CREEP_TIME));
        double overlap = overlap(stages.getFirst());
        double x = stretch(force(stages.getFirst()), overlap, true) * Math.exp(-1);
        double relaxed = k() * Math.sqrt(RADIUS * (2 * overlap - x)) * x;
        assertEquals(relaxed, force(stages.getLast()), 0.01 * relaxed);
    }

    @ParameterizedTest
    @CsvSource({"creep_time,2e-6", "creep_time,2e-7", "relaxation_time,1e-6"})
    void allStagesOfABodyWithTimeSettleAndKeepTheirPressure(String setting, double time) {
        List<StageOutcome> stages = press(TestStructures.small(1, true), Map.of(setting, time),
                new PressStage(Kind.PRESSURE, 300e6), new PressStage(Kind.HOLD, 0.5e-6), new PressStage(Kind.RELEASE, 10e6));
        double lasted = 0;
        for (StageOutcome stage : stages) {
            assertTrue(stage.settled(), stage.toString());
            assertTrue(stage.waited() <= stage.duration());
            assertEquals(stage.duration() / time, stage.relaxationTimes().orElseThrow(), 1e-9 * stage.duration() / time);
            lasted += stage.duration();
            assertEquals(lasted, stage.time(), 1e-9 * lasted);
        }
        assertEquals(300e6, stages.get(1).wallPressure(), 0.005 * 300e6);
        assertTrue(stages.get(1).springBack() < -1e-3, "flow goes on in the hold");
    }

    @Test
    void aLawWithoutTimeCountsNoRelaxation() {
        StageOutcome stage = press(TestStructures.small(1, true), Map.of(), new PressStage(Kind.PRESSURE, 100e6)).getFirst();
        assertEquals(OptionalDouble.empty(), stage.relaxationTimes());
        assertTrue(stage.waited() > 0 && stage.waited() < stage.duration());
    }
}
