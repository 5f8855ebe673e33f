// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.nio.file.Files;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.project.StudyFiles;

/** Opens the report of the selected study. */
public final class OpenReportHandler extends AbstractHandler {

    /** For the platform. */
    public OpenReportHandler() {
        // nothing to set up
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<RunFolder> run = ChosenStudy.of(event).flatMap(StudyFiles::runFolder)
                .filter(folder -> Files.isRegularFile(folder.report()));
        if (run.isPresent()) {
            ReportPage.open(run.get());
        } else {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.Node_openReport, Messages.Report_none);
        }
        return null;
    }
}
