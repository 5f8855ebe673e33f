// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.swt.graphics.Rectangle;
import org.pressling.dem.Box;

/** Which part of a box is seen: places in metres with y upwards, pixels with y downwards. */
final class Viewport {
    private static final double MOST_ZOOM = 200;
    private static final double LEAST_ZOOM = 0.8;
    private static final int MARGIN = 10;

    private Box box = new Box(1, 1, false);
    private int width = 1;
    private int height = 1;
    private double zoom = 1;
    private double centreX;
    private double centreY;

    /** Shows the whole of a box. */
    void fit(Box whole) {
        box = whole;
        zoom = 1;
        centreX = box.width() / 2;
        centreY = box.height() / 2;
    }

    /** The window's size [px]. */
    void resize(Rectangle area) {
        width = Math.max(1, area.width);
        height = Math.max(1, area.height);
    }

    /** The same part, whatever becomes of this one. */
    Viewport copy() {
        Viewport copy = new Viewport();
        copy.box = box;
        copy.width = width;
        copy.height = height;
        copy.zoom = zoom;
        copy.centreX = centreX;
        copy.centreY = centreY;
        return copy;
    }

    /** The window. */
    Rectangle window() {
        return new Rectangle(0, 0, width, height);
    }

    /** Pixels per metre. */
    double scale() {
        return zoom * Math.max(1, Math.min((width - 2.0 * MARGIN) / box.width(), (height - 2.0 * MARGIN) / box.height()));
    }

    double pixelX(double x) {
        return width / 2.0 + (x - centreX) * scale();
    }

    double pixelY(double y) {
        return height / 2.0 - (y - centreY) * scale();
    }

    double x(double pixel) {
        return centreX + (pixel - width / 2.0) / scale();
    }

    double y(double pixel) {
        return centreY - (pixel - height / 2.0) / scale();
    }

    /** Zooms so that what is at a pixel stays there. */
    void zoomAt(int pixelX, int pixelY, double factor) {
        double x = x(pixelX);
        double y = y(pixelY);
        zoom = Math.clamp(zoom * factor, LEAST_ZOOM, MOST_ZOOM);
        centreX = x - (pixelX - width / 2.0) / scale();
        centreY = y + (pixelY - height / 2.0) / scale();
    }

    /** Moves by pixels; the middle of the window stays in the box. */
    void drag(int dx, int dy) {
        centreX = Math.clamp(centreX - dx / scale(), 0, box.width());
        centreY = Math.clamp(centreY + dy / scale(), 0, box.height());
    }
}
