// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import org.pressling.dem.Box;
import org.pressling.dem.Check;
import org.pressling.dem.InvalidInputException;

/**
 * What a packer is asked for. Lengths in m.
 *
 * @param initialBox     the box to fill
 * @param finalWidth     the width it is pressed to afterwards; used by {@link ShareMeaning#AM_SHARE_FINAL}
 * @param amRatio        the share, above 0 and below 1, read as {@code meaning} says
 * @param meaning        what {@code amRatio} stands for
 * @param amDiameterMean mean diameter of the active-material particles
 * @param amDiameterSd   standard deviation of their diameters, 0 for equal sizes
 * @param seDiameter     diameter of the solid-electrolyte particles
 * @param maxTries       draws of an active-material particle after which the packer gives up
 */
public record PackingSettings(Box initialBox, double finalWidth, double amRatio, ShareMeaning meaning,
        double amDiameterMean, double amDiameterSd, double seDiameter, int maxTries) {

    /**
     * Checks the values.
     *
     * @throws InvalidInputException when one is out of its range
     */
    public PackingSettings {
        Check.above("final width", "m", finalWidth, 0);
        Check.above("mean AM diameter", "m", amDiameterMean, 0);
        Check.within("standard deviation of the AM diameter", "m", amDiameterSd, 0, amDiameterMean);
        Check.above("SE diameter", "m", seDiameter, 0);
        Check.within("number of tries", "", maxTries, 1, Integer.MAX_VALUE);
        if (!(amRatio > 0 && amRatio < 1)) {
            throw new InvalidInputException("AM ratio is " + amRatio + ", but must lie above 0 and below 1.");
        }
        if (finalWidth > initialBox.width()) {
            throw new InvalidInputException("The final width, " + finalWidth + " m, is larger than the initial width, "
                    + initialBox.width() + " m; pressing can only make the box narrower.");
        }
    }

    /** The share of the initial box that active material shall cover. */
    public double amShareInitial() {
        return switch (meaning) {
        case NON_AM_SHARE_INITIAL -> 1 - amRatio;
        case AM_SHARE_INITIAL -> amRatio;
        case AM_SHARE_FINAL -> amRatio * finalWidth / initialBox.width();
        };
    }
}
