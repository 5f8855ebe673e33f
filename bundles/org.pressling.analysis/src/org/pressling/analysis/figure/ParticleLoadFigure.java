// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
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
import org.pressling.analysis.draw.Style;
import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.panel.LoadScale;
import org.pressling.analysis.panel.Panel;
import org.pressling.analysis.panel.PicturePair;
import org.pressling.dataset.Dataset;
import org.pressling.dem.Unit;

/** A picture twice, its particles of active material coloured by their load: as DEM finds it, and as it was read. */
public final class ParticleLoadFigure implements Figure {
    private static final float RIM = 0.7f;

    private final Dataset.Entry entry;
    private final List<ParticleReading> particles;
    private final PicturePair pair;

    /**
     * Makes the figure.
     *
     * @param entry     the picture
     * @param particles those that were read from it
     */
    public ParticleLoadFigure(Dataset.Entry entry, List<ParticleReading> particles) {
        this.entry = entry;
        this.particles = List.copyOf(particles);
        double largest = particles.stream().mapToDouble(p -> Math.max(p.truth(), p.read())).filter(Double::isFinite).max()
                .orElse(0);
        pair = new PicturePair(entry.image(), new LoadScale(largest, false));
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
        return pair.size();
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        BufferedImage pale = pair.pale();
        pair.draw(g, size,
                Panel.of(PicturePair.TRUTH, pale).under((over, frame) -> discs(over, frame, ParticleReading::truth)),
                Panel.of(PicturePair.READ, pale).under((over, frame) -> discs(over, frame, ParticleReading::read)));
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

    private void discs(Graphics2D g, Rectangle2D frame, ToDoubleFunction<ParticleReading> load) {
        double scale = frame.getWidth() / entry.image().width() / entry.image().pixelSize();
        g.setStroke(new BasicStroke(RIM));
        for (ParticleReading p : particles) {
            double r = p.radius() * scale;
            Shape disc = new Ellipse2D.Double(frame.getX() + p.x() * scale - r, frame.getMaxY() - p.y() * scale - r, 2 * r,
                    2 * r);
            g.setColor(pair.scale().colour(load.applyAsDouble(p)));
            g.fill(disc);
            g.setColor(Style.INK);
            g.draw(disc);
        }
    }
}
