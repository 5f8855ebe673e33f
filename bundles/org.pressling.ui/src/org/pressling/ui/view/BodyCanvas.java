// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

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
import org.eclipse.swt.widgets.Event;
import org.pressling.analysis.body.BodyPicture;
import org.pressling.analysis.body.BodyRenderer;
import org.pressling.analysis.body.BodyScene;
import org.pressling.analysis.body.Camera;
import org.pressling.analysis.body.Projection;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;
import org.pressling.ui.Theme;
import org.pressling.ui.raster.Raster;

/**
 * Draws a body: dragging turns it, with Shift or the middle button moves it, the wheel zooms at the pointer, a click picks a
 * particle, one with Shift adds it to those that are chosen or takes it away, Esc chooses none, a double click brings the first
 * view back.
 */
final class BodyCanvas extends Canvas {
    private static final double ZOOM_STEP = 1.2;
    private static final double PERCENT = 100;
    /** Width of what sets a ring off from the particles [px]. */
    private static final int HALO = 5;
    /** Turn by a key [rad]. */
    private static final double KEY_TURN = Math.toRadians(10);

    private final IntConsumer hovered;
    private final Consumer<Set<Integer>> choosing;
    private final BodyRenderer renderer = new BodyRenderer();
    private Optional<BodyScene> scene = Optional.empty();
    private Camera camera = Camera.START;
    private BodyPicture picture;
    private Image image;
    private Color paper;
    private Point grabbed;
    private boolean dragged;
    private boolean moving;
    private int under = -1;
    private Set<Integer> chosen = Set.of();
    private Set<Integer> strong = Set.of();

