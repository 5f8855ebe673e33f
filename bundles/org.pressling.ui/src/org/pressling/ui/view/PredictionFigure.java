// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

import org.eclipse.osgi.util.NLS;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Style;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.image.GrayImage;
import org.pressling.learning.explain.HeatMap;
import org.pressling.learning.explain.MapKind;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;

/**
 * A picture, where the network looked in it for one label, and what it says.
 *
 * @param file    name of the picture's file
 * @param reading what the network says
 * @param label   the label of the map
 * @param loads   the loads that are drawn over the picture; may be none
 */
record PredictionFigure(String file, LoadedModel.Reading reading, int label, SeenLoads loads) implements Figure {
    private static final int EDGE = 260;
    private static final int MARGIN = 12;
    private static final int HEAD = 22;
    private static final int LINE = 20;
    private static final int BAR = 60;
    private static final int BAR_HEIGHT = 10;
    private static final int BAR_GAP = 6;
    private static final int VALUES = 290;
    private static final double OPACITY = 0.8;

    @Override
    public String id() {
        return "prediction_" + Choices.fileName(file.replaceFirst("[.][^.]*$", ""));
    }

    @Override
    public String title() {
        return NLS.bind(Messages.Predict_title, file);
    }

    @Override
    public String caption() {
        return NLS.bind(Messages.Predict_heatDetail, LocalTexts.inSentence(labelOf(label)));
    }

    @Override
    public FigureSize size() {
        return new FigureSize(2 * EDGE + VALUES + 4 * MARGIN,
                HEAD + Math.max(EDGE + (loads.isEmpty() ? 0 : HEAD), LINE * reading.values().length) + 2 * MARGIN);
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        g.setColor(Style.PAPER);
        g.fillRect(0, 0, size.width(), size.height());
        GrayImage picture = reading.picture();
        HeatMap map = reading.maps(MapKind.GRAD_CAM).get(label).resized(picture.width(), picture.height());
        panel(g, MARGIN, file, map.overlay(picture, 0, 1));
        if (!loads.isEmpty()) {
            particles(g);
        }
        panel(g, 2 * MARGIN + EDGE, LocalTexts.name(labelOf(label)), map.overlay(picture, OPACITY));
        int left = 3 * MARGIN + 2 * EDGE;
        for (int k = 0; k < reading.values().length; k++) {
            double line = MARGIN + HEAD + LINE * (k + 0.7);
            Charts.write(g, Style.TEXT, Style.INK, LocalTexts.name(labelOf(k)), left, line);
            Charts.write(g, Style.STRONG, Style.INK, LocalTexts.withUnit(reading.values()[k], labelOf(k).unit()), left + 160.0,
                    line);
        }
    }

    private void particles(Graphics2D g) {
        GrayImage picture = reading.picture();
        double scale = (double) EDGE / Math.max(picture.width(), picture.height());
        Shape page = g.getClip();
        g.clip(new Rectangle2D.Double(MARGIN, MARGIN + HEAD, scale * picture.width(), scale * picture.height()));
        for (PictureSquare square : loads.squares(picture)) {
            g.setColor(new Color(square.colour()));
            g.fill(new Rectangle2D.Double(MARGIN + (square.x() - square.edge() / 2) * scale,
                    MARGIN + HEAD + (square.y() - square.edge() / 2) * scale, square.edge() * scale, square.edge() * scale));
        }
        g.setStroke(Style.HAIR);
        for (PictureDisc disc : loads.discs(picture)) {
            Shape circle = new Ellipse2D.Double(MARGIN + (disc.x() - disc.radius()) * scale,
                    MARGIN + HEAD + (disc.y() - disc.radius()) * scale, 2 * disc.radius() * scale, 2 * disc.radius() * scale);
            g.setColor(new Color(disc.colour()));
            g.fill(circle);
            g.setColor(Style.INK);
            g.draw(circle);
        }
        g.setClip(page);
        ColourKey key = loads.key();
        double line = MARGIN + HEAD + EDGE + HEAD - 7.0;
        String before = key.meaning() + "  " + key.least();
        Charts.write(g, Style.TEXT, Style.INK, before, MARGIN, line);
        double left = MARGIN + BAR_GAP + g.getFontMetrics(Style.TEXT).getStringBounds(before, g).getWidth();
        for (int x = 0; x < BAR; x++) {
            g.setColor(new Color(key.palette().at(x / (BAR - 1.0))));
            g.fill(new Rectangle2D.Double(left + x, line - BAR_HEIGHT + 1, 1.5, BAR_HEIGHT));
        }
        Charts.write(g, Style.TEXT, Style.INK, key.most(), left + BAR + BAR_GAP, line);
    }

    private void panel(Graphics2D g, int left, String name, int[] colours) {
        int width = reading.picture().width();
        int height = reading.picture().height();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, colours, 0, width);
        Charts.write(g, Style.STRONG, Style.INK, name, left, MARGIN + HEAD - 8.0);
        AffineTransform place = AffineTransform.getTranslateInstance(left, MARGIN + HEAD);
        place.scale((double) EDGE / Math.max(width, height), (double) EDGE / Math.max(width, height));
        g.drawImage(image, place, null);
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("file", "label", "unit", "value");
        for (int k = 0; k < reading.values().length; k++) {
            table.add(file, labelOf(k).name(), labelOf(k).unit().symbol(), reading.values()[k]);
        }
        return table;
    }

    private LabelColumn labelOf(int k) {
        return reading.model().labels().get(k);
    }
}
