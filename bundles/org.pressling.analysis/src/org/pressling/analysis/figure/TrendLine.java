// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.util.Optional;
import java.util.stream.IntStream;

import org.hipparchus.stat.regression.SimpleRegression;
import org.pressling.dataset.Dataset;

/**
 * Least-squares line of one label over another for the pictures of one group.
 *
 * @param slope rise of the effect per unit of the cause
 * @param intercept effect where the cause is 0
 * @param from smallest cause among the pictures
 * @param to largest cause among the pictures
 */
public record TrendLine(double slope, double intercept, double from, double to) {

    private static final int LEAST_POINTS = 3;

    /**
     * Fits a line.
     *
     * @param data the data set
     * @param cause index of the label on the horizontal axis
     * @param effect index of the label on the vertical axis
     * @param groups how far each sample was pressed
     * @param group which of them
     * @return the line; nothing for fewer than three pictures or where the cause does not vary
     */
    public static Optional<TrendLine> of(Dataset data, int cause, int effect, PressGroups groups, int group) {
        SimpleRegression fit = new SimpleRegression();
        Span span = new Span();
        IntStream.range(0, data.size()).filter(i -> groups.groupOf(i) == group).forEach(i -> {
            double[] labels = data.entry(i).labels();
            fit.addData(labels[cause], labels[effect]);
            span.include(labels[cause]);
        });
        boolean fits = fit.getN() >= LEAST_POINTS && Double.isFinite(fit.getSlope());
        return fits ? Optional.of(new TrendLine(fit.getSlope(), fit.getIntercept(), span.lowest(), span.highest()))
                : Optional.empty();
    }

    /** The line's value over a cause. */
    public double at(double cause) {
        return intercept + slope * cause;
    }
}
