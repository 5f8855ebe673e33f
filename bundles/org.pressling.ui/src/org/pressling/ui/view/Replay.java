// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.step.PressReplay;
import org.pressling.ui.FormWords;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/**
 * A sample pressed once more in the background, for its states on the way: a run keeps the first and the last. Of a
 * large sample not every state is kept, as memory goes.
 */
final class Replay extends Job {
    private static final long MOST_PARTICLES = 3_000_000;

    private final RunFolder folder;
    private final PressedSample sample;
    private final Runnable changed;
    private final int rows;
    private final int stride;
    private final List<StructureState> states = new ArrayList<>();
    private int seen;
    private String problem = "";

    /**
     * A replay, to be scheduled.
     *
     * @param folder  the run
     * @param sample  one of its samples
     * @param changed called on the job's thread for each state
     */
    Replay(RunFolder folder, PressedSample sample, Runnable changed) {
        super(NLS.bind(Messages.Press_replay, Integer.valueOf(sample.factors().index())));
        this.folder = folder;
        this.sample = sample;
        this.changed = changed;
        rows = sample.press().history().rows().size();
        long all = (long) rows * sample.press().pressed().particles().count();
        stride = (int) Math.max(1, all / MOST_PARTICLES + 1);
        setPriority(LONG);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), rows);
        try {
            PressReplay.run(folder, sample, PresslingUi.contributions(), state -> {
                monitor.worked(1);
                add(state);
            }, monitor::isCanceled);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (InvalidInputException e) {
            fail(FormWords.refusal(e));
            return Status.OK_STATUS;
        }
    }

    private void add(PressReplay.State state) {
        StructureState kept = seen % stride == 0 ? StructureState.of(state) : null;
        synchronized (this) {
            if (kept != null) {
                states.add(kept);
            }
            seen++;
        }
        changed.run();
    }

    private void fail(String why) {
        synchronized (this) {
            problem = why;
        }
        changed.run();
    }

    /** The state at a row of the history, or the kept one next before it; null while it is not reached. */
    synchronized StructureState at(int row) {
        return row < seen ? states.get(row / stride) : null;
    }

    /** Share of the rows that are reached, 0 to 1. */
    synchronized double done() {
        return (double) seen / rows;
    }

    /** Why it cannot be done; empty if it can. */
    synchronized String problem() {
        return problem;
    }
}
