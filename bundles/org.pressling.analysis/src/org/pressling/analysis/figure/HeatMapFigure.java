// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;

import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.RelevanceMap;
import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.panel.ColourBar;
import org.pressling.analysis.panel.Panel;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.image.GrayImage;
import org.pressling.learning.explain.HeatMap;
import org.pressling.learning.explain.MapKind;

/**
 * A picture and, for each label, the same picture with the signed relevance map laid over it (Komori et al. 2022, Fig.
 * 4C). Each map has its own scale, from minus to plus its largest magnitude: the places matter, not the size.
 */
public final class HeatMapFigure implements Figure {

    private static final double OPACITY = 0.8;
    private static final int COLUMNS = 5;
    private static final int CELL = 168;
    private static final int GAP = 10;
    private static final int HEAD = 20;
    private static final int MARGIN = 10;
    private static final int BAR = 46;
    private static final double BAR_WIDTH = 260;
    private static final byte MID_GRAY = (byte) 0xD0;

    private final Dataset data;
    private final int entry;
    private final List<RelevanceMap> maps;

    /**
     * Makes the figure.
     *
     * @param data the data set
     * @param entry index of the picture among its entries
     * @param maps the picture's maps, one per label, all of one kind
     */
    public HeatMapFigure(Dataset data, int entry, List<RelevanceMap> maps) {
        this.data = data;
        this.entry = entry;
        this.maps = List.copyOf(maps);
    }

    private MapKind kind() {
        return maps.isEmpty() ? MapKind.GRAD_CAM : maps.getFirst().kind();
    }

    @Override
    public String id() {
        return String.format(Locale.ROOT, kind() == MapKind.GRAD_CAM ? "fig4c_heat_maps_%04d"
                : kind().word() + "_%04d", sample());
    }

    @Override
    public String title() {
        return "Where the network looks: sample " + sample() + (kind() == MapKind.GRAD_CAM ? "" : ", " + kind().printed());
    }

    @Override
    public String caption() {
        return "Picture of sample " + sample() + " (" + data.entry(entry).split().word() + " split) and its signed"
                + (switch (kind()) {
                case GRAD_CAM -> " gradient-weighted class activation (Grad-CAM)";
                case HIRES_CAM -> " product of the last convolution and its gradient (HiResCAM)";
                case OCCLUSION -> " change where a square is covered (occlusion)";
                }) + " per label: red places raise the predicted value, blue ones"
                + " lower it, relative to the strongest place of the same map.";
    }

    @Override
    public FigureSize size() {
        int panels = maps.size() + 1;
        int rows = (panels + COLUMNS - 1) / COLUMNS;
        return new FigureSize(2 * MARGIN + COLUMNS * (CELL + GAP) - GAP, 2 * MARGIN + rows * (CELL + HEAD + GAP) + BAR);
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        GrayImage picture = data.entry(entry).image();
        int[] gray = new HeatMap(picture.width(), picture.height(), new float[picture.pixels().length]).overlay(picture,
                0, 1);
        panel(g, 0, "Picture", image(picture.width(), picture.height(), gray));
        for (int k = 0; k < maps.size(); k++) {
            HeatMap map = maps.get(k).map().resized(picture.width(), picture.height());
            int[] colours = map.overlay(picture, OPACITY, maps.get(k).map().largest());
            panel(g, k + 1, Texts.name(data.labels().get(maps.get(k).label())),
                    image(picture.width(), picture.height(), colours));
        }
        colourBar(g, size);
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("sample", "label", "row", "column", "relevance");
        for (RelevanceMap relevance : maps) {
            HeatMap map = relevance.map();
            String label = data.labels().get(relevance.label()).column();
            for (int row = 0; row < map.height(); row++) {
                for (int column = 0; column < map.width(); column++) {
                    table.add(sample(), label, row, column, map.at(column, row));
                }
            }
        }
        return table;
    }

    private int sample() {
        return data.entry(entry).index();
    }

    private static void panel(Graphics2D g, int place, String name, BufferedImage image) {
        double x = MARGIN + place % COLUMNS * (CELL + GAP);
        double y = MARGIN + place / COLUMNS * (CELL + HEAD + GAP);
        double scale = (double) CELL / Math.max(image.getWidth(), image.getHeight());
        Panel.of(name, image).draw(g, x, y + HEAD, scale);
    }

    /** The colours of the maps over a mid-gray picture, with what the ends mean. */
    private static void colourBar(Graphics2D g, FigureSize size) {
        GrayImage gray = new GrayImage(1, 1, new byte[] {MID_GRAY}, 1);
        ColourBar bar = new ColourBar(BAR_WIDTH,
                place -> new HeatMap(1, 1, new float[] {(float) (2 * place - 1)}).overlay(gray, OPACITY, 1)[0],
                List.of("−1", "0", "+1"));
        double x = (size.width() - BAR_WIDTH) / 2;
        double y = size.height() - BAR + 2.0;
        bar.draw(g, x, y);
        bar.writeLeft(g, x, y, GAP, "lowers the label");
        bar.writeRight(g, x, y, GAP, "raises the label");
    }

    private static BufferedImage image(int width, int height, int[] colours) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, colours, 0, width);
        return image;
    }
}
