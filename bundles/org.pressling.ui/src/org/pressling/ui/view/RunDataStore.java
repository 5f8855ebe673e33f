// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.api.SelectedRun;
import org.pressling.ui.run.RunJob;
import org.pressling.ui.run.RunListener;
import org.pressling.ui.run.Runs;

/** Reads run folders in the background; of the run looked at last, the views share what was read. */
final class RunDataStore implements RunListener {
    private static final RunDataStore SHARED = new RunDataStore();
    private static boolean listening;

    /** Says in a sentence why a sample cannot be read; an empty one where there is none. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableException(String problem) {
            super(problem);
        }
    }

    private RunFolder folder;
    private RunReading data;
    private SelectedRun chosen;
    private CompletableFuture<PressedSample> sample;

    private RunDataStore() {
    }

    /** Listens to runs from now on. */
    static synchronized void open() {
        if (!listening) {
            listening = true;
            Runs.addListener(SHARED);
        }
    }

    /** Reads a run folder, or gives what was read since it last changed. */
    static RunReading read(RunFolder folder) {
        return SHARED.get(folder);
    }

    /**
     * Reads a sample, or gives what was read if it was the last one asked for: the views all show the same. One that cannot be
     * read ends with an {@link UnreadableException}.
     */
    static CompletableFuture<PressedSample> sample(RunFolder folder, int index) {
        return SHARED.get(new SelectedRun(folder, index));
    }

    private synchronized CompletableFuture<PressedSample> get(SelectedRun wanted) {
        CompletableFuture<PressedSample> result = sample;
        if (result == null || !wanted.equals(chosen)) {
            result = new CompletableFuture<>();
            chosen = wanted;
            sample = result;
            CompletableFuture<PressedSample> promise = result;
            Job job = Job.createSystem(Messages.View_picture, monitor -> {
                read(wanted, promise);
            });
            job.setPriority(Job.SHORT);
            job.schedule();
        }
        return result;
    }

    private static void read(SelectedRun wanted, CompletableFuture<PressedSample> promise) {
        SampleStore store = new SampleStore(wanted.folder().root());
        if (!store.has(wanted.sample())) {
            fail(promise, ""); // not there yet, which is no problem
            return;
        }
        try {
            promise.complete(store.read(wanted.sample()));
        } catch (RuntimeException e) {
            fail(promise, RunReader.tell(store.folder(wanted.sample()), e));
        } catch (Error e) {
            fail(promise, RunReader.tell(store.folder(wanted.sample()), e));
            throw e;
        }
    }

    private static void fail(CompletableFuture<PressedSample> promise, String problem) {
        promise.completeExceptionally(new UnreadableException(problem));
    }

    private synchronized RunReading get(RunFolder wanted) {
        RunReading result = data;
        if (result == null || !wanted.equals(folder)) {
            RunReading reading = new RunReading();
            result = reading;
            folder = wanted;
            data = result;
            Job job = Job.createSystem(NLS.bind(Messages.View_reading, wanted.root().getFileName()), monitor -> {
                reading.read(wanted);
            });
            job.schedule();
        }
        return result;
    }

    @Override
    public synchronized void changed(RunJob job) {
        if (job.folder().equals(folder)) {
            data = null;
            sample = null;
        }
    }
}
