// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.Verdict;
import org.pressling.ui.Messages;

/** The verdict on a press as views tell it. */
class VerdictTextTest {

    private static Verdict verdict(boolean settled, double beyond) {
        return Verdict.of(new PressQuality(1e-4, 1e-4, 1e-9, 0.2, 1e-6, 1e-3, 1, 1, settled, 0.1, beyond, 0));
    }

    @Test
    void gradesHaveMarksAndWords() {
        assertEquals("", VerdictText.mark(verdict(true, 0)));
        assertEquals("", VerdictText.mark(null));
        assertEquals(Messages.Verdict_passed, VerdictText.of(verdict(true, 0)));
        assertFalse(VerdictText.mark(verdict(true, 0.63)).isBlank());
        assertTrue(VerdictText.of(verdict(true, 0.63)).contains("63 %"), VerdictText.of(verdict(true, 0.63)));
        assertFalse(VerdictText.mark(verdict(false, 0)).isBlank());
        assertTrue(VerdictText.of(verdict(false, 0)).contains(Messages.Check_settled), VerdictText.of(verdict(false, 0)));
    }
}
