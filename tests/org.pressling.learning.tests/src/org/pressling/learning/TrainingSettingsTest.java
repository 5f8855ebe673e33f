// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressling.dem.InvalidInputException;

class TrainingSettingsTest {

    @Test
    void cosineFallsFromTheFullRateToZero() {
        TrainingSettings settings = TrainingSettings.defaults(1, 2);
        assertEquals(1e-3, settings.learningRateAt(0), 1e-12);
        assertEquals(0.5e-3, settings.learningRateAt(40), 1e-12);
        assertEquals(0, settings.learningRateAt(80), 1e-12);
    }

    @Test
    void warmUpRisesLinearlyBeforeTheSchedule() {
        TrainingSettings settings = TrainingSettings.defaults(1, 2).withWarmUp(4);
        assertEquals(0.25e-3, settings.learningRateAt(1), 1e-12);
        assertEquals(1e-3, settings.learningRateAt(4), 1e-12);
        assertEquals(0.5e-3, settings.learningRateAt(42), 1e-12);
    }

    @Test
    void everyRangeIsChecked() {
        TrainingSettings good = TrainingSettings.defaults(1, 2);
        assertThrows(InvalidInputException.class, () -> TrainingSettings.defaults(1, 0));
        assertThrows(InvalidInputException.class, () -> good.withWeightDecay(-1));
        assertThrows(InvalidInputException.class, () -> good.withWarmUp(81));
        assertThrows(InvalidInputException.class, () -> good.withAveraging(1));
        InvalidInputException e = assertThrows(InvalidInputException.class,
                () -> new TrainingSettings(0, 16, 1e-3, Schedule.COSINE, 0, true, true, true, 1, 1));
        assertTrue(e.getMessage().contains("training.epochs"), e.getMessage());
    }
}
