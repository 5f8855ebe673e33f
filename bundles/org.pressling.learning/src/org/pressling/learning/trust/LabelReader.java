// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pressling.dataset.Split;
import org.pressling.learning.Conformal;
import org.pressling.learning.baseline.LabelRegression;

/**
 * Reads one label: what the network says and what the geometry of the picture says, weighed, with an interval.
 * <p>
 * Both are weighed in the scale of the geometry's fit, the logarithm where that is taken. The weight is the one with the least
 * squared error on the validation pictures, from 0 (geometry alone) to 1 (network alone). Intervals are made by split conformal
 * prediction on the same pictures, their width following how far the fit trusts itself at that place. Without a fit to geometry
 * the network is taken as it is.
 */
public final class LabelReader {
    /** What a prediction of a label in its logarithm is at least, over the smallest one that was learnt. */
    private static final double LEAST = 0.1;

    private final Optional<LabelRegression> geometry;
    private final boolean logarithmic;
    private final double least;
    private final double lowest;
    private final double highest;
    private final double weight;
    private final double limit;

    /**
     * A reader.
     *
     * @param geometry    the fit to geometry, if there is one
     * @param logarithmic whether the network's errors are those of the logarithm, without a fit to geometry
     * @param label       number of the label
     * @param share       whether the label is a share of a whole
     * @param calibration what it is calibrated on
     */
    LabelReader(Optional<LabelRegression> geometry, boolean logarithmic, int label, boolean share,
            Calibration calibration) {
        this.geometry = geometry;
        double[] all = Calibration.truth(calibration.rows(), label);
        double smallest = Arrays.stream(all).min().orElse(0);
        lowest = share || smallest >= 0 ? 0 : Double.NEGATIVE_INFINITY;
        highest = share ? 1 : Double.POSITIVE_INFINITY;
        this.logarithmic = geometry.map(LabelRegression::logarithmic).orElse(logarithmic) && smallest > 0;
        least = LEAST * smallest;
        List<Calibration.Row> validation = calibration.of(Split.VALIDATION);
        weight = geometry.map(fit -> weight(fit, validation, label)).orElse(1.0);
        double[][] predictors = Calibration.numbers(validation, row -> row.look().geometry());
        double[] deviations = geometry.map(fit -> fit.deviations(predictors)).orElse(null);
        limit = Conformal.limit(IntStream.range(0, predictors.length)
                .mapToDouble(i -> error(validation.get(i), label) / (deviations == null ? 1 : deviations[i])).toArray());
    }

    private double weight(LabelRegression fit, List<Calibration.Row> validation, int label) {
        double product = 0;
        double squares = 0;
        for (Calibration.Row row : validation) {
            double read = scaled(fit.predict(row.look().geometry()));
            double apart = scaled(row.network()[label]) - read;
            product += apart * (scaled(row.truth()[label]) - read);
            squares += apart * apart;
        }
        return squares > 0 ? Math.clamp(product / squares, 0.0, 1.0) : 0;
    }

    private double scaled(double label) {
        return logarithmic ? Math.log(Math.max(label, least)) : label;
    }

    private double back(double number) {
        return logarithmic ? Math.exp(number) : number;
    }

    /** Of both, in the scale; the fit for its mean, or for its median, about which its errors lie evenly. */
    private double middle(double[] predictors, double network, boolean median) {
        return geometry.map(fit -> {
            double read = fit.predict(predictors) / (median ? fit.smearing() : 1);
            return weight * scaled(network) + (1 - weight) * scaled(read);
        }).orElseGet(() -> scaled(network));
    }

    /**
     * How far the fit to geometry trusts itself, in its scale; 1 without a fit. It takes by far the most time of an interval.
     *
     * @param predictors what the picture shows
     */
    public double deviation(double[] predictors) {
        return geometry.map(fit -> fit.deviation(predictors)).orElse(1.0);
    }

    private double error(Calibration.Row row, int label) {
        return Math.abs(scaled(row.truth()[label]) - middle(row.look().geometry(), row.network()[label], true));
    }

    /** The share of the network, 0 to 1; the rest is that of geometry. */
    public double weight() {
        return weight;
    }

    /**
     * The label, in its unit; not below 0 where none that was learnt is, and a share between 0 and 1.
     *
     * @param predictors what the picture shows, see {@link Look#geometry()}
     * @param network    what the network says, in the label's unit
     */
    public double read(double[] predictors, double network) {
        return possible(back(middle(predictors, network, false)));
    }

    /**
     * The interval that holds the label of {@link Conformal#LEVEL} of the pictures like those that were learnt.
     *
     * @return lower and upper end, in the label's unit; infinite where too few pictures were validated on
     */
    public double[] interval(double[] predictors, double network) {
        return interval(predictors, deviation(predictors), network);
    }

    /**
     * The same where the {@link #deviation} is known.
     *
     * @return lower and upper end, in the label's unit; infinite where too few pictures were validated on
     */
    public double[] interval(double[] predictors, double deviation, double network) {
        double middle = middle(predictors, network, true);
        double half = limit * deviation;
        return new double[] {Double.isInfinite(limit) ? Double.NEGATIVE_INFINITY : possible(back(middle - half)),
                Double.isInfinite(limit) ? Double.POSITIVE_INFINITY : possible(back(middle + half))};
    }

    private double possible(double label) {
        return Math.clamp(label, lowest, highest);
    }
}
