// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.runs.KeptRun;
import org.pressling.study.runs.RunFinder;
import org.pressling.study.runs.RunRow;
import org.pressling.study.runs.RunSize;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.project.StudyFiles;

/** Reads the runs of all projects, tells of them, adds their files up and tells of them once more. */
final class RunsReading extends Job {
    private final BiConsumer<Job, List<RunRow>> told;

    /**
     * A job that is not scheduled yet.
     *
     * @param told told of the rows, and of the job as one that was cancelled may still have told of some
     */
    RunsReading(BiConsumer<Job, List<RunRow>> told) {
        super(Messages.Runs_reading);
        this.told = told;
        setSystem(true);
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<Path> places = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible)
                .filter(project -> project.getLocation() != null).map(StudyFiles::path).toList();
        try {
            List<RunRow> rows = new ArrayList<>();
            for (RunFolder folder : RunFinder.in(places)) {
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                rows.add(new RunRow(KeptRun.read(folder), Optional.empty()));
            }
            told.accept(this, List.copyOf(rows));
            List<RunRow> sized = new ArrayList<>();
            for (RunRow row : rows) {
                sized.add(new RunRow(row.run(), Optional.of(RunSize.of(row.run().folder(), monitor::isCanceled))));
            }
            told.accept(this, sized);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            PresslingUi.log().warn(RunFolder.describe(e), e);
            return Status.OK_STATUS;
        }
    }
}
