// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.Optional;
import java.util.TreeSet;

import org.pressling.dem.Problem;

/**
 * Which samples a picture has, as far as it is needed to see that they are no grays.
 *
 * @param least    smallest sample
 * @param most     largest sample
 * @param distinct all different samples, or the first {@link #MANY} met
 */
record SampleStatistics(double least, double most, TreeSet<Double> distinct) {
    /** A picture with as many different samples is none of labels. */
    static final int MANY = 17;

    /** Labels are numbered from 0, so they leave out all but the lowest part of the range. */
    private static final double LABELS = 1.0 / 8;
    /** With as little of more than eight bits in use, the upper two bits or more are not. */
    private static final double UNUSED_BITS = 1.0 / 4;
    private static final int BYTE = 255;

    static SampleStatistics of(Samples samples) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        TreeSet<Double> distinct = new TreeSet<>();
        double[] row = new double[samples.width()];
        for (int y = 0; y < samples.height(); y++) {
            samples.rows().read(y, row);
            double last = Double.NaN;
            for (double sample : row) {
                least = Math.min(least, sample);
                most = Math.max(most, sample);
                if (sample != last && distinct.size() < MANY) {
                    distinct.add(sample);
                    last = sample;
                }
            }
        }
        return new SampleStatistics(least, most, distinct);
    }

    /**
     * Why these cannot be grays between black and white; empty if they can.
     *
     * @param full the range that the picture would be read with
     */
    Optional<Problem> nobodyMeansThis(GrayRange full) {
        boolean few = distinct.size() < MANY;
        if (few && most <= full.white() * LABELS) {
            return Optional.of(PictureProblem.LABELS.of(distinct, full.white()));
        }
        if (most < full.white() * (full.white() > BYTE ? UNUSED_BITS : LABELS)) {
            long inUse = Long.highestOneBit(Math.max(1, (long) most)) * 2 - 1;
            return Optional.of(PictureProblem.DARK.of(most, full.white(), inUse));
        }
        return Optional.empty();
    }
}
