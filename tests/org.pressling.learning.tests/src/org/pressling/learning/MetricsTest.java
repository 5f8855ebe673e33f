// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Split;
import org.pressling.dem.InvalidInputException;

class MetricsTest {
    private static final double[] TRUTH = {1, 2, 3, 4};
    private static final double[] PREDICTED = {1, 2, 3, 6};

    @Test
    void agreeWithHandComputedNumbers() {
        // residuals 0 0 0 −2: sum of squares 4; deviations from the mean 2.5: sum of squares 5
        assertEquals(1 - 4.0 / 5.0, Metrics.r2(TRUTH, PREDICTED), 1e-15);
        assertEquals(1.0, Metrics.rmse(TRUTH, PREDICTED), 1e-15);
        assertEquals(0.5, Metrics.bias(TRUTH, PREDICTED), 1e-15);
    }

    @Test
    void perfectMeanAndHopelessPredictions() {
        assertEquals(1, Metrics.r2(TRUTH, TRUTH));
        assertEquals(0, Metrics.r2(TRUTH, new double[] {2.5, 2.5, 2.5, 2.5}));
        assertTrue(Metrics.r2(TRUTH, new double[] {4, 3, 2, 1}) < 0);
        assertTrue(Double.isNaN(Metrics.r2(new double[] {2, 2}, new double[] {2, 3})), "no variation, no R²");
        assertTrue(Double.isNaN(Metrics.r2(new double[] {0.1, 0.1, 0.1}, new double[] {0.1, 0.2, 0.3})),
                "the mean of three equal numbers is another one by rounding");
        assertTrue(Double.isNaN(Metrics.r2(new double[0], new double[0])));
    }

    @Test
    void perLabelTakesColumnsApart() {
        double[][] truth = {{1, 10}, {2, 20}, {3, 30}, {4, 40}};
        double[][] predicted = {{1, 11}, {2, 21}, {3, 31}, {6, 41}};
        List<LabelMetrics> metrics = Metrics.perLabel(List.of("a_mN", "b_um2"), truth, predicted);
        assertEquals(new LabelMetrics("a_mN", 4, 1 - 4.0 / 5.0, 1.0, 0.5), metrics.get(0));
        assertEquals(1.0, metrics.get(1).bias(), 1e-12);
        assertEquals(1 - 4.0 / 500.0, metrics.get(1).r2(), 1e-12);
    }

    @Test
    void evaluationIsReadBackAsWritten(@TempDir Path folder) throws IOException {
        Map<Split, List<LabelMetrics>> splits = new LinkedHashMap<>();
        splits.put(Split.TRAIN, List.of(new LabelMetrics("am_stress_mean_mN", 320, 0.97, 0.1, -0.01)));
        splits.put(Split.TEST, List.of(new LabelMetrics("am_stress_mean_mN", 100, Double.NaN, 0.2, 0.02)));
        Map<String, Map<Split, List<LabelMetrics>>> methods = new LinkedHashMap<>();
        methods.put(Evaluation.NETWORK, splits);
        methods.put(Evaluation.PICTURE_ONLY, Map.of(Split.TEST, List.of(new LabelMetrics("x", 1, 0, 0, 0))));
        Evaluation evaluation = new Evaluation(methods);
        Path file = folder.resolve("metrics.json");
        evaluation.write(file);
        assertEquals(evaluation, Evaluation.read(file));
        assertEquals(0.97, Evaluation.read(file).of(Evaluation.NETWORK, Split.TRAIN).getFirst().r2());
        assertTrue(evaluation.of(Evaluation.RECIPE_PARAMETERS, Split.TEST).isEmpty());
        Files.writeString(file, "{\"format\": \"something else\"}");
        assertThrows(InvalidInputException.class, () -> Evaluation.read(file));
    }

    @Test
    void theErrorIsARootAndListsAreOfOneLength() {
        assertEquals(Math.sqrt(17 / 2.0), Metrics.rmse(new double[] {0, 0}, new double[] {1, 4}), 1e-15);
        double[] two = {1, 2};
        assertThrows(IllegalArgumentException.class, () -> Metrics.r2(two, TRUTH));
        assertThrows(IllegalArgumentException.class, () -> Metrics.rmse(two, TRUTH));
        assertThrows(IllegalArgumentException.class, () -> Metrics.bias(two, TRUTH));
    }

    /** R² of a + b y does not hang on the unit of the label. */
    @Test
    void r2IsTheSameInAnyUnit() {
        double[] truth = Arrays.stream(TRUTH).map(y -> 1e3 * y - 7).toArray();
        double[] predicted = Arrays.stream(PREDICTED).map(y -> 1e3 * y - 7).toArray();
        assertEquals(Metrics.r2(TRUTH, PREDICTED), Metrics.r2(truth, predicted), 1e-12);
        assertEquals(1e3 * Metrics.rmse(TRUTH, PREDICTED), Metrics.rmse(truth, predicted), 1e-9);
        assertEquals(1e3 * Metrics.bias(TRUTH, PREDICTED), Metrics.bias(truth, predicted), 1e-9);
    }
}
