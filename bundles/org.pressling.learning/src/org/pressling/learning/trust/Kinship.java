// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

/** How a picture stands to those that were learnt. */
public enum Kinship {
    /** Like them. */
    IN,
    /** Farther from them than nineteen in twenty of them are from the others. */
    NEAR_EDGE,
    /** Of another kind: what is read from it means nothing. */
    OUT,
    /** A microscope picture that shows no active material or no electrolyte: there is nothing to read labels from. */
    PHASE_MISSING,
    /** Nothing is known: too few pictures were learnt to say what they have in common. */
    UNKNOWN
}
