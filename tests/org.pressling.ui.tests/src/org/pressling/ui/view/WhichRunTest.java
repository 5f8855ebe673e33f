// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.study.RunProgress;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.api.SelectedRun;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.explorer.StudyExplorer;
import org.pressling.ui.preferences.Preferences;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.run.RunJob;
import org.pressling.ui.run.RunListener;
import org.pressling.ui.run.Runs;

/** Window, tabs and views say which study and run they show, and what in it is left of the run before. */
class WhichRunTest {
    private static final Duration A_RUN = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(60);

    private IProject project;
    private IProject second;

    @BeforeEach
    void makeProjects() throws Exception {
        project = WorkbenchDriver.project("first");
        second = WorkbenchDriver.project("second");
    }

    @AfterEach
    void deleteProjects() throws Exception {
        Preferences.store().setToDefault(Preferences.THREADS);
        Runs.underWay().forEach(RunJob::cancel);
        WorkbenchDriver.waitUntil("no run is under way", A_RUN, () -> Runs.underWay().isEmpty());
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
        second.delete(true, true, null);
    }

    /** Stops the run of a study as soon as its first sample is finished. */
    private static void runAndStop(IFile file) {
        RunListener stop = new RunListener() {
            @Override
            public void progressed(RunJob job, RunProgress progress) {
                if (progress.done() > 0) {
                    job.cancel();
                }
            }
        };
        Runs.addListener(stop);
        try {
            Runs.start(file);
            WorkbenchDriver.waitUntil("the run stops", A_RUN, () -> Runs.underWay().isEmpty());
        } finally {
            Runs.removeListener(stop);
        }
    }

    private static void waitForName(RunView view, String part) {
        WorkbenchDriver.waitUntil(part + " in: " + view.getContentDescription(), SOON,
                () -> view.getContentDescription().contains(part));
    }

    @Test
    void whatARunThatWasStoppedLeftOfTheOneBeforeIsMarked() throws Exception {
        FinishedStudy.run(project, "aged");
        ParityView parity = WorkbenchDriver.view(ParityView.ID, ParityView.class);
        SamplesView samples = WorkbenchDriver.view(SamplesView.ID, SamplesView.class);
        StructureView structure = WorkbenchDriver.view(StructureView.ID, StructureView.class);
        waitForName(parity, "first: aged, ");
        assertTrue(parity.getContentDescription().startsWith("first: aged"), parity.getContentDescription());

        IFile file = project.getFile("aged.pressling");
        StudyEditor editor = WorkbenchDriver.edit(file);
        editor.document().set("seed", "8");
        editor.doSave(null);
        Preferences.store().setValue(Preferences.THREADS, 1); // the first sample is the first to be finished
        runAndStop(file);
        waitForName(parity, "(stopped)");
        waitForName(parity, "Of the run before");
        waitForName(samples, "Samples of the run before: ");
        structure.select(6);
        waitForName(structure, "Sample 6 is of the run before");
        structure.select(1);
        WorkbenchDriver.waitUntil("the first sample, which was made anew", SOON,
                () -> structure.getContentDescription().startsWith("first: aged")
                        && !structure.getContentDescription().contains("before"));
        WorkbenchDriver.page().activate(parity);
        WorkbenchDriver.screenshot("which-run-older");

        Runs.start(file);
        WorkbenchDriver.waitUntil("the run ends", A_RUN, () -> Runs.underWay().isEmpty());
        WorkbenchDriver.waitUntil("all is of one run", SOON, () -> parity.getContentDescription().startsWith("first: aged")
                && samples.getContentDescription().startsWith("first: aged"));
    }

    @Test
    void titleAndTabsTellStudiesOfOneNameApart() throws Exception {
        StudyEditor one = WorkbenchDriver.edit(WorkbenchDriver.tinyStudy(project, "same"));
        assertEquals("same (first)", one.getTitle());
        StudyEditor other = WorkbenchDriver.edit(WorkbenchDriver.tinyStudy(second, "same"));
        assertEquals("same (second)", other.getTitle());
        assertTrue(WorkbenchDriver.shell().getText().startsWith("same (second) "), WorkbenchDriver.shell().getText());
        WorkbenchDriver.page().activate(one);
        WorkbenchDriver.settle();
        assertTrue(WorkbenchDriver.shell().getText().startsWith("same (first) "), WorkbenchDriver.shell().getText());
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        assertEquals("Pressling", WorkbenchDriver.shell().getText());
    }

    @Test
    void viewsFollowTheStudyThatComesToTheFront() throws Exception {
        IFile here = WorkbenchDriver.tinyStudy(project, "here");
        IFile there = WorkbenchDriver.tinyStudy(second, "there");
        SamplesView samples = WorkbenchDriver.view(SamplesView.ID, SamplesView.class);
        StudyEditor first = WorkbenchDriver.edit(here);
        WorkbenchDriver.edit(there);
        RunFolder folder = StudyFiles.runFolder(there).orElseThrow();
        assertEquals(folder, samples.folder().orElseThrow());
        StudyExplorer explorer = WorkbenchDriver.view(WorkbenchIds.EXPLORER, StudyExplorer.class);
        WorkbenchDriver.page().activate(explorer);
        WorkbenchDriver.page().closeEditor(WorkbenchDriver.page().getActiveEditor(), false);
        WorkbenchDriver.settle();
        assertEquals(first, WorkbenchDriver.page().getActiveEditor());
        assertEquals(StudyFiles.runFolder(here).orElseThrow(), samples.folder().orElseThrow(), "the editor that came to light");
        explorer.getCommonViewer().setSelection(new StructuredSelection());

        LastShown.set(new SelectedRun(folder, 1));
        XMLMemento kept = XMLMemento.createWriteRoot("view");
        LastShown.save(folder, 1, kept);
        WorkbenchDriver.page().hideView(samples);
        SamplesView again = WorkbenchDriver.view(SamplesView.ID, SamplesView.class);
        assertEquals(StudyFiles.runFolder(here).orElseThrow(), again.folder().orElseThrow(),
                "what was shown before is of another study than the editor");
    }
}
