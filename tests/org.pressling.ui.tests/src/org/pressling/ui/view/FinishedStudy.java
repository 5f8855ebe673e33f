// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.time.Duration;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.run.Runs;

/** A tiny study that the workbench has run to its end. */
final class FinishedStudy {
    private static final Duration A_RUN = Duration.ofMinutes(5);

    private FinishedStudy() {
    }

    static RunFolder run(IProject project, String name, String... changes) throws Exception {
        IFile file = WorkbenchDriver.tinyStudy(project, name, changes);
        WorkbenchDriver.edit(file);
        Runs.start(file);
        WorkbenchDriver.waitUntil("the run ends", A_RUN, () -> Runs.underWay().isEmpty());
        return StudyFiles.runFolder(file).orElseThrow();
    }
}
