// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Ends what runs beside the window when it closes. The platform does so, too, but waits three tenths of a second, and fills the
 * log with what needs longer, such as a press of many particles that is done again.
 */
final class JobsAtExit {
    private JobsAtExit() {
    }

    /** The platform has jobs that need the thread of the user interface, which waits here; of the lambdas some are ours. */
    private static boolean mayBeOurs(Job job) {
        return job.getClass().getClassLoader() == JobsAtExit.class.getClassLoader()
                || job.getClass().getEnclosingClass() == Job.class;
    }

    /**
     * Cancels what runs, waits or sleeps, so that nothing begins while the window goes, and waits until it has ended.
     *
     * @param patience how long at most, for all together
     */
    static void end(Duration patience) {
        List<Job> running = Arrays.stream(Job.getJobManager().find(null)).filter(JobsAtExit::mayBeOurs)
                .filter(job -> !job.cancel()).toList();
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (Job job : running) {
                job.join(Math.max(1, (end - System.nanoTime()) / 1_000_000), null);
            }
        } catch (InterruptedException | OperationCanceledException e) {
            Thread.currentThread().interrupt();
        }
    }
}
