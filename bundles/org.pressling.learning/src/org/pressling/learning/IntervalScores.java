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
     * @param strata   the same share for thirds of the held-out samples; empty for results of before
     */
    public record Label(String label, int count, double coverage, double width, List<Stratum> strata) {

        /** Makes the list unmodifiable. */
        public Label {
            strata = List.copyOf(strata);
        }

        /** Without strata. */
        public Label(String label, int count, double coverage, double width) {
            this(label, count, coverage, width, List.of());
        }
    }

    /**
     * Some of the held-out samples: those with the least, middle or greatest values of something.
     *
     * @param by       of what: {@link #BY_LABEL}, {@link #BY_AM_SHARE}, or {@link #BY_VOID_SHARE}
     * @param from     least value among them, in the label's unit or a share
     * @param to       greatest value among them
     * @param count    number of samples
     * @param coverage share of them whose true label lies within its interval
     */
    public record Stratum(String by, double from, double to, int count, double coverage) {
    }

    /** Strata by the true value of the label itself. */
    public static final String BY_LABEL = "label";
    /** Strata by the share of active material in the picture. */
    public static final String BY_AM_SHARE = "am_share";
    /** Strata by the share of void in the picture. */
    public static final String BY_VOID_SHARE = "void_share";

    /** Makes the list unmodifiable. */
    public IntervalScores {
        labels = List.copyOf(labels);
    }

    /** Whether so few pictures were at hand that the share which an interval holds is uncertain. */
    public boolean isUncertain() {
        return calibration < Conformal.ENOUGH;
    }
}
