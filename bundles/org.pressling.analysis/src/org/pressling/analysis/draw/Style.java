// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;

import org.pressling.dataset.Split;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Role;

/**
 * The one place for colours, type and line widths of every figure. Hues are those of Okabe and Ito (2008), which stay
 * apart for readers with any common colour vision deficiency; whatever is told by colour is also told by shape or dash.
 */
public final class Style {

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

    /** Conducting additive. */
    public static final Color CONDUCTOR = new Color(0x3A, 0x3F, 0x45);
    /** Particles that only take room. */
    public static final Color INERT = new Color(0xD9, 0xC3, 0xA0);
    /** Rim of an inert particle. */
    public static final Color INERT_RIM = new Color(0xA8, 0x90, 0x68);

    private static final double SHADE = 0.1;
    private static final int SHADES = 3;

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

    private Style() {
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

    /** The colour of a contact in a picture of force chains; contacts of roles without a colour of their own are purple. */
    public static Color of(PairType pair) {
        Role one = pair.one().role();
        if (pair.isWall()) {
            return INK;
        }
        if (pair.isReacting()) {
            return GREEN;
        }
        boolean alike = one == pair.other().role();
        return alike && one == Role.ACTIVE ? VERMILION : alike && one == Role.ELECTROLYTE ? BLUE : PURPLE;
    }

    /** The colour of a phase's particles. */
    public static Color fill(Phase phase) {
        return shade(phase, switch (phase.role()) {
        case ACTIVE -> AM;
        case ELECTROLYTE -> SE;
        case CONDUCTOR -> CONDUCTOR;
        case INERT -> INERT;
        });
    }

    /** The colour of the rim of a phase's particles. */
    public static Color rim(Phase phase) {
        return shade(phase, switch (phase.role()) {
        case ACTIVE -> AM_RIM;
        case ELECTROLYTE -> SE_RIM;
        case CONDUCTOR -> INK;
        case INERT -> INERT_RIM;
        });
    }

    /** The colour of a phase's bars in a chart, where the ground is white. */
    public static Color bar(Phase phase) {
        return phase.role() == Role.ELECTROLYTE ? rim(phase) : fill(phase);
    }

    /** Phases of one role are told apart by how dark they are, some of them; the two of the paper have the plain colours. */
    private static Color shade(Phase phase, Color plain) {
        int usual = phase.role() == Role.ELECTROLYTE ? 1 : 0;
        boolean single = phase.role() == Role.CONDUCTOR || phase.index() == usual;
        double factor = single ? 1 : 1 - SHADE * (1 + phase.index() % SHADES);
        return new Color((int) (plain.getRed() * factor), (int) (plain.getGreen() * factor),
                (int) (plain.getBlue() * factor));
    }

    /** The same colour, see-through. */
    public static Color fade(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }
}
