// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures of agreement between true and predicted values. */
public final class Metrics {

    private Metrics() {
    }

    /**
     * Coefficient of determination, {@code R² = 1 − Σ(y − ŷ)² / Σ(y − ȳ)²} (Komori et al. 2022, eq. 14).
     * 1 is a perfect fit, 0 is as good as the mean, negative is worse.
     *
     * @return not a number when there are no samples or all true values are equal
     */
    public static double r2(double[] truth, double[] predicted) {
        requireSameLength(truth, predicted);
        double mean = 0;
        for (double y : truth) {
            mean += y;
        }
        mean /= truth.length;
        double residual = 0;
        double total = 0;
        for (int i = 0; i < truth.length; i++) {
            residual += (truth[i] - predicted[i]) * (truth[i] - predicted[i]);
            total += (truth[i] - mean) * (truth[i] - mean);
        }
        return total > 0 && varies(truth) ? 1 - residual / total : Double.NaN;
    }

    /** Whether not all values are the same; their mean may be off by rounding, so that the squares around it do not tell. */
    private static boolean varies(double[] values) {
        return Arrays.stream(values).anyMatch(value -> value != values[0]);
    }

    /** Root of the mean squared error, in the unit of the values; not a number without samples. */
    public static double rmse(double[] truth, double[] predicted) {
        requireSameLength(truth, predicted);
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            sum += (truth[i] - predicted[i]) * (truth[i] - predicted[i]);
        }
        return Math.sqrt(sum / truth.length);
    }

    /** Mean of predicted − true, in the unit of the values; not a number without samples. */
    public static double bias(double[] truth, double[] predicted) {
        requireSameLength(truth, predicted);
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            sum += predicted[i] - truth[i];
        }
        return sum / truth.length;
    }

    /**
     * All measures of every label.
     *
     * @param labels column names of the labels
     * @param truth true labels, one row per sample
     * @param predicted predicted labels, one row per sample
     */
    public static List<LabelMetrics> perLabel(List<String> labels, double[][] truth, double[][] predicted) {
        List<LabelMetrics> metrics = new ArrayList<>();
        for (int j = 0; j < labels.size(); j++) {
            double[] y = column(truth, j);
            double[] p = column(predicted, j);
            metrics.add(new LabelMetrics(labels.get(j), y.length, r2(y, p), rmse(y, p), bias(y, p)));
        }
        return metrics;
    }

    /** One column of a table given by rows. */
    public static double[] column(double[][] rows, int column) {
        double[] values = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = rows[i][column];
        }
        return values;
    }

    private static void requireSameLength(double[] truth, double[] predicted) {
        if (truth.length != predicted.length) {
            throw new IllegalArgumentException(truth.length + " true values but " + predicted.length + " predictions");
        }
    }
}
