// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.font.FontRenderContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.draw.Style;
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
        view.strip().choose(view.canvas().scene().sample().press().history().rows().size() - 1);
        WorkbenchDriver.settle();
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
        assertEquals(List.of("drawing", "sample", "first"), figure.data().header().subList(0, 3));
        assertEquals(Set.of("1 1", "2 2"), drawings(figure.data()));
    }

    @Test
    void whatStandsBesideIsThereAtTheNextStart() {
        for (int moment : new int[] {0, 1}) { // as packed, and one that is known when the press was done again
            view.strip().choose(moment);
            WorkbenchDriver.waitUntil("the moment", SOON, () -> view.canvas().scene().state().row()
                    .equals(view.canvas().scene().sample().press().history().rows().get(moment)));
            view.pair().compare(StructurePair.Beside.KEPT);
            XMLMemento memento = XMLMemento.createWriteRoot("view");
            view.saveState(memento);
            view.pair().compare(StructurePair.Beside.NOTHING);
            choose(2);
            view.pair().restore(memento);
            WorkbenchDriver.waitUntil("the drawing that was kept", SOON, () -> view.pair().left().isPresent());
            assertEquals(1, left().scene().sample().factors().index());
            assertEquals(left().scene().sample().press().history().rows().get(moment), left().scene().state().row());
            view.pair().compare(StructurePair.Beside.NOTHING);
            choose(1);
        }
    }

    @Test
    void aDrawingThatIsStillBeingReadIsNotLostAndAnotherChoiceEndsIt() {
        view.pair().compare(StructurePair.Beside.KEPT);
        XMLMemento memento = XMLMemento.createWriteRoot("view");
        view.saveState(memento);
        view.pair().compare(StructurePair.Beside.NOTHING);
        view.pair().restore(memento);
        XMLMemento soon = XMLMemento.createWriteRoot("view");
        view.saveState(soon);
        assertTrue(view.pair().left().isEmpty(), "nothing is there yet");
        assertEquals(memento.getString("beside"), soon.getString("beside"));
        assertEquals(KeptPlace.of(memento), KeptPlace.of(soon));
        assertEquals(folder.root(), KeptPlace.of(soon).orElseThrow().run().root());
        view.pair().compare(StructurePair.Beside.PACKED);
        choose(2); // by then the other has been read
        assertEquals(2, left().scene().sample().factors().index());
        assertEquals(0, left().scene().contacts().count());
        XMLMemento after = XMLMemento.createWriteRoot("view");
        view.saveState(after);
        assertEquals(StructurePair.Beside.PACKED.name(), after.getString("beside"));
        assertTrue(KeptPlace.of(after).isEmpty());
        choose(1);
    }

    @Test
    void aDrawingThatIsGoneLeavesNothing() {
        XMLMemento memento = XMLMemento.createWriteRoot("view");
        memento.putString("beside", StructurePair.Beside.KEPT.name());
        new KeptPlace(new RunFolder(folder.root().resolveSibling("gone")), 1, 0).save(memento);
        view.pair().restore(memento);
        WorkbenchDriver.waitUntil("it is known to be gone", SOON, () -> {
            XMLMemento after = XMLMemento.createWriteRoot("view");
            view.saveState(after);
            return StructurePair.Beside.NOTHING.name().equals(after.getString("beside"));
        });
        new KeptPlace(folder, 1, -1).save(memento);
        assertTrue(KeptPlace.of(memento).isEmpty(), "no moment of the press");
    }

    @Test
    void tablesAreThereAtTheNextStart() {
        view.tables().showTables(true);
        XMLMemento memento = XMLMemento.createWriteRoot("view");
        view.saveState(memento);
        view.tables().showTables(false);
        view.tables().restore(memento);
        assertTrue(view.tables().isShown());
        view.tables().showTables(false);
    }

    /** Drawings and their samples in a table. */
    private static Set<String> drawings(CsvTable table) {
        return table.rows().stream().map(row -> row.get(0) + " " + row.get(1)).collect(Collectors.toSet());
    }

    @Test
    void theTableHasTheParticlesOfBothWhereOneHasNoContacts() {
        view.pair().compare(StructurePair.Beside.PACKED);
        WorkbenchDriver.settle();
        CsvTable table = view.figure().orElseThrow().data();
        assertEquals(List.of("drawing", "sample", "particle"), table.header().subList(0, 3));
        assertEquals(Set.of("1 1", "2 1"), drawings(table));
        assertEquals(2 * view.canvas().scene().particles().count(), table.rows().size());
    }

    @Test
    void runsOfOneNameInTwoProjectsAreToldApartAndTheirCaptionsHaveRoom() throws Exception {
        IProject other = WorkbenchDriver.project("another-project-with-a-rather-long-name");
        try {
            Path copy = other.getLocation().toPath().resolve("runs").resolve(folder.root().getFileName());
            try (Stream<Path> files = Files.walk(folder.root())) {
                for (Path file : files.toList()) {
                    Path to = copy.resolve(folder.root().relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            other.refreshLocal(IResource.DEPTH_INFINITE, null);
            view.pair().compare(StructurePair.Beside.KEPT);
            StructureScene kept = view.canvas().scene();
            view.choose(new RunFolder(copy), 1);
            WorkbenchDriver.waitUntil("the other run", SOON, () -> view.canvas().scene() != null
                    && view.canvas().scene().sample() != kept.sample());
            WorkbenchDriver.settle();
            ShownStructure figure = (ShownStructure) view.figure().orElseThrow();
            assertTrue(figure.captions().get(0).contains("pairs: pair"), figure.captions()::toString);
            assertTrue(figure.captions().get(1).contains("another-project-with-a-rather-long-name: pair"),
                    figure.captions()::toString);
            FigureSize size = figure.size();
            assertTrue(figure.lines(1, size.width()).size() > 1, "this one is too long for one line");
            for (int i = 0; i < 2; i++) {
                for (String line : figure.lines(i, size.width())) {
                    assertTrue(Style.STRONG.getStringBounds(line, new FontRenderContext(null, true, true))
                            .getWidth() <= size.width() / 2.0, line);
                }
                assertEquals(figure.captions().get(i), String.join(" ", figure.lines(i, size.width())));
            }
            DrawnFigure.of(figure, "figure-structure-runs");
            WorkbenchDriver.screenshot("view-structure-pair-runs");
        } finally {
            choose(1);
            other.delete(true, true, null);
        }
    }
}
