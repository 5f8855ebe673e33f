// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.Optional;
import java.util.function.Supplier;

import org.pressling.dem.Localized;

/**
 * Something of a kind that can be chosen by its identifier.
 *
 * @param <T>    interface of the kind
 * @param id     its identifier, which no other of its kind has
 * @param name   what people call it
 * @param rank   place among its kind: larger ones first
 * @param code   its code, and the bundle that brings it
 * @param made   gives the object, always the same; nothing if it cannot be made, which the log has been told then
 */
public record Contribution<T>(String id, Localized name, int rank, Code code, Supplier<Optional<T>> made) {

    /** {@return the bundle that brings it} */
    public Origin origin() {
        return code.origin();
    }

    /** {@return the object; nothing if it cannot be made} */
    public Optional<T> value() {
        return made.get();
    }
}
