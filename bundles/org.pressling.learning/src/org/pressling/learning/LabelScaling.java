// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.Arrays;

/**
 * Standardises each label to mean 0 and standard deviation 1 over the training split, so that every label
 * weighs the same in the mean squared error: {@code scaled = (label − mean) / deviation}.
 */
public final class LabelScaling {
    private final double[] mean;
    private final double[] deviation;

    /**
     * A scaling from its numbers.
     *
     * @param mean mean of each label, in the label's unit
     * @param deviation standard deviation of each label, in the label's unit, above 0
     */
    public LabelScaling(double[] mean, double[] deviation) {
        if (mean.length != deviation.length) {
            throw new IllegalArgumentException(mean.length + " means but " + deviation.length + " deviations");
        }
        for (int i = 0; i < mean.length; i++) {
            if (!Double.isFinite(mean[i]) || !Double.isFinite(deviation[i]) || deviation[i] <= 0) {
                throw new IllegalArgumentException(
                        "Label " + i + " has mean " + mean[i] + " and deviation " + deviation[i]);
            }
        }
        this.mean = mean.clone();
        this.deviation = deviation.clone();
    }

    /**
     * The scaling of a training split, with the standard deviation of the population (divisor n). A label that
     * does not vary gets deviation 1, so that it is shifted only.
     *
     * @param labels one row per sample; at least one
     */
    public static LabelScaling of(double[][] labels) {
        if (labels.length == 0) {
            throw new IllegalArgumentException("No labels to scale by");
        }
        int columns = labels[0].length;
        double[] mean = new double[columns];
        double[] deviation = new double[columns];
        for (int j = 0; j < columns; j++) {
            double sum = 0;
            for (double[] row : labels) {
                sum += row[j];
            }
            mean[j] = sum / labels.length;
            double squares = 0;
            for (double[] row : labels) {
                squares += (row[j] - mean[j]) * (row[j] - mean[j]);
            }
            double sd = Math.sqrt(squares / labels.length);
            deviation[j] = sd > 1e-12 * Math.abs(mean[j]) ? sd : 1.0;
        }
        return new LabelScaling(mean, deviation);
    }

    /** Number of labels. */
    public int size() {
        return mean.length;
    }

    /** Means, in the labels' units. */
    public double[] mean() {
        return mean.clone();
    }

    /** Standard deviations, in the labels' units. */
    public double[] deviation() {
        return deviation.clone();
    }

    /** Labels in their units to network targets. */
    public float[] scale(double[] labels) {
        float[] scaled = new float[mean.length];
        for (int j = 0; j < mean.length; j++) {
            scaled[j] = (float) ((labels[j] - mean[j]) / deviation[j]);
        }
        return scaled;
    }

    /** Network outputs to labels in their units. */
    public double[] unscale(float[] outputs) {
        double[] labels = new double[mean.length];
        for (int j = 0; j < mean.length; j++) {
            labels[j] = outputs[j] * deviation[j] + mean[j];
        }
        return labels;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelScaling that && Arrays.equals(mean, that.mean)
                && Arrays.equals(deviation, that.deviation);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(mean) + Arrays.hashCode(deviation);
    }

    @Override
    public String toString() {
        return "LabelScaling[mean=" + Arrays.toString(mean) + ", deviation=" + Arrays.toString(deviation) + "]";
    }
}
