// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.awt.Color;

/**
 * Colour for a number. Colours are interpolated linearly in sRGB between a few anchors chosen so that lightness changes
 * evenly; they read in gray print and with any common colour vision deficiency.
 */
public final class ColourScale {

    private static final int[] SEQUENTIAL = {0x3B0F70, 0x31688E, 0x21918C, 0x5EC962, 0xE3C51B};

    private static final int[] CHAINS = {0xF2B38A, 0xD9553F, 0x8F1027};

    private static final int[] DIVERGING = {0x1D4E89, 0x8FB8DE, 0xF4F4F2, 0xE8A07A, 0x9C2A1F};

    private final int[] anchors;

    private ColourScale(int[] anchors) {
        this.anchors = anchors;
    }

    /** Dark violet over green to yellow, for numbers that only grow. */
    public static ColourScale sequential() {
        return new ColourScale(SEQUENTIAL);
    }

    /** Pale orange over red to dark red, for lines of forces on particles of any other colour. */
    public static ColourScale chains() {
        return new ColourScale(CHAINS);
    }

    /** Blue over near white to red, for numbers below and above zero. */
    public static ColourScale diverging() {
        return new ColourScale(DIVERGING);
    }

    /**
     * The colour at a place of the scale.
     *
     * @param place 0 (start) to 1 (end); outside is clamped, NaN takes the middle
     */
    public Color at(double place) {
        double clamped = Double.isNaN(place) ? 0.5 : Math.clamp(place, 0, 1);
        double step = clamped * (anchors.length - 1);
        int lower = Math.min((int) step, anchors.length - 2);
        double share = step - lower;
        return new Color(mix(lower, 16, share), mix(lower, 8, share), mix(lower, 0, share));
    }

    /**
     * The colour of a value within a range.
     *
     * @param value the value
     * @param from value at the start of the scale
     * @param to value at its end; equal to {@code from} gives the middle
     */
    public Color of(double value, double from, double to) {
        return at(to > from ? (value - from) / (to - from) : 0.5);
    }

    private int mix(int lower, int shift, double share) {
        int a = anchors[lower] >> shift & 0xFF;
        int b = anchors[lower + 1] >> shift & 0xFF;
        return (int) Math.round(a + (b - a) * share);
    }
}
