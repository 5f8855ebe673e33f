// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.analysis.body.Camera;
import org.pressling.analysis.body.SectionPlace;
import org.pressling.analysis.Figure;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.dataset.sample.TableFormat;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dataset.section.Axis;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.api.SelectedRun;

/** A body of 5 × 5 × 5 spheres, 2 µm apart, in Structure and Body; and a sample of the plane after it. */
class BodyViewTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int SIDE = 5;
    private static final double RADIUS = 1.05e-6;
    private static final double APART = 2e-6;
    private static final int BODY = 1;
    private static final int PLANE = 2;

    @TempDir
    private static Path run;

    private static RunFolder folder;
    private StructureView structure;
    private BodyView view;

    @BeforeAll
    static void writeSamples() throws IOException {
        folder = new RunFolder(run);
        SampleStore store = new SampleStore(run);
        SampleFiles.write(Files.createDirectories(store.folder(BODY)), lattice(true), Map.of(), TableFormat.CSV);
        SampleFiles.write(Files.createDirectories(store.folder(PLANE)), lattice(false), Map.of(), TableFormat.CSV);
    }

    @AfterAll
    static void showOtherThings() {
        LastShown.forget();
        BodyChoice.shared().open(Optional.of(SectionPlace.MIDDLE));
    }

    /** A cubic lattice, or its first layer in a plane, whose spheres touch along x. */
    private static PressedSample lattice(boolean space) {
        int count = SIDE * SIDE * (space ? SIDE : 1);
        Particles p = new Particles(count);
        for (int i = 0; i < count; i++) {
            p.set(i, i % 2 == 0 ? Phase.AM : Phase.SE, (i % SIDE + 0.5) * APART, (i / SIDE % SIDE + 0.5) * APART,
                    space ? (i / SIDE / SIDE + 0.5) * APART : 0, RADIUS);
        }
        double edge = SIDE * APART;
        Contacts c = new Contacts(Phases.AM_SE, count / SIDE * (SIDE - 1), space);
        int k = 0;
        for (int i = 0; i < count; i++) {
            if (i % SIDE < SIDE - 1) {
                c.first[k] = i;
                c.second[k] = i + 1;
                c.setPairType(k, Phases.AM_SE.pair(p.phaseOf(i), p.phaseOf(i + 1)));
                c.normalX[k] = 1;
                c.overlap[k] = 2 * RADIUS - APART;
                c.normalForce[k] = 1e-3;
                c.area[k] = 1e-13;
                c.pressure[k] = 1e10;
                c.x[k] = p.x[i] + APART / 2;
                c.y[k] = p.y[i];
                c.z[k] = p.z[i];
                k++;
            }
        }
        Box box = space ? new Box(edge, edge, edge, false, false) : new Box(edge, edge, false);
        return SettledSample.of(new Structure(box, p), c);
    }

    @BeforeEach
    void openViews() throws Exception {
        structure = WorkbenchDriver.view(StructureView.ID, StructureView.class);
        view = WorkbenchDriver.view(BodyView.ID, BodyView.class);
        BodyChoice.shared().open(Optional.of(SectionPlace.MIDDLE));
        choose(BODY);
        view.canvas().reset();
        BodyChoice.shared().pick(new SelectedRun(folder, BODY), lattice(true).press().pressed(), Set.of());
    }

    private void choose(int sample) throws Exception {
        view.choose(folder, sample);
        WorkbenchDriver.waitUntil("sample " + sample, SOON, () -> structure.canvas().scene() != null
                && structure.canvas().scene().sample().press().pressed().box().isSpace() == (sample == BODY)
                && view.canvas().scene().isPresent() == (sample == BODY));
        paint(view.canvas());
    }

    /** Draws a canvas, whether it is in front or not. */
    private static void paint(Control canvas) {
        Image image = new Image(canvas.getDisplay(), 10, 10);
        Event event = new Event();
        event.gc = new GC(image);
        canvas.notifyListeners(SWT.Paint, event);
        event.gc.dispose();
        image.dispose();
    }

    private static void click(Control canvas, Point at) {
        WorkbenchDriver.press(canvas, at.x, at.y);
        Event event = new Event();
        event.button = 1;
        event.x = at.x;
        event.y = at.y;
        canvas.notifyListeners(SWT.MouseUp, event);
        WorkbenchDriver.settle();
    }

    @Test
    void structureShowsTheSectionInTheMiddleOfTheDepth() throws Exception {
        assertEquals(SIDE * SIDE, structure.canvas().scene().particles().count());
        assertEquals(SIDE * (SIDE - 1), structure.canvas().scene().contacts().count());
        WorkbenchDriver.screenshot("view-body");
        WorkbenchDriver.view(StructureView.ID, StructureView.class);
        assertTrue(structure.section().isVisible());
        assertTrue(structure.section().getSize().y > 0, "it has got its place in the view");
        WorkbenchDriver.screenshot("view-section");
    }

    @Test
    void sliderAndAxisMoveTheSectionAndTheFaceOfTheDrawing() {
        SectionPlace place = new SectionPlace(Axis.Z, 0.2);
        structure.section().choose(place);
        assertEquals(place, structure.canvas().scene().section().orElseThrow());
        assertEquals(place.of(lattice(true).press().pressed().box()), view.canvas().scene().orElseThrow().cut().orElseThrow());
        view.cut().choose(new SectionPlace(Axis.Y, 0.7));
        assertEquals(Axis.Y, structure.canvas().scene().section().orElseThrow().axis());
        for (int i = 0; i < structure.canvas().scene().particles().count(); i++) {
            assertEquals(3, structure.canvas().scene().particle(i) / SIDE % SIDE, "the fourth layer from below");
        }
        BodyChoice.shared().open(Optional.empty());
        assertTrue(view.canvas().scene().orElseThrow().cut().isEmpty());
        assertFalse(structure.canvas().scene().section().isEmpty());
    }

    @Test
    void aParticlePickedInEitherIsSelectedInTheOther() {
        view.canvas().look(Camera.ALONG_Z);
        BodyChoice.shared().open(Optional.empty());
        paint(view.canvas());
        int corner = SIDE * SIDE * SIDE - 1; // in front, at the upper right
        click(view.canvas(), view.canvas().pixelOf(corner));
        assertEquals(Set.of(corner), BodyChoice.shared().particles(new SelectedRun(folder, BODY)));
        assertEquals(0.9, structure.canvas().scene().section().orElseThrow().share(), 1e-9);
        assertTrue(view.told().startsWith("AM particle " + corner + ":"), view.told());
        structure.canvas().fit();
        paint(structure.canvas());
        Point middle = structure.canvas().pixelOf(SIDE * SIDE / 2);
        click(structure.canvas(), middle);
        int picked = structure.canvas().scene().particle(SIDE * SIDE / 2);
        assertEquals(Set.of(picked), BodyChoice.shared().particles(new SelectedRun(folder, BODY)));
        assertTrue(view.told().contains(" particle " + picked + ":"), view.told());
        WorkbenchDriver.screenshot("view-body-picked");
    }

    @Test
    void draggingTurnsAndTheWheelZoomsAtThePointer() {
        BodyCanvas canvas = view.canvas();
        Camera before = canvas.camera();
        canvas.turn(40, -20);
        assertNotEquals(before.azimuth(), canvas.camera().azimuth());
        assertTrue(canvas.camera().elevation() < before.elevation());
        Point there = canvas.pixelOf(7);
        canvas.zoomAt(there.x, there.y, 1.5);
        assertEquals(there.x, canvas.pixelOf(7).x, 1);
        assertEquals(there.y, canvas.pixelOf(7).y, 1);
        canvas.reset();
        assertEquals(before, canvas.camera());
    }

    @Test
    void aSampleOfThePlaneIsDrawnByStructureAloneAndAsEver() throws Exception {
        choose(PLANE);
        assertTrue(structure.canvas().scene().section().isEmpty());
        assertFalse(structure.section().isVisible());
        assertEquals(SIDE * SIDE, structure.canvas().scene().particles().count());
        assertTrue(view.figure().isEmpty());
        assertFalse(view.told().isEmpty());
    }

    @Test
    void fieldsEndWithinTheView() {
        for (Control control : new Control[] {view.cut(), structure.section()}) {
            Rectangle parent = control.getParent().getClientArea();
            assertTrue(control.getBounds().x + control.getBounds().width <= parent.width || !control.isVisible());
        }
    }

    @Test
    void figuresAreThoseOfBodies() throws Exception {
        ShownBody body = assertInstanceOf(ShownBody.class, view.figure().orElseThrow());
        assertEquals(1, body.lines(832, 420), 1e-9);
        assertEquals(0.5, body.lines(832, 210), 1e-9, "lines of a low drawing are thin, in its key as well");
        Figure figure = view.figure().orElseThrow();
        assertEquals(SIDE * SIDE * SIDE, figure.data().rows().size());
        BufferedImage image = DrawnFigure.of(figure, "figure-body");
        long coloured = IntStream.range(0, image.getWidth())
                .filter(x -> (image.getRGB(x, image.getHeight() / 2) & 0xFFFFFF) != 0xFFFFFF).count();
        assertTrue(coloured > image.getWidth() / 8, "a body in the middle: " + coloured); // in a low view it is small
        assertInstanceOf(ShownStructure.class, structure.figure().orElseThrow());
    }
}