    /**
     * A canvas without a body.
     *
     * @param hovered told of the particle under the pointer, or −1
     * @param choosing told of the particles that the user chose, to hand them back to {@link #choose}
     */
    BodyCanvas(Composite parent, IntConsumer hovered, Consumer<Set<Integer>> choosing) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.hovered = hovered;
        this.choosing = choosing;
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.Resize, e -> change());
        addListener(SWT.Dispose, e -> forget());
        addListener(SWT.MouseVerticalWheel, e -> zoomAt(e.x, e.y, e.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP));
        addListener(SWT.MouseDown, this::grab);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseDoubleClick, e -> reset());
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseExit, e -> point(-1));
        addListener(SWT.KeyDown, this::key);
    }

    /** Shows another scene, or nothing; looked at as before. */
    void show(Optional<BodyScene> shown) {
        scene = shown;
        under = -1;
        change();
    }

    /** Rings particles where they are, hidden or not. */
    void choose(Set<Integer> particles) {
        if (!particles.equals(chosen)) {
            chosen = Set.copyOf(particles);
            redraw();
        }
    }

    /** Rings particles so that they are found among others that are chosen. */
    void highlight(Set<Integer> particles) {
        strong = Set.copyOf(particles);
        redraw();
    }

    /** The first view. */
    void reset() {
        look(Camera.START);
    }

    /** Looks at the body in another way. */
    void look(Camera other) {
        camera = other;
        change();
    }

    /** How the body is looked at. */
    Camera camera() {
        return camera;
    }

    /** What is drawn, if anything. */
    Optional<BodyScene> scene() {
        return scene;
    }

    /** The particle that shows at a place of the window; −1 for none. */
    int particleAt(int x, int y) {
        Rectangle area = getClientArea();
        if (picture == null || area.isEmpty()) {
            return -1;
        }
        double density = (double) picture.width() / area.width;
        return picture.particleAt((int) ((x + 0.5) * density), (int) ((y + 0.5) * density));
    }

    private void change() {
        forget();
        redraw();
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (scene.isEmpty() || area.isEmpty()) {
            return;
        }
        if (!getBackground().equals(paper)) { // the theme changed
            paper = getBackground();
            forget();
        }
        if (image == null) {
            BodyScene drawn = inColoursOf(scene.get());
            ImageDataProvider drawing = percent -> draw(drawn, area, percent / PERCENT);
            image = new Image(getDisplay(), drawing);
        }
        gc.drawImage(image, 0, 0);
        gc.setForeground(getForeground());
        gc.setAntialias(SWT.ON);
        Projection to = projection(area);
        ring(gc, to, under, getForeground());
        chosen.forEach(particle -> ring(gc, to, particle, getForeground()));
        strong.forEach(particle -> ring(gc, to, particle, getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION)));
        gc.setForeground(getForeground());
        ScaleBar.draw(gc, area, to.scale());
    }

    private BodyScene inColoursOf(BodyScene from) {
        return new BodyScene(from.body(), from.colours(), from.cut(), from.chains(), Theme.packed(getBackground()),
                Theme.packed(getForeground()));
    }

    private ImageData draw(BodyScene drawn, Rectangle area, double density) {
        picture = renderer.draw(drawn, camera, (int) Math.round(area.width * density), (int) Math.round(area.height * density));
        return Raster.toImageData(picture.pixels(), picture.width(), picture.height());
    }

    private Projection projection(Rectangle area) {
        return new Projection(camera, scene.orElseThrow().body().box(), area.width, area.height);
    }

    private void ring(GC gc, Projection to, int particle, Color ink) {
        Structure body = scene.orElseThrow().body();
        if (particle >= 0 && particle < body.particles().count()) {
            Point middle = pixelOf(particle, to);
            int radius = (int) Math.round(Math.max(2, body.particles().surface(particle) * to.scale()));
            for (int line : new int[] {HALO, 2}) { // seen on dark particles as on light ones
                gc.setForeground(line == HALO ? getBackground() : ink);
                gc.setLineWidth(line);
                gc.drawOval(middle.x - radius, middle.y - radius, 2 * radius, 2 * radius);
            }
            gc.setLineWidth(1);
        }
    }

    /** Where a particle's centre is now [px]. */
    Point pixelOf(int particle) {
        return pixelOf(particle, projection(getClientArea()));
    }

    private Point pixelOf(int particle, Projection to) {
        Structure body = scene.orElseThrow().body();
        Particles p = body.particles();
        double y = body.box().wrapY(p.y[particle]);
        double z = body.box().wrapZ(p.z[particle]);
        return new Point((int) Math.round(to.column(p.x[particle], y, z)), (int) Math.round(to.row(p.x[particle], y, z)));
    }

    /** Turns the body as a drag by so many pixels does: half a turn across the window. */
    void turn(int right, int down) {
        Rectangle area = getClientArea();
        double perPixel = Math.PI / Math.max(1, Math.min(area.width, area.height));
        look(camera.turned(right * perPixel, down * perPixel));
    }

    /** Zooms so that what is at a place stays there. */
    void zoomAt(int x, int y, double factor) {
        if (scene.isPresent()) {
            Rectangle area = getClientArea();
            double scale = projection(area).scale();
            look(camera.zoomed(factor, (x - area.width / 2.0) / scale, (area.height / 2.0 - y) / scale));
        }
    }

    private void grab(Event event) {
        grabbed = event.button == 3 ? null : new Point(event.x, event.y);
        moving = event.button == 2 || (event.stateMask & SWT.SHIFT) != 0;
        dragged = false;
    }

    private void release(Event event) {
        if (grabbed != null && !dragged && event.button == 1 && scene.isPresent()) {
            int particle = particleAt(event.x, event.y);
            Set<Integer> now = new TreeSet<>((event.stateMask & SWT.SHIFT) != 0 ? chosen : Set.of());
            if (particle >= 0 && !now.remove(particle)) {
                now.add(particle);
            }
            choosing.accept(now);
        }
        grabbed = null;
    }

    private void move(Event event) {
        if (scene.isEmpty()) {
            return;
        }
        if (grabbed == null) {
            point(particleAt(event.x, event.y));
        } else if (!grabbed.equals(new Point(event.x, event.y))) {
            dragged = true;
            int right = event.x - grabbed.x;
            int down = event.y - grabbed.y;
            if (moving) {
                double scale = projection(getClientArea()).scale();
                look(camera.moved(right / scale, -down / scale));
            } else {
                turn(right, down);
            }
            grabbed = new Point(event.x, event.y);
        }
    }

    private void key(Event event) {
        Rectangle area = getClientArea();
        switch (event.keyCode) {
        case SWT.ARROW_LEFT -> look(camera.turned(-KEY_TURN, 0));
        case SWT.ARROW_RIGHT -> look(camera.turned(KEY_TURN, 0));
        case SWT.ARROW_UP -> look(camera.turned(0, -KEY_TURN));
        case SWT.ARROW_DOWN -> look(camera.turned(0, KEY_TURN));
        default -> {
            switch (event.character) {
            case '+' -> zoomAt(area.width / 2, area.height / 2, ZOOM_STEP);
            case '-' -> zoomAt(area.width / 2, area.height / 2, 1 / ZOOM_STEP);
            case '0' -> reset();
            case SWT.ESC -> choosing.accept(Set.of());
            default -> {
                // keys for others
            }
            }
        }
        }
    }

    private void point(int particle) {
        if (scene.isPresent() && particle != under) {
            under = particle;
            redraw();
            hovered.accept(particle);
        }
    }
}
