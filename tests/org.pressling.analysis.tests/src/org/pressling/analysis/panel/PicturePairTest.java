// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.draw.Style;
import org.pressling.dataset.image.GrayImage;

class PicturePairTest {
    private static final PicturePair PAIR = new PicturePair(new GrayImage(8, 4, new byte[32], 1e-7), new LoadScale(2e-3, true));

    @Test
    void whatReachesOutOfAPictureIsCutOff() {
        FigureSize size = PAIR.size();
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Panel plain = Panel.of(PicturePair.TRUTH, PAIR.pale());
        PAIR.draw(g, size, plain, Panel.of(PicturePair.READ, PAIR.pale()).under((over, frame) -> {
            over.setColor(Color.RED);
            over.fillRect(0, 0, size.width(), size.height());
        }));
        g.dispose();
        int pale = new Color(0xA0, 0xA0, 0xA0).getRGB();
        assertEquals(pale, image.getRGB(12 + 165, 34 + 80), "at the left nothing is drawn over");
        assertEquals(Color.RED.getRGB(), image.getRGB(12 + 354 + 165, 34 + 80));
        assertEquals(Color.BLACK.getRGB(), image.getRGB(12 + 330 + 12, 34 + 80), "nor between the pictures");
        int bar = size.height() - 38;
        int left = (size.width() - 300) / 2;
        assertEquals(Style.SOFT_INK.getRGB(), image.getRGB(left, bar), "the bar is not cut off: its frame begins");
        assertEquals(PAIR.scale().colour(2e-3 * 0.005).getRGB(), image.getRGB(left + 2, bar));
        assertEquals(PAIR.scale().colour(1e-3).getRGB(), image.getRGB(left + 150, bar));
        assertEquals(PAIR.scale().colour(2e-3 * 0.995).getRGB(), image.getRGB(left + 297, bar));
        assertEquals(Style.SOFT_INK.getRGB(), image.getRGB(left + 300, bar), "and ends");
    }

    @Test
    void higherLoadsHaveTheLastColourWhereTheBarSaysSo() {
        assertEquals(PAIR.scale().colour(2e-3), PAIR.scale().colour(5e-3));
        assertNotEquals(PAIR.scale().colour(1e-3), PAIR.scale().colour(2e-3));
        assertEquals(List.of("0", "1.00", "≥ 2.00"), PAIR.scale().bar(300).marks());
        assertEquals(List.of("0", "1.00", "2.00"), new LoadScale(2e-3, false).bar(300).marks());
    }
}
