// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.SettingProblem;
import org.pressling.dem.Settings;

/** Values of pairs by their place, and what friction makes of its settings. */
class PairValuesTest {

    private static Settings settings(Map<String, Double> given) {
        return Settings.of(HertzMindlinFactory.CORRECTED.settings(), given);
    }

    @Test
    void aPairHasItsOwnValueAndElseThatOfAll() {
        double[] values = PairValues.of(SingleContact.MATERIALS,
                settings(Map.of("friction", 0.2, "friction[SE_SE]", 0.4, "friction[AM_WALL]", 0.0)), "friction");
        assertArrayEquals(new double[] {0.2, 0.2, 0.4, 0, 0.2}, values);
    }

    @Test
    void aPairThatTheMaterialsDoNotFormIsRefused() {
        Settings other = settings(Map.of("friction[SE_CARBON]", 0.1));
        var refused = assertThrows(InvalidInputException.class,
                () -> PairValues.of(SingleContact.MATERIALS, other, "friction"));
        assertTrue(refused.has(SettingProblem.UNKNOWN_PAIR), refused.getMessage());
    }

    @Test
    void anyIsOneAboveNothing() {
        assertFalse(PairValues.any(new double[] {0, 0}));
        assertTrue(PairValues.any(new double[] {0, 1e-9}));
    }

    @Test
    void slipIsTakenAtTheSurfaceUnlessAsked() {
        assertEquals(0, Friction.of(SingleContact.MATERIALS, settings(Map.of())).slipLever());
        Friction asked = Friction.of(SingleContact.MATERIALS, settings(Map.of("contact_point_slip", 1.0)));
        assertEquals(1, asked.slipLever());
        assertFalse(asked.unloadingRescale());
        assertTrue(Friction.of(SingleContact.MATERIALS, settings(Map.of("unloading_rescale", 1.0))).unloadingRescale());
    }
}
