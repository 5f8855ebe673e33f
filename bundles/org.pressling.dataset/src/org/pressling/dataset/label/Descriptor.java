// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Decimals;

/**
 * One number that describes a pressed sample: a label that a network learns, or a predictor of a baseline.
 * An implementation is stateless and gives the same value for the same sample, bit by bit, on every thread.
 */
public interface Descriptor {

    /** Name in file and column names: lower-case letters, digits and underscores, such as {@code am_stress_mean}. */
    String name();

    /** Unit in which the value is written, such as {@code mN} or {@code um2}; empty for a share or a number. */
    String unit();

    /** What one unit is in SI: 1e-3 for {@code mN}, 1e-12 for {@code um2}, 1 for a share. */
    double perUnit();

    /**
     * The value in SI.
     *
     * @return the value, or NaN where the sample has nothing to take it from (no particle of a phase, say)
     */
    double value(PressedSample sample);

    /** What the number means, in one sentence, for tables and help texts. */
    String meaning();

    /** The column that this descriptor fills. */
    default LabelColumn column() {
        return new LabelColumn(name(), unit());
    }

    /** The value in {@link #unit()}. */
    default double valueInUnit(PressedSample sample) {
        return Decimals.fromSi(value(sample), perUnit());
    }
}
