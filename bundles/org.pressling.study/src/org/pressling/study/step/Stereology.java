// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.util.List;
import java.util.stream.IntStream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.label.StereologyPredictors;
import org.pressling.learning.baseline.LabelRegression;
import org.pressling.learning.baseline.QuadraticRidge;
import org.pressling.learning.trust.Look;
import org.pressling.learning.trust.SeenAm;

/** What the rules of stereology predict: quadratic ridge regression on {@link StereologyPredictors} of the training sections. */
final class Stereology {
    private Stereology() {
    }

    /**
     * Predicts all labels of all pictures.
     *
     * @param looks what each picture shows
     * @return {@code [picture][label]}
     */
    static double[][] of(Dataset dataset, List<Look> looks, RenderSettings rendering) {
        double[][] seen = IntStream.range(0, dataset.size()).mapToObj(i -> StereologyPredictors.of(dataset.entry(i).image(),
                rendering, looks.get(i).am().stream().map(SeenAm::circle).toList()).values()).toArray(double[][]::new);
        int[] train = IntStream.range(0, dataset.size()).filter(i -> dataset.entry(i).split() == Split.TRAIN).toArray();
        double[][] learnt = IntStream.of(train).mapToObj(i -> seen[i]).toArray(double[][]::new);
        double[][] predicted = new double[dataset.size()][dataset.labels().size()];
        for (int label = 0; label < dataset.labels().size(); label++) {
            int k = label;
            LabelRegression fit = LabelRegression.fit(learnt,
                    IntStream.of(train).mapToDouble(i -> dataset.entry(i).labels()[k]).toArray(), QuadraticRidge::fit);
            for (int i = 0; i < seen.length; i++) {
                predicted[i][k] = fit.predict(seen[i]);
            }
        }
        return predicted;
    }
}
