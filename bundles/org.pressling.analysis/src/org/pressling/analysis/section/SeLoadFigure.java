// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.ColourScale;
import org.pressling.analysis.draw.Style;
import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.Unit;

/** A picture twice, its electrolyte coloured by the load that is there: as DEM finds it, and as it was read. */
final class SeLoadFigure implements Figure {
    private static final int PANEL = 330;
    private static final int GAP = 24;
    private static final int HEAD = 22;
    private static final int MARGIN = 12;
    private static final int BAR = 48;
    private static final int BAR_WIDTH = 300;
    private static final int BAR_HEIGHT = 12;
    private static final int BESIDE = 10;
    private static final int BENEATH = 27;
    /** A few particles bear so much that all others would look alike; they have the colour of the end of the bar. */
    private static final double SHOWN = 0.98;
    private static final ColourScale COLOURS = ColourScale.sequential();

    private final Dataset.Entry entry;
    private final double edge;
    private final List<SeLoadReading.Cell> cells;
    private final double most;

    /**
     * Makes the figure.
     *
     * @param entry the picture
     * @param edge  length of the edge of a square [m]
     * @param cells its squares, at least one
     */
    SeLoadFigure(Dataset.Entry entry, double edge, List<SeLoadReading.Cell> cells) {
        this.entry = entry;
        this.edge = edge;
        this.cells = List.copyOf(cells);
        double[] loads = cells.stream().mapToDouble(SeLoadReading.Cell::truth).sorted().toArray();
        most = loads[(int) Math.round(SHOWN * (loads.length - 1))];
    }

    @Override
    public String id() {
        return String.format(Locale.ROOT, "electrolyte_loads_%04d", entry.index());
    }

    @Override
    public String title() {
        return "Load on the electrolyte: sample " + entry.index();
    }

    @Override
    public String caption() {
        return "Picture of sample " + entry.index() + " (" + entry.split().word() + " split). Squares that show electrolyte are"
                + " coloured by the load on the particle there, on one scale for both; the colour of its upper end stands for"
                + " higher loads as well, which one square in fifty has. Gray is active material and void.";
    }

    @Override
    public FigureSize size() {
        return new FigureSize(2 * MARGIN + 2 * PANEL + GAP, 2 * MARGIN + HEAD + (int) Math.ceil(panelHeight()) + BAR);
    }

    private double panelHeight() {
        return (double) PANEL * entry.image().height() / entry.image().width();
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        panel(g, MARGIN, "DEM", SeLoadReading.Cell::truth);
        panel(g, MARGIN + PANEL + GAP, "Read from the picture", SeLoadReading.Cell::read);
        bar(g, (size.width() - BAR_WIDTH) / 2.0, size.height() - BAR + 4.0);
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("sample", "x_um", "y_um", "dem_mN", "read_mN");
        for (SeLoadReading.Cell cell : cells) {
            table.add(cell.sample(), Unit.MICROMETRE.fromSi(cell.x()), Unit.MICROMETRE.fromSi(cell.y()),
                    Unit.MILLINEWTON.fromSi(cell.truth()), Unit.MILLINEWTON.fromSi(cell.read()));
        }
        return table;
    }

    /** One pixel of the picture is one of a raster, so that no seams show between the squares. */
    private void panel(Graphics2D g, double left, String name, ToDoubleFunction<SeLoadReading.Cell> load) {
        double top = MARGIN + HEAD;
        Charts.write(g, Style.STRONG, Style.INK, name, left, top - 7.0);
        GrayImage picture = entry.image();
        BufferedImage raster = pale(picture);
        int step = (int) Math.max(1, Math.round(edge / picture.pixelSize()));
        for (SeLoadReading.Cell cell : cells) {
            int column = (int) Math.round(cell.x() / picture.pixelSize() - step / 2.0);
            int row = (int) Math.round(picture.height() - cell.y() / picture.pixelSize() - step / 2.0);
            int colour = COLOURS.of(load.applyAsDouble(cell), 0, most).getRGB();
            for (int j = Math.max(0, row); j < Math.min(picture.height(), row + step); j++) {
                for (int i = Math.max(0, column); i < Math.min(picture.width(), column + step); i++) {
                    raster.setRGB(i, j, colour);
                }
            }
        }
        AffineTransform placing = AffineTransform.getTranslateInstance(left, top);
        placing.scale((double) PANEL / picture.width(), (double) PANEL / picture.width());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        g.drawImage(raster, placing, null);
        Shape frame = new Rectangle2D.Double(left, top, PANEL, panelHeight());
        g.setColor(Style.SOFT_INK);
        g.setStroke(Style.HAIR);
        g.draw(frame);
    }

    /** The picture with little contrast, so that it does not compete with the colours on it. */
    private static BufferedImage pale(GrayImage picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < picture.height(); row++) {
            for (int column = 0; column < picture.width(); column++) {
                int gray = 0xA0 + picture.gray(column, row) * 0x50 / 0xFF;
                image.setRGB(column, row, new Color(gray, gray, gray).getRGB());
            }
        }
        return image;
    }

    private void bar(Graphics2D g, double x, double y) {
        for (int i = 0; i < BAR_WIDTH; i++) {
            g.setColor(COLOURS.at((double) i / (BAR_WIDTH - 1)));
            g.fill(new Rectangle2D.Double(x + i, y, 1, BAR_HEIGHT));
        }
        List<String> marks = List.of("0", Texts.number(Unit.MILLINEWTON.fromSi(most / 2)),
                "≥ " + Texts.number(Unit.MILLINEWTON.fromSi(most)));
        for (int k = 0; k < marks.size(); k++) {
            double half = g.getFontMetrics(Style.TEXT).stringWidth(marks.get(k)) / 2.0;
            Charts.write(g, Style.TEXT, Style.INK, marks.get(k), x + k * BAR_WIDTH / (marks.size() - 1.0) - half, y + BENEATH);
        }
        Charts.write(g, Style.TEXT, Style.INK, "Load [mN]", x + BAR_WIDTH + GAP, y + BESIDE);
    }
}
