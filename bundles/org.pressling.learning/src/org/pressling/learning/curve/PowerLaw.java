// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.curve;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * What is left unexplained by the number of training samples, {@code 1 − R² = a n^−b}: learning curves of networks follow such
 * a law over wide ranges (Hestness et al., arXiv:1712.00409 (2017)). The logarithm is fitted by least squares. Intervals are
 * those of the fit, by Student's t on points less two degrees of freedom: they tell how well the points lie on the law. Points
 * of one seed share samples, and all share the held-out pictures, so they do not tell how R² moves with other held-out
 * pictures. The law has no floor; where the points bend towards one it promises too much, see {@link #misfit}.
 */
public final class PowerLaw {
    /** Share of the probability within an interval, as for {@link org.pressling.learning.Bootstrap}. */
    public static final double LEVEL = 0.9;

    private final double centre;
    private final double height;
    private final double slope;
    private final double spread;
    private final double squares;
    private final int points;
    private final double misfit;

    /**
     * A value with its interval.
     *
     * @param value the value
     * @param low   lower end
     * @param high  upper end
     */
    public record Estimate(double value, double low, double high) {
    }

    /**
     * Fits the law.
     *
     * @param samples numbers of samples, of which two at least differ
     * @param left    1 − R² of each, above 0; three or more
     */
    public PowerLaw(double[] samples, double[] left) {
        points = samples.length;
        if (points < 3 || left.length != points) {
            throw new IllegalArgumentException(points + " numbers of samples and " + left.length + " scores");
        }
        double[] x = Arrays.stream(samples).map(Math::log).toArray();
        double[] y = Arrays.stream(left).map(Math::log).toArray();
        centre = Arrays.stream(x).average().orElseThrow();
        height = Arrays.stream(y).average().orElseThrow();
        squares = Arrays.stream(x).map(v -> (v - centre) * (v - centre)).sum();
        slope = IntStream.range(0, points).mapToDouble(i -> (x[i] - centre) * (y[i] - height)).sum() / squares;
        double residual = IntStream.range(0, points).mapToDouble(i -> square(y[i] - line(x[i]))).sum();
        spread = Math.sqrt(residual / (points - 2));
        misfit = misfit(x, y, residual);
    }

    private double line(double x) {
        return height + slope * (x - centre);
    }

    /** Compares the distance of the means from the line with the scatter about the means. */
    private static double misfit(double[] x, double[] y, double residual) {
        Map<Double, double[]> groups = IntStream.range(0, x.length).boxed().collect(Collectors.groupingBy(i -> x[i],
                Collectors.collectingAndThen(Collectors.toList(), l -> l.stream().mapToDouble(i -> y[i]).toArray())));
        double scatter = groups.values().stream().mapToDouble(group -> {
            double mean = Arrays.stream(group).average().orElseThrow();
            return Arrays.stream(group).map(v -> square(v - mean)).sum();
        }).sum();
        int within = x.length - groups.size();
        int between = groups.size() - 2;
        if (within < 1 || between < 1 || !(scatter > 0)) {
            return 1;
        }
        double f = Math.max(0, residual - scatter) / between / (scatter / within);
        return 1 - new FDistribution(between, within).cumulativeProbability(f);
    }

    private static double square(double v) {
        return v * v;
    }

    private double quantile() {
        return new TDistribution(points - 2.0).inverseCumulativeProbability((1 + LEVEL) / 2);
    }

    /** The exponent b with its interval: above 0 where more samples help. */
    public Estimate exponent() {
        double half = quantile() * spread / Math.sqrt(squares);
        return new Estimate(-slope, -slope - half, -slope + half);
    }

    /** How likely the means lie at least so far from the law by chance (F-test for lack of fit); 1 where it cannot be tested. */
    public double misfit() {
        return misfit;
    }

    /** R² by the law, with the interval of the law there. */
    public Estimate r2(double samples) {
        double x = Math.log(samples);
        double half = quantile() * spread * Math.sqrt(1.0 / points + square(x - centre) / squares);
        return new Estimate(1 - Math.exp(line(x)), 1 - Math.exp(line(x) + half), 1 - Math.exp(line(x) - half));
    }

    /**
     * By how much R² grows.
     *
     * @param from number of samples
     * @param to   a larger number of samples
     * @return the gain, with its interval by propagation of the errors of height and slope, which are independent
     */
    public Estimate gain(double from, double to) {
        double before = Math.exp(line(Math.log(from)));
        double after = Math.exp(line(Math.log(to)));
        double byHeight = before - after;
        double bySlope = (Math.log(from) - centre) * before - (Math.log(to) - centre) * after;
        double half = quantile() * spread * Math.sqrt(square(byHeight) / points + square(bySlope) / squares);
        return new Estimate(byHeight, byHeight - half, byHeight + half);
    }
}
