// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.List;
import java.util.OptionalDouble;
import org.pressling.dem.Box;
import org.pressling.dem.Check;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;
import org.pressling.dem.Unit;

/**
 * What a packer is asked for. Lengths in m.
 *
 * @param initialBox  the box to fill
 * @param finalWidth  the width it is pressed to afterwards; used by {@link ShareMeaning#AM_SHARE_FINAL}
 * @param phases      the phases
 * @param ingredients how much of each, in their order
 * @param maxTries    draws of a particle after which the packer gives up; those that only fill the rest do not count
 * @param solidFraction fraction of the volume that all phases fill together, in a box with a depth; if empty
 *                    {@value #LOOSE_POWDER}. In the plane it is not read: the rest is filled until nothing fits
 */
public record PackingSettings(Box initialBox, double finalWidth, Phases phases, List<Ingredient> ingredients, int maxTries,
        OptionalDouble solidFraction) {

    /** Fraction of a box's volume that loose powder fills, about: less than spheres at random places can be brought to. */
    public static final double LOOSE_POWDER = 0.58;

    /**
     * Checks the values.
     *
     * @throws InvalidInputException when one is out of its range
     */
    public PackingSettings {
        ingredients = List.copyOf(ingredients);
        Check.above(PackingTerm.FINAL_WIDTH, Unit.MICROMETRE, finalWidth, 0);
        Check.within(PackingTerm.ATTEMPTS, Unit.NONE, maxTries, 1, Integer.MAX_VALUE);
        solidFraction.ifPresent(solid -> Check.within(PackingTerm.SOLID_FRACTION, Unit.NONE, solid, 0.01, 0.74));
        if (ingredients.size() != phases.size()) {
            throw new IllegalArgumentException(ingredients.size() + " ingredients for " + phases.size() + " phases");
        }
        if (finalWidth > initialBox.width()) {
            throw PackingProblem.FINAL_WIDTH.of(Unit.MICROMETRE.of(finalWidth), Unit.MICROMETRE.of(initialBox.width()))
                    .exception();
        }
    }

    /** Settings for the plane, or for loose powder in space; see the record. */
    public PackingSettings(Box initialBox, double finalWidth, Phases phases, List<Ingredient> ingredients, int maxTries) {
        this(initialBox, finalWidth, phases, ingredients, maxTries, OptionalDouble.empty());
    }

    /** The fraction of the box that all phases are expected to fill together. */
    double solid() {
        return initialBox.isSpace() ? solidFraction.orElse(LOOSE_POWDER) : Recipe.USUAL_SOLID;
    }

    /**
     * About the share of the initial box that active material is to cover; exact where it is given as one.
     *
     * @throws InvalidInputException when the shares of the phases do not go together
     */
    public double amFractionInitial() {
        double sum = 0;
        double[] shares = Recipe.of(this).shares(solid());
        for (Ingredient i : ingredients) {
            sum += i.phase().role() == Role.ACTIVE ? shares[i.phase().index()] : 0;
        }
        return sum;
    }

    /**
     * About the share of the initial box that a phase is to cover, where it is full to {@code solid} of its area.
     *
     * @throws InvalidInputException when the shares of the phases do not go together
     */
    public double shareOf(Phase phase, double solid) {
        return Recipe.of(this).shares(solid)[phase.index()];
    }
}
