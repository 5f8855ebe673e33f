// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.pressling.analysis.draw.ColourScale;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.geometry.ElectrolyteCells;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.Unit;
import org.pressling.learning.places.PlaceLoads;
import org.pressling.learning.places.SeLoads;

/**
 * The load on the electrolyte of one picture from place to place: a table, and the picture with each place in the colour of its
 * load above a bar that says what the colours mean.
 */
final class LoadMapOutput {
    private static final LabelColumn X = new LabelColumn("x", Unit.MICROMETRE);
    private static final LabelColumn Y = new LabelColumn("y", Unit.MICROMETRE);
    private static final LabelColumn EDGE = new LabelColumn("edge", Unit.MICROMETRE);
    private static final LabelColumn LOAD = new LabelColumn("force_sum", Unit.MILLINEWTON);
    private static final int BAR = 14;
    private static final int FOOT = 44;
    private static final int MARGIN = 12;

    private final GrayImage picture;
    private final ElectrolyteCells cells;
    private final double[] loads;
    private final double most;

    LoadMapOutput(SeLoads places, GrayImage picture, RenderSettings rendering) {
        this.picture = picture;
        PlaceLoads read = PlaceLoads.of(places, picture, rendering);
        cells = read.cells();
        loads = read.loads();
        most = read.most();
    }

    /**
     * Writes both.
     *
     * @param name begin of the names of the files
     */
    List<Path> write(Path folder, String name) throws IOException {
        Path table = folder.resolve(name + "_se_loads.csv");
        try (CsvWriter csv = new CsvWriter(table, List.of(X.column(), Y.column(), EDGE.column(), LOAD.column()))) {
            for (int i = 0; i < loads.length; i++) {
                ElectrolyteCells.Cell cell = cells.cells().get(i);
                csv.row(X.unit().fromSi(cell.x()), Y.unit().fromSi(cell.y()), EDGE.unit().fromSi(cells.edge()),
                        LOAD.unit().fromSi(loads[i]));
            }
        }
        Path map = folder.resolve(name + "_se_loads.png");
        MapFile.write(map(), map);
        return List.of(table, map);
    }

    private BufferedImage map() {
        int width = MapFile.SCALE * picture.width();
        int height = MapFile.SCALE * picture.height();
        BufferedImage image = MapFile.ground(picture, loads.length > 0 ? FOOT : 0);
        Graphics2D g = image.createGraphics();
        double perMetre = MapFile.SCALE / picture.pixelSize();
        int edge = (int) Math.round(cells.edge() * perMetre);
        for (int i = 0; i < loads.length; i++) {
            ElectrolyteCells.Cell cell = cells.cells().get(i);
            g.setColor(ColourScale.sequential().of(loads[i], 0, most));
            g.fillRect((int) Math.round((cell.x() - cells.edge() / 2) * perMetre),
                    (int) Math.round(height - (cell.y() + cells.edge() / 2) * perMetre), edge, edge);
        }
        if (loads.length > 0) { // else no colour means a load
            foot(g, width, height);
        }
        g.dispose();
        return image;
    }

    private void foot(Graphics2D g, int width, int height) {
        g.setColor(Color.WHITE);
        g.fillRect(0, height, width, FOOT);
        int length = Math.max(1, width - 2 * MARGIN);
        for (int i = 0; i < length; i++) {
            g.setColor(ColourScale.sequential().at((double) i / length));
            g.fillRect(MARGIN + i, height + MARGIN / 2, 1, BAR);
        }
        g.setColor(Color.BLACK);
        String end = String.format(Locale.ROOT, "≥ %.3g mN", Unit.MILLINEWTON.fromSi(most));
        int base = height + MARGIN / 2 + BAR + g.getFontMetrics().getAscent() + 2;
        g.drawString("0", MARGIN, base);
        g.drawString(end, MARGIN + length - g.getFontMetrics().stringWidth(end), base);
    }
}
