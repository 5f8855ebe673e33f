// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.Section;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;

class SeLoadSectionTest {
    private static final double PIXEL = 1e-7;

    private static Dataset data(int samples) {
        List<Dataset.Entry> entries = new ArrayList<>();
        for (int i = 1; i <= samples; i++) {
            entries.add(new Dataset.Entry(i, i + ".png", new GrayImage(8, 8, new byte[64], PIXEL), new double[] {1}, Split.TEST,
                    Map.of()));
        }
        return new Dataset(List.of(new LabelColumn("load", "mN")), entries);
    }

    /** Two squares of four pixels in each picture, the upper left one and the lower right one. */
    private static SeLoadReading reading(int samples) {
        List<SeLoadReading.Cell> cells = new ArrayList<>();
        for (int i = 1; i <= samples; i++) {
            cells.add(new SeLoadReading.Cell(i, 2 * PIXEL, 6 * PIXEL, i * 1e-3, i * 1e-3));
            cells.add(new SeLoadReading.Cell(i, 6 * PIXEL, 2 * PIXEL, i * 2e-3, 0));
        }
        return new SeLoadReading(4 * PIXEL, List.of(new SeLoadReading.Scores(Split.VALIDATION, 40, 0.7123, 0.51, 0.4),
                new SeLoadReading.Scores(Split.TEST, 80, 0.7, Double.NaN, 0.4)), cells);
    }

    @Test
    void scoresStandBesideMapsOfThreePictures() {
        Section section = new SeLoadSection(reading(21)).section(data(21));
        assertEquals(
                List.of(List.of("validation", "40", "0.712", "0.510", "0.400"), List.of("test", "80", "0.700", "–", "0.400")),
                section.tables().getFirst().rows());
        assertEquals(List.of("electrolyte_loads_0003", "electrolyte_loads_0011", "electrolyte_loads_0019"),
                section.figures().stream().map(Figure::id).toList());
        assertTrue(section.paragraphs().getFirst().contains("squares of 0.400 µm"), section.paragraphs().getFirst());
        List<String> rows = section.figures().getFirst().data().rows().stream().map(Object::toString).toList();
        assertEquals(2, rows.size());
    }

    @Test
    void withoutHeldOutPicturesScoresStandAlone() {
        SeLoadReading none = new SeLoadReading(4e-7, reading(1).scores(), List.of());
        assertEquals(List.of(), new SeLoadSection(none).section(data(1)).figures());
    }

    /** What DEM finds is at the left: 1 mN above, 2 mN below; at the right the lower square bears nothing. */
    @Test
    void squaresHaveTheColourOfTheirLoadAndTheRestIsGray() {
        Figure figure = new SeLoadSection(reading(1)).section(data(1)).figures().getFirst();
        FigureSize size = figure.size();
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        figure.draw(g, size);
        g.dispose();
        int[] left = {12 + 80, 12 + 250};
        int[] right = {12 + 354 + 80, 12 + 354 + 250};
        int above = 34 + 80;
        int below = 34 + 250;
        assertEquals(image.getRGB(left[0], above), image.getRGB(right[0], above));
        assertNotEquals(image.getRGB(left[1], below), image.getRGB(right[1], below));
        assertNotEquals(image.getRGB(left[0], above), image.getRGB(left[1], below));
        assertEquals(0xFFA0A0A0, image.getRGB(left[0], below), "void");
    }
}
