// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import java.util.Optional;
import org.pressling.model.quantity.Quantity;

/** What a path leads to: one value that can be read and written as text. */
interface Target {

    /** The value as text; empty where nothing is set. */
    String get();

    /**
     * Sets the value.
     *
     * @throws org.pressling.dem.InvalidInputException if the text does not fit; the study is then as before
     */
    void set(String text);

    /** Whether the value is a single number. */
    default boolean numeric() {
        return false;
    }

    /** Whether a campaign may vary the value, by what the metamodel says of it and of all parts on the way to it. */
    default boolean mayVary() {
        return false;
    }

    /** Unit, range and default of the value, where the metamodel states them. */
    default Optional<Quantity> quantity() {
        return Optional.empty();
    }
}
