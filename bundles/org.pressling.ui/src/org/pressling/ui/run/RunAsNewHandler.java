// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.pressling.ui.Messages;

/** Runs the selected study beside its earlier runs. */
public final class RunAsNewHandler extends StudyRunHandler {

    /** For the platform. */
    public RunAsNewHandler() {
        super(Messages.Run_asNew);
    }

    @Override
    void run(RunsItself editor) {
        editor.runAsNew();
    }

    @Override
    void run(Shell shell, IFile file) {
        RunQuestion.runAsNew(shell, file);
    }
}
