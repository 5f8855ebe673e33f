// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final String CAPTION = "Studies: quickstart@2, sample 12: 40.0 µm, 312 MPa";

    @Test
    void aTextIsBrokenBetweenItsWordsSoThatEachLineHasRoom() {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        List<String> lines = Charts.lines(Style.STRONG, CAPTION, 180);
        assertTrue(lines.size() > 1, lines::toString);
        assertEquals(CAPTION, String.join(" ", lines));
        for (String line : lines) {
            assertFalse(line.startsWith("µm") || line.startsWith("MPa"), line);
            assertTrue(g.getFontMetrics(Style.STRONG).stringWidth(line) <= 181, line);
        }
        assertEquals(List.of(CAPTION), Charts.lines(Style.STRONG, CAPTION, 10_000));
        assertEquals(List.of("quickstart@2"), Charts.lines(Style.STRONG, "quickstart@2", 10), "a word stays whole");
        g.dispose();
    }
}
