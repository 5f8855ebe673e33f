// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Style;
import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Role;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;

/**
 * One sample before and after the press at the same scale, with the force chains (Komori et al. 2022, Fig. 3A and 3B).
 */
public final class StructureFigure implements Figure {

    private static final double SCALE_BAR = Unit.MICROMETRE.toSi(10);
    private static final double LEGEND = 160;
    private static final int MARGIN = 14;
    private static final int GAP = 26;
    private static final int HEAD = 24;
    private static final int FOOT = 62;
    private static final int ROW = 24;
    /** Names of pairs that stand in one row where they are as short as those of AM and SE. */
    private static final int SHORT_NAMES = 4;
    private static final int WIDTH = 860;

    private final PressedSample sample;
    private final ForceScale forces;
    private final PictureWindow window;

    /**
     * Makes the figure.
     *
     * @param sample what to draw
     * @param forces line widths, the same for all samples of a report
     * @param rendering tells which part of the box the picture shows
     */
    public StructureFigure(PressedSample sample, ForceScale forces, RenderSettings rendering) {
        this.sample = sample;
        this.forces = forces;
        this.window = PictureWindow.of(after(), rendering);
    }

    /** A sample's name in legends: "Sample 7: 46 → 40 µm". */
    static String name(PressedSample sample) {
        return "Sample " + sample.factors().index() + ": " + micrometres(sample.packing().structure().box().width())
                + " → " + micrometres(sample.press().pressed().box().width()) + " µm";
    }

    @Override
    public String id() {
        return String.format(Locale.ROOT, "structure_%04d", sample.factors().index());
    }

    @Override
    public String title() {
        return name(sample);
    }

    @Override
    public String caption() {
        Contacts contacts = sample.press().contacts();
        var pressed = sample.press().pressed();
        return "Sample " + sample.factors().index() + ", pressed along x from " + micrometres(before().width()) + " to "
                + micrometres(after().width()) + " µm: " + counts(pressed) + " particles, " + active(pressed) + contacts.count()
                + " contacts. Lines join the centres of touching particles; their width grows with the square root"
                + " of the contact force. The dashed frame is what the network sees.";
    }

    @Override
    public FigureSize size() {
        double scale = (WIDTH - 2.0 * MARGIN - GAP) / (before().width() + after().width());
        return new FigureSize(WIDTH, (int) Math.ceil(HEAD + foot() + scale * Math.max(before().height(),
                after().height())));
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        double scale = (size.width() - 2.0 * MARGIN - GAP) / (before().width() + after().width());
        double bottom = size.height() - foot();
        double right = MARGIN + GAP + scale * before().width();
        Charts.write(g, Style.STRONG, Style.INK, "Before: " + micrometres(before().width()) + " × "
                + micrometres(before().height()) + " µm", MARGIN, HEAD - 9.0);
        Charts.write(g, Style.STRONG, Style.INK, "After: " + micrometres(after().width()) + " × "
                + micrometres(after().height()) + " µm, with contact forces", right, HEAD - 9.0);
        new StructurePanel(g, MARGIN, bottom, scale, sample.packing().structure()).particles();
        StructurePanel pressed = new StructurePanel(g, right, bottom, scale, sample.press().pressed());
        pressed.particles();
        pressed.forces(sample.press().contacts(), forces);
        pressed.frame(window);
        scaleBar(g, MARGIN, bottom + 22, scale);
        phases(g, MARGIN, bottom + 46);
        pairs(g, right, bottom + 22);
        widths(g, right, bottom + 22 + ROW * pairRows());
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("first", "second", "pair", "x_um", "y_um", "overlap_um", "normal_force_mN",
                "tangential_force_mN", "area_um2", "pressure_GPa");
        Contacts c = sample.press().contacts();
        for (int k = 0; k < c.count(); k++) {
            table.add(c.first[k], c.second[k], c.pairType(k).name(), Unit.MICROMETRE.fromSi(c.x[k]),
                    Unit.MICROMETRE.fromSi(c.y[k]), Unit.MICROMETRE.fromSi(c.overlap[k]),
                    Unit.MILLINEWTON.fromSi(c.normalForce[k]), Unit.MILLINEWTON.fromSi(c.tangentialForce[k]),
                    Unit.SQUARE_MICROMETRE.fromSi(c.area[k]), Unit.GIGAPASCAL.fromSi(c.pressure[k]));
        }
        return table;
    }

    private static void scaleBar(Graphics2D g, double x, double y, double scale) {
        g.setColor(Style.INK);
        g.setStroke(new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(x, y - 4, x + scale * SCALE_BAR, y - 4));
        Charts.write(g, Style.TEXT, Style.INK, "10 µm", x + scale * SCALE_BAR + 8, y);
    }

    private static String counts(Structure s) {
        List<String> counts = s.phases().list().stream().map(phase -> s.particles().count(phase) + " " + phase).toList();
        return counts.size() < 2 ? String.join("", counts)
                : String.join(", ", counts.subList(0, counts.size() - 1)) + " and " + counts.getLast();
    }

    private static String active(Structure s) {
        return s.phases().of(Role.ACTIVE).stream().map(phase -> phase + " fraction " + Texts.number(s.share(phase))
                + " of the pressed box, ").collect(Collectors.joining());
    }

    private void phases(Graphics2D g, double x, double y) {
        List<Phase> list = sample.press().pressed().phases().list();
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

    private double foot() {
        return FOOT + ROW * (pairRows() - 1);
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
        for (PairType pair : sample.press().pressed().phases().pairTypes()) {
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

    private Box before() {
        return sample.packing().structure().box();
    }

    private Box after() {
        return sample.press().pressed().box();
    }

    private static String micrometres(double metres) {
        double value = Math.rint(metres * 1e8) / 100;
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
