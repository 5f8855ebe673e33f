// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.project.StudyBuilder;
import org.pressling.ui.project.StudyFiles;

/**
 * Tells commands how the study that they would be about stands: variables of expressions. Whether anything of it is under way is
 * {@value #STOPPABLE}; whether nothing is known to keep it from being run is {@value #RUNNABLE}. All that may change either is
 * listened to: what is selected, which part is in front, what is closed, which runs there are, and what problems there are.
 */
public final class RunningSource extends AbstractSourceProvider
        implements
            RunListener,
            IWindowListener,
            IPartListener2 {
    private static final String STOPPABLE = "org.pressling.ui.stoppable";
    private static final String RUNNABLE = "org.pressling.ui.runnable";
    /** The commands whose tool tips say why they are off. */
    private static final List<String> TOLD = List.of(PresslingUi.ID + ".run", PresslingUi.ID + ".runAsNew");

    private final ISelectionListener selected = (part, selection) -> tell();
    private final IPropertyListener problems = (part, property) -> {
        if (property == RunsItself.PROP_PROBLEM) {
            changed();
        }
    };
    private final IResourceChangeListener saved = event -> changed(); // files and the marks of their problems
    private final AtomicBoolean waiting = new AtomicBoolean();
    private IWorkbench workbench;
    private Map<String, Object> told = Map.of();
    private Optional<String> obstacle = Optional.empty();

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
        ResourcesPlugin.getWorkspace().addResourceChangeListener(saved, IResourceChangeEvent.POST_CHANGE);
        StudyBuilder.checkMarked(); // what kept a study from being run when the workbench was closed may be gone
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return state(obstacle());
    }

    private Map<String, Object> state(Optional<String> why) {
        Optional<IFile> study = Optional.ofNullable(workbench).map(IWorkbench::getActiveWorkbenchWindow).flatMap(ChosenStudy::in);
        List<RunJob> jobs = study.map(RunningSource::jobs).orElse(List.of());
        return Map.of(STOPPABLE, Boolean.valueOf(!jobs.isEmpty()), RUNNABLE, Boolean.valueOf(why.isEmpty()));
    }

    private Optional<String> obstacle() {
        return Optional.ofNullable(workbench).map(IWorkbench::getActiveWorkbenchWindow).flatMap(RunObstacle::in);
    }

    /** What is under way of a study: its run, or else particles that are pressed as it says. */
    static List<RunJob> jobs(IFile study) {
        return run(study).map(List::of).orElseGet(() -> pressed(study));
    }

    private static List<RunJob> pressed(IFile study) {
        return Runs.underWay().stream().filter(job -> job.file().equals(study)).toList();
    }

    /** The run of a study that is under way, also where its file had another name when the run began. */
    static Optional<RunJob> run(IFile study) {
        return Runs.underWay().isEmpty() ? Optional.empty() : StudyFiles.runFolder(study).flatMap(Runs::find);
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {STOPPABLE, RUNNABLE};
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
        if (workbench != null && !workbench.getDisplay().isDisposed() && waiting.compareAndSet(false, true)) {
            workbench.getDisplay().asyncExec(() -> {
                waiting.set(false);
                tell();
            });
        }
    }

    private void tell() {
        if (workbench.isClosing()) {
            return;
        }
        Optional<String> why = obstacle();
        Map<String, Object> now = state(why);
        if (!now.equals(told)) {
            told = now;
            fireSourceChanged(ISources.WORKBENCH, now);
        }
        if (!why.equals(obstacle)) {
            obstacle = why;
            TOLD.forEach(command -> workbench.getService(ICommandService.class).refreshElements(command, null));
        }
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getSelectionService().addSelectionListener(selected);
        window.getPartService().addPartListener(this);
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        window.getSelectionService().removeSelectionListener(selected);
        window.getPartService().removePartListener(this);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        changed();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        changed();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        changed();
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof RunsItself) {
            part.getPart(false).addPropertyListener(problems); // once, however often it comes into sight
        }
        changed();
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
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(saved);
        }
    }
}
