// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Style;
import org.pressling.analysis.draw.Texts;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;
import org.pressling.dem.Unit;

/** What stands below the drawing of a structure: its scale, its phases, and what colours and widths of lines mean. */
final class StructureLegend {
    private static final double LEGEND = 160;
    private static final int FOOT = 62;
    private static final int ROW = 24;
    /** Names of pairs that stand in one row where they are as short as those of AM and SE. */
    private static final int SHORT_NAMES = 4;

    private final Phases phases;
    private final ForceScale forces;
    private final double bar;
    private final String where;

    /**
     * A legend.
     *
     * @param phases of the structure
     * @param forces widths of lines
     * @param bar    length of the scale bar in µm
     * @param where  what it is the scale of, behind its length; empty where there is one drawing
     */
    StructureLegend(Phases phases, ForceScale forces, double bar, String where) {
        this.phases = phases;
        this.forces = forces;
        this.bar = bar;
        this.where = where;
    }

    /** Room for all of it below a drawing [px]. */
    double height() {
        return FOOT + ROW * (pairRows() - 1);
    }

    /**
     * Draws the legend.
     *
     * @param left   where scale and phases begin
     * @param right  where lines begin
     * @param bottom lower edge of the drawing
     * @param scale  pixels per metre of the drawing
     */
    void draw(Graphics2D g, double left, double right, double bottom, double scale) {
        scaleBar(g, left, bottom + 22, scale);
        phases(g, left, bottom + 46);
        pairs(g, right, bottom + 22);
        widths(g, right, bottom + 22 + ROW * pairRows());
    }

    private void scaleBar(Graphics2D g, double x, double y, double scale) {
        double end = x + scale * Unit.MICROMETRE.toSi(bar);
        g.setColor(Style.INK);
        g.setStroke(new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(x, y - 4, end, y - 4));
        Charts.write(g, Style.TEXT, Style.INK, Texts.round(bar) + " µm" + where, end + 8, y);
    }

    private void phases(Graphics2D g, double x, double y) {
        List<Phase> list = phases.list();
        double apart = list.size() > 2 ? Math.min(LEGEND, 2 * LEGEND / list.size()) : LEGEND;
        for (Phase phase : list) {
            double left = x + apart * phase.index();
            swatch(g, left, y, Style.fill(phase), Style.rim(phase));
            Charts.write(g, Style.TEXT, Style.INK, list.size() > 2 ? phase.name() : phase + " (" + inWords(phase.role()) + ")",
                    left + 18, y);
        }
    }

    private static String inWords(Role role) {
        return switch (role) {
        case ACTIVE -> "active material";
        case ELECTROLYTE -> "solid electrolyte";
        case CONDUCTOR -> "conductor";
        case INERT -> "inert";
        };
    }

    private static void swatch(Graphics2D g, double x, double y, Color fill, Color rim) {
        Ellipse2D disc = new Ellipse2D.Double(x, y - 10, 12, 12);
        g.setColor(fill);
        g.fill(disc);
        g.setColor(rim);
        g.setStroke(Style.HAIR);
        g.draw(disc);
    }

    private int pairRows() {
        int count = pairNames().size();
        return Math.ceilDiv(count, perRow(count));
    }

    /** The names of pairs of more than two phases are longer. */
    private static int perRow(int count) {
        return count > SHORT_NAMES ? SHORT_NAMES - 1 : SHORT_NAMES;
    }

    /** One name for each colour that a contact between particles may have, and one for walls. */
    private Map<Color, String> pairNames() {
        Map<Color, String> names = new LinkedHashMap<>();
        for (PairType pair : phases.pairTypes()) {
            String name = pair.isWall() ? "wall" : pair.one() + "–" + pair.other();
            names.merge(Style.of(pair), name, (first, more) -> first.equals(more) || first.endsWith(" …") ? first : first + " …");
        }
        return names;
    }

    private void pairs(Graphics2D g, double x, double y) {
        Map<Color, String> names = pairNames();
        int perRow = perRow(names.size());
        double apart = 90.0 * SHORT_NAMES / perRow;
        int k = 0;
        for (Map.Entry<Color, String> entry : names.entrySet()) {
            line(g, x + apart * (k % perRow), y + ROW * (k / perRow), entry.getKey(), 3, entry.getValue());
            k++;
        }
    }

    private void widths(Graphics2D g, double x, double y) {
        double[] legend = forces.legend();
        for (int k = 0; k < legend.length; k++) {
            line(g, x + 90.0 * k, y, Style.SOFT_INK, forces.width(legend[k]), Texts.round(Unit.MILLINEWTON.fromSi(legend[k]))
                    + " mN");
        }
    }

    private static void line(Graphics2D g, double x, double y, Color colour, double width, String text) {
        g.setColor(colour);
        g.setStroke(Style.line((float) width));
        g.draw(new Line2D.Double(x + 3, y - 4, x + 21, y - 4));
        Charts.write(g, Style.TEXT, Style.INK, text, x + 30, y);
    }
}
