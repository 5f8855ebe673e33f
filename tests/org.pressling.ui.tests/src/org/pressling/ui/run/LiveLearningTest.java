// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.learning.EpochRow;
import org.pressling.learning.TrainingProgress;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.view.LearningView;

/** The losses of a training under way. */
class LiveLearningTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int EPOCHS = 4;
    private static final int BATCHES = 100;
    /** Faster than this, eyes do not follow [1/s]. */
    private static final double FASTEST = 10;

    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = WorkbenchDriver.project("live");
    }

    @AfterEach
    void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @Test
    void theChartMovesWhileTheNetworkIsTrainedButNoFasterThanEyesFollow() throws Exception {
        IFile file = WorkbenchDriver.tinyStudy(project, "under-way");
        WorkbenchDriver.edit(file);
        LearningView view = WorkbenchDriver.view(LearningView.ID, LearningView.class);
        Chart chart = WorkbenchDriver.find(WorkbenchDriver.shell(), Chart.class,
                c -> c.getAxisSet().getXAxis(0).getTitle().getText().equals("Epoch"));
        RunJob job = RunJob.ofStudy(file, StudyFiles.runFolder(file).orElseThrow());
        Thread training = Thread.ofPlatform().start(() -> train(view, job));
        Set<String> seen = new LinkedHashSet<>();
        long start = System.nanoTime();
        WorkbenchDriver.waitUntil("the last batch", SOON, () -> {
            seen.add(chart.getTitle().getText());
            return !training.isAlive() && chart.getTitle().getText().startsWith("Epoch 4 of 4")
                    && chart.getSeriesSet().getSeries("Training").getXSeries().length == EPOCHS;
        });
        double seconds = (System.nanoTime() - start) * 1e-9;
        assertTrue(seen.size() > 4, () -> "it moved only so often: " + seen);
        assertTrue(seen.size() <= FASTEST * seconds + 2, () -> seen.size() + " drawings in " + seconds + " s");
        chart.getPlotArea().getControl().notifyListeners(SWT.MouseWheel, turned());
        Range part = chart.getAxisSet().getXAxis(0).getRange();
        view.training(job, new TrainingProgress(EPOCHS + 1, EPOCHS + 2, 1, BATCHES, 1e-3, 1000, 1));
        WorkbenchDriver.waitUntil("the next epoch", SOON, () -> chart.getTitle().getText().startsWith("Epoch 5 of 6"));
        assertEquals(part.toString(), chart.getAxisSet().getXAxis(0).getRange().toString(), "what is looked at closely stays");
        view.ended(job);
        WorkbenchDriver.settle();
    }

    private static Event turned() {
        Event event = new Event();
        event.x = 20;
        event.y = 20;
        event.count = 3;
        return event;
    }

    /** Tells of some 200 batches a second, each with a loss of its own. */
    private static void train(LearningView view, RunJob job) {
        double loss = 1;
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            for (int batch = 1; batch <= BATCHES; batch++) {
                loss *= 0.99;
                view.training(job, new TrainingProgress(epoch, EPOCHS, batch, BATCHES, loss, 1000, 1));
                pause();
            }
            view.trained(job, new EpochRow(epoch, 1e-3, loss, 1.1 * loss));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
