// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.pressling.examples.Example;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Studies that begin as a copy: of an example, or of a file from elsewhere. */
public final class ExampleStudies {

    private ExampleStudies() {
    }

    /**
     * Makes a study from an example.
     *
     * @param file    a file that is not there yet
     * @param name    name of the study
     * @param example the example
     * @throws IOException   if the example cannot be read
     * @throws CoreException if the file cannot be written
     */
    static void create(IFile file, String name, Example example) throws IOException, CoreException {
        try (InputStream in = example.open()) {
            Study study = Studies.load(in, example.fileName(), PresslingUi.contributions());
            study.setName(name);
            file.create(new ByteArrayInputStream(Studies.toBytes(study, StudyFiles.path(file))), true, null);
        }
    }

    /**
     * Makes a study from an example under the first name that is free, in the first project or in a new one.
     *
     * @param example the example
     * @return its file
     * @throws IOException               if the example cannot be read
     * @throws CoreException             if the file cannot be written
     * @throws InvocationTargetException if no project can be made
     */
    public static IFile create(Example example) throws IOException, CoreException, InvocationTargetException {
        IFile file = free(project(), example.name());
        create(file, file.getFullPath().removeFileExtension().lastSegment(), example);
        return file;
    }

    /**
     * A study file from anywhere on the disk as one of the workspace.
     *
     * @param path its place
     * @return the file if it lies in a project, else a copy under the first name that is free, in the first project or in a new
     *         one
     * @throws IOException               if it cannot be read
     * @throws CoreException             if the copy cannot be written
     * @throws InvocationTargetException if no project can be made
     */
    public static IFile bring(Path path) throws IOException, CoreException, InvocationTargetException {
        IFile[] here = root().findFilesForLocationURI(path.toUri());
        if (here.length > 0) {
            here[0].refreshLocal(0, null);
            return here[0];
        }
        String name = String.valueOf(path.getFileName());
        IFile file = free(project(), name.substring(0, name.length() - Studies.STUDY_EXTENSION.length() - 1));
        file.create(new ByteArrayInputStream(Files.readAllBytes(path)), true, null);
        return file;
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    private static IProject project() throws InvocationTargetException {
        IProject project = Arrays.stream(root().getProjects()).filter(IProject::isOpen).findFirst().orElse(null);
        if (project == null) {
            project = root().getProject(Messages.Start_projectName);
            PresslingNature.create(project, project.getWorkspace().newProjectDescription(project.getName()), null);
        }
        return project;
    }

    private static IFile free(IContainer container, String name) {
        IFile file = file(container, name);
        for (int i = 2; file.exists(); i++) {
            file = file(container, name + '-' + i);
        }
        return file;
    }

    private static IFile file(IContainer container, String name) {
        return container.getFile(IPath.fromOSString(name + "." + Studies.STUDY_EXTENSION));
    }
}
