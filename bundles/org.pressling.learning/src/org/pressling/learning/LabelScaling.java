// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.Arrays;

/**
 * Standardises each label to mean 0 and standard deviation 1 over the training split, so that every label
 * weighs the same in the mean squared error: {@code scaled = (f(label) − mean) / standardDeviation}, where f is the label
 * itself or its natural logarithm, see {@link LabelScale}. On the way back a label that was taken in its logarithm may be
 * multiplied by a factor, see {@link Smearing}.
 */
public final class LabelScaling {
    /** What a label below it counts as where its logarithm is taken: a held-out sample may have a label of 0. */
    private static final double LEAST = 1e-30;
    /** The largest value over the median from which a label counts as one with a long tail. */
    private static final double LONG_TAIL = 5;

    private final double[] mean;
    private final double[] standardDeviation;
    private final boolean[] logarithmic;
    private final double[] smearing;

    /**
     * A linear scaling from its numbers.
     *
     * @param mean mean of each label, in the label's unit
     * @param standardDeviation standard deviation of each label, in the label's unit, above 0
     */
    public LabelScaling(double[] mean, double[] standardDeviation) {
        this(mean, standardDeviation, new boolean[mean.length]);
    }

    /**
     * A scaling from its numbers.
     *
     * @param mean mean of each label, in the label's unit, or of its logarithm
     * @param standardDeviation standard deviation of the same, above 0
     * @param logarithmic whether the label is taken in its logarithm
     */
    public LabelScaling(double[] mean, double[] standardDeviation, boolean[] logarithmic) {
        this(mean, standardDeviation, logarithmic, ones(mean.length));
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private LabelScaling(double[] mean, double[] standardDeviation, boolean[] logarithmic, double[] smearing) {
        if (mean.length != standardDeviation.length || mean.length != logarithmic.length) {
            throw new IllegalArgumentException(mean.length + " means but " + standardDeviation.length + " deviations and "
                    + logarithmic.length + " scales");
        }
        for (int i = 0; i < mean.length; i++) {
            if (!Double.isFinite(mean[i]) || !Double.isFinite(standardDeviation[i]) || standardDeviation[i] <= 0) {
                throw new IllegalArgumentException(
                        "Label " + i + " has mean " + mean[i] + " and deviation " + standardDeviation[i]);
            }
        }
        this.mean = mean.clone();
        this.standardDeviation = standardDeviation.clone();
        this.logarithmic = logarithmic.clone();
        this.smearing = smearing.clone();
    }

    /**
     * The same with the factors that {@linkplain #unscale labels come back} with.
     *
     * @param factors one per label, above 0; see {@link Smearing}
     */
    public LabelScaling withSmearing(double[] factors) {
        if (factors.length != size() || Arrays.stream(factors).anyMatch(f -> !(f > 0 && Double.isFinite(f)))) {
            throw new IllegalArgumentException("Smearing by " + Arrays.toString(factors) + " of " + size() + " labels");
        }
        return new LabelScaling(mean, standardDeviation, logarithmic, factors);
    }

    /** The linear scaling of a training split; see {@link #of(double[][], LabelScale)}. */
    public static LabelScaling of(double[][] labels) {
        return of(labels, LabelScale.LINEAR);
    }

    /**
     * The scaling of a training split, with the standard deviation of the population (divisor n). A label that
     * does not vary gets deviation 1, so that it is shifted only.
     *
     * @param labels one row per sample; at least one
     * @param scale scale of the labels
     */
    public static LabelScaling of(double[][] labels, LabelScale scale) {
        if (labels.length == 0) {
            throw new IllegalArgumentException("No labels to scale by");
        }
        int columns = labels[0].length;
        double[] mean = new double[columns];
        double[] standardDeviation = new double[columns];
        boolean[] logarithmic = new boolean[columns];
        for (int j = 0; j < columns; j++) {
            logarithmic[j] = scale == LabelScale.LOGARITHMIC && hasLongTail(labels, j);
            double sum = 0;
            for (double[] row : labels) {
                sum += transformed(row[j], logarithmic[j]);
            }
            mean[j] = sum / labels.length;
            double squares = 0;
            for (double[] row : labels) {
                double d = transformed(row[j], logarithmic[j]) - mean[j];
                squares += d * d;
            }
            double sd = Math.sqrt(squares / labels.length);
            standardDeviation[j] = sd > 1e-12 * Math.abs(mean[j]) ? sd : 1.0;
        }
        return new LabelScaling(mean, standardDeviation, logarithmic);
    }

    private static boolean hasLongTail(double[][] labels, int column) {
        double[] sorted = Arrays.stream(labels).mapToDouble(row -> row[column]).sorted().toArray();
        return sorted[0] > LEAST && sorted[sorted.length - 1] > LONG_TAIL * sorted[sorted.length / 2];
    }

    private static double transformed(double label, boolean logarithmic) {
        return logarithmic ? Math.log(Math.max(label, LEAST)) : label;
    }

    /** Number of labels. */
    public int size() {
        return mean.length;
    }

    /** Whether each label is taken in its logarithm. */
    public boolean[] logarithmic() {
        return logarithmic.clone();
    }

    /** Means, in the labels' units, or of their logarithms. */
    public double[] mean() {
        return mean.clone();
    }

    /** Standard deviations, in the labels' units, or of their logarithms. */
    public double[] standardDeviation() {
        return standardDeviation.clone();
    }

    /** By what each label is multiplied when it comes back from its scale; 1 where nothing is known. */
    public double[] smearing() {
        return smearing.clone();
    }

    /** Labels in their units to network targets. */
    public float[] scale(double[] labels) {
        float[] scaled = new float[mean.length];
        for (int j = 0; j < mean.length; j++) {
            scaled[j] = (float) ((transformed(labels[j], logarithmic[j]) - mean[j]) / standardDeviation[j]);
        }
        return scaled;
    }

    /** Network outputs to labels in their units. */
    public double[] unscale(float[] outputs) {
        double[] labels = new double[mean.length];
        for (int j = 0; j < mean.length; j++) {
            double value = outputs[j] * standardDeviation[j] + mean[j];
            labels[j] = (logarithmic[j] ? Math.exp(value) : value) * smearing[j];
        }
        return labels;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelScaling that && Arrays.equals(mean, that.mean)
                && Arrays.equals(standardDeviation, that.standardDeviation) && Arrays.equals(logarithmic, that.logarithmic)
                && Arrays.equals(smearing, that.smearing);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * Arrays.hashCode(mean) + Arrays.hashCode(standardDeviation)) + Arrays.hashCode(logarithmic))
                + Arrays.hashCode(smearing);
    }

    @Override
    public String toString() {
        return "LabelScaling[mean=" + Arrays.toString(mean) + ", standardDeviation=" + Arrays.toString(standardDeviation)
                + ", logarithmic=" + Arrays.toString(logarithmic) + ", smearing=" + Arrays.toString(smearing) + "]";
    }
}
