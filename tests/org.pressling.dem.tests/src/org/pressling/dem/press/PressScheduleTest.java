// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Materials;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.law.YieldingLawFactory;
import org.pressling.dem.press.PressStage.Kind;

class PressScheduleTest {

    private static final Materials MATERIALS = TestStructures.YIELDING;
    private static final PressStage TO_300_MPA = new PressStage(Kind.PRESSURE, 300e6);
    private static final PressStage RELEASE = new PressStage(Kind.RELEASE, 1e6);

    private static ScheduledPress press(ContactLawFactory factory, Map<String, Double> given, PressStage... stages) {
        ContactModel law = ContactModel.of(factory, MATERIALS, Settings.of(factory.settings(), given));
        return Press.run(TestStructures.small(1, true), MATERIALS, law, PressSettings.defaults(1e-6),
                new PressSchedule(List.of(stages)), PressMonitor.NONE);
    }

    @ParameterizedTest
    @EnumSource(YieldingLawFactory.class)
    void theServoReachesItsPressureAndReleasesIt(YieldingLawFactory law) {
        ScheduledPress press = press(law, Map.of(), TO_300_MPA, RELEASE);
        StageOutcome loaded = press.stages().getFirst();
        StageOutcome released = press.stages().getLast();
        assertTrue(loaded.settled() && released.settled());
        assertEquals(300e6, loaded.pressure(), 0.02 * 300e6);
        assertEquals(1e6, released.pressure(), 0.5e6);
        assertTrue(loaded.springBack() < 0 && released.springBack() > 0);
        assertTrue(released.width() < 14e-6, "what has yielded stays denser than the start");
    }

    @Test
    void underMdrTheSolidShareStaysBelowOneHoweverHardOnePresses() {
        ContactModel law = ContactModel.of(YieldingLawFactory.MDR, MATERIALS,
                Settings.defaults(YieldingLawFactory.MDR.settings()));
        var d = PressSettings.defaults(10.9e-6);
        var fast = new PressSettings(d.finalWidth(), 8, d.rayleighShare(), d.unbalancedLimit(), d.relaxDamping(),
                d.maxRelaxSteps(), d.historyPoints());
        List<PressHistory.Row> rows = Press.run(TestStructures.small(1, true), MATERIALS, law, fast,
                PressMonitor.NONE).history().rows();
        assertTrue(rows.getLast().pressure() > 700e6, "pressure " + rows.getLast().pressure());
        for (PressHistory.Row row : rows) {
            assertTrue(row.relativeDensity() < 1, row.relativeDensity() + " at " + row.pressure() + " Pa");
        }
        assertTrue(rows.getLast().relativeDensity() > 0.95);
    }

    @Test
    void anElasticBodySpringsBackFartherThanOneThatYields() {
        double elastic = press(HertzMindlinFactory.CORRECTED, Map.of(), TO_300_MPA, RELEASE).stages().getLast()
                .springBack();
        double yielding = press(YieldingLawFactory.THORNTON_NING, Map.of(), TO_300_MPA, RELEASE).stages().getLast()
                .springBack();
        assertTrue(elastic > yielding, elastic + " > " + yielding);
    }

    @Test
    void underHeldPressureACreepingBodyShrinksAndUnderHeldWidthItLosesPressure() {
        Map<String, Double> creep = Map.of("creep_time", 2e-6);
        PressStage hold = new PressStage(Kind.HOLD, 1e-6);
        StageOutcome shrunk = press(YieldingLawFactory.MAXWELL, creep, TO_300_MPA, hold).stages().getLast();
        assertTrue(shrunk.springBack() < -1e-4, "spring-back " + shrunk.springBack());
        List<StageOutcome> stages = press(YieldingLawFactory.MAXWELL, creep, new PressStage(Kind.WIDTH, 12.6e-6), hold)
                .stages();
        assertEquals(stages.getFirst().width(), stages.getLast().width());
        assertTrue(stages.getLast().pressure() < 0.8 * stages.getFirst().pressure());
    }

    @Test
    void oneStageToAWidthIsThePlainPress() {
        ContactModel law = TestStructures.model(HertzMindlinFactory.CORRECTED);
        var start = TestStructures.small(4, false);
        var settings = PressSettings.defaults(13e-6);
        PressResult plain = Press.run(start, TestStructures.MATERIALS, law, settings, PressMonitor.NONE);
        PressResult staged = Press.run(start, TestStructures.MATERIALS, law, settings,
                new PressSchedule(List.of(new PressStage(Kind.WIDTH, 13e-6))), PressMonitor.NONE).result();
        assertArrayEquals(plain.contacts().normalForce, staged.contacts().normalForce);
        assertArrayEquals(plain.pressed().particles().x, staged.pressed().particles().x);
    }

    @Test
    void aPressureOverHalfTheDepthIsHalfTheForce() {
        ContactModel law = ContactModel.of(YieldingLawFactory.THORNTON_NING, MATERIALS,
                Settings.of(YieldingLawFactory.THORNTON_NING.settings(), Map.of()));
        var start = TestStructures.small(1, true);
        PressHistory.Row over1 = lastRow(start, law, 1e-6);
        PressHistory.Row over2 = lastRow(start, law, 0.5e-6);
        assertEquals(1e-6 * 300e6 * start.box().height(), over1.wallForceRight(), 0.003 * over1.wallForceRight());
        assertEquals(over1.wallForceRight() / 2, over2.wallForceRight(), 0.01 * over2.wallForceRight());
        assertEquals(300e6, over2.pressure(), 0.02 * 300e6, "the history tells the pressure over the same depth");
        assertThrows(InvalidInputException.class, () -> depth(-1e-6));
    }

    private static PressHistory.Row lastRow(Structure start, ContactModel law, double depth) {
        return Press.run(start, MATERIALS, law, depth(depth), new PressSchedule(List.of(TO_300_MPA)), PressMonitor.NONE)
                .result().history().rows().getLast();
    }

    private static PressSettings depth(double metres) {
        PressSettings s = PressSettings.defaults(1e-6);
        return new PressSettings(s.finalWidth(), s.wallSpeed(), s.rayleighShare(), s.unbalancedLimit(), s.relaxDamping(),
                s.maxRelaxSteps(), s.historyPoints(), OptionalDouble.of(metres));
    }

    @Test
    void senselessSchedulesAreRefused() {
        assertThrows(InvalidInputException.class, () -> new PressSchedule(List.of()));
        assertThrows(InvalidInputException.class, () -> new PressSchedule(List.of(RELEASE)));
        assertThrows(InvalidInputException.class, () -> new PressSchedule(
                List.of(new PressStage(Kind.PRESSURE, 1e6), new PressStage(Kind.RELEASE, 2e6))));
        assertThrows(InvalidInputException.class, () -> new PressStage(Kind.PRESSURE, -1));
    }
}
