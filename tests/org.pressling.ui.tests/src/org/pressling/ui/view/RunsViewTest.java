// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtchart.Chart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.RunAbout;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.FitTour;
import org.pressling.ui.Messages;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.preferences.Preferences;
import org.pressling.ui.preferences.RunAgain;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.run.RunQuestion;
import org.pressling.ui.run.Runs;

/** A study that is run, changed and run as new, and its runs in the table. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunsViewTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration A_RUN = Duration.ofMinutes(5);

    private static IProject project;
    private static IFile file;
    private static RunFolder first;

    @BeforeAll
    static void runOnce() throws Exception {
        project = WorkbenchDriver.project("kept runs");
        first = FinishedStudy.run(project, "kept");
        file = project.getFile("kept.pressling");
    }

    @AfterAll
    static void deleteProject() throws Exception {
        Preferences.store().setToDefault(Preferences.RUN_AGAIN);
        WorkbenchDriver.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    private static void change(String assignment) throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        Study study = StudyFiles.load(file);
        StudyPaths.set(study, assignment);
        Studies.save(study, StudyFiles.path(file));
        file.refreshLocal(0, null);
    }

    private static void awaitRun() {
        WorkbenchDriver.waitUntil("the run ends", A_RUN, () -> Runs.underWay().isEmpty());
    }

    private static RunsView view() throws Exception {
        return WorkbenchDriver.view(RunsView.ID, RunsView.class);
    }

    private static RunsView view(int runs) throws Exception {
        RunsView view = view();
        view.limit(Set.of("kept"));
        view.refresh();
        WorkbenchDriver.waitUntil(runs + " runs with their sizes", SOON, () -> view.table().shown().rows().size() == runs
                && view.table().shown().rows().stream().allMatch(row -> row.size().isPresent()));
        return view;
    }

    private static List<String> headings(RunsView view) {
        return Arrays.stream(view.table().control().getColumns()).map(TableColumn::getText).toList();
    }

    @Test
    @Order(1)
    void aChangedStudyIsRunAsNewIfTheUserWantsIt() throws Exception {
        change("rendering.amGray=100");
        WorkbenchDriver.answer(IDialogConstants.CANCEL_LABEL.replace("&", ""));
        RunQuestion.run(WorkbenchDriver.shell(), file);
        assertTrue(Runs.underWay().isEmpty(), "nothing is done");
        RunsView table = view(1);
        WorkbenchDriver.answer(Messages.Run_asNew);
        RunQuestion.run(WorkbenchDriver.shell(), file);
        WorkbenchDriver.waitUntil("a run under way is in the table", SOON, () -> table.table().shown().rows().size() == 2);
        assertEquals("kept@2", Runs.underWay().getFirst().folder().root().getFileName().toString());
        assertEquals(Runs.underWay().getFirst().folder(), StudyFiles.runFolder(file).orElseThrow(),
                "it is the run of the study at once");
        awaitRun();
        RunFolder second = StudyFiles.runFolder(file).orElseThrow();
        assertTrue(Files.isSameFile(first.root().resolve("samples/0001/contacts.csv"),
                second.root().resolve("samples/0001/contacts.csv")));
        RunQuestion.run(WorkbenchDriver.shell(), file);
        awaitRun();
        assertEquals(second, StudyFiles.runFolder(file).orElseThrow(), "a study that is as it was run asks nothing");
    }

    @Test
    @Order(2)
    void aPreferenceAnswersInTheUsersPlace() throws Exception {
        change("training.epochs=2");
        Preferences.store().setValue(Preferences.RUN_AGAIN, RunAgain.REPLACE.name());
        RunQuestion.run(WorkbenchDriver.shell(), file);
        awaitRun();
        assertEquals("kept@2", StudyFiles.runFolder(file).orElseThrow().root().getFileName().toString());
        change("training.epochs=1");
        Preferences.store().setValue(Preferences.RUN_AGAIN, RunAgain.NEW.name());
        RunQuestion.run(WorkbenchDriver.shell(), file);
        awaitRun();
        assertEquals("kept@3", StudyFiles.runFolder(file).orElseThrow().root().getFileName().toString());
    }

    @Test
    @Order(3)
    void theTableTellsRunsApartAndSortsAndFilters() throws Exception {
        RunsView view = view(3);
        List<String> headings = headings(view);
        assertTrue(headings.containsAll(List.of("Rendering: AM gray", "Training: Epochs", Messages.RunColumn_size_B)),
                () -> headings.toString());
        assertTrue(headings.stream().noneMatch(heading -> heading.contains("Seed")), () -> headings.toString());
        WorkbenchDriver.screenshot("runs");
        WorkbenchDriver.page().toggleZoom(WorkbenchDriver.page().getReference(view));
        WorkbenchDriver.settle();
        WorkbenchDriver.screenshot("runs-large");
        WorkbenchDriver.page().toggleZoom(WorkbenchDriver.page().getReference(view));
        assertPlotHasRoom(WorkbenchIds.PERSPECTIVE_EVALUATE, "runs-small");
        assertPlotHasRoom(WorkbenchIds.PERSPECTIVE, "runs-small-set-up");
        view = view(3);
        view.table().sort("training.epochs");
        assertEquals(List.of("kept@3", "kept@2", "kept"),
                view.table().shown().rows().stream().map(row -> row.run().name()).toList());
        view.table().sort("training.epochs");
        assertEquals("kept", view.table().shown().rows().getFirst().run().name());
        Text filter = WorkbenchDriver.find(WorkbenchDriver.shell(), Text.class,
                text -> Messages.Runs_filter.equals(text.getToolTipText()));
        filter.setText("kept@2");
        assertEquals(1, view.table().shown().rows().size());
        filter.setText("");
        view.table().choose(Set.of("run", "seed"));
        assertEquals(2, view.table().control().getColumnCount());
        view.table().choose(Set.of());
        assertEquals(headings, headings(view));
    }

    /** In the smallest window. */
    private static void assertPlotHasRoom(String layout, String picture) throws Exception {
        Shell window = WorkbenchDriver.shell();
        Point before = window.getSize();
        try {
            window.setSize(1024, 700);
            FitTour.layout(layout);
            RunsView view = view(3);
            WorkbenchDriver.settle();
            Chart chart = WorkbenchDriver.find(view.table().control().getParent().getParent(), Chart.class, c -> true);
            Point plot = chart.getPlotArea().getSize();
            WorkbenchDriver.screenshot(picture);
            assertTrue(plot.y >= 80 && plot.x >= 120, () -> "the plot has " + plot);
        } finally {
            window.setSize(before);
            FitTour.layout(WorkbenchIds.PERSPECTIVE);
        }
    }

    @Test
    @Order(4)
    void nameTagsAndNotesAreKept() throws Exception {
        RunsView view = view(3);
        view.table().select(List.of(first));
        TabFolder beside = WorkbenchDriver.find(WorkbenchDriver.shell(), TabFolder.class,
                folder -> Arrays.stream(folder.getItems()).anyMatch(item -> item.getText().equals(Messages.Runs_words)));
        beside.setSelection(1);
        WorkbenchDriver.settle();
        Text tags = WorkbenchDriver.find(beside, Text.class, text -> Messages.Runs_tagsDetail.equals(text.getToolTipText()));
        assertTrue(tags.isEnabled());
        tags.setText("thesis, fig-3");
        tags.notifyListeners(SWT.FocusOut, new Event());
        Text name = WorkbenchDriver.find(beside, Text.class, text -> Messages.Runs_nameDetail.equals(text.getToolTipText()));
        name.setText("first try");
        name.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("thesis fig-3", tags.getText(), "as they are kept");
        assertEquals(new RunAbout("first try", List.of("thesis", "fig-3"), ""), RunAbout.read(first));
        assertTrue(view.table().shown().rows().stream().anyMatch(row -> row.run().name().equals("first try")));
        WorkbenchDriver.screenshot("runs-words");
        beside.setSelection(0);
    }

    @Test
    @Order(5)
    void aRunIsOpenedAndTheTableExported(@TempDir Path folder) throws Exception {
        RunsView view = view(3);
        view.table().select(List.of(first));
        Table table = view.table().control();
        table.notifyListeners(SWT.DefaultSelection, event(table));
        StructureView structure = WorkbenchDriver.view(StructureView.ID, StructureView.class);
        WorkbenchDriver.waitUntil("the run is shown", SOON, () -> structure.folder().filter(first::equals).isPresent());
        RunsExport.write(WorkbenchDriver.shell(), view.table().shown(), folder.resolve("runs.csv"));
        List<String> lines = Files.readAllLines(folder.resolve("runs.csv"));
        assertEquals(4, lines.size());
        assertTrue(lines.getFirst().startsWith("run,"), lines.getFirst());
    }

    private static Event event(Table table) {
        Event event = new Event();
        event.widget = table;
        event.item = table.getItem(table.getSelectionIndex());
        return event;
    }

    @Test
    @Order(6)
    void deletingAsksAndTakesTheRunAway() throws Exception {
        RunsView view = view(3);
        view.table().select(List.of(first));
        WorkbenchDriver.answer(IDialogConstants.CANCEL_LABEL.replace("&", ""));
        RunsDeletion.ask(WorkbenchDriver.shell(), view.table().selection(), view::refresh);
        assertTrue(Files.exists(first.record()));
        WorkbenchDriver.answer(Messages.Runs_delete.replace("…", "").strip());
        RunsDeletion.ask(WorkbenchDriver.shell(), view.table().selection(), view::refresh);
        WorkbenchDriver.waitUntil("the row is gone", SOON, () -> view.table().shown().rows().size() == 2);
        assertFalse(Files.exists(first.root()));
        assertTrue(view.getSite().getSelectionProvider().getSelection().isEmpty(), "nobody follows what is gone");
        assertNotNull(StudyFiles.runFolder(file).orElse(null));
    }
}
