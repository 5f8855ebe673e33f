// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A rectangle that is dragged over a drawing, and which particles have their centre in it. */
final class StructureBand {
    /** A band that is smaller [px] was a click. */
    private static final int LEAST = 4;
    private static final int SHADE = 40;

    private final Point from;
    private Point to;

    StructureBand(Point from) {
        this.from = from;
        to = from;
    }

    void moveTo(Point place) {
        to = place;
    }

    private Rectangle area() {
        return new Rectangle(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(from.x - to.x), Math.abs(from.y - to.y));
    }

    /** Whether it is too small to be meant. */
    boolean isClick() {
        return area().width < LEAST && area().height < LEAST;
    }

    /** The particles with their centre within, of those that are drawn. */
    Set<Integer> particles(StructureScene scene, Viewport view) {
        Rectangle area = area();
        Set<Integer> within = new TreeSet<>();
        for (int circle = 0; circle < scene.particles().count(); circle++) {
            if (scene.showsCircle(circle)
                    && area.contains((int) Math.round(view.pixelX(scene.particles().x[circle])),
                            (int) Math.round(view.pixelY(scene.structure().box().wrapY(scene.particles().y[circle]))))) {
                within.add(scene.particle(circle));
            }
        }
        return within;
    }

    void paint(GC gc) {
        if (!isClick()) {
            gc.setBackground(gc.getForeground());
            gc.setAlpha(SHADE);
            gc.fillRectangle(area());
            gc.setAlpha(255);
            gc.drawRectangle(area());
        }
    }
}
