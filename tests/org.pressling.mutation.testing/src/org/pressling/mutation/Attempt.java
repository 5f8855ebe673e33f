// SPDX-License-Identifier: EPL-2.0
package org.pressling.mutation;

import java.util.List;

/**
 * One damaged input, ready to be read.
 *
 * @param read  reads it
 * @param names names one of which a message about it must hold
 * @param input the damaged part as bytes, kept when the rule is broken
 */
record Attempt(Reading read, List<String> names, byte[] input) {

    /** What a reader does with an input that lies ready. */
    @FunctionalInterface
    interface Reading {
        /** Reads it. */
        void read() throws Exception;
    }
}
