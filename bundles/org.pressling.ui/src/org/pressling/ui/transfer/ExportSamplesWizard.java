// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.transfer;

import org.eclipse.core.resources.IFile;
import org.pressling.ui.Messages;

/** Writes the samples of a run for other programs. */
public final class ExportSamplesWizard extends ExportWizard {

    /** For the platform. */
    public ExportSamplesWizard() {
        super(Messages.Export_title);
    }

    @Override
    ExportPage page(IFile preset) {
        return new ExportSamplesPage(preset);
    }
}
