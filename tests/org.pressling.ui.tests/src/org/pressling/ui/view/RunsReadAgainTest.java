// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pressling.study.RunProgress;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.run.RunJob;
import org.pressling.ui.run.RunListener;
import org.pressling.ui.run.Runs;

/** When the table of runs is read again. */
class RunsReadAgainTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private static IProject project;
    private static List<RunJob> jobs;

    @BeforeAll
    static void runTwice() throws Exception {
        List<RunJob> started = new CopyOnWriteArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void started(RunJob job) {
                started.add(job);
            }
        };
        Runs.addListener(listener);
        try {
            project = WorkbenchDriver.project("read again");
            FinishedStudy.run(project, "again");
            Runs.start(project.getFile("again.pressling"));
            WorkbenchDriver.waitUntil("the run ends", SOON, () -> Runs.underWay().isEmpty());
        } finally {
            Runs.removeListener(listener);
        }
        jobs = List.copyOf(started);
    }

    @AfterAll
    static void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    private static RunsView view() throws Exception {
        RunsView view = WorkbenchDriver.view(RunsView.ID, RunsView.class);
        view.limit(Set.of("again"));
        view.refresh();
        WorkbenchDriver.waitUntil("the run with its size", SOON, () -> view.table().shown().rows().size() == 1
                && view.table().shown().rows().getFirst().size().isPresent());
        return view;
    }

    @Test
    void runsThatAreUnderWayTogetherAreReadOnceEachWhenTheyBegin() throws Exception {
        RunsView view = view();
        AtomicInteger readings = new AtomicInteger();
        JobChangeAdapter counter = new JobChangeAdapter() {
            @Override
            public void scheduled(IJobChangeEvent event) {
                if (event.getJob() instanceof RunsReading) {
                    readings.incrementAndGet();
                }
            }
        };
        Job.getJobManager().addJobChangeListener(counter);
        try {
            RunProgress progress = new RunProgress("samples", 1, 6, 0.1, Duration.ZERO, Optional.empty(), "");
            for (int i = 0; i < 5; i++) {
                jobs.subList(0, 2).forEach(job -> view.progressed(job, progress));
                WorkbenchDriver.settle();
            }
            assertEquals(2, readings.get());
            jobs.subList(0, 2).forEach(view::ended);
            WorkbenchDriver.settle();
            assertEquals(4, readings.get());
            view.progressed(jobs.getFirst(), progress);
            WorkbenchDriver.settle();
            assertEquals(5, readings.get(), "a run that ended is forgotten");
            view.ended(jobs.getFirst());
        } finally {
            Job.getJobManager().removeJobChangeListener(counter);
        }
    }
}
