// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;

import org.pressling.dataset.Split;
import org.pressling.dem.PairType;

/**
 * The one place for colours, type and line widths of every figure. Hues are those of Okabe and Ito (2008), which stay
 * apart for readers with any common colour vision deficiency; whatever is told by colour is also told by shape or dash.
 */
public final class Look {

    /** Text, axes and marks that must stand out. */
    public static final Color INK = new Color(0x22, 0x26, 0x2B);
    /** Secondary text and axis lines. */
    public static final Color SOFT_INK = new Color(0x5B, 0x65, 0x70);
    /** Grid lines. */
    public static final Color GRID = new Color(0xE3, 0xE7, 0xEB);
    /** Ground of every figure. */
    public static final Color PAPER = Color.WHITE;

    /** Blue. */
    public static final Color BLUE = new Color(0x00, 0x72, 0xB2);
    /** Orange. */
    public static final Color ORANGE = new Color(0xE6, 0x9F, 0x00);
    /** Bluish green. */
    public static final Color GREEN = new Color(0x00, 0x9E, 0x73);
    /** Vermilion. */
    public static final Color VERMILION = new Color(0xD5, 0x5E, 0x00);
    /** Reddish purple. */
    public static final Color PURPLE = new Color(0xCC, 0x79, 0xA7);
    /** A light gray-blue for what stays in the background. */
    public static final Color FAINT = new Color(0xA9, 0xB4, 0xBF);

    /** Active material, as in the paper's figures. */
    public static final Color AM = new Color(0x8E, 0x93, 0x99);
    /** Rim of a particle of active material. */
    public static final Color AM_RIM = new Color(0x5F, 0x65, 0x6B);
    /** Solid electrolyte. */
    public static final Color SE = new Color(0xEC, 0xF0, 0xF4);
    /** Rim of a particle of solid electrolyte. */
    public static final Color SE_RIM = new Color(0xBC, 0xC6, 0xD0);

    /** The logical family that every Java runtime maps to an installed sans-serif font. */
    public static final String FAMILY = Font.SANS_SERIF;
    /** The families a browser shall take for it: the first two have the same letter widths. */
    public static final String SVG_FAMILY = "DejaVu Sans, Verdana, Helvetica, Arial, sans-serif";

    /** Axis titles and headings of panels. */
    public static final Font TITLE = new Font(FAMILY, Font.PLAIN, 13);
    /** Tick labels, legends and notes. */
    public static final Font TEXT = new Font(FAMILY, Font.PLAIN, 11);
    /** Emphasised notes. */
    public static final Font STRONG = new Font(FAMILY, Font.BOLD, 11);

    /** Axis lines, frames. */
    public static final BasicStroke HAIR = line(0.8f);
    /** Lines of data. */
    public static final BasicStroke LINE = line(1.8f);
    /** Lines of data that stand back: predictions beside truth, limits. */
    public static final BasicStroke DASHED = dashed(1.6f);

    private Look() {
    }

    /** A solid line with round ends. */
    public static BasicStroke line(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** A dashed line. */
    public static BasicStroke dashed(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 4}, 0);
    }

    /** The colour of a split's points. */
    public static Color of(Split split) {
        return switch (split) {
        case TRAIN -> FAINT;
        case VALIDATION -> ORANGE;
        case TEST -> BLUE;
        };
    }

    /** The colour of a contact in a picture of force chains. */
    public static Color of(PairType pair) {
        return switch (pair) {
        case AM_AM -> VERMILION;
        case AM_SE -> GREEN;
        case SE_SE -> BLUE;
        case AM_WALL, SE_WALL -> INK;
        };
    }

    /** The same colour, see-through. */
    public static Color fade(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }
}
