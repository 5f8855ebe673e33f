// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

import org.pressling.ui.raster.Ink;

/** Discs and lines as shapes, which stay sharp at any size. */
record ShapeInk(Graphics2D g) implements Ink {

    @Override
    public void disc(double x, double y, double radius, int colour) {
        g.setColor(new Color(colour));
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, double thick, int colour) {
        g.setColor(new Color(colour));
        g.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(x0, y0, x1, y1));
    }
}
