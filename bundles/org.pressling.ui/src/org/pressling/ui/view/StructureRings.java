// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;

/** Rings around circles and contacts of a drawing, and around their images at a joined edge. */
final class StructureRings {
    private static final int CONTACT = 5;
    private static final int LINE = 2;
    /** Line that is set off from what it lies on by a paler one [px]. */
    private static final int STRONG_LINE = 3;
    private static final int HALO = 6;

    private final GC gc;
    private final StructureScene scene;
    private final Viewport view;

    StructureRings(GC gc, StructureScene scene, Viewport view) {
        this.gc = gc;
        this.scene = scene;
        this.view = view;
    }

    /** Rings a circle; none below 0. */
    void circle(int circle) {
        Particles p = scene.particles();
        if (circle >= 0) {
            ring(p.x[circle], p.y[circle], Math.max(2, p.surface(circle) * view.scale()));
        }
    }

    /** Rings the middle of a line; none below 0. */
    void contact(int line) {
        Contacts c = scene.contacts();
        if (line >= 0) {
            ring(c.x[line], c.y[line], CONTACT);
        }
    }

    /** Rings the circles of some particles of the sample. */
    void particles(Set<Integer> particles) {
        for (int circle = 0; !particles.isEmpty() && circle < scene.particles().count(); circle++) {
            if (particles.contains(scene.particle(circle))) {
                circle(circle);
            }
        }
    }

    /** Rings the lines of some contacts of the sample. */
    void contacts(Set<Integer> contacts) {
        for (int line = 0; !contacts.isEmpty() && line < scene.contacts().count(); line++) {
            if (contacts.contains(scene.contact(line))) {
                contact(line);
            }
        }
    }

    /** Does the same with rings that are seen on any colour. */
    void strongly(Runnable rings) {
        Color ink = gc.getForeground();
        gc.setForeground(gc.getBackground());
        gc.setLineWidth(HALO);
        rings.run();
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setLineWidth(STRONG_LINE);
        rings.run();
        gc.setForeground(ink);
        gc.setLineWidth(1);
    }

    /** Does the same with thin rings. */
    void thinly(Runnable rings) {
        gc.setLineWidth(LINE);
        rings.run();
        gc.setLineWidth(1);
    }

    private void ring(double x, double y, double radius) {
        Box box = scene.structure().box();
        int size = (int) Math.round(2 * radius);
        double reach = radius / view.scale();
        for (double shift : box.imageShifts()) {
            if (shift == 0 || y + shift + reach > 0 && y + shift - reach < box.height()) {
                gc.drawOval((int) Math.round(view.pixelX(x) - radius), (int) Math.round(view.pixelY(y + shift) - radius), size,
                        size);
            }
        }
    }
}
