// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.project;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.pressling.ui.PresslingUi;

/** Nature of projects that hold studies: their studies are checked whenever they change. */
public final class PresslingNature implements IProjectNature {
    /** Identifier of the nature. */
    public static final String ID = PresslingUi.ID + ".nature";

    private IProject project;

    /** For the platform. */
    public PresslingNature() {
        // nothing to set up
    }

    /**
     * Makes a project of this nature.
     *
     * @param project     a project that does not exist yet
     * @param description its description, for instance with a place outside the workspace
     * @param monitor     told how far it is
     * @throws InvocationTargetException if it cannot be made
     */
    public static void create(IProject project, IProjectDescription description, IProgressMonitor monitor)
            throws InvocationTargetException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        try {
            project.create(description, progress.split(1));
            project.open(progress.split(1));
            // Only a nature that an open project is given is configured, and so brings its builder along.
            IProjectDescription opened = project.getDescription();
            opened.setNatureIds(new String[] {ID});
            project.setDescription(opened, progress.split(1));
        } catch (CoreException e) {
            throw new InvocationTargetException(e, e.getMessage());
        }
    }

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        ICommand[] commands = description.getBuildSpec();
        if (Arrays.stream(commands).noneMatch(PresslingNature::isOurs)) {
            ICommand ours = description.newCommand();
            ours.setBuilderName(StudyBuilder.ID);
            description.setBuildSpec(Stream.concat(Arrays.stream(commands), Stream.of(ours)).toArray(ICommand[]::new));
            project.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(
                Arrays.stream(description.getBuildSpec()).filter(c -> !isOurs(c)).toArray(ICommand[]::new));
        project.setDescription(description, null);
        StudyBuilder.clear(project);
    }

    private static boolean isOurs(ICommand command) {
        return command.getBuilderName().equals(StudyBuilder.ID);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}
