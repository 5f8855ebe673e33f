// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.FileEditorInput;
import org.pressling.ui.Messages;
import org.pressling.ui.project.StudyBuilder;

/**
 * What keeps the study that Run would be about from being run now, in words for a tool tip. While a change is being checked
 * no obstacle is known: Run is offered then, and checks for itself.
 */
public final class RunObstacle {
    private RunObstacle() {
    }

    /**
     * Looks at the study that is chosen in a window.
     *
     * @param window the window
     * @return why it cannot be run and what to do; nothing where it can, as far as is known
     */
    public static Optional<String> in(IWorkbenchWindow window) {
        Optional<IFile> study = ChosenStudy.in(window);
        if (study.isEmpty()) {
            return Optional.of(Messages.Run_choose);
        }
        if (RunningSource.run(study.get()).isPresent()) {
            return Optional.of(NLS.bind(Messages.Run_underWay, study.get().getName()));
        }
        return obstacle(window.getActivePage(), study.get());
    }

    /** What is open is looked at as it stands in its editor, whose changes a run would save; all else as it was saved. */
    private static Optional<String> obstacle(IWorkbenchPage page, IFile study) {
        for (IEditorReference open : page.findEditors(new FileEditorInput(study), null, IWorkbenchPage.MATCH_INPUT)) {
            if (open.getEditor(false) instanceof RunsItself editor) {
                return editor.problem().map(problem -> NLS.bind(Messages.Run_obstacle, study.getName(), problem));
            }
        }
        try {
            return Arrays.stream(study.findMarkers(StudyBuilder.MARKER, true, IResource.DEPTH_ZERO))
                    .min(Comparator.comparingLong(IMarker::getId)).map(marker -> words(study, marker));
        } catch (CoreException gone) {
            return Optional.empty(); // the file, a moment ago
        }
    }

    /** A file that cannot be read does not open in its editor, and so has no Overview to send anyone to. */
    private static String words(IFile study, IMarker marker) {
        boolean unreadable = marker.getAttribute(StudyBuilder.PATH, null) == null;
        return NLS.bind(unreadable ? Messages.Run_unreadable : Messages.Run_obstacle, study.getName(),
                marker.getAttribute(IMarker.MESSAGE, ""));
    }
}
