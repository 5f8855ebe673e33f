// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.Unit;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.press.PressStage.Kind;

/** A release only opens, and ends at its pressure. */
class ReleaseTest {

    private static final PressStage TO_300_MPA = new PressStage(Kind.PRESSURE, 300e6);

    private static List<StageOutcome> press(boolean periodic, PressStage... stages) {
        ContactModel law = TestStructures.model(HertzMindlinFactory.PUBLISHED);
        Structure start = TestStructures.small(1, periodic);
        return Press.run(start, TestStructures.MATERIALS, law, PressSettings.defaults(1e-6),
                new PressSchedule(List.of(stages)), PressMonitor.NONE).stages();
    }

    @ParameterizedTest
    @ValueSource(doubles = {100e6, 1e6, 0.1e6})
    void endsWithinTwoPerMilleOfItsPressure(double target) {
        StageOutcome joined = press(true, TO_300_MPA, new PressStage(Kind.RELEASE, target)).getLast();
        assertTrue(joined.settled());
        assertEquals(target, joined.pressure(), StageRunner.PRESSURE_TOLERANCE * target);
        assertEquals(target, joined.wallPressure(), StageRunner.PRESSURE_TOLERANCE * target);
        assertTrue(joined.springBack() > 0);
    }

    @Test
    void betweenRigidWallsTheMovingOneBearsItsPressure() {
        StageOutcome released = press(false, TO_300_MPA, new PressStage(Kind.RELEASE, 1e6)).getLast();
        assertTrue(released.settled());
        assertEquals(1e6, released.wallPressure(), StageRunner.PRESSURE_TOLERANCE * 1e6);
        assertTrue(released.pressure() > released.wallPressure(), "friction of the long walls keeps a part in the body");
    }

    @Test
    void toMoreThanAWidthBearsIsRefusedWithStageAndBothPressures() {
        var width = new PressStage(Kind.WIDTH, 13e-6);
        double borne = press(true, width).getFirst().wallPressure();
        var refused = assertThrows(InvalidInputException.class,
                () -> press(true, width, new PressStage(Kind.RELEASE, 2 * borne)));
        assertEquals(List.of(PressProblem.RELEASES_UPWARDS.of(2, Unit.MEGAPASCAL.rounded(2 * borne),
                Unit.MEGAPASCAL.rounded(borne))), refused.problems());
        assertTrue(press(true, width, new PressStage(Kind.RELEASE, borne / 2)).getLast().springBack() > 0);
    }

    @Test
    void toMoreThanAPressureBeforeIsRefusedBeforeTheRun() {
        for (List<PressStage> before : List.of(List.of(TO_300_MPA), List.of(TO_300_MPA, new PressStage(Kind.HOLD, 1e-6)))) {
            var stages = new java.util.ArrayList<>(before);
            stages.add(new PressStage(Kind.RELEASE, 400e6));
            var refused = assertThrows(InvalidInputException.class, () -> new PressSchedule(stages));
            assertEquals(List.of(PressProblem.RELEASES_UPWARDS.of(stages.size(), Unit.MEGAPASCAL.of(400e6),
                    Unit.MEGAPASCAL.of(300e6))), refused.problems());
        }
    }
}
