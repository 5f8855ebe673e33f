// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.pressling.ui.Messages;
import org.pressling.ui.figure.ExportChoices;

/** Asks where a film is to be written, in the folder where figures were exported the last time. */
final class FilmDialog {
    private static final String[] ENDINGS = {".gif", ".png"};

    private FilmDialog() {
    }

    /**
     * Asks for a file.
     *
     * @param name suggested, without an ending
     * @return a name that ends with {@code .gif} or, for a series, {@code .png}; nothing if the user cancels
     */
    static Optional<Path> ask(Shell shell, String name) {
        ExportChoices choices = ExportChoices.ofWorkspace();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Film_ask);
        dialog.setFilterExtensions(new String[] {"*" + ENDINGS[0], "*" + ENDINGS[1]});
        dialog.setFilterNames(new String[] {Messages.Film_gif, Messages.Film_series});
        dialog.setFilterPath(choices.folder());
        dialog.setFileName(name + ENDINGS[0]);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        Path file = Path.of(chosen);
        Optional.ofNullable(file.getParent()).ifPresent(choices::keepFolder);
        boolean series = dialog.getFilterIndex() == 1 || chosen.endsWith(ENDINGS[1]);
        return Optional.of(file.resolveSibling(file.getFileName().toString().replaceFirst("\\.(gif|png)$", "")
                + ENDINGS[series ? 1 : 0]));
    }
}
