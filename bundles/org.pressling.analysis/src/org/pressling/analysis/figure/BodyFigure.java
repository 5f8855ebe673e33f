// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.body.BodyPicture;
import org.pressling.analysis.body.BodyRenderer;
import org.pressling.analysis.body.BodyScene;
import org.pressling.analysis.body.Camera;
import org.pressling.analysis.body.CutChains;
import org.pressling.analysis.body.SectionContacts;
import org.pressling.analysis.body.SectionPlace;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Style;
import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.section.Axis;
import org.pressling.dataset.section.Section;
import org.pressling.dataset.section.SectionCut;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;

/** One pressed body: drawn, cut open along a section, and the section with its force chains. */
public final class BodyFigure implements Figure {
    private static final int WIDTH = 860;
    private static final int MARGIN = 14;
    private static final int GAP = 26;
    private static final int HEAD = 24;
    /** Edge of the drawing of the body; the section beside it is not higher [px]. */
    private static final int EDGE = 403;
    /** Pixels of the drawing for each of the page, and points for each of those. */
    private static final int DENSITY = 2;
    private static final int SMOOTHING = 2;
    /** The scale bar is at most this part of the section wide. */
    private static final double BAR = 0.3;

    private final PressedSample sample;
    private final ForceScale forces;
    private final SectionPlace place;
    private final Structure body;
    private final SectionCut cut;
    private final SectionContacts contacts;
    private final Optional<PictureWindow> window;

    /**
     * The figure of a section anywhere.
     *
     * @param sample a sample in space
     * @param forces line widths, the same for all samples of a report
     * @param axis   what the section is square to
     * @param share  how far along the axis it lies, 0 to 1
     * @throws org.pressling.dem.InvalidInputException when the sample lies in a plane
     */
    public BodyFigure(PressedSample sample, ForceScale forces, Axis axis, double share) {
        this(sample, forces, new SectionPlace(axis, share), Optional.empty());
    }

    /** The figure of a section that a picture shows. */
    BodyFigure(PressedSample sample, ForceScale forces, RenderSettings rendering) {
        this(sample, forces, SectionPlace.of(rendering.plan()),
                Optional.of(PictureWindow.of(sample.press().pressed().box(), rendering)));
    }

    private BodyFigure(PressedSample sample, ForceScale forces, SectionPlace place, Optional<PictureWindow> window) {
        this.sample = sample;
        this.forces = forces;
        this.place = place;
        this.window = window;
        body = sample.press().pressed();
        cut = section().cut(body);
        contacts = SectionContacts.of(body, sample.press().contacts(), cut);
    }

    private Section section() {
        return place.of(body.box());
    }

    @Override
    public String id() {
        return String.format(Locale.ROOT, "structure_%04d", sample.factors().index());
    }

    @Override
    public String title() {
        return StructureFigure.name(sample);
    }

    @Override
    public String caption() {
        Box before = sample.packing().structure().box();
        Box after = body.box();
        return "Sample " + sample.factors().index() + ", a body pressed along x from "
                + StructureFigure.micrometres(before.width())
                + " to " + StructureFigure.micrometres(after.width()) + " µm, " + StructureFigure.micrometres(after.height())
                + " µm high and " + StructureFigure.micrometres(after.depth()) + " µm deep: " + StructureFigure.counts(body)
                + " particles, " + StructureFigure.active(body) + sample.press().contacts().count()
                + " contacts. Left the body, cut open at " + where() + "; right the section there, which cuts "
                + cut.discs().particles().count() + " particles. Lines join the middles of touching particles that are both cut;"
                + " their width grows with the square root of the contact force."
                + (window.isPresent() ? " The dashed frame is what the network sees." : "");
    }

    private String where() {
        return place.axis().name().toLowerCase(Locale.ROOT) + " = "
                + Texts.number(Unit.MICROMETRE.fromSi(place.in(body.box()))) + " µm";
    }

    @Override
    public FigureSize size() {
        return new FigureSize(WIDTH, (int) Math.ceil(HEAD + EDGE + legend().height()));
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        double bottom = HEAD + EDGE;
        double right = MARGIN + EDGE + GAP;
        Charts.write(g, Style.STRONG, Style.INK, "After the press: " + StructureFigure.micrometres(body.box().width()) + " × "
                + StructureFigure.micrometres(body.box().height()) + " × " + StructureFigure.micrometres(body.box().depth())
                + " µm", MARGIN, HEAD - 9.0);
        Charts.write(g, Style.STRONG, Style.INK, "Section at " + where() + ", with contact forces", right, HEAD - 9.0);
        g.drawImage(picture(), MARGIN, HEAD, EDGE, EDGE, null);
        double middle = (EDGE - scale() * cut.discs().box().height()) / 2;
        StructurePanel panel = new StructurePanel(g, right, bottom - middle, scale(), cut.discs());
        panel.particles();
        panel.forces(contacts.contacts(), forces);
        window.ifPresent(panel::frame);
        legend().draw(g, MARGIN, right, bottom, scale());
    }

    /** Pixels per metre of the section. */
    private double scale() {
        Box plane = cut.discs().box();
        return Math.min((WIDTH - 2.0 * MARGIN - EDGE - GAP) / plane.width(), EDGE / plane.height());
    }

    private BufferedImage picture() {
        Particles p = body.particles();
        int[] colours = IntStream.range(0, p.count()).map(i -> Style.fill(p.phaseOf(i)).getRGB() & 0xFFFFFF).toArray();
        Contacts all = sample.press().contacts();
        List<BodyScene.Chain> chains = CutChains.of(body, all, section(), k -> forces.width(ForceScale.force(all, k)),
                k -> Style.of(all.pairType(k)).getRGB() & 0xFFFFFF);
        BodyScene scene = new BodyScene(body, colours, Optional.of(section()), chains, Style.PAPER.getRGB() & 0xFFFFFF,
                Style.INK.getRGB() & 0xFFFFFF);
        int points = EDGE * DENSITY * SMOOTHING;
        BodyPicture picture = new BodyRenderer().draw(scene, Camera.START, points, points).reduced(SMOOTHING);
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.pixels(), 0, picture.width());
        return image;
    }

    private StructureLegend legend() {
        double longest = BAR * Unit.MICROMETRE.fromSi(cut.discs().box().width());
        double power = Math.pow(10, Math.floor(Math.log10(longest)));
        double bar = IntStream.of(5, 2, 1).filter(step -> step * power <= longest).findFirst().orElse(1) * power;
        return new StructureLegend(body.phases(), forces, bar, " in the section");
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("first", "second", "pair", "u_um", "v_um", "normal_force_mN", "tangential_force_mN",
                "area_um2", "pressure_MPa");
        Contacts c = contacts.contacts();
        for (int k = 0; k < c.count(); k++) {
            int of = contacts.contact(k);
            table.add(sample.press().contacts().first[of], sample.press().contacts().second[of], c.pairType(k).name(),
                    Unit.MICROMETRE.fromSi(c.x[k]), Unit.MICROMETRE.fromSi(c.y[k]), Unit.MILLINEWTON.fromSi(c.normalForce[k]),
                    Unit.MILLINEWTON.fromSi(c.tangentialForce[k]), Unit.SQUARE_MICROMETRE.fromSi(c.area[k]),
                    Unit.MEGAPASCAL.fromSi(c.pressure[k]));
        }
        return table;
    }
}
