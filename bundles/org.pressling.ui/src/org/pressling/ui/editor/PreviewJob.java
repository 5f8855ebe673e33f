// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.pressling.dem.InvalidInputException;
import org.pressling.ui.FormWords;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Makes a preview. Cancelling interrupts it, which packers heed. */
final class PreviewJob extends Job {
    private final Supplier<Preview.Drawing> work;
    private volatile Preview.Drawing drawing;

    PreviewJob(Supplier<Preview.Drawing> work) {
        super(Messages.Preview_job);
        this.work = work;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** What was made, or null. */
    Preview.Drawing drawing() {
        return drawing;
    }

    /** Says how it ended, unless it was cancelled; the message is for the user. */
    void whenDone(Consumer<IStatus> listener) {
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (event.getResult().getSeverity() != IStatus.CANCEL) {
                    listener.accept(event.getResult());
                }
            }
        });
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            drawing = work.get();
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (InvalidInputException e) {
            return new Status(IStatus.INFO, PresslingUi.ID, FormWords.refusal(e));
        } finally {
            Thread.interrupted(); // the thread goes back to the pool, and its next job is not meant
        }
    }

    @Override
    protected void canceling() {
        Thread thread = getThread();
        if (thread != null) {
            thread.interrupt();
        }
    }
}
