// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;

/** Draws a structure to scale: the wheel zooms at the pointer, dragging moves, a double click fits. */
final class StructureCanvas extends Canvas {
    private static final Color CHAIN = new Color(0xB0, 0x1E, 0x2E);
    private static final double ZOOM_STEP = 1.2;
    private static final double MOST_ZOOM = 200;
    private static final int MARGIN = 10;
    /** Rims of particles smaller than this would hide their colour [px]. */
    private static final double RIM_FROM = 8;
    private static final int NEAR = 4;

    private final Consumer<String> hovered;
    private StructureScene scene;
    private boolean chains = true;
    private double zoom = 1;
    private double centreX;
    private double centreY;
    private Point grabbed;

    StructureCanvas(Composite parent, Consumer<String> hovered) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        this.hovered = hovered;
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.Resize, e -> redraw());
        addListener(SWT.MouseWheel, this::wheel);
        addListener(SWT.MouseDown, e -> grabbed = new Point(e.x, e.y));
        addListener(SWT.MouseUp, e -> grabbed = null);
        addListener(SWT.MouseDoubleClick, e -> fit());
        addListener(SWT.MouseMove, this::move);
    }

    /** Shows another scene; of a box of the same size the zoom is kept. */
    void show(StructureScene shown) {
        boolean same = scene != null && shown != null && scene.structure().box().equals(shown.structure().box());
        scene = shown;
        if (!same) {
            fit();
        }
        redraw();
    }

    /** The scene, or null. */
    StructureScene scene() {
        return scene;
    }

    /** Draws the contacts or leaves them out. */
    void showChains(boolean wanted) {
        chains = wanted;
        redraw();
    }

    /** Shows the whole box. */
    void fit() {
        zoom = 1;
        if (scene != null) {
            Box box = scene.structure().box();
            centreX = box.width() / 2;
            centreY = box.height() / 2;
        }
        redraw();
    }

    /** Pixels per metre. */
    private double scale() {
        Box box = scene.structure().box();
        Rectangle area = getClientArea();
        return zoom * Math.max(1e-9, Math.min((area.width - 2 * MARGIN) / box.width(),
                (area.height - 2 * MARGIN) / box.height()));
    }

    private double pixelX(double x) {
        return getClientArea().width / 2.0 + (x - centreX) * scale();
    }

    private double pixelY(double y) {
        return getClientArea().height / 2.0 - (y - centreY) * scale();
    }

    /** Where a particle's centre is now [px]. */
    Point pixelOf(int particle) {
        Particles p = scene.particles();
        return new Point((int) Math.round(pixelX(p.x[particle])), (int) Math.round(pixelY(p.y[particle])));
    }

    private void paint(GC gc) {
        if (scene == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        drawBox(gc);
        drawParticles(gc);
        if (chains) {
            drawChains(gc);
        }
    }

    private void drawBox(GC gc) {
        Box box = scene.structure().box();
        gc.setForeground(getForeground());
        int left = (int) Math.round(pixelX(0));
        int top = (int) Math.round(pixelY(box.height()));
        gc.drawRectangle(left, top, (int) Math.round(box.width() * scale()), (int) Math.round(box.height() * scale()));
    }

    private void drawParticles(GC gc) {
        Particles p = scene.particles();
        Rectangle area = getClientArea();
        double scale = scale();
        double originX = pixelX(0);
        double originY = pixelY(0);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        for (int i = 0; i < p.count(); i++) {
            double r = p.radius[i] * scale;
            double x = originX + p.x[i] * scale;
            double y = originY - p.y[i] * scale;
            if (x + r > 0 && x - r < area.width && y + r > 0 && y - r < area.height) {
                int size = Math.max(1, (int) Math.round(2 * r));
                int left = (int) Math.round(x - r);
                int top = (int) Math.round(y - r);
                gc.setBackground(scene.colour(i));
                gc.fillOval(left, top, size, size);
                if (r > RIM_FROM) {
                    gc.drawOval(left, top, size, size);
                }
            }
        }
    }

    /** Lines from centre to centre; those thinner than a pixel say nothing and cost most, so they are left out. */
    private void drawChains(GC gc) {
        Contacts c = scene.contacts();
        Particles p = scene.particles();
        double scale = scale();
        double originX = pixelX(0);
        double originY = pixelY(0);
        gc.setForeground(CHAIN);
        gc.setLineCap(SWT.CAP_ROUND);
        for (int k = 0; k < c.count(); k++) {
            int width = (int) Math.round(scene.width(k) * Math.min(zoom, 3));
            if (width >= 1) {
                int i = c.first[k];
                double x = c.isWall(k) ? c.x[k] : p.x[c.second[k]];
                double y = c.isWall(k) ? c.y[k] : p.y[c.second[k]];
                gc.setLineWidth(width);
                gc.drawLine((int) Math.round(originX + p.x[i] * scale), (int) Math.round(originY - p.y[i] * scale),
                        (int) Math.round(originX + x * scale), (int) Math.round(originY - y * scale));
            }
        }
        gc.setLineWidth(1);
    }

    private void wheel(Event event) {
        if (scene != null) {
            zoomAt(event.x, event.y, event.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
        }
    }

    /** Zooms so that what is at a place stays there. */
    void zoomAt(int x, int y, double factor) {
        double before = scale();
        double atX = centreX + (x - getClientArea().width / 2.0) / before;
        double atY = centreY - (y - getClientArea().height / 2.0) / before;
        zoom = Math.clamp(zoom * factor, 1 / ZOOM_STEP, MOST_ZOOM);
        double after = scale();
        centreX = atX - (x - getClientArea().width / 2.0) / after;
        centreY = atY + (y - getClientArea().height / 2.0) / after;
        redraw();
    }

    private void move(Event event) {
        if (scene == null) {
            return;
        }
        if (grabbed != null) {
            centreX -= (event.x - grabbed.x) / scale();
            centreY += (event.y - grabbed.y) / scale();
            grabbed = new Point(event.x, event.y);
            redraw();
        } else {
            double x = centreX + (event.x - getClientArea().width / 2.0) / scale();
            double y = centreY - (event.y - getClientArea().height / 2.0) / scale();
            hovered.accept(StructureText.at(scene, x, y, chains ? NEAR / scale() : 0));
        }
    }
}
