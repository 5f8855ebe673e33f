// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.panel;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

import org.pressling.analysis.FigureSize;
import org.pressling.dataset.image.GrayImage;

/**
 * The same picture twice, side by side, coloured by loads: as DEM finds them, and as they were read. A bar beneath says what the
 * colours of both mean.
 *
 * @param picture the picture
 * @param scale   the colours of loads
 */
public record PicturePair(GrayImage picture, LoadScale scale) {
    /** What stands above the picture at the left. */
    public static final String TRUTH = "DEM";
    /** What stands above the picture at the right. */
    public static final String READ = "Read from the picture";

    private static final int CELL = 330;
    private static final int GAP = 24;
    private static final int HEAD = 22;
    private static final int MARGIN = 12;
    private static final int BAR = 48;
    private static final double BAR_WIDTH = 300;

    /** {@return the size of the figure} */
    public FigureSize size() {
        double height = (double) CELL * picture.height() / picture.width();
        return new FigureSize(2 * MARGIN + 2 * CELL + GAP, 2 * MARGIN + HEAD + (int) Math.ceil(height) + BAR);
    }

    /**
     * Draws both and the bar.
     *
     * @param g     where to
     * @param size  size of the figure
     * @param truth the picture at the left
     * @param read  that at the right; both as large as the picture
     */
    public void draw(Graphics2D g, FigureSize size, Panel truth, Panel read) {
        double perPixel = (double) CELL / picture.width();
        truth.draw(g, MARGIN, MARGIN + HEAD, perPixel);
        read.draw(g, MARGIN + CELL + GAP, MARGIN + HEAD, perPixel);
        ColourBar bar = scale.bar(BAR_WIDTH);
        double x = (size.width() - BAR_WIDTH) / 2;
        double y = size.height() - BAR + 4.0;
        bar.draw(g, x, y);
        bar.writeRight(g, x, y, GAP, "Load [mN]");
    }

    /** {@return the picture with little contrast, so that it does not compete with the colours on it} */
    public BufferedImage pale() {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < picture.height(); row++) {
            for (int column = 0; column < picture.width(); column++) {
                int gray = 0xA0 + picture.gray(column, row) * 0x50 / 0xFF;
                image.setRGB(column, row, new Color(gray, gray, gray).getRGB());
            }
        }
        return image;
    }
}
