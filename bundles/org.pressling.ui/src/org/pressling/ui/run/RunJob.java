// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.study.StepFailedException;
import org.pressling.study.StudyRun;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StudyRuns;
import org.pressling.ui.FormWords;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.preferences.Preferences;
import org.pressling.ui.project.StudyFiles;

/** Runs a study as it lies in its file, or a part of it; going on with an earlier run is the same thing. */
public final class RunJob extends Job {
    private final IFile file;
    private final RunFolder folder;
    private final Supplier<StudyRun> work;
    private final Runnable whenDone;
    private volatile String account = "";
    private volatile double fraction;

    /**
     * A job that is not scheduled yet.
     *
     * @param name     its name
     * @param file     the study file
     * @param folder   where the results go
     * @param work     prepares the run, on the job's own thread
     * @param whenDone what follows on a run that went well, on the thread of the user interface
     */
    private RunJob(String name, IFile file, RunFolder folder, Supplier<StudyRun> work, Runnable whenDone) {
        super(name);
        this.file = file;
        this.folder = folder;
        this.work = work;
        this.whenDone = whenDone;
        setUser(false);
        setPriority(LONG);
        setProperty(IProgressConstants.ICON_PROPERTY, PresslingUi.descriptor("run"));
    }

    /**
     * Runs a study to its report.
     *
     * @param file   a study file
     * @param folder one of its runs; one that has not begun takes over what the others have
     */
    static RunJob ofStudy(IFile file, RunFolder folder) {
        return new RunJob(NLS.bind(Messages.Run_job, file.getName()), file, folder, () -> StudyRun.of(StudyFiles.load(file),
                folder.root(), PresslingUi.contributions(), Preferences.runOptions().sharing(others(folder))),
                () -> {
                    if (Preferences.store().getBoolean(Preferences.OPEN_REPORT)) {
                        ReportPage.open(folder);
                    }
                });
    }

    private static List<RunFolder> others(RunFolder folder) {
        return Files.isRegularFile(folder.record()) ? List.of() : StudyRuns.with(folder).all().reversed();
    }

    /** Presses particles of a file with the materials, the law and the press of a study, into a folder of their own. */
    static RunJob ofParticles(GivenFile given, IFile file, Consumer<RunFolder> whenDone) {
        Study study = StudyFiles.load(file);
        RunFolder folder = RunFolder.inside(StudyFiles.folder(file), study.getName() + "-" + given.name());
        return new RunJob(NLS.bind(Messages.Press_job, given.file().getFileName(), file.getName()), file, folder,
                () -> StudyRun.ofOneSample(study, Optional.of(given.read()), folder.root(), PresslingUi.contributions(),
                        Preferences.runOptions().threads()),
                () -> whenDone.accept(folder));
    }

    /** {@return the study file} */
    public IFile file() {
        return file;
    }

    /** {@return where the run's results go} */
    public RunFolder folder() {
        return folder;
    }

    /** {@return how far the run is, or how it ended, in a line} */
    public String account() {
        return account;
    }

    /** {@return share of the whole run that is done, 0 to 1} */
    public double fraction() {
        return fraction;
    }

    void reached(double share) {
        fraction = share;
    }

    void report(String line) {
        account = line;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        JobProgress progress = new JobProgress(this, monitor);
        try {
            StudyRun run = work.get();
            run.run(progress);
            account = FormWords.of((Messages.Run_done + ' ' + String.join(" ", run.account())).strip());
            PlatformUI.getWorkbench().getDisplay().asyncExec(whenDone);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            account = Messages.Run_cancelled;
            return Status.CANCEL_STATUS;
        } catch (InvalidInputException e) {
            return failed(FormWords.refusal(e), e);
        } catch (StepFailedException e) {
            return failed(FormWords.of(e.getLocalizedMessage()), e);
        } catch (IOException e) {
            return failed(RunFolder.describe(e), e);
        } finally {
            release();
            refresh();
        }
    }

    private IStatus failed(String why, Exception cause) {
        account = NLS.bind(Messages.Run_failed, why);
        return new Status(IStatus.ERROR, PresslingUi.ID, account, cause);
    }

    /** A run that could not even begin leaves no place behind. */
    private void release() {
        try {
            if (Files.isDirectory(folder.root())) {
                StudyRuns.release(folder);
            }
        } catch (IOException e) {
            PresslingUi.log().warn(RunFolder.describe(e), e);
        }
    }

    /** The run wrote past the workspace, which now looks what is new. */
    private void refresh() {
        try {
            file.getParent().refreshLocal(IResource.DEPTH_INFINITE, null);
        } catch (CoreException e) {
            PresslingUi.log().warn(Messages.Run_notRefreshed, e);
        }
    }
}
