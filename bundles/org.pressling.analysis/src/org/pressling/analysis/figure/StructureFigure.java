// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;
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
import org.pressling.dem.Role;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;

/**
 * One sample of the plane before and after the press at the same scale, with the force chains (Komori et al. 2022, Fig. 3A and
 * 3B).
 */
public final class StructureFigure implements Figure {

    /** Length of the scale bar [µm]. */
    private static final double SCALE_BAR = 10;
    private static final int MARGIN = 14;
    private static final int GAP = 26;
    private static final int HEAD = 24;
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

    /**
     * The figure of a sample: this one in the plane, {@link BodyFigure} in space.
     *
     * @param sample    what to draw
     * @param forces    line widths, the same for all samples of a report
     * @param rendering tells which part of the box the picture shows
     */
    public static Figure of(PressedSample sample, ForceScale forces, RenderSettings rendering) {
        return sample.press().pressed().box().isSpace() ? new BodyFigure(sample, forces, rendering)
                : new StructureFigure(sample, forces, rendering);
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
        return new FigureSize(WIDTH, (int) Math.ceil(HEAD + legend().height() + scale * Math.max(before().height(),
                after().height())));
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        double scale = (size.width() - 2.0 * MARGIN - GAP) / (before().width() + after().width());
        double bottom = size.height() - legend().height();
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
        legend().draw(g, MARGIN, right, bottom, scale);
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

    /** How many particles there are of each phase: "210 AM and 4100 SE". */
    static String counts(Structure s) {
        List<String> counts = s.phases().list().stream().map(phase -> s.particles().count(phase) + " " + phase).toList();
        return counts.size() < 2 ? String.join("", counts)
                : String.join(", ", counts.subList(0, counts.size() - 1)) + " and " + counts.getLast();
    }

    /** Fractions of active materials, each with a comma behind it. */
    static String active(Structure s) {
        return s.phases().of(Role.ACTIVE).stream().map(phase -> phase + " fraction " + Texts.number(s.fraction(phase))
                + " of the pressed box, ").collect(Collectors.joining());
    }

    private StructureLegend legend() {
        return new StructureLegend(sample.press().pressed().phases(), forces, SCALE_BAR, "");
    }

    private Box before() {
        return sample.packing().structure().box();
    }

    private Box after() {
        return sample.press().pressed().box();
    }

    /** A length in µm, to hundredths. */
    static String micrometres(double metres) {
        double value = Math.rint(metres * 1e8) / 100;
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
