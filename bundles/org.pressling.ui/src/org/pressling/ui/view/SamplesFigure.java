// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Style;
import org.pressling.dataset.image.GrayImage;
import org.pressling.ui.Messages;
import org.pressling.ui.Numbers;

/**
 * The samples of a gallery: pictures of the first of them, labels and factors of all.
 *
 * @param samples  their numbers, in the order shown
 * @param captions what stands below each picture
 * @param columns  labels and factors
 * @param pictures gives the picture of a sample
 */
record SamplesFigure(List<Integer> samples, List<String> captions, List<SampleColumn> columns, IntFunction<GrayImage> pictures)
        implements
            Figure {
    /** Pictures of a figure; more would be too small to see on a page. */
    private static final int MOST = 60;
    private static final int ACROSS = 10;
    private static final int EDGE = 96;
    private static final int GAP = 8;
    private static final int LINE = 18;

    private int drawn() {
        return Math.min(MOST, samples.size());
    }

    @Override
    public String id() {
        return "samples";
    }

    @Override
    public String title() {
        return Numbers.samples(samples.size());
    }

    @Override
    public String caption() {
        return drawn() == samples.size() ? title()
                : NLS.bind(Messages.Samples_figureFirst, Integer.valueOf(drawn()), Integer.valueOf(samples.size()));
    }

    @Override
    public FigureSize size() {
        int across = Math.min(ACROSS, drawn());
        int down = (drawn() + ACROSS - 1) / ACROSS;
        return new FigureSize(GAP + across * (EDGE + GAP), GAP + down * (EDGE + LINE + GAP));
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        g.setColor(Style.PAPER);
        g.fillRect(0, 0, size.width(), size.height());
        for (int place = 0; place < drawn(); place++) {
            int x = GAP + place % ACROSS * (EDGE + GAP);
            int y = GAP + place / ACROSS * (EDGE + LINE + GAP);
            g.drawImage(square(pictures.apply(samples.get(place))), x, y, EDGE, EDGE, null);
            Charts.write(g, Style.TEXT, Style.INK, captions.get(place), x, y + EDGE + LINE - 5.0);
        }
    }

    /** The square in the middle of a picture, as in the gallery. */
    private static Image square(GrayImage picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.pixels());
        int edge = Math.min(picture.width(), picture.height());
        return image.getSubimage((picture.width() - edge) / 2, (picture.height() - edge) / 2, edge, edge);
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable(Stream.concat(Stream.of("sample"), columns.stream().map(c -> c.column().column()))
                .toArray(String[]::new));
        for (int sample : samples) {
            List<Object> row = new ArrayList<>(List.of(Integer.valueOf(sample)));
            columns.forEach(column -> row.add(Double.valueOf(column.value(sample))));
            table.add(row.toArray());
        }
        return table;
    }
}
