// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.pressling.analysis.Figure;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.OutputFolder;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;

/** Writes the figure of the active part to a file that the user names; folder, kind and size are remembered. */
public final class ExportFigureHandler extends FigureHandler {
    /** For the platform. */
    public ExportFigureHandler() {
        // nothing to set up
    }

    @Override
    void use(Figure figure, Shell shell) {
        new ExportFigureDialog(shell, figure, ExportChoices.ofWorkspace(),
                (file, size) -> Job.create(Messages.Figure_export, monitor -> {
                    return write(figure, file, size);
                }).schedule()).open();
    }

    static IStatus write(Figure figure, Path file, PrintSize size) {
        byte[] drawn;
        try {
            drawn = FigureFormat.of(file).draw(figure, size);
        } catch (InvalidInputException e) {
            return Status.error(e.getLocalizedMessage(), e);
        } catch (RuntimeException e) {
            return Status.error(NLS.bind(Messages.Figure_notDrawn, file, FigureFailure.reason(e)), e);
        }
        try {
            OutputFolder.file(file, true, drawn);
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.Figure_notWritten, file, RunFolder.reason(e)), e);
        } catch (InvalidInputException e) {
            return Status.error(e.getLocalizedMessage(), e);
        }
    }
}
