// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.List;
import java.util.random.RandomGenerator;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Unit;

/**
 * Diameters by a table of percentiles, as a particle sizer gives it; between its points the logarithm of the diameter goes
 * straight with the percentile. Below the first and above the last point there is nothing: the table is stretched to 0 and
 * 100 %. Percentiles of volume are turned into numbers: in this plane areas stand for volumes, so a diameter d is drawn
 * with a weight of 1/d².
 *
 * @param points   percentiles with rising diameters, at least two
 * @param byVolume whether percentiles count volume; else they count particles
 */
public record TableSizes(List<Point> points, boolean byVolume) implements Sizes {
    private static final int QUANTILES = 1000;
    private static final double SHARE_LEFT_OUT = 0.01;

    /**
     * A point of the table.
     *
     * @param percentile share that is smaller, 0 to 100 %
     * @param diameter   diameter in m
     */
    public record Point(double percentile, double diameter) {
    }

    /**
     * Checks the table.
     *
     * @throws InvalidInputException when it has fewer than two points, they do not rise, or a diameter is not above 0
     */
    public TableSizes {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw PackingProblem.SIZES_TOO_FEW.of().exception();
        }
        Point before = new Point(Double.NEGATIVE_INFINITY, 0);
        for (Point p : points) {
            if (!(p.percentile >= 0 && p.percentile <= 100) || !(p.diameter > 0) || Double.isInfinite(p.diameter)) {
                throw PackingProblem.SIZES_VALUE.of(Unit.MICROMETRE.of(p.diameter), p.percentile).exception();
            }
            if (!(p.percentile > before.percentile && p.diameter >= before.diameter)) {
                throw PackingProblem.SIZES_FALL.of(p.percentile).exception();
            }
            before = p;
        }
    }

    @Override
    public double draw(RandomGenerator random, double atLeast, CutCounter counter) {
        double least = points.getFirst().diameter;
        while (true) {
            double diameter = at(random.nextDouble());
            // By volume, d is kept with the probability (smallest/d)²: what is left are numbers.
            if (byVolume && random.nextDouble() * diameter * diameter > least * least) {
                continue;
            }
            if (counter.keep(diameter >= atLeast)) {
                return diameter;
            }
        }
    }

    /** The diameter at a share from 0 to 1 of the stretched table. */
    private double at(double share) {
        double first = points.getFirst().percentile;
        double percentile = first + share * (points.getLast().percentile - first);
        int k = 1;
        while (k < points.size() - 1 && points.get(k).percentile < percentile) {
            k++;
        }
        Point a = points.get(k - 1);
        Point b = points.get(k);
        double t = (percentile - a.percentile) / (b.percentile - a.percentile);
        return a.diameter * Math.pow(b.diameter / a.diameter, Math.clamp(t, 0, 1));
    }

    @Override
    public double mean() {
        return moment(1) / moment(0);
    }

    @Override
    public double sd() {
        double mean = mean();
        return Math.sqrt(Math.max(0, moment(2) / moment(0) - mean * mean));
    }

    /** The mean of a power of the diameter over the table, weighted as it is drawn. */
    private double moment(int power) {
        double sum = 0;
        for (int i = 0; i < QUANTILES; i++) {
            double d = at((i + 0.5) / QUANTILES);
            sum += Math.pow(d, power) / (byVolume ? d * d : 1);
        }
        return sum / QUANTILES;
    }

    @Override
    public double small() {
        return at(byVolume ? 0 : SHARE_LEFT_OUT);
    }

    @Override
    public double large() {
        return at(1 - SHARE_LEFT_OUT);
    }
}
