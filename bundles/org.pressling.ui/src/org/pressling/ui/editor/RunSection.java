// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.study.RunPlan;
import org.pressling.study.RunProgress;
import org.pressling.study.StudyRun;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.Numbers;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.ProblemTexts;
import org.pressling.ui.preferences.Preferences;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.run.Durations;
import org.pressling.ui.run.RunJob;
import org.pressling.ui.run.RunListener;
import org.pressling.ui.run.Runs;

/** The run of a study: start and stop, how far it is, and what it would do now. */
final class RunSection implements RunListener {
    static final int COLUMNS = 2;
    private static final int BAR = 1000;

    private final StudyEditor editor;
    private final Runnable reflow;
    private final Label summary;
    private final Composite problems;
    private final Label account;
    private final ProgressBar bar;
    private final Button run;
    private final Button stop;
    private final PlanTable plan;
    private boolean runnable = true;
    private boolean planned = true;
    /** Whether the account is that of a run that went well. */
    private boolean wentWell;
    private Job ahead;

    RunSection(StudyEditor editor, Composite section, FormToolkit toolkit, Runnable reflow) {
        this.editor = editor;
        this.reflow = reflow;
        summary = words(section, toolkit);
        problems = toolkit.createComposite(section);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(problems);
        run = toolkit.createButton(section, Messages.Run_run, SWT.PUSH);
        run.setImage(PresslingUi.image("run"));
        run.addListener(SWT.Selection, e -> editor.run());
        stop = toolkit.createButton(section, Messages.Run_stop, SWT.PUSH);
        stop.setImage(PresslingUi.image("stop"));
        stop.addListener(SWT.Selection, e -> Runs.find(folder()).ifPresent(Job::cancel));
        bar = new ProgressBar(section, SWT.SMOOTH);
        bar.setMaximum(BAR);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(bar);
        account = words(section, toolkit);
        plan = new PlanTable(section, toolkit, COLUMNS);
        Runs.addListener(this);
        section.addListener(SWT.Dispose, e -> Runs.removeListener(this));
    }

    private static Label words(Composite section, FormToolkit toolkit) {
        Label label = toolkit.createLabel(section, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Where problems go: between what the run is and the button that they keep grey. */
    Composite problems() {
        return problems;
    }

    private RunFolder folder() {
        return StudyFiles.runFolder(editor.document().file(), editor.document().study());
    }

    /**
     * Looks again.
     *
     * @param canRun whether no problems are listed; the words above the list come and go with it
     */
    void refresh(boolean canRun) {
        runnable = canRun;
        if (!run.isDisposed()) {
            if (!canRun) {
                summary.setText(Messages.Run_problems);
            } else if (summary.getText().equals(Messages.Run_problems)) {
                summary.setText(Messages.Run_plan);
            }
            showState(Runs.find(folder()).map(RunJob::account).orElse(account.getText()));
            planSoon();
        }
    }

    /** Works out in the background what a run would do; an answer that is overtaken is dropped. */
    private void planSoon() {
        Study study = Studies.copy(editor.document().study());
        RunFolder folder = folder();
        Display display = run.getDisplay();
        if (ahead != null) {
            ahead.cancel();
        }
        ahead = Job.createSystem(Messages.Run_plan, monitor -> {
            plan(study, folder, display, monitor);
        });
        ahead.schedule(200);
    }

    private void plan(Study study, RunFolder folder, Display display, IProgressMonitor monitor) {
        String words;
        RunPlan found = null;
        boolean possible = true;
        try {
            StudyRun next = StudyRun.of(study, folder.root(), PresslingUi.contributions(), Preferences.runOptions());
            found = next.plan();
            words = NLS.bind(found.isCurrent() ? Messages.Run_current : Messages.Run_samples,
                    new Object[] {Numbers.samples(next.samples()), place(folder), Durations.text(next.estimate(found))});
        } catch (InvalidInputException e) {
            words = ProblemTexts.of(e);
            possible = false;
        } catch (IOException e) {
            words = RunFolder.describe(e);
        }
        if (!monitor.isCanceled() && !display.isDisposed()) {
            Job asked = Job.getJobManager().currentJob();
            String line = words;
            RunPlan steps = found;
            boolean can = possible;
            display.asyncExec(() -> {
                if (asked == ahead) { // a job that is through cannot be cancelled any more
                    planned = can;
                    showPlan(line, steps);
                }
            });
        }
    }

    private String place(RunFolder folder) {
        Path beside = editor.document().path().getParent();
        return beside == null ? folder.root().toString() : beside.relativize(folder.root()).toString();
    }

    private void showPlan(String words, RunPlan steps) {
        if (!summary.isDisposed()) {
            summary.setText(runnable || planned ? words : Messages.Run_problems);
            if (steps == null) {
                plan.clear();
            } else {
                plan.show(steps);
            }
            boolean isCurrent = steps != null && steps.isCurrent();
            if (wentWell && !isCurrent && Runs.find(folder()).isEmpty()) {
                account.setText(""); // that the run is done is not said of a study that changed since it began
            }
            run.setEnabled(mayRun());
            reflow.run();
        }
    }

    private void showState(String line) {
        boolean running = Runs.find(folder()).isPresent();
        run.setEnabled(mayRun());
        stop.setEnabled(running);
        bar.setVisible(running);
        ((org.eclipse.swt.layout.GridData) bar.getLayoutData()).exclude = !running;
        account.setText(line);
    }

    private boolean mayRun() {
        return runnable && planned && Runs.find(folder()).isEmpty();
    }

    private void later(RunJob job, Runnable work) {
        if (!run.isDisposed() && job.file().equals(editor.document().file())) {
            run.getDisplay().asyncExec(() -> {
                if (!run.isDisposed() && job.folder().equals(folder())) {
                    work.run();
                }
            });
        }
    }

    @Override
    public void started(RunJob job) {
        later(job, () -> {
            wentWell = false;
            showState("");
            reflow.run();
        });
    }

    @Override
    public void progressed(RunJob job, RunProgress progress) {
        later(job, () -> {
            showState(job.account());
            bar.setSelection((int) Math.round(BAR * job.fraction()));
            plan.progress(progress);
        });
    }

    @Override
    public void staged(RunJob job, String stage) {
        later(job, () -> plan.finished(stage));
    }

    @Override
    public void ended(RunJob job) {
        later(job, () -> {
            wentWell = job.getResult().isOK();
            showState(job.account());
            planSoon();
            reflow.run();
        });
    }
}
