// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.panel;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.DoubleToIntFunction;

import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Style;

/**
 * A level bar that says what the colours of a figure mean.
 *
 * @param width  its width [px]
 * @param colour colour by place, 0 (left) to 1 (right), as 0xRRGGBB
 * @param marks  what the places mean, evenly spaced from the left end to the right one; two or more
 */
public record ColourBar(double width, DoubleToIntFunction colour, List<String> marks) {
    private static final int HEIGHT = 12;
    private static final int STEPS = 201;
    /** From the top of the bar to the base line of words beside it and of marks beneath it. */
    private static final int BESIDE = 10;
    private static final int BENEATH = 27;

    /** Makes the list unmodifiable. */
    public ColourBar {
        marks = List.copyOf(marks);
    }

    /** Draws it with its upper left corner at (x, y). */
    public void draw(Graphics2D g, double x, double y) {
        drawColours(g, x, y);
        for (int k = 0; k < marks.size(); k++) {
            double half = textWidth(g, marks.get(k)) / 2;
            write(g, marks.get(k), x + k * width / (marks.size() - 1) - half, y + BENEATH);
        }
    }

    private void drawColours(Graphics2D g, double x, double y) {
        BufferedImage image = new BufferedImage(STEPS, 1, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < STEPS; i++) {
            image.setRGB(i, 0, colour.applyAsInt((double) i / (STEPS - 1)));
        }
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(width / STEPS, HEIGHT);
        g.drawImage(image, place, null);
        g.setColor(Style.SOFT_INK);
        g.setStroke(Style.HAIR);
        g.draw(new Rectangle2D.Double(x, y, width, HEIGHT));
    }

    /** Writes words to the left of the bar at (x, y), the given distance away. */
    public void writeLeft(Graphics2D g, double x, double y, double gap, String text) {
        write(g, text, x - gap - textWidth(g, text), y + BESIDE);
    }

    /** Writes words to the right of the bar at (x, y), the given distance away. */
    public void writeRight(Graphics2D g, double x, double y, double gap, String text) {
        write(g, text, x + width + gap, y + BESIDE);
    }

    private static double textWidth(Graphics2D g, String text) {
        return g.getFontMetrics(Style.TEXT).stringWidth(text);
    }

    private static void write(Graphics2D g, String text, double x, double y) {
        Charts.write(g, Style.TEXT, Style.INK, text, x, y);
    }
}
