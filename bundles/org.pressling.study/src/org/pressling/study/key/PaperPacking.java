// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import java.util.Optional;
import org.pressling.dem.Box;
import org.pressling.dem.packing.Ingredient;
import org.pressling.dem.packing.NormalSizes;
import org.pressling.dem.packing.OneSize;
import org.pressling.dem.packing.PackingSettings;
import org.pressling.dem.packing.ShareMeaning;

/**
 * What a packer is asked for, as keys had it before there was a list of phases; so results of before stay good. The names of
 * the components are the lines of the key.
 */
record PaperPacking(Box initialBox, double finalWidth, double amRatio, ShareMeaning meaning, double amDiameterMean,
        double amDiameterSd, double seDiameter, int maxTries) {
    private static final double CUT = 3;

    /** The settings in those terms, if they can be told so. */
    static Optional<PaperPacking> of(PackingSettings s) {
        Ingredient am = s.ingredients().getFirst();
        Ingredient se = s.ingredients().getLast();
        boolean filled = se.meaning() == ShareMeaning.REST && am.meaning().compareTo(ShareMeaning.VOLUME) < 0;
        if (filled && s.solidFraction().isEmpty() && am.sizes() instanceof NormalSizes n && n.cut() == CUT
                && se.sizes() instanceof OneSize one) {
            return Optional.of(new PaperPacking(s.initialBox(), s.finalWidth(), am.share(), am.meaning(), n.mean(), n.sd(),
                    one.mean(), s.maxTries()));
        }
        return Optional.empty();
    }
}
