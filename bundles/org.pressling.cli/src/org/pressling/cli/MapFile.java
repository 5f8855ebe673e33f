// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.pressling.dataset.image.GrayImage;

/** What was read from a picture, drawn over it, as PNG. */
final class MapFile {
    /** Edge of a pixel of the picture where there is drawn over it [px]. */
    static final int SCALE = 3;

    private MapFile() {
    }

    /**
     * The picture enlarged and pale, to draw over.
     *
     * @param foot height of what is left black beneath it [px]
     */
    static BufferedImage ground(GrayImage picture, int foot) {
        int width = SCALE * picture.width();
        int height = SCALE * picture.height();
        BufferedImage image = new BufferedImage(width, height + foot, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int gray = 128 + picture.gray(column / SCALE, row / SCALE) / 2;
                image.setRGB(column, row, gray << 16 | gray << 8 | gray);
            }
        }
        return image;
    }

    /** Writes colours 0xRRGGBB, row by row. */
    static void write(int width, int height, int[] colours, Path file) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, colours, 0, width);
        write(image, file);
    }

    static void write(BufferedImage image, Path file) throws IOException {
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("This Java cannot write PNG pictures");
        }
    }
}
