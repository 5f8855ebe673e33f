// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.pressling.study.runs.RunColumn;
import org.pressling.ui.Messages;

/** Lets the user tick columns of the table of runs. */
final class ColumnsDialog {
    private final ListSelectionDialog dialog;

    ColumnsDialog(Shell shell, List<RunColumn> columns, Set<String> chosen) {
        dialog = ListSelectionDialog.of(columns.toArray()).contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(new LabelProvider() {
                    @Override
                    public String getText(Object element) {
                        return RunWords.heading((RunColumn) element);
                    }
                }).title(Messages.Runs_columns.replace("…", "").strip()).message(Messages.Runs_columnsDetail)
                .preselect(columns.stream().filter(column -> chosen.contains(column.id())).toArray()).canCancel(true)
                .create(shell);
    }

    /** Names of the ticked columns; nothing if the user cancels. */
    Optional<Set<String>> open() {
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.stream(dialog.getResult()).map(column -> ((RunColumn) column).id()).collect(Collectors.toSet()));
    }
}
