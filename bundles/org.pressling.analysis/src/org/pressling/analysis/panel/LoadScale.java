// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.panel;

import java.awt.Color;
import java.util.List;

import org.pressling.analysis.draw.ColourScale;
import org.pressling.analysis.draw.Texts;
import org.pressling.dem.Unit;

/**
 * The colours of loads from none upwards.
 *
 * @param most      load that has the last colour [N]
 * @param isClipped whether there are higher ones, which have that colour, too
 */
public record LoadScale(double most, boolean isClipped) {
    private static final ColourScale COLOURS = ColourScale.sequential();

    /** {@return the colour of a load in newtons} */
    public Color colour(double load) {
        return COLOURS.of(load, 0, most);
    }

    /** {@return a bar of these colours} */
    ColourBar bar(double width) {
        return new ColourBar(width, place -> COLOURS.at(place).getRGB(), List.of("0",
                Texts.number(Unit.MILLINEWTON.fromSi(most / 2)),
                (isClipped ? "≥ " : "") + Texts.number(Unit.MILLINEWTON.fromSi(most))));
    }
}
