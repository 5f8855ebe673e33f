// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ITitle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.editor.StudyEditor;
import org.pressling.ui.explorer.StudyExplorer;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.run.RunJob;
import org.pressling.ui.run.RunListener;
import org.pressling.ui.run.Runs;
import org.pressling.ui.run.RunsAtExit;
import org.pressling.ui.run.StudyState;

/** Running a study from the workbench, and looking at what came of it. */
class RunTest {
    private static final Duration A_RUN = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(60);

    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = WorkbenchDriver.project("running");
    }

    @AfterEach
    void deleteProject() throws Exception {
        Runs.underWay().forEach(RunJob::cancel);
        WorkbenchDriver.waitUntil("no run is under way", A_RUN, () -> Runs.underWay().isEmpty());
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @Test
    void aStudyRunsToItsReportAndTheViewsShowIt() throws Exception {
        IFile file = WorkbenchDriver.tinyStudy(project, "whole");
        StructureView structure = WorkbenchDriver.view(StructureView.ID, StructureView.class);
        SamplesView samples = WorkbenchDriver.view(SamplesView.ID, SamplesView.class);
        LearningView learning = WorkbenchDriver.view(LearningView.ID, LearningView.class);
        ParityView parity = WorkbenchDriver.view(ParityView.ID, ParityView.class);
        StudyEditor editor = WorkbenchDriver.edit(file);
        editor.run();
        assertEquals(1, Runs.underWay().size());
        assertSame(Runs.underWay().getFirst(), Runs.start(file), "a study runs once at a time");
        WorkbenchDriver.waitUntil("the run ends", A_RUN, () -> Runs.underWay().isEmpty());

        RunFolder folder = StudyFiles.runFolder(file).orElseThrow();
        assertEquals(StudyState.DONE, StudyState.of(file));
        assertTrue(Files.isRegularFile(folder.report()));
        WorkbenchDriver.waitUntil("the structure shows a sample", SOON, () -> structure.canvas().scene() != null);
        WorkbenchDriver.page().activate(parity);
        WorkbenchDriver.waitUntil("the parity plot has points", SOON, () -> parity.pointOf(2) != null);
        WorkbenchDriver.waitUntil("no view calls it running any more", SOON,
                () -> parity.getContentDescription().startsWith("running: whole, ")
                        && !parity.getContentDescription().contains("(")
                        && !structure.getContentDescription().contains("("));
        WorkbenchDriver.screenshot("run-parity");

        Chart chart = WorkbenchDriver.find(WorkbenchDriver.shell(), Chart.class,
                c -> c.getAxisSet().getXAxis(0).getTitle().getText().startsWith("True"));
        Point point = parity.pointOf(5);
        assertNotNull(point);
        WorkbenchDriver.press((Composite) chart.getPlotArea().getControl(), point.x, point.y);
        assertEquals(5, samples.sample(), "the gallery follows");
        assertEquals(5, structure.sample(), "the structure follows");
        WorkbenchDriver.waitUntil("the structure of the clicked sample", SOON,
                () -> structure.canvas().scene().sample().factors().index() == 5);

        WorkbenchDriver.page().activate(samples);
        GalleryCanvas gallery = WorkbenchDriver.find(WorkbenchDriver.shell(), GalleryCanvas.class, g -> true);
        Rectangle third = gallery.bounds(3);
        WorkbenchDriver.press(gallery, third.x + 5, third.y + 5);
        assertEquals(3, parity.sample());
        WorkbenchDriver.waitUntil("the structure of the chosen sample", SOON,
                () -> structure.canvas().scene().sample().factors().index() == 3);
        WorkbenchDriver.screenshot("run-samples");
        open(file);
        WorkbenchDriver.page().activate(learning);
        WorkbenchDriver.screenshot("run-learning");
    }

    /** Opens a study up in the explorer. */
    private static void open(IFile file) throws Exception {
        StudyExplorer explorer = WorkbenchDriver.view(WorkbenchIds.EXPLORER, StudyExplorer.class);
        explorer.getCommonViewer().expandToLevel(file, 1);
        WorkbenchDriver.settle();
    }

    @Test
    void aViewWithNothingToShowSaysSoonThatTheRunIsOnItsWay() throws Exception {
        IFile file = WorkbenchDriver.tinyStudy(project, "begun", "campaign.replicates=200", "split.train=200",
                "split.validation=100", "split.test=100", "training.epochs=1");
        WorkbenchDriver.view(ParityView.ID, ParityView.class);
        StudyEditor editor = WorkbenchDriver.edit(file);
        ITitle title = WorkbenchDriver.find(WorkbenchDriver.shell(), Chart.class,
                chart -> chart.getAxisSet().getXAxis(0).getTitle().getText().startsWith("True")).getTitle();
        WorkbenchDriver.waitUntil("a study may be run", SOON, () -> title.getText().equals(Messages.Parity_none));
        AtomicBoolean staged = new AtomicBoolean();
        RunListener listener = new RunListener() {
            @Override
            public void staged(RunJob job, String stage) {
                staged.set(true);
            }
        };
        Runs.addListener(listener);
        try {
            editor.run();
            WorkbenchDriver.waitUntil("it is on its way", SOON, () -> title.getText().equals(Messages.View_underWay));
            assertFalse(staged.get(), "before the first stage is through");
        } finally {
            Runs.removeListener(listener);
        }
        Runs.underWay().forEach(RunJob::cancel);
        WorkbenchDriver.waitUntil("it may be run again", A_RUN, () -> title.getText().equals(Messages.Parity_none));
    }

    @Test
    void closingAsksAndAStoppedRunGoesOnLater() throws Exception {
        IFile file = WorkbenchDriver.tinyStudy(project, "stopped", "campaign.replicates=200", "split.train=200",
                "split.validation=100", "split.test=100", "training.epochs=1");
        WorkbenchDriver.edit(file).run();
        RunJob job = Runs.underWay().getFirst();
        WorkbenchDriver.waitUntil("samples are finished", A_RUN, () -> job.account().matches("Pressing samples: [1-9].*"));
        WorkbenchDriver.answer("Keep Running");
        assertFalse(RunsAtExit.mayExit(WorkbenchDriver.shell()), "the workbench stays open");
        assertEquals(1, Runs.underWay().size(), "and so does the run go on");
        int before = finished(job);
        WorkbenchDriver.answer("Stop and Close");
        assertTrue(RunsAtExit.mayExit(WorkbenchDriver.shell()));
        WorkbenchDriver.waitUntil("the run stops", SOON, () -> Runs.underWay().isEmpty());
        assertFalse(job.account().isEmpty());
        assertEquals(StudyState.CANCELLED, StudyState.of(file));
        open(file);
        WorkbenchDriver.screenshot("stopped");

        RunJob again = Runs.start(file);
        WorkbenchDriver.waitUntil("it goes on", A_RUN, () -> again.account().matches("Pressing samples: [1-9].*"));
        assertTrue(finished(again) >= before, "finished samples are not made again");
    }

    /** The samples that a run says it has. */
    private static int finished(RunJob job) {
        return Integer.parseInt(job.account().replaceFirst("Pressing samples: ([0-9]+) .*", "$1"));
    }
}
