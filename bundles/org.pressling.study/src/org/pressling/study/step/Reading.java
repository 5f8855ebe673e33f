// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.image.GrayImage;
import org.pressling.learning.Predictor;
import org.pressling.learning.trust.NetworkView;

/** Lets a network read every picture of a data set. */
final class Reading {

    private Reading() {
    }

    /**
     * Reads picture by picture, so that a cancel is heard between any two.
     *
     * @param from progress at the begin
     * @param to   progress at the end
     * @return what the network makes of each entry
     */
    static List<NetworkView> of(Dataset dataset, Predictor predictor, StepContext context, double from, double to) {
        return each(dataset, picture -> NetworkView.of(predictor, picture), context, from, to);
    }

    /** {@return of a whole data set {@code [entry][label]} in the units of the network's labels} */
    static double[][] labels(Dataset dataset, Predictor predictor, StepContext context, double from, double to) {
        return each(dataset, picture -> predictor.predict(predictor.input(picture)), context, from, to).toArray(double[][]::new);
    }

    /** {@return the same of views} */
    static double[][] labels(List<NetworkView> views) {
        return views.stream().map(NetworkView::labels).toArray(double[][]::new);
    }

    private static <T> List<T> each(Dataset dataset, Function<GrayImage, T> read, StepContext context, double from, double to) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < dataset.size(); i++) {
            context.checkCancelled();
            context.progress(from + (to - from) * i / dataset.size(), ProgressTerm.PREDICTING);
            all.add(read.apply(dataset.entry(i).image()));
        }
        return all;
    }
}
