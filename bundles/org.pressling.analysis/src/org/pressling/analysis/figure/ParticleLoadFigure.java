// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.ParticleReading;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.ColourScale;
import org.pressling.analysis.draw.Style;
import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.Unit;

/** A picture twice, its particles of active material coloured by their load: as DEM finds it, and as it was read. */
public final class ParticleLoadFigure implements Figure {
    private static final int CELL = 330;
    private static final int GAP = 24;
    private static final int HEAD = 22;
    private static final int MARGIN = 12;
    private static final int BAR = 48;
    private static final double BAR_WIDTH = 300;
    private static final float RIM = 0.7f;
    private static final ColourScale COLOURS = ColourScale.sequential();

    private final Dataset.Entry entry;
    private final List<ParticleReading> particles;
    private final double largest;

    /**
     * Makes the figure.
     *
     * @param entry     the picture
     * @param particles those that were read from it
     */
    public ParticleLoadFigure(Dataset.Entry entry, List<ParticleReading> particles) {
        this.entry = entry;
        this.particles = List.copyOf(particles);
        largest = particles.stream().mapToDouble(p -> Math.max(p.truth(), p.read())).filter(Double::isFinite).max().orElse(0);
    }

    @Override
    public String id() {
        return String.format(Locale.ROOT, "particle_loads_%04d", entry.index());
    }

    @Override
    public String title() {
        return "Load on each particle: sample " + entry.index();
    }

    @Override
    public String caption() {
        return "Picture of sample " + entry.index() + " (" + entry.split().word() + " split) with the "
                + Texts.count(particles.size(), "AM particle") + " whose circle was found, coloured by load, on one scale for"
                + " both. Particles without a colour were not found.";
    }

    @Override
    public FigureSize size() {
        return new FigureSize(2 * MARGIN + 2 * CELL + GAP, 2 * MARGIN + HEAD + (int) Math.ceil(cellHeight()) + BAR);
    }

    private double cellHeight() {
        return (double) CELL * entry.image().height() / entry.image().width();
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        BufferedImage pale = pale(entry.image());
        panel(g, pale, MARGIN, "DEM", ParticleReading::truth);
        panel(g, pale, MARGIN + CELL + GAP, "Read from the picture", ParticleReading::read);
        colourBar(g, size);
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("sample", "x_um", "y_um", "radius_um", "dem_mN", "read_mN", "lower_mN", "upper_mN");
        for (ParticleReading p : particles) {
            table.add(p.sample(), Unit.MICROMETRE.fromSi(p.x()), Unit.MICROMETRE.fromSi(p.y()),
                    Unit.MICROMETRE.fromSi(p.radius()), Unit.MILLINEWTON.fromSi(p.truth()), Unit.MILLINEWTON.fromSi(p.read()),
                    Unit.MILLINEWTON.fromSi(p.lower()), Unit.MILLINEWTON.fromSi(p.upper()));
        }
        return table;
    }

    private void panel(Graphics2D g, BufferedImage pale, double left, String name, ToDoubleFunction<ParticleReading> load) {
        double top = MARGIN + HEAD;
        Charts.write(g, Style.STRONG, Style.INK, name, left, top - 7.0);
        GrayImage picture = entry.image();
        double perPixel = (double) CELL / picture.width();
        AffineTransform placing = AffineTransform.getTranslateInstance(left, top);
        placing.scale(perPixel, perPixel);
        g.drawImage(pale, placing, null);
        double scale = perPixel / picture.pixelSize();
        Shape frame = new Rectangle2D.Double(left, top, CELL, cellHeight());
        Shape page = g.getClip();
        g.clip(frame);
        g.setStroke(new BasicStroke(RIM));
        for (ParticleReading p : particles) {
            double r = p.radius() * scale;
            Shape disc = new Ellipse2D.Double(left + p.x() * scale - r, top + cellHeight() - p.y() * scale - r, 2 * r, 2 * r);
            g.setColor(COLOURS.of(load.applyAsDouble(p), 0, largest));
            g.fill(disc);
            g.setColor(Style.INK);
            g.draw(disc);
        }
        g.setClip(page);
        g.setColor(Style.SOFT_INK);
        g.setStroke(Style.HAIR);
        g.draw(frame);
    }

    /** The picture with little contrast, so that it does not compete with the colours on it. */
    private static BufferedImage pale(GrayImage picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < picture.height(); row++) {
            for (int column = 0; column < picture.width(); column++) {
                int gray = 0xA0 + (picture.pixels()[row * picture.width() + column] & 0xFF) * 0x50 / 0xFF;
                image.setRGB(column, row, new Color(gray, gray, gray).getRGB());
            }
        }
        return image;
    }

    private void colourBar(Graphics2D g, FigureSize size) {
        ColourBar bar = new ColourBar(BAR_WIDTH, place -> COLOURS.at(place).getRGB(),
                List.of("0", Texts.number(Unit.MILLINEWTON.fromSi(largest / 2)),
                        Texts.number(Unit.MILLINEWTON.fromSi(largest))));
        double x = (size.width() - BAR_WIDTH) / 2;
        double y = size.height() - BAR + 4.0;
        bar.draw(g, x, y);
        bar.writeRight(g, x, y, GAP, "Load [mN]");
    }
}
