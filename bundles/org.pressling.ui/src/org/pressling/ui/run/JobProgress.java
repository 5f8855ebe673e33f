// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressling.learning.EpochRow;
import org.pressling.learning.TrainingProgress;
import org.pressling.study.RunMonitor;
import org.pressling.study.RunPlan;
import org.pressling.study.RunProgress;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Hands the progress of a run on to the Progress view and to whoever listens to runs: one share of the whole for all. */
final class JobProgress implements RunMonitor {
    private static final int TICKS = 10_000;

    private final RunJob job;
    private final IProgressMonitor monitor;
    private RunShare share = new RunShare(List.of());
    private int ticked;

    JobProgress(RunJob job, IProgressMonitor monitor) {
        this.job = job;
        this.monitor = monitor;
    }

    @Override
    public void planned(RunPlan plan) {
        share = new RunShare(plan.stages());
        monitor.beginTask(job.getName(), TICKS);
    }

    @Override
    public void progress(RunProgress progress) {
        reached(progress.stage(), progress.fraction());
        String text = text(progress);
        monitor.subTask(text);
        job.report(text);
        Runs.publish(listener -> listener.progressed(job, progress));
    }

    @Override
    public void finished(String name, double seconds) {
        reached(name, 1);
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

    private void reached(String stage, double fraction) {
        share.reached(stage, fraction);
        job.reached(share.fraction());
        int ticks = (int) Math.round(TICKS * share.fraction());
        if (ticks > ticked) {
            monitor.worked(ticks - ticked);
            ticked = ticks;
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
