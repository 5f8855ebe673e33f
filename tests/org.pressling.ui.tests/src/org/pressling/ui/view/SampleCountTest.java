// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.sample.SampleVerdicts;
import org.pressling.dem.press.PressQuality;

/** What failed is counted among the samples that are shown. */
class SampleCountTest {
    private static final SampleVerdicts VERDICTS = SampleVerdicts.of(Map.of(Integer.valueOf(0), quality(false),
            Integer.valueOf(1), quality(true), Integer.valueOf(2), quality(false), Integer.valueOf(7), quality(false)));

    private static PressQuality quality(boolean settled) {
        return new PressQuality(1e-4, 1e-4, 1e-9, 0.2, 1e-6, 1e-3, 1, 1, settled, 0.1, 0, 0);
    }

    private static String count(int all, Integer... shown) {
        return SampleCount.of(List.of(shown), all, VERDICTS);
    }

    @Test
    void failuresThatAreNotShownAreNotCounted() {
        assertEquals("3 samples, 2 failed", count(3, 2, 1, 0), "the run under way has not made the other one again yet");
        assertEquals("2 of 3 samples, 1 failed", count(3, 0, 1));
        assertEquals("1 of 3 samples", count(3, 1));
    }
}
