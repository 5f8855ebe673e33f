// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.part.FileEditorInput;
import org.pressling.ui.project.StudyFiles;

/**
 * Runs the selected study, in one way or another. Unsaved changes are saved first. A study that is known not to run is not run:
 * the tool tip says why. One that turns out not to is opened, and its editor says what is in the way.
 */
abstract class StudyRunHandler extends AbstractHandler implements IElementUpdater {
    private final String title;

    /** Says what the user asks for. */
    StudyRunHandler(String title) {
        this.title = title;
    }

    /** Runs what is open in an editor. */
    abstract void run(RunsItself editor);

    /** Runs a study that can be run. */
    abstract void run(Shell shell, IFile file);

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IFile file = ChosenStudy.required(event, title).orElse(null);
        if (file == null) {
            return null;
        }
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        IEditorPart open = page.findEditor(new FileEditorInput(file));
        if (open instanceof RunsItself editor) {
            run(editor);
        } else if (StudyFiles.find(file).filter(study -> !Runs.mayStart(study)).isPresent()) {
            show(page, file);
        } else {
            run(HandlerUtil.getActiveShell(event), file);
        }
        return null;
    }

    /** The tool tip says why the command is off, and with its last words what it is. */
    @Override
    public final void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        element.setTooltip(window == null ? null : RunObstacle.in(window).map(why -> why + '\n' + title).orElse(null));
    }

    private void show(IWorkbenchPage page, IFile file) throws ExecutionException {
        try {
            if (IDE.openEditor(page, file) instanceof RunsItself editor) {
                run(editor);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
