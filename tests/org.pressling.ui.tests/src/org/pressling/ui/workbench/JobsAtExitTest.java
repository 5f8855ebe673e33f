// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;

/** What still runs when the window closes is ended, and waited for as long as it may take. */
class JobsAtExitTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @Test
    void aJobThatTakesLongerToEndThanThePlatformWaitsHasEnded() throws Exception {
        Job job = new Slow(Duration.ofMillis(900));
        job.schedule();
        assertTrue(begun.await(30, TimeUnit.SECONDS));
        long before = System.nanoTime();
        JobsAtExit.end(Duration.ofSeconds(30));
        assertTrue(System.nanoTime() - before < Duration.ofSeconds(20).toNanos(), "nothing else is waited for");
        assertEquals(Job.NONE, job.getState());
        assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
    }

    @Test
    void aJobThatDoesNotEndKeepsNobodyForEver() throws Exception {
        Job job = new Job("stays") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                begun.countDown();
                try {
                    released.await();
                } catch (InterruptedException e) {
                    return Status.CANCEL_STATUS;
                }
                return Status.OK_STATUS;
            }
        };
        job.schedule();
        assertTrue(begun.await(30, TimeUnit.SECONDS));
        try {
            JobsAtExit.end(Duration.ofMillis(300));
            assertEquals(Job.RUNNING, job.getState());
        } finally {
            released.countDown();
            job.join(30_000, null);
        }
    }

    @Test
    void aJobThatWaitsOrSleepsDoesNotBeginAnyMore() throws Exception {
        Job slow = new Slow(Duration.ofMillis(100));
        ISchedulingRule alone = new ISchedulingRule() {
            @Override
            public boolean contains(ISchedulingRule rule) {
                return rule == this;
            }

            @Override
            public boolean isConflicting(ISchedulingRule rule) {
                return rule == this;
            }
        };
        AtomicInteger later = new AtomicInteger();
        Job waiting = Job.createSystem("waiting", _ -> {
            later.incrementAndGet();
        });
        Job sleeping = Job.createSystem("sleeping", _ -> {
            later.incrementAndGet();
        });
        slow.setRule(alone);
        waiting.setRule(alone);
        slow.schedule();
        assertTrue(begun.await(30, TimeUnit.SECONDS));
        waiting.schedule();
        sleeping.schedule(Duration.ofMinutes(5).toMillis());
        JobsAtExit.end(Duration.ofSeconds(30));
        assertEquals(List.of(Job.NONE, Job.NONE, Job.NONE), List.of(slow.getState(), waiting.getState(), sleeping.getState()));
        waiting.join(); // if it began all the same
        assertEquals(0, later.get());
    }

    /** Goes on until it is cancelled, and then needs a while. */
    private final class Slow extends Job {
        private final Duration end;

        Slow(Duration end) {
            super("slow");
            this.end = end;
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            begun.countDown();
            try {
                while (!monitor.isCanceled()) {
                    Thread.sleep(10);
                }
                Thread.sleep(end.toMillis());
            } catch (InterruptedException e) {
                return Status.OK_STATUS;
            }
            return Status.CANCEL_STATUS;
        }
    }
}
