// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EarlyStoppingTest {

    @Test
    void keepsTheBestAndStopsAfterThePatience() {
        EarlyStopping stopping = new EarlyStopping(2);
        float[] best = {2};
        assertTrue(stopping.epoch(3, new float[] {1}));
        assertTrue(stopping.epoch(1, best));
        assertFalse(stopping.epoch(1, new float[] {3}), "equal is not better");
        assertFalse(stopping.shouldStop());
        assertFalse(stopping.epoch(2, new float[] {4}));
        assertTrue(stopping.shouldStop());
        assertEquals(2, stopping.bestEpoch());
        assertEquals(1, stopping.bestLoss());
        assertSame(best, stopping.bestWeights());
    }

    @Test
    void withoutPatienceNeverStops() {
        EarlyStopping stopping = new EarlyStopping(0);
        for (int i = 0; i < 100; i++) {
            stopping.epoch(i, new float[0]);
        }
        assertFalse(stopping.shouldStop());
        assertEquals(1, stopping.bestEpoch());
    }

    @Test
    void aLossThatIsNoNumberIsWorseThanAny() {
        EarlyStopping stopping = new EarlyStopping(0);
        stopping.epoch(Double.NaN, new float[] {1});
        assertTrue(stopping.epoch(1e300, new float[] {2}));
        assertFalse(stopping.epoch(Double.NaN, new float[] {3}));
        assertEquals(2, stopping.bestEpoch());
    }

    @Test
    void aFirstLossThatIsNoNumberCountsAsInfinite() {
        EarlyStopping stopping = new EarlyStopping(1);
        assertFalse(stopping.shouldStop(), "nothing was seen yet");
        assertTrue(stopping.epoch(Double.NaN, new float[] {1}));
        assertEquals(Double.POSITIVE_INFINITY, stopping.bestLoss());
        assertFalse(stopping.shouldStop());
        assertFalse(stopping.epoch(Double.NaN, new float[] {2}));
        assertTrue(stopping.shouldStop());
    }
}
