// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.panel;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Style;

/**
 * A picture in a frame, with a caption above it.
 *
 * @param caption what it shows
 * @param image   the picture
 * @param isSharp whether its pixels are squares in the figure, too
 * @param over    what is drawn over it; may be nothing
 */
public record Panel(String caption, BufferedImage image, boolean isSharp, Optional<Overlay> over) {
    /** From the base line of the caption to the frame [px]. */
    private static final double ABOVE = 7;

    /** Draws over a picture. */
    @FunctionalInterface
    public interface Overlay {
        /**
         * Draws; what reaches out of the frame is cut off.
         *
         * @param g     where to
         * @param frame the picture's place in the figure [px]
         */
        void draw(Graphics2D g, Rectangle2D frame);
    }

    /**
     * A picture by itself.
     *
     * @param caption what it shows
     * @param image   the picture
     * @return the panel
     */
    public static Panel of(String caption, BufferedImage image) {
        return new Panel(caption, image, false, Optional.empty());
    }

    /** {@return the same panel whose pixels are squares in the figure, too} */
    public Panel sharp() {
        return new Panel(caption, image, true, over);
    }

    /** {@return the same panel with something drawn over it} */
    public Panel under(Overlay drawing) {
        return new Panel(caption, image, isSharp, Optional.of(drawing));
    }

    /**
     * Draws it.
     *
     * @param g     where to
     * @param left  left edge of the frame [px]
     * @param top   upper edge of the frame [px]
     * @param scale edge of a pixel of the picture [px]
     */
    public void draw(Graphics2D g, double left, double top, double scale) {
        Charts.write(g, Style.STRONG, Style.INK, caption, left, top - ABOVE);
        AffineTransform placing = AffineTransform.getTranslateInstance(left, top);
        placing.scale(scale, scale);
        if (isSharp) {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        }
        g.drawImage(image, placing, null);
        Rectangle2D frame = new Rectangle2D.Double(left, top, scale * image.getWidth(), scale * image.getHeight());
        over.ifPresent(drawing -> {
            Shape page = g.getClip();
            g.clip(frame);
            drawing.draw(g, frame);
            g.setClip(page);
        });
        g.setColor(Style.SOFT_INK);
        g.setStroke(Style.HAIR);
        g.draw(frame);
    }
}
