// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressling.learning.EpochRow;
import org.pressling.learning.TrainingProgress;
import org.pressling.study.RunMonitor;
import org.pressling.study.RunPlan;
import org.pressling.study.RunProgress;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Hands the progress of a run on to the Progress view and to whoever listens to runs. */
final class JobProgress implements RunMonitor {
    /** Ticks of one stage; what a stage takes of the whole is not known, so every stage counts alike. */
    private static final int TICKS = 1000;

    private final RunJob job;
    private final IProgressMonitor monitor;
    private String stage = "";
    private int ticked;

    JobProgress(RunJob job, IProgressMonitor monitor) {
        this.job = job;
        this.monitor = monitor;
    }

    @Override
    public void planned(RunPlan plan) {
        monitor.beginTask(job.getName(), TICKS * Math.max(1, plan.stages().size()));
    }

    @Override
    public void progress(RunProgress progress) {
        if (!progress.stage().equals(stage)) {
            finishStage();
            stage = progress.stage();
        }
        tick((int) Math.round(TICKS * progress.fraction()));
        String text = text(progress);
        monitor.subTask(text);
        job.report(text);
        Runs.publish(listener -> listener.progressed(job, progress));
    }

    @Override
    public void finished(String name, double seconds) {
        finishStage();
        Runs.publish(listener -> listener.staged(job, name));
    }

    @Override
    public void noted(String note) {
        PresslingUi.log().info(note);
        job.report(note);
    }

    @Override
    public void training(TrainingProgress where) {
        Runs.publish(listener -> listener.training(job, where));
    }

    @Override
    public void trained(EpochRow row) {
        Runs.publish(listener -> listener.trained(job, row));
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }

    private void finishStage() {
        if (!stage.isEmpty()) {
            tick(TICKS);
            stage = "";
            ticked = 0;
        }
    }

    private void tick(int reached) {
        if (reached > ticked) {
            monitor.worked(reached - ticked);
            ticked = reached;
        }
    }

    /** For instance "Pressing samples: 12 of 60, about 40 s left". */
    private static String text(RunProgress p) {
        StringBuilder text = new StringBuilder(StepTexts.stage(p.stage()));
        if (p.total() > 1) {
            text.append(NLS.bind(Messages.Run_ofTotal, Integer.valueOf(p.done()), Integer.valueOf(p.total())));
        } else if (!p.detail().isEmpty()) {
            text.append(": ").append(p.detail());
        }
        p.left().filter(left -> left.toSeconds() > 0)
                .ifPresent(left -> text.append(NLS.bind(Messages.Run_left, Durations.text(left))));
        return text.toString();
    }
}
