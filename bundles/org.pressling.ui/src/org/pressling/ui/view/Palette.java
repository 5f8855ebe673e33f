// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.swt.graphics.Color;
import org.pressling.analysis.draw.ColourScale;
import org.pressling.ui.Theme;

/** Colours of a scale in steps, so that a drawing has few of them. */
enum Palette {
    /** For numbers that only grow. */
    AMOUNT(ColourScale.sequential()),
    /** For numbers on both sides of zero, which has the middle. */
    DIFFERENCE(ColourScale.diverging());

    /** Colour of what has no number. */
    static final int NONE = 0xA9AEB3;
    private static final int STEPS = 64;

    private final int[] colours = new int[STEPS];

    Palette(ColourScale scale) {
        for (int i = 0; i < STEPS; i++) {
            colours[i] = scale.at(i / (STEPS - 1.0)).getRGB() & 0xFFFFFF;
        }
    }

    /** Colour at a place of the scale, 0 to 1, as {@code 0xRRGGBB}; {@link #NONE} for no number. */
    int at(double place) {
        return Double.isNaN(place) ? NONE : colours[(int) Math.round(Math.clamp(place, 0, 1) * (STEPS - 1))];
    }

    /** The same for the toolkit. */
    Color toolkitAt(double place) {
        return Theme.unpacked(at(place));
    }
}
