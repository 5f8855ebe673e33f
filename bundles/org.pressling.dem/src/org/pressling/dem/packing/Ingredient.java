// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import org.pressling.dem.Check;
import org.pressling.dem.DemTerm;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phase;
import org.pressling.dem.Unit;

/**
 * How much of a phase is to be packed, and in which sizes.
 *
 * @param phase   the phase
 * @param sizes   its diameters
 * @param share   the share, above 0 and below 1, read as {@code meaning} says
 * @param meaning what the share counts
 * @param density mass per volume of the solid in kg/m³; only shares of mass read it
 */
public record Ingredient(Phase phase, Sizes sizes, double share, ShareMeaning meaning, double density) {

    /**
     * Checks the values.
     *
     * @throws InvalidInputException when one is out of its range
     */
    public Ingredient {
        Check.above(DemTerm.DENSITY.with(phase), Unit.KILOGRAM_PER_CUBIC_METRE, density, 0);
        if (meaning != ShareMeaning.REST && !(share > 0 && share < 1)) {
            throw PackingProblem.SHARE.of(phase, share).exception();
        }
    }

    /** The share of the initial box that the phase is to cover, for shares of a box. */
    double ofBox(double initialWidth, double finalWidth) {
        return switch (meaning) {
        case NON_AM_SHARE_INITIAL -> 1 - share;
        case AM_SHARE_INITIAL -> share;
        case AM_SHARE_FINAL -> share * finalWidth / initialWidth;
        case VOLUME, MASS, REST -> throw new IllegalStateException(phase + " has no share of a box");
        };
    }

    /** Whether the share is one of a box, whatever else is packed. */
    boolean isOfBox() {
        return meaning.compareTo(ShareMeaning.VOLUME) < 0;
    }
}
