// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.List;

/**
 * How well the intervals of a method hold what they should.
 *
 * @param method      the method, as in {@link Evaluation#metrics()}
 * @param calibration number of validation pictures that the intervals were calibrated on
 * @param labels      a row per label
 */
public record IntervalScores(String method, int calibration, List<Label> labels) {

    /**
     * The intervals of one label.
     *
     * @param label    the label's column name, with its unit
     * @param count    number of held-out samples
     * @param coverage share of them whose true value lies within its interval; not a number without samples
     * @param width    median width of the intervals, in the label's unit; not a number without samples
     */
    public record Label(String label, int count, double coverage, double width) {
    }

    /** Makes the list unmodifiable. */
    public IntervalScores {
        labels = List.copyOf(labels);
    }

    /** Whether so few pictures were at hand that the share which an interval holds is uncertain. */
    public boolean isUncertain() {
        return calibration < Conformal.ENOUGH;
    }
}
