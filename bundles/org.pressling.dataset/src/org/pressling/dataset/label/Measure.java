// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.Locale;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.section.Section;

/**
 * One number that was measured of a pressed sample.
 *
 * @param role    what it is for
 * @param column  its name and unit
 * @param value   its value in that unit; NaN where the sample has nothing to take it from
 * @param meaning one sentence in English
 */
public record Measure(Role role, LabelColumn column, double value, String meaning) {

    /** What a measure is for. */
    public enum Role {
        /** To be learnt: one of the study's labels. */
        LABEL,
        /** What is known of the sample without looking at it: its recipe. */
        FACTOR,
        /** For people. */
        FURTHER
    }

    /**
     * Measures a sample by a descriptor.
     *
     * @param role       what the number is for
     * @param descriptor the descriptor
     * @param sample     the sample
     * @return the number in the descriptor's unit
     */
    public static Measure of(Role role, Descriptor descriptor, PressedSample sample) {
        return new Measure(role, descriptor.column(), descriptor.valueInUnit(sample), descriptor.meaning().text(Locale.ENGLISH));
    }

    /**
     * Measures a body as one of its pictures shows it.
     *
     * @param role       what the number is for
     * @param descriptor the descriptor
     * @param body       the sample
     * @param section    of the picture
     * @return the number in the descriptor's unit
     */
    public static Measure of(Role role, Descriptor descriptor, PressedSample body, Section section) {
        return new Measure(role, descriptor.column(), descriptor.valueInUnit(body, section),
                descriptor.meaning().text(Locale.ENGLISH));
    }
}
