// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.pressling.analysis.body.SectionPlace;
import org.pressling.dem.Particles;
import org.pressling.ui.Theme;
import org.pressling.ui.raster.Raster;

/** Draws a structure to scale: the wheel zooms at the pointer, dragging moves, a double click fits. */
final class StructureCanvas extends Canvas {
    private static final double ZOOM_STEP = 1.2;
    private static final double PERCENT = 100;
    private static final int NEAR = 4;

    private final Consumer<String> hovered;
    private final Viewport view = new Viewport();
    private StructureScene scene;
    private boolean chains = true;
    private Point grabbed;
    private StructureText.Found under = StructureText.Found.NOTHING;
    private IntConsumer clicked = particle -> {
        // nobody wants to know
    };
    private boolean dragged;
    private int picked = -1;
    private List<Band> bands = List.of();
    private Color paper;

    /** Some rows of what is drawn, from a row of the window on. */
    private record Band(int top, Image image) {
    }

    StructureCanvas(Composite parent, Consumer<String> hovered) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.hovered = hovered;
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.Resize, e -> change());
        addListener(SWT.Dispose, e -> forget());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseDown, this::grab);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseDoubleClick, e -> fit());
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseExit, e -> point(StructureText.Found.NOTHING));
        addListener(SWT.KeyDown, this::key);
    }

    /** Shows another scene; another moment of the same sample leaves the zoom as it is. */
    void show(StructureScene shown) {
        boolean same = scene != null && shown != null && scene.sample() == shown.sample()
                && scene.section().map(SectionPlace::axis).equals(shown.section().map(SectionPlace::axis));
        scene = shown;
        under = StructureText.Found.NOTHING;
        if (same) {
            change();
        } else {
            fit();
        }
    }

    /** Who wants to know of clicks: the particle under the pointer, or −1. */
    void onClick(IntConsumer listener) {
        clicked = listener;
    }

    /** Rings a particle of the sample wherever it shows; −1 for none. */
    void pick(int particle) {
        if (particle != picked) {
            picked = particle;
            redraw();
        }
    }

    /** The scene, or null. */
    StructureScene scene() {
        return scene;
    }

    /** Draws the contacts or leaves them out. */
    void showChains(boolean wanted) {
        chains = wanted;
        change();
    }

    boolean showsChains() {
        return chains;
    }

    /** Shows the whole box, as wide as it was before the press. */
    void fit() {
        if (scene != null) {
            view.fit(scene.frame());
        }
        change();
    }

    /** Where the centre of a circle of the scene is now [px]. */
    Point pixelOf(int particle) {
        Particles p = scene.particles();
        return new Point((int) Math.round(view.pixelX(p.x[particle])), (int) Math.round(view.pixelY(p.y[particle])));
    }

    private void change() {
        forget();
        redraw();
    }

    private void forget() {
        bands.forEach(band -> band.image.dispose());
        bands = List.of();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (scene == null || area.isEmpty()) {
            return;
        }
        view.resize(area);
        if (!getBackground().equals(paper)) { // the theme changed
            paper = getBackground();
            forget();
        }
        if (bands.isEmpty()) {
            bands = draw(area);
        }
        bands.forEach(band -> gc.drawImage(band.image, 0, band.top));
        gc.setForeground(getForeground());
        gc.setAntialias(SWT.ON);
        under.outline(gc, scene, view);
        for (int circle = 0; picked >= 0 && circle < scene.particles().count(); circle++) {
            if (scene.particle(circle) == picked) {
                new StructureText.Found(-1, circle).outline(gc, scene, view);
            }
        }
        ScaleBar.draw(gc, area, view.scale());
        if (chains) {
            LineLegend.draw(gc, area, scene, view.scale());
        }
    }

    /** Draws the scene, each core some rows; the toolkit's own copying of pixels, as slow as the drawing, is shared as well. */
    private List<Band> draw(Rectangle area) {
        int number = Math.min(Runtime.getRuntime().availableProcessors(), area.height);
        int ground = Theme.packed(getBackground());
        int ink = Theme.packed(getForeground());
        Display display = getDisplay();
        return IntStream.range(0, number).parallel().mapToObj(i -> {
            int top = area.height * i / number;
            int end = area.height * (i + 1) / number;
            ImageDataProvider drawing = percent -> draw(area.width, top, end, percent / PERCENT, ground, ink);
            return new Band(top, new Image(display, drawing));
        }).toList();
    }

    /** Draws some rows of the window at so many pixels for each of the window's. */
    private ImageData draw(int width, int top, int end, double density, int ground, int ink) {
        Raster raster = new Raster((int) Math.round(width * density), (int) Math.round(top * density),
                (int) Math.round(end * density));
        raster.clear(ground);
        new StructurePainter(scene, view, density, raster).paint(chains, ground, ink);
        return raster.toImageData();
    }

    private void wheel(Event event) {
        if (scene != null) {
            zoomAt(event.x, event.y, event.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
        }
    }

    private void key(Event event) {
        Rectangle area = getClientArea();
        switch (event.character) {
        case '+' -> zoomAt(area.width / 2, area.height / 2, ZOOM_STEP);
        case '-' -> zoomAt(area.width / 2, area.height / 2, 1 / ZOOM_STEP);
        case '0' -> fit();
        default -> {
            // keys for others
        }
        }
    }

    /** Zooms so that what is at a place stays there. */
    void zoomAt(int x, int y, double factor) {
        view.zoomAt(x, y, factor);
        change();
    }

    /** Moves what is seen. */
    void drag(int dx, int dy) {
        view.drag(dx, dy);
        change();
    }

    private void grab(Event event) {
        grabbed = event.button == 3 ? null : new Point(event.x, event.y);
        dragged = false;
    }

    private void release(Event event) {
        if (grabbed != null && !dragged && event.button == 1 && scene != null) {
            int circle = StructureText.at(scene, view.x(event.x), view.y(event.y), 0).particle();
            clicked.accept(circle < 0 ? -1 : scene.particle(circle));
        }
        grabbed = null;
    }

    private void move(Event event) {
        if (scene == null) {
            return;
        }
        if (grabbed != null) {
            dragged |= !grabbed.equals(new Point(event.x, event.y));
            drag(event.x - grabbed.x, event.y - grabbed.y);
            grabbed = new Point(event.x, event.y);
        } else {
            point(StructureText.at(scene, view.x(event.x), view.y(event.y), chains ? NEAR / view.scale() : 0));
        }
    }

    private void point(StructureText.Found found) {
        if (scene != null) {
            if (!found.equals(under)) {
                under = found;
                redraw();
            }
            hovered.accept(found.equals(StructureText.Found.NOTHING) && picked >= 0 ? StructureText.particle(scene, picked)
                    : StructureText.text(scene, found));
        }
    }
}
