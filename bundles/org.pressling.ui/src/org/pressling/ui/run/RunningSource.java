// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.IServiceLocator;
import org.pressling.ui.project.StudyFiles;

/**
 * Tells commands how the study that they would be about stands: variables of expressions. Whether anything of it is under way is
 * {@value #STOPPABLE}; whether its run is, so that it need not be run, is {@value #RUNNING}.
 */
public final class RunningSource extends AbstractSourceProvider implements RunListener, IWindowListener {
    private static final String STOPPABLE = "org.pressling.ui.stoppable";
    private static final String RUNNING = "org.pressling.ui.running";

    private final ISelectionListener selected = (part, selection) -> tell();
    private IWorkbench workbench;
    private Map<String, Object> told = Map.of();

    /** For the platform. */
    public RunningSource() {
        Runs.addListener(this);
    }

    @Override
    public void initialize(IServiceLocator locator) {
        workbench = locator.getService(IWorkbench.class);
        workbench.addWindowListener(this);
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            windowOpened(window);
        }
    }

    @Override
    public Map<String, Object> getCurrentState() {
        Optional<IFile> study = Optional.ofNullable(workbench).map(IWorkbench::getActiveWorkbenchWindow).flatMap(ChosenStudy::in);
        Optional<RunJob> run = study.flatMap(RunningSource::run);
        boolean stoppable = run.isPresent() || study.filter(file -> !pressed(file).isEmpty()).isPresent();
        return Map.of(STOPPABLE, Boolean.valueOf(stoppable), RUNNING, Boolean.valueOf(run.isPresent()));
    }

    /** What is under way of a study: its run, or else particles that are pressed as it says. */
    static List<RunJob> jobs(IFile study) {
        return run(study).map(List::of).orElseGet(() -> pressed(study));
    }

    private static List<RunJob> pressed(IFile study) {
        return Runs.underWay().stream().filter(job -> job.file().equals(study)).toList();
    }

    /** The run of a study that is under way, also where its file had another name when the run began. */
    private static Optional<RunJob> run(IFile study) {
        return Runs.underWay().isEmpty() ? Optional.empty() : StudyFiles.runFolder(study).flatMap(Runs::find);
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {STOPPABLE, RUNNING};
    }

    @Override
    public void started(RunJob job) {
        changed();
    }

    @Override
    public void ended(RunJob job) {
        changed();
    }

    private void changed() {
        if (workbench != null && !workbench.getDisplay().isDisposed()) {
            workbench.getDisplay().asyncExec(this::tell);
        }
    }

    private void tell() {
        Map<String, Object> now = getCurrentState();
        if (!now.equals(told)) {
            told = now;
            fireSourceChanged(ISources.WORKBENCH, now);
        }
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getSelectionService().addSelectionListener(selected);
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        window.getSelectionService().removeSelectionListener(selected);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        tell();
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // what is chosen stays
    }

    @Override
    public void dispose() {
        Runs.removeListener(this);
        if (workbench != null) {
            workbench.removeWindowListener(this);
        }
    }
}
