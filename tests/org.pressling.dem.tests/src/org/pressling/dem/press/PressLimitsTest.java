// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.Unit;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.press.PressStage.Kind;

/** What cannot be pressed is refused before anything moves, with the allowed range. */
class PressLimitsTest {

    private static final PressStage TO_300_MPA = new PressStage(Kind.PRESSURE, 300e6);
    private static final Structure START = TestStructures.small(1, true);

    private static InvalidInputException refused(PressSettings settings, PressStage... stages) {
        ContactModel law = TestStructures.model(HertzMindlinFactory.CORRECTED);
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> Press.run(START, TestStructures.MATERIALS, law, settings,
                        new PressSchedule(List.of(stages)), new Unmoved()));
        String message = refused.getMessage();
        assertTrue(message.length() <= 500 && !message.contains("NaN"), message);
        return refused;
    }

    private static PressSettings speed(double metresPerSecond) {
        var d = PressSettings.defaults(12e-6);
        return new PressSettings(d.finalWidth(), metresPerSecond, d.rayleighShare(), d.unbalancedLimit(), d.relaxDamping(),
                d.maxRelaxSteps(), d.historyPoints());
    }

    /** Fails where anything was recorded: the first state is written down when the run begins. */
    private static final class Unmoved implements PressMonitor {
        @Override
        public void progress(double fractionDone) {
            throw new AssertionError("the press has begun");
        }

        @Override
        public boolean cancelled() {
            throw new AssertionError("the press has begun");
        }
    }

    @Test
    void aHoldOfMoreStepsThanCanBeDoneNamesStageAndRange() {
        Problem problem = refused(PressSettings.defaults(12e-6), TO_300_MPA, new PressStage(Kind.HOLD, 1)).problems().getFirst();
        assertEquals(PressProblem.HOLD_TOO_LONG, problem.code());
        assertEquals(List.of(2, Unit.MICROSECOND.of(1)), problem.arguments().subList(0, 2));
    }

    @Test
    void theLongestHoldIsThatOfTheMostSteps() {
        double step = 1e-10;
        var longest = new PressSchedule(List.of(TO_300_MPA, new PressStage(Kind.HOLD, PressLimits.MOST_STEPS * step)));
        PressLimits.requireSteps(longest, 14e-6, 2, step);
        assertEquals(PressLimits.MOST_STEPS, PressLimits.stepsOfTime(PressLimits.MOST_STEPS * step, step));
        var longer = new PressSchedule(List.of(TO_300_MPA, new PressStage(Kind.HOLD, 1.01 * PressLimits.MOST_STEPS * step)));
        assertThrows(InvalidInputException.class, () -> PressLimits.requireSteps(longer, 14e-6, 2, step));
    }

    @Test
    void aWayOfMoreStepsThanCanBeDoneNamesTheSpeedThatCan() {
        for (PressStage stage : List.of(TO_300_MPA, new PressStage(Kind.WIDTH, 12e-6))) {
            assertTrue(refused(speed(1e-6), stage).has(PressProblem.STROKE_TOO_LONG));
        }
        assertThrows(InvalidInputException.class, () -> Press.run(START, TestStructures.MATERIALS,
                TestStructures.model(HertzMindlinFactory.CORRECTED), speed(1e-6), new Unmoved()));
    }

    @Test
    void aFirstWidthThatIsNotBelowTheStartIsRefused() {
        assertTrue(refused(PressSettings.defaults(12e-6), new PressStage(Kind.WIDTH, 14e-6)).has(PressProblem.STAGE_WIDTH));
    }

    @ParameterizedTest
    @ValueSource(doubles = {200, 1000, 1e9})
    void aWallAsFastAsAShockIsRefused(double speed) {
        double sound = Math.sqrt(26.7e9 / 1990);
        assertEquals(sound / 20, PressLimits.largestWallSpeed(TestStructures.MATERIALS), 1e-9);
        assertEquals(List.of(PressProblem.WALL_SPEED.of(Unit.METRE_PER_SECOND.of(speed), Unit.METRE_PER_SECOND.of(183.1))),
                refused(speed(speed), TO_300_MPA).problems());
        assertThrows(InvalidInputException.class, () -> Press.run(START, TestStructures.MATERIALS,
                TestStructures.model(HertzMindlinFactory.CORRECTED), speed(speed), new Unmoved()));
    }

    @ParameterizedTest
    @EnumSource(HertzMindlinFactory.class)
    void aShareOfTheRayleighTimeIsTakenAsGivenOrRefused(HertzMindlinFactory factory) {
        ContactModel law = TestStructures.model(factory);
        var d = PressSettings.defaults(12e-6);
        double largest = law.largestRayleighShare();
        assertEquals(largest, d.rayleighShareUnder(law));
        assertEquals(largest, d.withRayleighShare(largest).rayleighShareUnder(law));
        assertEquals(0.01, d.withRayleighShare(0.01).rayleighShareUnder(law));
        if (largest < PressSettings.LARGEST_RAYLEIGH_SHARE) {
            assertTrue(
                    refused(d.withRayleighShare(PressSettings.LARGEST_RAYLEIGH_SHARE), TO_300_MPA).has(PressProblem.TIME_STEP));
        }
        assertThrows(InvalidInputException.class, () -> d.withRayleighShare(0.2));
    }
}
