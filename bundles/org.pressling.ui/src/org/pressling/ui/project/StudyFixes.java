// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.project;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Remedy;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.ui.Messages;
import org.pressling.ui.PathNames;
import org.pressling.ui.PresslingUi;

/** Quick fixes for marked studies: what {@link StudyBuilder} found to help when it marked them. */
public final class StudyFixes implements IMarkerResolutionGenerator2 {

    /** For the platform. */
    public StudyFixes() {
        // nothing to set up
    }

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !MarkedRemedies.read(marker).isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        if (!(marker.getResource() instanceof IFile file)) {
            return new IMarkerResolution[0];
        }
        return MarkedRemedies.read(marker).stream().map(remedy -> new Fix(file, remedy)).toArray(IMarkerResolution[]::new);
    }

    /**
     * A remedy in words.
     *
     * @param remedy the change
     * @return for instance {@code Set Press: Final width to 40 µm}
     */
    public static String text(Remedy remedy) {
        String name = PathNames.of(remedy.path());
        return remedy.value().isEmpty() ? NLS.bind(Messages.Fix_clear, name)
                : NLS.bind(Messages.Fix_set, name, PathNames.value(remedy.path(), remedy.value()));
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
            if (open instanceof TakesRemedies editor) {
                editor.take(remedy);
                return;
            }
            Job job = Job.create(getLabel(), (IJobFunction) monitor -> change());
            job.setRule(file.getParent()); // saving writes beside and moves
            job.schedule();
        }

        private IStatus change() {
            try {
                Study study = StudyFiles.load(file);
                StudyPaths.set(study, remedy.path(), remedy.value());
                Studies.save(study, StudyFiles.path(file));
                file.refreshLocal(IResource.DEPTH_ZERO, null);
                return Status.OK_STATUS;
            } catch (InvalidInputException | IOException | CoreException e) {
                return new Status(IStatus.ERROR, PresslingUi.ID,
                        NLS.bind(Messages.Editor_cannotWrite, file.getName(), e.getLocalizedMessage()), e);
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
