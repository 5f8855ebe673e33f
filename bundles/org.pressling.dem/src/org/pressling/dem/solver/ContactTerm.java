// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

/**
 * One of the things that act in a contact beside the law. A force is the sum of those that are there; what is not there
 * costs nothing. A term keeps nothing of a block, as several threads work at several blocks.
 */
interface ContactTerm {

    /**
     * From this share of its limit on a force or torque counts as limited. A contact that is looked at again finds by rounding a
     * little less than the limit that it was held to.
     */
    double AT_LIMIT = 1 - 1e-12;

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

    /** How many numbers it remembers of a contact. */
    default int stateCount() {
        return 0;
    }

    /** Adds the energy in J that it stores in each contact of an evaluated block: of compression, and of shear or turn. */
    default void addEnergy(ContactBlock block, double[] normal, double[] tangential) {
        // stores nothing
    }

    /** Raises {@code utilisation} to what each contact of an evaluated block uses of the term's own domain. */
    default void utilise(ContactBlock block, double[] utilisation) {
        // holds wherever the law does
    }

    /** Writes the contact areas in m² of an evaluated block where they are other than those of the law. */
    default void widen(ContactBlock block, double[] area) {
        // touches where the law says
    }

    /** Power in W of what works between the turns of a contact's bodies: what a dashpot takes, for one. */
    default double rotationalDashpotPower(ContactBlock block, int k) {
        return 0;
    }

    /** The same for what is stored or rubbed off. */
    default double rotationalPower(ContactBlock block, int k) {
        return 0;
    }

    /** The same for what is rubbed off alone. */
    default double rotationalFrictionPower(ContactBlock block, int k) {
        return 0;
    }
}
