// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.pressling.dem.Box;
import org.pressling.ui.Messages;
import org.pressling.ui.raster.Raster;

/** A moment of a press as a picture: width and pressure above the drawing, the scale of the colours below. */
final class FilmPicture {
    private static final int WIDTH = 800;
    private static final int LOWEST = 160;
    private static final int HIGHEST = 1200;
    private static final int HEAD = 26;
    private static final int LEFT = 10;
    private static final int BAR = 120;
    private static final int THICK = 10;
    private static final int GAP = 8;
    private static final int PAPER = 0xFFFFFF;
    private static final int INK = 0x202020;

    private FilmPicture() {
    }

    /**
     * Draws a scene.
     *
     * @param scene  what
     * @param chains whether with contacts
     */
    static BufferedImage of(StructureScene scene, boolean chains) {
        Box frame = scene.frame();
        int height = 2 * HEAD + (int) Math.clamp(WIDTH * frame.height() / frame.width(), LOWEST, HIGHEST);
        Viewport view = new Viewport();
        view.fit(frame);
        view.resize(new Rectangle(0, 0, WIDTH, height));
        Raster raster = new Raster(WIDTH, height);
        raster.clear(PAPER);
        new StructurePainter(scene, view, 1, raster).paint(chains, PAPER, INK);
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, raster.at(x, y));
            }
        }
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            words(g, scene, height);
        } finally {
            g.dispose();
        }
        return image;
    }

    private static void words(Graphics2D g, StructureScene scene, int height) {
        g.setColor(new Color(INK));
        g.drawString(StructurePair.name(scene, Messages.Film_caption, ""), LEFT, HEAD - GAP);
        int base = height - GAP;
        Optional<ColourKey> found = ColourKey.of(scene);
        if (found.isEmpty()) {
            g.drawString(scene.meaning().text(scene.pressures()), LEFT, base);
            return;
        }
        ColourKey key = found.get();
        String before = key.meaning() + "   " + key.least();
        g.drawString(before, LEFT, base);
        int left = LEFT + g.getFontMetrics().stringWidth(before) + GAP;
        for (int x = 0; x < BAR; x++) {
            g.setColor(new Color(key.palette().at(x / (BAR - 1.0))));
            g.fillRect(left + x, base - THICK, 1, THICK);
        }
        g.setColor(new Color(INK));
        g.drawString(key.most(), left + BAR + GAP, base);
    }
}
