// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StudyRuns;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.UiProblem;

/** Study files of the workspace: what they hold and where their runs lie. */
public final class StudyFiles {
    private static final Map<IPath, Known> KNOWN = new ConcurrentHashMap<>();

    private StudyFiles() {
    }

    private record Known(long stamp, Optional<Study> study) {
    }

    /**
     * Tells study files from others.
     *
     * @param resource any resource, may be null
     * @return whether it is a study that lies outside a run folder
     */
    public static boolean isStudy(Object resource) {
        return resource instanceof IFile file && Studies.STUDY_EXTENSION.equals(file.getFileExtension())
                && !file.getParent().exists(IPath.fromOSString("run.json"));
    }

    /**
     * Finds the studies of the workspace that can be read.
     *
     * @return their files, in the order of the projects; without the copies in run folders
     */
    public static List<IFile> all() {
        List<IFile> found = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (isStudy(resource) && find((IFile) resource).isPresent()) {
                    found.add((IFile) resource);
                }
                return !(resource.getType() == IResource.FOLDER && "runs".equals(resource.getName()));
            });
        } catch (CoreException e) {
            PresslingUi.log().warn(e.getMessage(), e);
        }
        return found;
    }

    /**
     * Reads a study.
     *
     * @param file a study file
     * @return the study
     * @throws InvalidInputException as {@link Studies#load(Path)}
     */
    public static Study load(IFile file) {
        return Studies.load(path(file), PresslingUi.contributions());
    }

    /**
     * What a study file held when it was last saved; read once for each version of the file.
     *
     * @param file a study file
     * @return the study, not to be changed; nothing if it cannot be read
     */
    public static Optional<Study> find(IFile file) {
        long stamp = file.getModificationStamp();
        if (stamp == IResource.NULL_STAMP) {
            return Optional.empty();
        }
        Known known = KNOWN.get(file.getFullPath());
        if (known == null || known.stamp != stamp) {
            known = new Known(stamp, read(file));
            KNOWN.put(file.getFullPath(), known);
        }
        return known.study;
    }

    private static Optional<Study> read(IFile file) {
        try {
            return Optional.of(load(file));
        } catch (InvalidInputException unreadable) {
            return Optional.empty(); // the builder's marker tells the user why
        }
    }

    /**
     * Where a study file is run: the latest of its runs in {@code runs} beside it, as on the command line.
     *
     * @param file a study file
     * @return the run folder, whether it is there or not; nothing if the study cannot be read
     */
    public static Optional<RunFolder> runFolder(IFile file) {
        return find(file).map(study -> runFolder(file, study));
    }

    /**
     * Where a study is run.
     *
     * @param file  its file
     * @param study the study, which may have changes that the file lacks
     * @return the run folder, whether it is there or not
     */
    public static RunFolder runFolder(IFile file, Study study) {
        return runs(file, study).latest();
    }

    /**
     * A run of a study by the name of its folder.
     *
     * @param file a study file
     * @param name name of a folder in {@code runs} beside it
     * @return the run folder
     */
    public static RunFolder keptRun(IFile file, String name) {
        return RunFolder.inside(folder(file), "-").beside(name);
    }

    /**
     * All runs of a study.
     *
     * @param file  its file
     * @param study the study
     * @return its runs, beside the file
     */
    public static StudyRuns runs(IFile file, Study study) {
        return StudyRuns.of(folder(file), study);
    }

    /**
     * The study file that a run is of: one beside the folder {@code runs} in which the run lies.
     *
     * @param run a run folder, whether it is there or not
     * @return the file; nothing where there is none in the workspace, or none that can be read
     */
    public static Optional<IFile> ofRun(RunFolder run) {
        RunFolder first = StudyRuns.with(run).first();
        return all().stream().filter(file -> find(file).map(study -> runs(file, study).first()).filter(first::equals).isPresent())
                .findFirst();
    }

    /**
     * The folder that a file lies in.
     *
     * @param file a file of the workspace
     * @return its folder on the disk
     */
    public static Path folder(IFile file) {
        return path(file.getParent());
    }

    /**
     * Place of a resource on the disk.
     *
     * @param resource a resource of the workspace
     * @return its path
     * @throws InvalidInputException if it does not lie on a disk of this machine
     */
    public static Path path(IResource resource) {
        IPath location = resource.getLocation();
        if (location == null) {
            throw UiProblem.NOT_ON_DISK.of(resource.getFullPath()).exception();
        }
        return location.toPath();
    }
}
