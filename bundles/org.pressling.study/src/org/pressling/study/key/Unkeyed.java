// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

/**
 * A part of a step's inputs that leaves no line in its key, and why it need not. What changes a result and is in no key would be
 * taken for up to date with another value; so this is the only way out, and it stands where the inputs are declared.
 *
 * @param value the part
 * @param why   why it is not spelt out
 * @param <T>   its type
 */
public record Unkeyed<T>(T value, Why why) {

    /** Why a part of the inputs is not spelt out. */
    public enum Why {
        /** The key of a result that the step needs has it already, or another line of the same key is a hash of it. */
        HELD,
        /** The result tells it and nothing follows from it; where it changes alone, the old result keeps telling the old. */
        TOLD
    }

    /**
     * A part that another key holds.
     *
     * @param value the part
     * @param <T>   its type
     * @return the part, without a line
     */
    public static <T> Unkeyed<T> held(T value) {
        return new Unkeyed<>(value, Why.HELD);
    }

    /**
     * A part that is only told.
     *
     * @param value the part
     * @param <T>   its type
     * @return the part, without a line
     */
    public static <T> Unkeyed<T> told(T value) {
        return new Unkeyed<>(value, Why.TOLD);
    }
}
