// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import org.eclipse.core.resources.IFile;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;

/** Takes out the report of a run with all its figures. */
public final class ExportReportWizard extends ExportWizard {

    /** For the platform. */
    public ExportReportWizard() {
        super(Messages.Export_report);
    }

    @Override
    ExportPage page(IFile preset) {
        return new ExportFolderPage(Messages.Export_report, Messages.Export_reportDetail, preset, RunFolder::report,
                Messages.Export_noReport);
    }
}
