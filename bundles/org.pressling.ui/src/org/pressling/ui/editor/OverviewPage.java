// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Study;
import org.pressling.model.check.Problem;
import org.pressling.model.io.Studies;
import org.pressling.study.RunFolder;
import org.pressling.study.RunOptions;
import org.pressling.study.RunProgress;
import org.pressling.study.StudyRun;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.run.RunJob;
import org.pressling.ui.run.RunListener;
import org.pressling.ui.run.Runs;

/** What the study is, what a run would do now and why, and the run itself. */
final class OverviewPage extends StudyPage implements RunListener {
    static final String ID = "overview";
    private static final int BAR = 1000;

    private final StudyEditor editor;
    private Label summary;
    private Label plan;
    private Label account;
    private ProgressBar bar;
    private Button run;
    private Button stop;
    private boolean runnable = true;

    OverviewPage(StudyEditor editor) {
        super(editor, ID, Messages.Page_overview);
        this.editor = editor;
    }

    @Override
    List<String> covers() {
        return List.of("name", "description", "seed");
    }

    @Override
    void createSections() {
        FormBuilder form = section(Messages.Section_study, "");
        form.attribute(PresslingPackage.Literals.STUDY__NAME, "");
        form.paragraph(Messages.Field_description, "description");
        form.attribute(PresslingPackage.Literals.STUDY__SEED, "");
        Composite section = plainSection(Messages.Section_run, "", 2);
        summary = words(section);
        run = toolkit().createButton(section, Messages.Run_run, SWT.PUSH);
        run.setImage(PresslingUi.image("run"));
        run.addListener(SWT.Selection, e -> editor.run());
        stop = toolkit().createButton(section, Messages.Run_stop, SWT.PUSH);
        stop.setImage(PresslingUi.image("stop"));
        stop.addListener(SWT.Selection, e -> Runs.find(folder()).ifPresent(Job::cancel));
        bar = new ProgressBar(section, SWT.SMOOTH);
        bar.setMaximum(BAR);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(bar);
        account = words(section);
        plan = words(section);
        plan.setFont(JFaceResources.getTextFont());
        Runs.addListener(this);
        section.addListener(SWT.Dispose, e -> Runs.removeListener(this));
        refresh();
    }

    private Label words(Composite section) {
        Label label = toolkit().createLabel(section, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private String place(RunFolder folder) {
        Path beside = document().path().getParent();
        return beside == null ? folder.root().toString() : beside.relativize(folder.root()).toString();
    }

    private RunFolder folder() {
        return StudyFiles.runFolder(document().file(), document().study());
    }

    @Override
    void refresh() {
        super.refresh();
        if (run != null) {
            showState(Runs.find(folder()).map(RunJob::account).orElse(""));
            lookAhead();
        }
    }

    @Override
    void show(List<Problem> problems) {
        super.show(problems);
        runnable = problems.isEmpty();
        if (run != null) {
            showState(account.getText());
        }
    }

    /** Works out in the background what a run would do. */
    private void lookAhead() {
        Study study = Studies.copy(document().study());
        RunFolder folder = folder();
        Display display = run.getDisplay();
        Job job = Job.createSystem(Messages.Run_plan, monitor -> {
            look(study, folder, display, monitor);
        });
        job.schedule();
    }

    private void look(Study study, RunFolder folder, Display display, IProgressMonitor monitor) {
        String first;
        String lines;
        try {
            StudyRun ahead = StudyRun.of(study, folder.root(), PresslingUi.contributions(), RunOptions.everything());
            first = NLS.bind(Messages.Run_samples, Integer.valueOf(ahead.samples()), place(folder));
            lines = String.join("\n", ahead.plan().describe());
        } catch (InvalidInputException e) {
            first = e.getMessage();
            lines = "";
        } catch (IOException e) {
            first = RunFolder.describe(e);
            lines = "";
        }
        if (!monitor.isCanceled() && !display.isDisposed()) {
            String words = first;
            String steps = lines;
            display.asyncExec(() -> showPlan(words, steps));
        }
    }

    private void showPlan(String words, String steps) {
        if (!summary.isDisposed()) {
            summary.setText(words);
            plan.setText(steps);
            getManagedForm().reflow(true);
        }
    }

    private void showState(String line) {
        boolean running = Runs.find(folder()).isPresent();
        run.setEnabled(!running && runnable);
        stop.setEnabled(running);
        bar.setVisible(running);
        account.setText(line);
    }

    private void later(RunJob job, Runnable work) {
        Display display = run.getDisplay();
        if (!display.isDisposed() && job.file().equals(document().file())) {
            display.asyncExec(() -> {
                if (!run.isDisposed()) {
                    work.run();
                }
            });
        }
    }

    @Override
    public void started(RunJob job) {
        later(job, () -> showState(""));
    }

    @Override
    public void progressed(RunJob job, RunProgress progress) {
        later(job, () -> {
            showState(job.account());
            bar.setSelection((int) Math.round(BAR * progress.fraction()));
        });
    }

    @Override
    public void ended(RunJob job) {
        later(job, () -> {
            showState(job.account());
            lookAhead();
            getManagedForm().reflow(true);
        });
    }
}
