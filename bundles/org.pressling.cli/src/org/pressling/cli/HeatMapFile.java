// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.pressling.dataset.image.GrayImage;
import org.pressling.learning.explain.HeatMap;

/** A relevance map laid over its picture, as PNG. */
final class HeatMapFile {
    private static final double OPACITY = 0.8;

    private HeatMapFile() {
    }

    static void write(HeatMap map, GrayImage picture, Path file) throws IOException {
        BufferedImage image = new BufferedImage(map.width(), map.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, map.width(), map.height(), map.overlay(picture, OPACITY), 0, map.width());
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("This Java cannot write PNG pictures");
        }
    }
}
