// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** The page that a run ends with. */
public final class ReportPage {

    private ReportPage() {
    }

    /**
     * Opens the report in the user's program for web pages, or tells where it lies.
     *
     * @param run a run folder with a report
     */
    public static void open(RunFolder run) {
        String page = run.report().toString();
        if (!Program.launch(page)) {
            StatusManager.getManager().handle(new Status(IStatus.WARNING, PresslingUi.ID,
                    NLS.bind(Messages.Report_noBrowser, page)), StatusManager.SHOW);
        }
    }
}
