// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.util.Arrays;
import java.util.Optional;

import org.hipparchus.stat.regression.SimpleRegression;

/**
 * Least-squares line of one label over another for the pictures of one group.
 *
 * @param slope rise of the effect per unit of the cause
 * @param intercept effect where the cause is 0
 * @param from smallest cause among the pictures
 * @param to largest cause among the pictures
 * @param middle mean cause of the pictures
 * @param spread variance of the cause among the pictures
 * @param doubt half the width of the slope's interval of {@value #LEVEL} confidence
 */
public record TrendLine(double slope, double intercept, double from, double to, double middle, double spread, double doubt) {

    /** Confidence of the band around a line. */
    public static final double LEVEL = 0.9;

    private static final int LEAST_POINTS = 3;

    /**
     * Fits a line.
     *
     * @param points cause and effect of each picture
     * @return the line; nothing for fewer than three pictures or where the cause does not vary
     */
    static Optional<TrendLine> of(double[][] points) {
        SimpleRegression fit = new SimpleRegression();
        fit.addData(points);
        double[] causes = Arrays.stream(points).mapToDouble(point -> point[0]).toArray();
        Span span = new Span().include(causes);
        boolean fits = fit.getN() >= LEAST_POINTS && Double.isFinite(fit.getSlope());
        return fits ? Optional.of(new TrendLine(fit.getSlope(), fit.getIntercept(), span.lowest(), span.highest(),
                Arrays.stream(causes).sum() / fit.getN(), fit.getXSumSquares() / fit.getN(),
                fit.getSlopeConfidenceInterval(1 - LEVEL)))
                : Optional.empty();
    }

    /** The line's value over a cause. */
    public double at(double cause) {
        return intercept + slope * cause;
    }

    /**
     * Half the width of the band that holds the true line over a cause with a confidence of {@value #LEVEL}, errors being normal
     * and alike: t s √(1/n + (x − x̄)² / Sxx), with the quantile t of Student's distribution, the residuals' deviation s and the
     * causes' sum of squares Sxx. (The interval of the slope is t s / √Sxx.)
     */
    public double halfWidth(double cause) {
        return doubt * Math.sqrt(spread + (cause - middle) * (cause - middle));
    }
}
