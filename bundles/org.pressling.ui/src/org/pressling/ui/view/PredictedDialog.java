// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressling.dataset.LabelColumn;
import org.pressling.learning.trust.PictureReading;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;
import org.pressling.ui.Theme;

/** What was read from many pictures: a row for each with its labels, their intervals, and how far to trust them. */
final class PredictedDialog extends Dialog {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 360;
    private static final int WIDEST_COLUMN = 260;
    /** Room for the reason of the chosen row, of which a column shows the beginning. */
    private static final int REASON_LINES = 2;

    private final PredictBatch.Result result;
    private final Consumer<Path> chosen;
    private Table table;

    /**
     * A window beside the workbench, to be opened.
     *
     * @param shell  the window of the workbench
     * @param result what was read
     * @param chosen told of the picture of a row that is double-clicked
     */
    PredictedDialog(Shell shell, PredictBatch.Result result, Consumer<Path> chosen) {
        super(shell);
        this.result = result;
        this.chosen = chosen;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MAX | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Predict_batchTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        column(SWT.LEFT, Messages.Predict_batchFile);
        column(SWT.LEFT, Messages.Predict_batchTrust); // before the labels, of which there may be more than fit
        for (LabelColumn label : result.labels()) {
            column(SWT.RIGHT, LocalTexts.name(label));
            if (hasIntervals()) {
                column(SWT.RIGHT, Messages.Predict_interval).setToolTipText(Messages.Predict_intervalDetail);
            }
        }
        result.rows().forEach(this::add);
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.min(column.getWidth(), WIDEST_COLUMN));
        }
        Label whole = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, REASON_LINES * table.getItemHeight()).applyTo(whole);
        table.addListener(SWT.Selection, e -> whole.setText(trust(result.rows().get(table.getSelectionIndex()))));
        table.addListener(SWT.DefaultSelection, e -> chosen.accept(result.rows().get(table.getSelectionIndex()).file()));
        Label count = new Label(area, SWT.WRAP);
        count.setText(NLS.bind(Messages.Predict_batchCount, Long.valueOf(result.rows().stream().filter(PredictedDialog::isTold)
                .count()), Integer.valueOf(result.rows().size())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        return area;
    }

    private TableColumn column(int style, String heading) {
        TableColumn column = new TableColumn(table, style);
        column.setText(heading);
        column.setMoveable(true);
        return column;
    }

    private boolean hasIntervals() {
        return result.rows().stream().flatMap(row -> row.said().stream()).anyMatch(said -> said.intervals().isPresent());
    }

    private static boolean isTold(PredictBatch.Row row) {
        return row.said().flatMap(PictureReading::values).isPresent();
    }

    private void add(PredictBatch.Row row) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(row.file().getFileName()),
                trust(row)));
        for (int k = 0; k < result.labels().size(); k++) {
            int label = k;
            cells.add(row.said().flatMap(PictureReading::values)
                    .map(values -> LocalTexts.withUnit(values[label], result.labels().get(label).unit())).orElse(""));
            if (hasIntervals()) {
                cells.add(row.said().flatMap(said -> said.interval(label))
                        .map(ends -> LocalTexts.number(ends[0]) + " – " + LocalTexts.number(ends[1])).orElse(""));
            }
        }
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(cells.toArray(String[]::new));
        if (!isTold(row)) {
            item.setForeground(Theme.error());
        }
    }

    /** How far to trust the labels, or why there are none; the column of files names the picture. */
    private static String trust(PredictBatch.Row row) {
        return row.said().map(PredictedDialog::trust).orElseGet(() -> row.problem().replace(row.file() + ": ", ""));
    }

    private static String trust(PictureReading said) {
        return switch (said.kinship()) {
        case IN -> Messages.Predict_in;
        case NEAR_EDGE -> Messages.Predict_nearEdge;
        case OUT -> Messages.Predict_out;
        case PHASE_MISSING -> Messages.Predict_phaseMissing;
        case UNKNOWN -> Messages.Predict_unknown;
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLIENT_ID, Messages.Predict_batchExport, false);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.CLIENT_ID) {
            TableFile.ask(getShell(), Messages.Predict_batchTitle, "predictions.csv", result.csv());
        } else {
            close();
        }
    }

    /** Writes the table to a file, which is replaced if it is there. */
    void export(Path file) {
        TableFile.write(getShell(), Messages.Predict_batchTitle, file, result.csv());
    }

    /** The rows; for tests. */
    Table table() {
        return table;
    }
}
