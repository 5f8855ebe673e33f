// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Shell;
import org.pressling.study.runs.RunTable;
import org.pressling.ui.Messages;

/** Writes the table of runs, as it is shown, to a file that the user names. */
final class RunsExport {
    private RunsExport() {
    }

    static void ask(Shell shell, RunTable table) {
        TableFile.ask(shell, Messages.Runs_export, "runs.csv", values(table));
    }

    static void write(Shell shell, RunTable table, Path file) {
        TableFile.write(shell, Messages.Runs_export, file, values(table));
    }

    private static String values(RunTable table) {
        StringWriter text = new StringWriter();
        try {
            table.csv(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return text.toString();
    }
}
