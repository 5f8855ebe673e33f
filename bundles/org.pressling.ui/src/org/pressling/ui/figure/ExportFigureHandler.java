// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressling.analysis.Figure;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Writes the figure of the active part to a file that the user names; folder and kind are remembered. */
public final class ExportFigureHandler extends AbstractHandler {
    private static final String FOLDER = "figure.folder";
    private static final String FORMAT = "figure.format";

    /** For the platform. */
    public ExportFigureHandler() {
        // nothing to set up
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ShownFigure.of(event).ifPresent(figure -> ask(HandlerUtil.getActiveShell(event), figure));
        return null;
    }

    private static void ask(Shell shell, Figure figure) {
        IEclipsePreferences remembered = InstanceScope.INSTANCE.getNode(PresslingUi.ID);
        FigureFormat[] formats = FigureFormat.values();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Figure_export);
        dialog.setFilterExtensions(
                Arrays.stream(formats).map(format -> "*." + format.extension()).toArray(String[]::new));
        dialog.setFilterNames(Arrays.stream(formats).map(FigureFormat::text).toArray(String[]::new));
        dialog.setFilterIndex(Math.clamp(remembered.getInt(FORMAT, 0), 0, formats.length - 1));
        dialog.setFilterPath(remembered.get(FOLDER, null));
        dialog.setFileName(figure.id() + '.' + formats[dialog.getFilterIndex()].extension());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            remembered.put(FOLDER, dialog.getFilterPath());
            remembered.putInt(FORMAT, Math.max(0, dialog.getFilterIndex()));
            Job job = Job.create(Messages.Figure_export, monitor -> {
                return write(figure, Path.of(chosen));
            });
            job.schedule();
        }
    }

    private static IStatus write(Figure figure, Path file) {
        try {
            FigureFormat.of(file).write(figure, file);
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.Figure_notWritten, file, RunFolder.reason(e)), e);
        } catch (InvalidInputException e) {
            return Status.error(e.getLocalizedMessage(), e);
        }
    }
}
