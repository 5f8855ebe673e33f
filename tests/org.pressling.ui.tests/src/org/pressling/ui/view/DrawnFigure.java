// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;

/** Figures as pictures. */
final class DrawnFigure {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private DrawnFigure() {
    }

    /** Draws a figure in its own size, and keeps it for people to look at. */
    static BufferedImage of(Figure figure, String name) throws IOException {
        FigureSize size = figure.size();
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        figure.draw(g, size);
        g.dispose();
        Files.createDirectories(SCREENSHOTS);
        ImageIO.write(image, "png", SCREENSHOTS.resolve(name + ".png").toFile());
        return image;
    }
}
