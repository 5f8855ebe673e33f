// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.List;
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
 */
public record PackingSettings(Box initialBox, double finalWidth, Phases phases, List<Ingredient> ingredients, int maxTries) {

    /** Any: no share of the two phases is one of mass, so it is not read. */
    private static final double ANY_DENSITY = 1000;
    private static final double CUT = 3;

    /**
     * Checks the values.
     *
     * @throws InvalidInputException when one is out of its range
     */
    public PackingSettings {
        ingredients = List.copyOf(ingredients);
        Check.above(PackingTerm.FINAL_WIDTH, Unit.MICROMETRE, finalWidth, 0);
        Check.within(PackingTerm.ATTEMPTS, Unit.NONE, maxTries, 1, Integer.MAX_VALUE);
        if (ingredients.size() != phases.size()) {
            throw new IllegalArgumentException(ingredients.size() + " ingredients for " + phases.size() + " phases");
        }
        if (finalWidth > initialBox.width()) {
            throw PackingProblem.FINAL_WIDTH.of(Unit.MICROMETRE.of(finalWidth), Unit.MICROMETRE.of(initialBox.width()))
                    .exception();
        }
    }

    /**
     * The two phases of Komori et al. (2022): active material of normal sizes, cut at 3 SD, and electrolyte of one size that
     * fills the rest.
     *
     * @param initialBox     see the record
     * @param finalWidth     see the record
     * @param amRatio        the share, above 0 and below 1, read as {@code meaning} says
     * @param meaning        what {@code amRatio} stands for
     * @param amDiameterMean mean diameter of the active-material particles
     * @param amDiameterSd   standard deviation of their diameters, 0 for equal sizes
     * @param seDiameter     diameter of the solid-electrolyte particles
     * @param maxTries       see the record
     * @throws InvalidInputException as the record
     */
    public PackingSettings(Box initialBox, double finalWidth, double amRatio, ShareMeaning meaning, double amDiameterMean,
            double amDiameterSd, double seDiameter, int maxTries) {
        this(initialBox, finalWidth, Phases.AM_SE, List.of(
                new Ingredient(Phase.AM, new NormalSizes(amDiameterMean, amDiameterSd, CUT), amRatio, meaning, ANY_DENSITY),
                new Ingredient(Phase.SE, new OneSize(seDiameter), 0, ShareMeaning.REST, ANY_DENSITY)), maxTries);
    }

    /**
     * About the share of the initial box that active material is to cover; exact where it is given as one.
     *
     * @throws InvalidInputException when the shares of the phases do not go together
     */
    public double amFractionInitial() {
        double sum = 0;
        double[] shares = Recipe.of(this).shares(Recipe.USUAL_SOLID);
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
