// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the pictures that may be shown are shown, and that switching one kind off leaves the draws of the others alone. */
class PictureVariationsTest {
    private static final int SIZE = 5;
    private static final int DRAWS = 400;

    private static float[] picture() {
        float[] picture = new float[SIZE * SIZE];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = i;
        }
        return picture;
    }

    private static List<float[]> shown(PictureVariations variations, long seed) {
        RandomGenerator random = WeightInit.random(seed);
        List<float[]> shown = new ArrayList<>();
        for (int k = 0; k < DRAWS; k++) {
            shown.add(variations.draw(0, random).of(picture(), SIZE));
        }
        return shown;
    }

    private static Set<List<Float>> kinds(List<float[]> pictures) {
        Set<List<Float>> kinds = new HashSet<>();
        for (float[] picture : pictures) {
            List<Float> pixels = new ArrayList<>();
            for (float pixel : picture) {
                pixels.add(pixel);
            }
            kinds.add(pixels);
        }
        return kinds;
    }

    @ParameterizedTest
    @CsvSource({"false,false", "true,false", "false,true", "true,true"})
    void theMirrorsThatAreOnAreShownHalfTheTimeAndNoOthers(boolean x, boolean y) {
        List<float[]> shown = shown(new PictureVariations(x, y, false, 0), 7);
        List<float[]> allowed = Augmentation.images(picture(), SIZE, x, y);
        assertEquals(kinds(allowed), kinds(shown));
        long plain = shown.stream().filter(picture -> Arrays.equals(picture, picture())).count();
        double expected = (double) DRAWS / allowed.size();
        assertTrue(Math.abs(plain - expected) <= 4 * Math.sqrt(expected), plain + " of " + DRAWS + " are not mirrored");
    }

    @Test
    void switchingOneMirrorOffLeavesTheDrawsOfTheOther() {
        List<float[]> both = shown(new PictureVariations(true, true, false, 0), 3);
        List<float[]> one = shown(new PictureVariations(true, false, false, 0), 3);
        for (int k = 0; k < DRAWS; k++) {
            // the first row tells left from right, whichever row it has become
            boolean leftRight = both.get(k)[0] > both.get(k)[1];
            assertEquals(leftRight, one.get(k)[0] > one.get(k)[1], "draw " + k);
        }
    }

    @Test
    void shiftsReachAsFarAsTheyMayBothWaysAndNoFarther() {
        Set<List<Float>> possible = new HashSet<>();
        for (int dx = -2; dx <= 2; dx++) {
            for (int dy = -2; dy <= 2; dy++) {
                possible.addAll(kinds(List.of(Augmentation.shift(picture(), SIZE, dx, dy))));
            }
        }
        assertEquals(25, possible.size());
        assertEquals(possible, kinds(shown(new PictureVariations(false, false, false, 2), 11)));
    }

    @Test
    void withoutVariationsThePictureItselfIsShown() {
        float[] picture = picture();
        assertSame(picture, PictureVariations.NONE.draw(0, WeightInit.random(1)).of(picture, SIZE));
        assertFalse(kinds(shown(PictureVariations.NONE, 1)).size() > 1);
    }
}
