// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.util.stream.IntStream;

import org.pressling.analysis.Predictions;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.learning.Bootstrap;
import org.pressling.learning.Metrics;

/**
 * True and predicted values of one label for every picture of a data set, by one method.
 *
 * @param label the label
 * @param method name of the method that predicts
 * @param index number of the sample of each picture
 * @param split split of each picture
 * @param truth true values, in the label's unit
 * @param predicted predicted values, in the label's unit; NaN where there is none
 */
public record LabelPoints(LabelColumn label, String method, int[] index, Split[] split, double[] truth,
        double[] predicted) {

    /**
     * Takes the points of one label out of a data set and a method's predictions.
     *
     * @param data the data set
     * @param predictions what the method says
     * @param label index of the label
     */
    public static LabelPoints of(Dataset data, Predictions predictions, int label) {
        int n = data.size();
        int[] index = new int[n];
        Split[] split = new Split[n];
        double[] truth = new double[n];
        for (int i = 0; i < n; i++) {
            Dataset.Entry entry = data.entry(i);
            index[i] = entry.index();
            split[i] = entry.split();
            truth[i] = entry.labels()[label];
        }
        return new LabelPoints(data.labels().get(label), predictions.name(), index, split, truth,
                predictions.ofLabel(label));
    }

    /** Number of points. */
    public int size() {
        return truth.length;
    }

    /** Number of points of a split. */
    public int size(Split wanted) {
        return (int) positions(wanted).count();
    }

    /** Places of a split's points within the arrays. */
    public IntStream positions(Split wanted) {
        return IntStream.range(0, size()).filter(i -> split[i] == wanted);
    }

    /** Coefficient of determination on a split (Komori et al. 2022, eq. 14); NaN where it is not defined. */
    public double r2(Split wanted) {
        return Metrics.r2(of(truth, wanted), of(predicted, wanted));
    }

    /** Lower and upper end of the interval of R² on a split, see {@link Bootstrap}; NaN where it is not defined. */
    public double[] r2Interval(Split wanted) {
        return Bootstrap.r2(of(truth, wanted), of(predicted, wanted), positions(wanted).map(i -> index[i]).toArray());
    }

    /** Root mean square error on a split, in the label's unit; NaN without points. */
    public double rmse(Split wanted) {
        return Metrics.rmse(of(truth, wanted), of(predicted, wanted));
    }

    /** Mean of predicted less true on a split, in the label's unit; NaN without points. */
    public double bias(Split wanted) {
        return Metrics.bias(of(truth, wanted), of(predicted, wanted));
    }

    /** Number of points without a finite prediction. */
    public int missing() {
        return (int) IntStream.range(0, size()).filter(i -> !Double.isFinite(predicted[i])).count();
    }

    private double[] of(double[] values, Split wanted) {
        return positions(wanted).mapToDouble(i -> values[i]).toArray();
    }
}
