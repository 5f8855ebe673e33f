// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.pressling.dem.InvalidInputException;

class TrainingSettingsTest {
    private static final Optimisation ADAM = new Optimisation(1e-3, Schedule.COSINE);

    @Test
    void cosineFallsFromTheFullRateToZero() {
        assertEquals(1e-3, ADAM.learningRateAt(0, 80), 1e-12);
        assertEquals(0.5e-3, ADAM.learningRateAt(40, 80), 1e-12);
        assertEquals(0, ADAM.learningRateAt(80, 80), 1e-12);
    }

    @Test
    void warmUpRisesLinearlyBeforeTheSchedule() {
        Optimisation warmedUp = new Optimisation(1e-3, Schedule.COSINE, 4, 0, 0);
        assertEquals(0.25e-3, warmedUp.learningRateAt(1, 80), 1e-12);
        assertEquals(1e-3, warmedUp.learningRateAt(4, 80), 1e-12);
        assertEquals(0.5e-3, warmedUp.learningRateAt(42, 80), 1e-12);
    }

    @Test
    void everyRangeIsChecked() {
        refused("epochs", () -> settings(0, 16, 0, ADAM, 1));
        refused("batchSize", () -> settings(80, 0, 0, ADAM, 1));
        refused("patience", () -> settings(80, 16, -1, ADAM, 1));
        refused("threads", () -> settings(80, 16, 0, ADAM, 0));
        refused("learningRate", () -> new Optimisation(0, Schedule.COSINE));
        refused("learningRate", () -> new Optimisation(Double.NaN, Schedule.COSINE));
        refused("weightDecay", () -> new Optimisation(1e-3, Schedule.COSINE, 0, -1, 0));
        refused("averagingDecay", () -> new Optimisation(1e-3, Schedule.COSINE, 0, 0, 1));
        refused("warmUpEpochs", () -> new Optimisation(1e-3, Schedule.COSINE, -1, 0, 0));
        refused("warmUpEpochs", () -> settings(80, 16, 0, new Optimisation(1e-3, Schedule.COSINE, 81, 0, 0), 1));
        refused("shift", () -> new PictureVariations(true, true, true, -1));
    }

    private static TrainingSettings settings(int epochs, int batchSize, int patience, Optimisation optimisation, int threads) {
        return new TrainingSettings(epochs, batchSize, patience, optimisation, PictureVariations.NONE, 1, threads);
    }

    private static void refused(String setting, Executable making) {
        InvalidInputException e = assertThrows(InvalidInputException.class, making);
        assertTrue(e.has(TrainingProblem.SETTING), e.getMessage());
        assertEquals("training." + setting, e.problems().getFirst().path());
    }
}
