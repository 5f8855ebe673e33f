// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import org.eclipse.core.resources.IFile;
import org.pressling.ui.Messages;

/** Takes out the data set of a run: pictures, with the labels in their names, and the table of the labels. */
public final class ExportDatasetWizard extends ExportWizard {

    /** For the platform. */
    public ExportDatasetWizard() {
        super(Messages.Export_dataset);
    }

    @Override
    ExportPage page(IFile preset) {
        return new ExportFolderPage(Messages.Export_dataset, Messages.Export_datasetDetail, preset,
                run -> run.dataset().resolve("labels.csv"), Messages.Export_noDataset);
    }
}
