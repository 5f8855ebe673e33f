// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.project;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.model.Study;
import org.pressling.model.check.ContributionCatalog;
import org.pressling.model.check.Remedies;
import org.pressling.model.check.StudyValidator;
import org.pressling.study.StudyCheck;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.ProblemTexts;

/** Checks the studies of a project whenever they change, and marks what keeps them from being run. */
public final class StudyBuilder extends IncrementalProjectBuilder {
    /** Identifier of the builder. */
    public static final String ID = PresslingUi.ID + ".studyBuilder";
    /** Type of the markers. */
    public static final String MARKER = PresslingUi.ID + ".studyProblem";
    /** Attribute of a marker: the path within the study that the problem is about; absent where the file is unreadable. */
    public static final String PATH = "path";

    /** For the platform. */
    public StudyBuilder() {
        // nothing to set up
    }

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        if (delta == null) {
            getProject().accept(StudyBuilder::checkIfStudy);
        } else {
            delta.accept(change -> change.getKind() == IResourceDelta.REMOVED || checkIfStudy(change.getResource()));
        }
        return new IProject[0];
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        clear(getProject());
    }

    static void clear(IProject project) throws CoreException {
        project.deleteMarkers(MARKER, true, IResource.DEPTH_INFINITE);
    }

    /** Run folders hold thousands of files and copies of studies; neither are looked at. */
    private static boolean checkIfStudy(IResource resource) throws CoreException {
        if (StudyFiles.isStudy(resource)) {
            check((IFile) resource);
        }
        return !(resource.getType() == IResource.FOLDER && "runs".equals(resource.getName()));
    }

    private static void check(IFile file) throws CoreException {
        file.deleteMarkers(MARKER, true, IResource.DEPTH_ZERO);
        try {
            Study study = StudyFiles.load(file);
            ContributionCatalog installed = StudyCheck.catalog(PresslingUi.contributions());
            for (Problem problem : StudyValidator.validate(study, installed)) {
                IMarker marker = mark(file, ProblemTexts.withPlace(problem));
                marker.setAttribute(PATH, problem.path());
                MarkedRemedies.write(marker, Remedies.of(study, problem, installed));
            }
        } catch (InvalidInputException unreadable) {
            mark(file, unreadable.getLocalizedMessage());
        }
    }

    /** Looks again at what is marked, in the background: the plug-ins that a study asks for may be here since. */
    public static void checkMarked() {
        Job job = Job.createSystem(Messages.Editor_check, monitor -> {
            IWorkspace workspace = ResourcesPlugin.getWorkspace();
            IMarker[] marked = workspace.getRoot().findMarkers(MARKER, true, IResource.DEPTH_INFINITE);
            for (IResource study : Arrays.stream(marked).map(IMarker::getResource).collect(Collectors.toSet())) {
                workspace.run(_ -> {
                    if (study.exists()) {
                        checkIfStudy(study);
                    }
                }, study, IWorkspace.AVOID_UPDATE, monitor);
            }
        });
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    private static IMarker mark(IFile file, String message) throws CoreException {
        return file.createMarker(MARKER, Map.of(IMarker.MESSAGE, message, IMarker.SEVERITY,
                Integer.valueOf(IMarker.SEVERITY_ERROR)));
    }
}
