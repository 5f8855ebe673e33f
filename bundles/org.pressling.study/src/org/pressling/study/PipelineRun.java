// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.pressling.dem.Localized;
import org.pressling.learning.EpochRow;
import org.pressling.learning.TrainingProgress;
import org.pressling.study.key.ResultCheck;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.step.StudyStep;

/** Performs those steps of a pipeline that are not up to date: those of the samples in parallel, then the others in turn. */
final class PipelineRun {
    private final RunFolder folder;
    private final Pipeline pipeline;
    private final ResultCheck check;
    private final RunOptions options;
    private final RunRecord record;

    PipelineRun(RunFolder folder, Pipeline pipeline, ResultCheck check, RunOptions options, RunRecord record) {
        this.folder = folder;
        this.pipeline = pipeline;
        this.check = check;
        this.options = options;
        this.record = record;
    }

    /** What is done between the steps. */
    interface Between {
        /** Called when all samples are through their steps. */
        void pressed();

        /** Called before the turn of the report. */
        void beforeReport() throws IOException;
    }

    /**
     * Performs the steps. Where one fails because an earlier result is not what was written, that result is made again.
     *
     * @throws StepFailedException   if a step failed
     * @throws CancellationException if the monitor cancelled
     */
    void run(RunMonitor monitor, Between between) throws IOException {
        while (true) {
            try {
                runOnce(monitor, between);
                return;
            } catch (StepFailedException e) {
                if (!pipeline.distrustBefore(e.step())) {
                    throw e;
                }
                monitor.noted(RunTerm.MADE_AGAIN.with((Localized) _ -> e.getLocalizedMessage())
                        .text(Locale.getDefault(Locale.Category.DISPLAY)));
            }
        }
    }

    private void runOnce(RunMonitor monitor, Between between) throws IOException {
        BooleanSupplier cancelled = monitor::cancelled;
        StepRunner runner = new StepRunner(folder, check, monitor::noted, cancelled);
        SampleStage samples = new SampleStage(pipeline, runner, options.last(), cancelled);
        try {
            samples.run(options.threads(), monitor);
        } finally {
            record.spent(samples.seconds());
        }
        between.pressed();
        for (StudyStep<?> step : pipeline.wholeSteps()) {
            if (step.name() == StepName.REPORT) {
                between.beforeReport();
            }
            if (step.name().compareTo(options.last()) <= 0 && !pipeline.isCurrent(step.name(), 0)) {
                perform(step, runner, monitor);
            }
        }
    }

    private void perform(StudyStep<?> step, StepRunner runner, RunMonitor monitor) {
        StepName name = step.name();
        StageProgress progress = new StageProgress(monitor, name.id(), 1, 1, 1);
        try {
            runner.perform(step, 0, pipeline.key(name, 0), options.threads(), new StepRunner.Listener() {
                @Override
                public void progress(double fraction, String detail, Optional<Duration> left) {
                    progress.progress(0, fraction, detail, left);
                }

                @Override
                public void training(TrainingProgress where) {
                    monitor.training(where);
                }

                @Override
                public void trained(EpochRow row) {
                    monitor.trained(row);
                }
            });
            record.spent(name, progress.seconds());
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new StepFailedException(name, 0, e);
        }
        progress.finish();
    }
}
