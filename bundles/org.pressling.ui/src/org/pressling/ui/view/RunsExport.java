// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.OutputFolder;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.runs.RunTable;
import org.pressling.ui.Messages;

/** Writes the table of runs, as it is shown, to a file that the user names. */
final class RunsExport {
    private RunsExport() {
    }

    static void ask(Shell shell, RunTable table) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Runs_export);
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setFileName("runs.csv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(shell, table, Path.of(chosen));
        }
    }

    static void write(Shell shell, RunTable table, Path file) {
        try {
            StringWriter text = new StringWriter();
            table.csv(text);
            OutputFolder.file(file, true, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.Runs_export, NLS.bind(Messages.Figure_notWritten, file, RunFolder.reason(e)));
        } catch (InvalidInputException e) {
            MessageDialog.openError(shell, Messages.Runs_export, e.getLocalizedMessage());
        }
    }
}
