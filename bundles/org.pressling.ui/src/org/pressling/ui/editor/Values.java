// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.List;
import java.util.Optional;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Remedy;

/** Values that fields show and set, each at a path; setting one can be undone. */
interface Values {

    /** The value at a path as text. */
    String get(String path);

    /**
     * Checks whether a value could be set, without setting it.
     *
     * @throws org.pressling.dem.InvalidInputException if it could not; the message says why
     */
    void check(String path, String text);

    /**
     * Sets a value; one that is there already is no change.
     *
     * @throws org.pressling.dem.InvalidInputException if the value is refused; all is then as before
     */
    void set(String path, String text);

    /** What varies values from sample to sample; nothing where they belong to no study. */
    default Optional<CampaignFactors> factors() {
        return Optional.empty();
    }

    /**
     * Values in place of one that is refused.
     *
     * @param path where
     * @param text what was refused
     * @return changes that fit; none where nothing is known
     */
    default List<Remedy> remedies(String path, String text) {
        return List.of();
    }

    /**
     * Sets what takes a problem away.
     *
     * @param remedy a change, with its value as the study has it
     */
    default void take(Remedy remedy) {
        set(remedy.path(), remedy.value());
    }

    /**
     * Offers what a text may mean.
     *
     * @param path     where
     * @param readings values as a study has them
     * @return a change to each that would not be refused
     */
    default List<Remedy> offer(String path, List<String> readings) {
        return readings.stream().filter(reading -> accepts(path, reading)).map(reading -> Remedy.set(path, reading)).toList();
    }

    private boolean accepts(String path, String text) {
        try {
            check(path, text);
            return true;
        } catch (InvalidInputException refused) {
            return false;
        }
    }
}
