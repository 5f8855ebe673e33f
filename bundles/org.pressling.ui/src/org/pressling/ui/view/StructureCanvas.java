// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.pressling.analysis.body.SectionPlace;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.ui.Theme;

/**
 * Draws a structure to scale: the wheel zooms at the pointer, dragging moves, a double click fits. A click chooses a particle,
 * one with Shift adds it to those that are chosen or takes it away, a rectangle dragged with Shift chooses those within, and Esc
 * none.
 */
final class StructureCanvas extends Canvas {
    private static final double ZOOM_STEP = 1.2;
    private static final int NEAR = 4;

    private final Consumer<String> hovered;
    private final Viewport view;
    private final List<StructureCanvas> together = new ArrayList<>(List.of(this));
    private StructureScene scene;
    private boolean chains = true;
    private Point grabbed;
    private StructureText.Found under = StructureText.Found.NOTHING;
    private Consumer<Set<Integer>> choosing = particles -> {
        // nobody wants to know
    };
    private boolean dragged;
    private StructureBand band;
    private Set<Integer> chosen = Set.of();
    private Set<Integer> strongParticles = Set.of();
    private Set<Integer> strongContacts = Set.of();
    private final StructurePicture picture = new StructurePicture();
    private Color paper;

    StructureCanvas(Composite parent, Consumer<String> hovered) {
        this(parent, hovered, new Viewport());
    }

    /** A drawing beside another one: both show the same part. */
    StructureCanvas(Composite parent, Consumer<String> hovered, StructureCanvas beside) {
        this(parent, hovered, beside.view);
        together.add(beside);
        beside.together.add(this);
    }

    private StructureCanvas(Composite parent, Consumer<String> hovered, Viewport view) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.hovered = hovered;
        this.view = view;
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.Resize, e -> change());
        addListener(SWT.Dispose, e -> picture.forget());
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
        if (same || shown == null) { // the place may be shared with a drawing that goes on
            change();
        } else {
            fit();
        }
    }

    /** Who wants to know which particles the user chose, to hand them back to {@link #choose}. */
    void onChoose(Consumer<Set<Integer>> listener) {
        choosing = listener;
    }

    /** Rings particles of the sample wherever they show. */
    void choose(Set<Integer> particles) {
        if (!particles.equals(chosen)) {
            chosen = Set.copyOf(particles);
            redraw();
        }
    }

    /** Rings particles and contacts of the sample so that they are found among others that are chosen. */
    void highlight(Set<Integer> particles, Set<Integer> contacts) {
        strongParticles = Set.copyOf(particles);
        strongContacts = Set.copyOf(contacts);
        redraw();
    }

    /** What is highlighted: particles, then contacts; for tests. */
    List<Set<Integer>> highlighted() {
        return List.of(strongParticles, strongContacts);
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

    /** Which part is seen now. */
    Viewport viewport() {
        Viewport now = view.copy();
        now.resize(getClientArea());
        return now;
    }

    /** Shows the whole box, as wide as it was before the press; of drawings beside each other the larger one. */
    void fit() {
        double width = 0;
        double height = 0;
        for (StructureCanvas canvas : together) {
            if (canvas.scene != null) {
                width = Math.max(width, canvas.scene.frame().width());
                height = Math.max(height, canvas.scene.frame().height());
            }
        }
        if (width > 0) {
            view.fit(new Box(width, height, false));
        }
        moved();
    }

    /** Another part is seen, here and beside. */
    private void moved() {
        together.forEach(StructureCanvas::change);
    }

    /** Where the centre of a circle of the scene is now [px]. */
    Point pixelOf(int particle) {
        Particles p = scene.particles();
        return new Point((int) Math.round(view.pixelX(p.x[particle])), (int) Math.round(view.pixelY(p.y[particle])));
    }

    private void change() {
        picture.forget();
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (scene == null || area.isEmpty()) {
            return;
        }
        view.resize(area);
        if (!getBackground().equals(paper)) { // the theme changed
            paper = getBackground();
            picture.forget();
        }
        int ground = Theme.packed(getBackground());
        int ink = Theme.packed(getForeground());
        picture.paint(gc, area, (raster, density) -> {
            raster.clear(ground);
            new StructurePainter(scene, view, density, raster).paint(chains, ground, ink);
        });
        gc.setForeground(getForeground());
        gc.setAntialias(SWT.ON);
        ring(new StructureRings(gc, scene, view));
        if (band != null) {
            band.paint(gc);
        }
        gc.setBackground(getBackground());
        ScaleBar.draw(gc, area, view.scale());
        if (chains) {
            gc.setBackground(getBackground()); // which the bar left in the colour of its line
            LineLegend.draw(gc, area, scene, view.scale());
        }
    }

    private void ring(StructureRings rings) {
        rings.thinly(() -> {
            rings.circle(under.particle());
            rings.contact(under.contact());
            rings.particles(chosen);
        });
        rings.strongly(() -> {
            rings.particles(strongParticles);
            rings.contacts(strongContacts);
        });
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
        case SWT.ESC -> choosing.accept(Set.of());
        default -> {
            // keys for others
        }
        }
    }

    /** Zooms so that what is at a place stays there. */
    void zoomAt(int x, int y, double factor) {
        view.zoomAt(x, y, factor);
        moved();
    }

    /** Moves what is seen. */
    void drag(int dx, int dy) {
        view.drag(dx, dy);
        moved();
    }

    private void grab(Event event) {
        grabbed = event.button == 3 ? null : new Point(event.x, event.y);
        dragged = false;
        band = event.button == 1 && (event.stateMask & SWT.SHIFT) != 0 ? new StructureBand(grabbed) : null;
    }

    private void release(Event event) {
        if (grabbed != null && event.button == 1 && scene != null && (band != null || !dragged)) {
            choosing.accept(band != null && !band.isClick() ? band.particles(scene, view) : clicked(event));
        }
        grabbed = null;
        band = null;
        redraw();
    }

    /** What is chosen after a click. */
    private Set<Integer> clicked(Event event) {
        int circle = StructureText.at(scene, view.x(event.x), view.y(event.y), 0).particle();
        Set<Integer> now = new TreeSet<>(band == null ? Set.of() : chosen);
        if (circle >= 0 && !now.remove(scene.particle(circle))) {
            now.add(scene.particle(circle));
        }
        return now;
    }

    private void move(Event event) {
        if (scene == null) {
            return;
        }
        if (band != null) {
            band.moveTo(new Point(event.x, event.y));
            redraw();
        } else if (grabbed != null) {
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
            hovered.accept(found.equals(StructureText.Found.NOTHING) ? StructureText.chosen(scene, chosen)
                    : StructureText.text(scene, found));
        }
    }
}
