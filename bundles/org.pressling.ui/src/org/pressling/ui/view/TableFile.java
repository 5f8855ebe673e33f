// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
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
import org.pressling.ui.Messages;

/** Writes a table to a file that the user names. */
final class TableFile {
    private TableFile() {
    }

    /**
     * Asks for a file and writes it; one that is there is replaced once the user agrees.
     *
     * @param title  of the dialogs
     * @param name   of the file, at first
     * @param values comma-separated values
     */
    static void ask(Shell shell, String title, String name, String values) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterExtensions("*.csv");
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(shell, title, Path.of(chosen), values);
        }
    }

    /** Writes a file, which is replaced if it is there; says why if it cannot. */
    static void write(Shell shell, String title, Path file, String values) {
        try {
            OutputFolder.file(file, true, values.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            MessageDialog.openError(shell, title, NLS.bind(Messages.Figure_notWritten, file, RunFolder.reason(e)));
        } catch (InvalidInputException e) {
            MessageDialog.openError(shell, title, e.getLocalizedMessage());
        }
    }
}
