// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.draw.Style;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/** One particle on the upper edge of a box of 10 × 10 µm, drawn in the middle of a page at 10 px/µm. */
class StructurePanelTest {

    private static final int MARGIN = 50;
    private static final int BOX = 100;
    private static final double SCALE = 1e7;

    @Test
    void particleOnAJoinedEdgeShowsAtBothSidesAndNotOutside() {
        BufferedImage page = draw(true);
        assertEquals(Style.AM, at(page, 5, 9), "inside, under the upper edge");
        assertEquals(Style.AM, at(page, 5, 1), "inside, above the lower edge");
        assertEquals(Color.WHITE, at(page, 5, 11), "above the box");
        assertEquals(Color.WHITE, at(page, 5, -1), "below the box");
    }

    @Test
    void particleOnAWallShowsOnceAndNotOutside() {
        BufferedImage page = draw(false);
        assertEquals(Style.AM, at(page, 5, 9));
        assertEquals(Color.WHITE, at(page, 5, 1));
        assertEquals(Color.WHITE, at(page, 5, 11));
    }

    private static BufferedImage draw(boolean periodic) {
        Particles one = new Particles(1);
        one.x[0] = 5e-6;
        one.y[0] = 10e-6;
        one.radius[0] = 3e-6;
        one.phase[0] = (byte) Phase.AM.index();
        BufferedImage page = new BufferedImage(BOX + 2 * MARGIN, BOX + 2 * MARGIN, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = page.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, page.getWidth(), page.getHeight());
        new StructurePanel(g, MARGIN, MARGIN + BOX, SCALE, new Structure(new Box(10e-6, 10e-6, periodic), one)).particles();
        g.dispose();
        return page;
    }

    /** The colour at a place of the box, in µm from its lower left corner. */
    private static Color at(BufferedImage page, int x, int y) {
        return new Color(page.getRGB(MARGIN + 10 * x, MARGIN + BOX - 10 * y));
    }
}
