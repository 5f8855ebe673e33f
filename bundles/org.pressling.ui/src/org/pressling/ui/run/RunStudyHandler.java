// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.pressling.ui.Messages;

/** Runs the selected study, or goes on with it. */
public final class RunStudyHandler extends StudyRunHandler {

    /** For the platform. */
    public RunStudyHandler() {
        super(Messages.Run_run);
    }

    @Override
    void run(RunsItself editor) {
        editor.run();
    }

    @Override
    void run(Shell shell, IFile file) {
        RunQuestion.run(shell, file);
    }
}
