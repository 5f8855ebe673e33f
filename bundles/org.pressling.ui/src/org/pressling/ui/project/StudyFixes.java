// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.project;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.model.check.ContributionCatalog;
import org.pressling.model.check.Problem;
import org.pressling.model.check.Remedies;
import org.pressling.model.check.Remedy;
import org.pressling.model.check.StudyValidator;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.StudyCheck;
import org.pressling.ui.Messages;
import org.pressling.ui.PathNames;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.editor.StudyEditor;

/** Quick fixes for marked studies: what {@link Remedies} found to help. */
public final class StudyFixes implements IMarkerResolutionGenerator2 {

    /** For the platform. */
    public StudyFixes() {
        // nothing to set up
    }

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !marker.getAttribute(StudyBuilder.PATH, "").isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        if (!(marker.getResource() instanceof IFile file)) {
            return new IMarkerResolution[0];
        }
        Optional<Study> study = StudyFiles.find(file);
        ContributionCatalog installed = StudyCheck.catalog(PresslingUi.contributions());
        String path = marker.getAttribute(StudyBuilder.PATH, "");
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        List<Problem> problems = study.map(s -> StudyValidator.validate(s, installed)).orElse(List.of());
        return problems.stream().filter(p -> p.path().equals(path) && p.text().equals(message))
                .flatMap(p -> Remedies.of(study.orElseThrow(), p, installed).stream())
                .map(remedy -> new Fix(file, remedy)).toArray(IMarkerResolution[]::new);
    }

    /**
     * A remedy in words.
     *
     * @param remedy the change
     * @return for instance {@code Set Press: Final width to 40}
     */
    public static String text(Remedy remedy) {
        return remedy.value().isEmpty() ? NLS.bind(Messages.Fix_clear, PathNames.of(remedy.path()))
                : NLS.bind(Messages.Fix_set, PathNames.of(remedy.path()), remedy.value());
    }

    /** Applies a remedy: in the editor where the study is open, so that it can be undone, else in the file. */
    private record Fix(IFile file, Remedy remedy) implements IMarkerResolution2 {

        @Override
        public String getLabel() {
            return text(remedy);
        }

        @Override
        public void run(IMarker marker) {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            IEditorPart open = window == null || window.getActivePage() == null ? null
                    : window.getActivePage().findEditor(new FileEditorInput(file));
            if (open instanceof StudyEditor editor) {
                editor.document().set(remedy.path(), remedy.value());
                editor.doSave(null);
                return;
            }
            try {
                Study study = StudyFiles.load(file);
                StudyPaths.set(study, remedy.path(), remedy.value());
                Studies.save(study, StudyFiles.path(file));
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (InvalidInputException | IOException | CoreException e) {
                StatusManager.getManager().handle(new Status(IStatus.ERROR, PresslingUi.ID,
                        NLS.bind(Messages.Editor_cannotWrite, file.getName(), e.getMessage()), e), StatusManager.SHOW);
            }
        }

        @Override
        public String getDescription() {
            return getLabel();
        }

        @Override
        public Image getImage() {
            return PresslingUi.image("part");
        }
    }
}
