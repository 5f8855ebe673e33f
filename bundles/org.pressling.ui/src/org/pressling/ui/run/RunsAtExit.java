// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.pressling.ui.Messages;

/** Asks what is to become of runs when the workbench is closed. */
public final class RunsAtExit {
    /** A run stops within a second; more than this it is not waited for, since what is finished is safe anyway. */
    private static final long PATIENCE_MILLIS = 10_000;

    private RunsAtExit() {
    }

    /**
     * Asks, if there are runs under way, and stops them if the user says so.
     *
     * @param shell shell for the question, may be null
     * @return whether the workbench may close
     */
    public static boolean mayExit(Shell shell) {
        List<RunJob> runs = Runs.underWay();
        if (runs.isEmpty()) {
            return true;
        }
        String names = String.join(", ", runs.stream().map(run -> run.file().getName()).toList());
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Exit_title,
                NLS.bind(Messages.Exit_question, names), 0, Messages.Exit_stop, Messages.Exit_stay);
        if (answer != 0) {
            return false;
        }
        runs.forEach(Job::cancel);
        runs.forEach(RunsAtExit::await);
        return true;
    }

    private static void await(RunJob run) {
        try {
            run.join(PATIENCE_MILLIS, new NullProgressMonitor());
        } catch (InterruptedException | OperationCanceledException e) {
            Thread.currentThread().interrupt();
        }
    }
}
