// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

/**
 * One of the things that act in a contact beside the law. A force is the sum of those that are there; what is not there
 * costs nothing. A term keeps nothing of a block, as several threads work at several blocks.
 */
interface ContactTerm {

    /** Shows the law, before it evaluates a block, what it needs beside geometry and velocities. */
    default void prepare(ContactBlock block, ContactList list) {
        // most laws need no more
    }

    /** Adds to an evaluated block. */
    default void apply(ContactBlock block) {
        // only shows something
    }

    /** Gives the particles of an evaluated block what is not a force at the contact point. */
    default void scatter(ContactBlock block, ForceSums sums) {
        // forces at the contact point are scattered by whoever owns the block
    }
}
