// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.dem.Term;

/** What {@code predict} says of a picture beside its labels. */
public enum PredictionTerm implements Term {
    /** Shares of active material and void that were counted. */
    COUNTED,
    /** The ends of an interval. */
    INTERVAL,
    /** The picture is like those that were learnt. */
    IN,
    /** It is hardly so: its distance over that of the edge. */
    NEAR_EDGE,
    /** It is not, and got no labels: its distance. */
    OUT,
    /** It is not, and got labels all the same: its distance. */
    OUT_FORCED,
    /** How sure the phases of a microscope picture are, in per cent. */
    PHASES,
    /** A microscope picture shows no active material or no electrolyte. */
    PHASE_MISSING,
    /** Nothing is known of it. */
    UNKNOWN,
    /**
     * Of how many particles of active material the load was read, where no rims show those of electrolyte; 1 where the
     * model could read a map of these, else 0.
     */
    LOADS_OF_AM,
    /** Of how many particles of active material and of electrolyte the load was read. */
    LOADS_OF_BOTH,
    /** What the labels hold for though no picture shows it. */
    HOLDS_FOR
}
