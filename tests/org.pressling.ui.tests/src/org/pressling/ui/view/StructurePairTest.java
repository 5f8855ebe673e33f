// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.api.SelectedRun;

/** Two drawings of structures beside each other show the same part by the same scales. */
class StructurePairTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static IProject project;
    private static RunFolder folder;

    private StructureView view;

    @BeforeAll
    static void runAStudy() throws Exception {
        project = WorkbenchDriver.project("pairs");
        folder = FinishedStudy.run(project, "pair");
    }

    @AfterAll
    static void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @BeforeEach
    void open() throws Exception {
        view = WorkbenchDriver.view(StructureView.ID, StructureView.class);
        choose(1);
    }

    @AfterEach
    void alone() {
        view.pair().compare(StructurePair.Beside.NOTHING);
    }

    private void choose(int sample) {
        view.choose(folder, sample);
        WorkbenchDriver.waitUntil("sample " + sample, SOON, () -> view.canvas().scene() != null
                && view.canvas().scene().sample().factors().index() == sample);
        WorkbenchDriver.settle();
    }

    private StructureCanvas left() {
        return view.pair().left().orElseThrow();
    }

    @Test
    void beforeAndAfterAreZoomedAndMovedTogether() {
        assertTrue(view.pair().left().isEmpty());
        view.pair().compare(StructurePair.Beside.PACKED);
        WorkbenchDriver.settle();
        assertSame(view.canvas().scene().sample(), left().scene().sample());
        assertEquals(view.canvas().scene().sample().packing().structure().box(), left().scene().structure().box());
        assertEquals(0, left().scene().contacts().count());
        assertEquals(left().getSize().x, view.canvas().getSize().x, 1);
        WorkbenchDriver.screenshot("view-structure-pair");
        int biggest = 0;
        Point right = view.canvas().pixelOf(biggest);
        view.canvas().zoomAt(right.x, right.y, 2);
        Point before = left().pixelOf(biggest);
        left().drag(7, -5);
        assertEquals(new Point(before.x + 7, before.y - 5), left().pixelOf(biggest));
        Point after = view.canvas().pixelOf(biggest);
        assertEquals(right.x + 7, after.x, 1, "the other is moved, too"); // one may be a pixel wider
        assertEquals(right.y - 5, after.y, 1);
        WorkbenchDriver.screenshot("view-structure-pair-zoomed");
        view.canvas().fit();
    }

    @Test
    void anotherMomentLeavesTheZoomOfADrawingAlone() {
        view.canvas().fit();
        view.canvas().zoomAt(50, 50, 2);
        double zoomed = view.canvas().viewport().scale();
        view.strip().choose(0);
        WorkbenchDriver.settle();
        assertEquals(zoomed, view.canvas().viewport().scale(), 1e-9 * zoomed);
        view.canvas().fit();
    }

    @Test
    void aParticleThatIsChosenInOneIsRingedInBoth() {
        view.pair().compare(StructurePair.Beside.PACKED);
        WorkbenchDriver.settle();
        Point place = left().pixelOf(0);
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = 1;
            event.x = place.x;
            event.y = place.y;
            left().notifyListeners(type, event);
        }
        Set<Integer> chosen = BodyChoice.shared().particles(new SelectedRun(folder, 1));
        assertEquals(1, chosen.size());
        assertEquals(left().scene().particle(StructureText.at(left().scene(), left().scene().particles().x[0],
                left().scene().particles().y[0], 0).particle()), chosen.iterator().next());
        WorkbenchDriver.screenshot("view-structure-pair-chosen");
    }

    @Test
    void anotherSampleIsDrawnByTheScalesOfTheFirst() throws Exception {
        view.pair().compare(StructurePair.Beside.KEPT);
        choose(2);
        assertEquals(1, left().scene().sample().factors().index());
        assertEquals(view.canvas().scene().range(), left().scene().range());
        assertEquals(view.canvas().scene().forces(), left().scene().forces());
        double[] loads = left().scene().state().measures().forceSum;
        for (int i = 0; i < loads.length; i++) {
            assertEquals(Palette.AMOUNT.at(view.canvas().scene().range().place(loads[i])), left().scene().colour(i));
        }
        assertFalse(view.canvas().scene().sample() == left().scene().sample());
        WorkbenchDriver.screenshot("view-structure-pair-samples");
        ShownStructure figure = (ShownStructure) view.figure().orElseThrow();
        assertEquals(2, figure.scenes().size());
        assertEquals(left().scene(), figure.scenes().getFirst());
        DrawnFigure.of(figure, "figure-structure-pair");
    }
}
