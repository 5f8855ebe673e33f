// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.panel.LoadScale;
import org.pressling.analysis.panel.Panel;
import org.pressling.analysis.panel.PicturePair;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.Unit;
import org.pressling.learning.places.PlaceLoads;

/** A picture twice, its electrolyte coloured by the load that is there: as DEM finds it, and as it was read. */
final class SeLoadFigure implements Figure {
    private final Dataset.Entry entry;
    private final double edge;
    private final List<SeLoadReading.Cell> cells;
    private final PicturePair pair;

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
        double most = PlaceLoads.most(cells.stream().mapToDouble(SeLoadReading.Cell::truth).toArray());
        pair = new PicturePair(entry.image(), new LoadScale(most, true));
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
        return pair.size();
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        pair.draw(g, size, Panel.of(PicturePair.TRUTH, raster(SeLoadReading.Cell::truth)).sharp(),
                Panel.of(PicturePair.READ, raster(SeLoadReading.Cell::read)).sharp());
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
    private BufferedImage raster(ToDoubleFunction<SeLoadReading.Cell> load) {
        GrayImage picture = entry.image();
        BufferedImage raster = pair.pale();
        int step = (int) Math.max(1, Math.round(edge / picture.pixelSize()));
        for (SeLoadReading.Cell cell : cells) {
            int column = (int) Math.round(cell.x() / picture.pixelSize() - step / 2.0);
            int row = (int) Math.round(picture.height() - cell.y() / picture.pixelSize() - step / 2.0);
            int colour = pair.scale().colour(load.applyAsDouble(cell)).getRGB();
            for (int j = Math.max(0, row); j < Math.min(picture.height(), row + step); j++) {
                for (int i = Math.max(0, column); i < Math.min(picture.width(), column + step); i++) {
                    raster.setRGB(i, j, colour);
                }
            }
        }
        return raster;
    }
}
