// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.Locale;
import java.util.Optional;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.section.Section;
import org.pressling.dem.Localized;
import org.pressling.dem.Problem;
import org.pressling.dem.Unit;

/**
 * One number that describes a pressed sample: a label that a network learns, or a predictor of a baseline.
 * An implementation is stateless and gives the same value for the same sample, bit by bit, on every thread.
 */
public interface Descriptor {

    /** Name in file and column names: lower-case letters, digits and underscores, such as {@code am_stress_mean}. */
    String name();

    /**
     * Unit in which the value is written; {@link Unit#NONE} for a share or a number. A contribution may bring a unit of its
     * own: {@code new Unit("mAh", "mAh", 3.6)}.
     */
    Unit unit();

    /**
     * The value in SI. Of a body in space that is looked at by its sections it is that of the section across z through its
     * middle.
     *
     * @return the value, or NaN where the sample has nothing to take it from (no particle of a phase, say)
     */
    double value(PressedSample sample);

    /**
     * The value in SI that belongs to a picture of a body in space: of what its section cuts, or of a slab around it, where the
     * descriptor goes by that; of all of the body otherwise.
     *
     * @param sample  a body in space
     * @param section what the picture shows of it
     * @return the value, or NaN
     */
    default double value(PressedSample sample, Section section) {
        return value(sample);
    }

    /** Whether pictures of one body may differ in it. */
    default boolean readsSection() {
        return false;
    }

    /** What the number means, in one sentence, for tables and help texts: a {@link org.pressling.dem.Term}, say. */
    Localized meaning();

    /**
     * What it is called in forms, figures and tables, in one to five words to begin a sentence with. Reports and files have the
     * English ones.
     */
    default Localized title() {
        return LabelTitles.of(name(), unit());
    }

    /** Whether its value hangs on the conductivities of the dense solids. */
    default boolean readsConductivity() {
        return false;
    }

    /** What the study would have to tell for there to be a value; empty where it tells all. */
    default Optional<Problem> lacks() {
        return Optional.empty();
    }

    /** Whether it is a share of a whole: what is read from a picture is then kept between 0 and 1. */
    default boolean isShare() {
        return false;
    }

    /** The column that this descriptor fills. */
    default LabelColumn column() {
        Localized byName = LabelTitles.of(name(), unit());
        Localized title = title();
        if (title.equals(byName)) { // without looking any words up: this is asked for each sample
            return new LabelColumn(name(), unit(), isShare());
        }
        String own = title.text(Locale.ENGLISH);
        return new LabelColumn(name(), unit(), isShare(), own.equals(byName.text(Locale.ENGLISH)) ? "" : own);
    }

    /** The value that belongs to a picture of a body, in {@link #unit()}. */
    default double valueInUnit(PressedSample sample, Section section) {
        return unit().fromSi(value(sample, section));
    }

    /** The value in {@link #unit()}. */
    default double valueInUnit(PressedSample sample) {
        return unit().fromSi(value(sample));
    }
}
