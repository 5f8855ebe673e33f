// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import org.pressling.dataset.Dataset;
import org.pressling.learning.Predictor;

/** Lets a network read every picture of a data set. */
final class Reading {

    private Reading() {
    }

    /**
     * Reads picture by picture, so that a cancel is heard between any two.
     *
     * @param from progress at the begin
     * @param to   progress at the end
     * @return {@code [entry][label]} in the units of the network's labels
     */
    static double[][] of(Dataset dataset, Predictor predictor, StepContext context, double from, double to) {
        double[][] values = new double[dataset.size()][];
        for (int i = 0; i < values.length; i++) {
            context.checkCancelled();
            context.progress(from + (to - from) * i / values.length, ProgressTerm.PREDICTING);
            values[i] = predictor.predict(dataset.entry(i).image().toUnit());
        }
        return values;
    }
}
