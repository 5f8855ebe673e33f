// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.List;
import java.util.OptionalDouble;

import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;

/**
 * The two phases of Komori et al. (2022): active material of normal sizes and electrolyte of one size that
 * fills the rest. Lengths in m.
 *
 * @param amRatio        the share, above 0 and below 1, read as {@code meaning} says
 * @param meaning        what {@code amRatio} stands for
 * @param amDiameterMean mean diameter of the active-material particles
 * @param amDiameterSd   standard deviation of their diameters, 0 for equal sizes
 * @param amDiameterCut  diameters farther than so many SD from the mean are drawn anew; 0 cuts nothing
 * @param seDiameter     diameter of the solid-electrolyte particles
 */
public record AmSeMixture(double amRatio, ShareMeaning meaning, double amDiameterMean, double amDiameterSd,
        double amDiameterCut, double seDiameter) {

    /** Any: no share of the two phases is one of mass, so it is not read. */
    private static final double ANY_DENSITY = 1000;
    /** Where the sizes are cut when nobody says where, in SD. */
    private static final double USUAL_CUT = 3;

    /** The mixture with sizes that are cut at 3 SD; see the record. */
    public AmSeMixture(double amRatio, ShareMeaning meaning, double amDiameterMean, double amDiameterSd, double seDiameter) {
        this(amRatio, meaning, amDiameterMean, amDiameterSd, USUAL_CUT, seDiameter);
    }

    /** What a packer is asked for to fill a plane with it, or a box in space with loose powder; see the other method. */
    public PackingSettings in(Box initialBox, double finalWidth, int maxTries) {
        return in(initialBox, finalWidth, maxTries, OptionalDouble.empty());
    }

    /**
     * What a packer is asked for to fill a box with it.
     *
     * @param initialBox see {@link PackingSettings}
     * @param finalWidth see {@link PackingSettings}
     * @param maxTries   see {@link PackingSettings}
     * @param solidFraction see {@link PackingSettings}
     * @return the settings
     * @throws InvalidInputException when a value is out of its range
     */
    public PackingSettings in(Box initialBox, double finalWidth, int maxTries, OptionalDouble solidFraction) {
        return new PackingSettings(initialBox, finalWidth, Phases.AM_SE, List.of(
                new Ingredient(Phase.AM, new NormalSizes(amDiameterMean, amDiameterSd, amDiameterCut), amRatio, meaning,
                        ANY_DENSITY),
                new Ingredient(Phase.SE, new OneSize(seDiameter), 0, ShareMeaning.REST, ANY_DENSITY)), maxTries,
                solidFraction);
    }
}
