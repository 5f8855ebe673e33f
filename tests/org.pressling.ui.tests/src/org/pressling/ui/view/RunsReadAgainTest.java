// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pressling.study.RunAbout;
import org.pressling.study.RunProgress;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.run.RunJob;
import org.pressling.ui.run.RunListener;
import org.pressling.ui.run.Runs;

/** When the table of runs is read again, and what that leaves as it is. */
class RunsReadAgainTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private static IProject project;
    private static RunFolder run;
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
            run = FinishedStudy.run(project, "again");
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

    private static TabFolder beside() {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), TabFolder.class,
                folder -> Arrays.stream(folder.getItems()).anyMatch(item -> item.getText().equals(Messages.Runs_words)));
    }

    private static Text field(TabFolder beside, String detail) {
        return WorkbenchDriver.find(beside, Text.class, text -> detail.equals(text.getToolTipText()));
    }

    private static void awaitReading(RunsView view) {
        WorkbenchDriver.waitUntil("the runs are read again", SOON,
                () -> view.table().shown().rows().stream().allMatch(row -> row.size().isEmpty()));
        WorkbenchDriver.waitUntil("and added up", SOON,
                () -> view.table().shown().rows().stream().allMatch(row -> row.size().isPresent()));
    }

    @Test
    void whatIsBeingTypedStaysWhenTheRunsAreReadAgain() throws Exception {
        RunsView view = view();
        view.table().select(List.of(run));
        TabFolder beside = beside();
        beside.setSelection(1);
        WorkbenchDriver.settle();
        Text notes = field(beside, Messages.Runs_notes);
        notes.setText("half a sen");
        notes.setSelection(4);
        view.refresh();
        awaitReading(view);
        assertEquals("half a sen", notes.getText());
        assertEquals(4, notes.getCaretPosition());
        assertEquals("", RunAbout.read(run).notes(), "nobody left the field");
        RunAbout.read(run).withTags(List.of("from-outside")).write(run);
        view.refresh();
        awaitReading(view);
        assertEquals("from-outside", field(beside, Messages.Runs_tagsDetail).getText());
        assertEquals("half a sen", notes.getText());
        view.refresh();
        Text name = field(beside, Messages.Runs_nameDetail);
        name.setText("second try");
        name.notifyListeners(SWT.DefaultSelection, new Event());
        awaitReading(view);
        assertEquals("second try", name.getText());
        assertTrue(view.table().shown().rows().stream().anyMatch(row -> row.run().name().equals("second try")));
        assertEquals(new RunAbout("second try", List.of("from-outside"), "half a sen"), RunAbout.read(run));
        beside.setSelection(0);
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
