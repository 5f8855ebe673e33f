// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiConsumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pressling.analysis.Figure;
import org.pressling.dem.InvalidInputException;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.Messages;
import org.pressling.ui.NumberEntry;

/** Asks for folder, name, kind and size of the file of a figure; what was chosen is chosen the next time, too. */
final class ExportFigureDialog extends Dialog {
    private static final int COLUMNS = 3;
    private static final int TEXT_WIDTH = 300;

    private final Figure figure;
    private final ExportChoices remembered;
    private final BiConsumer<Path, PrintSize> write;
    private Text folder;
    private Text name;
    private Combo format;
    private Text width;
    private Text dpi;
    private Label told;

    /**
     * A dialog.
     *
     * @param figure     what is written
     * @param remembered what was chosen the last time
     * @param write      told of file and size when the user is done
     */
    ExportFigureDialog(Shell shell, Figure figure, ExportChoices remembered, BiConsumer<Path, PrintSize> write) {
        super(shell);
        this.write = write;
        this.figure = figure;
        this.remembered = remembered;
        setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Figure_export);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite rows = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
        folder = text(rows, Messages.Figure_folder, remembered.folder());
        Button browse = new Button(rows, SWT.PUSH);
        browse.setText(Messages.Transfer_browse);
        browse.addListener(SWT.Selection, e -> browse());
        GridDataFactory.fillDefaults().applyTo(browse);
        FigureFormat kind = remembered.format();
        name = text(rows, Messages.Figure_name, figure.id() + '.' + kind.extension());
        format = new Combo(rows, SWT.READ_ONLY);
        AccessibleText.name(format, Messages.Figure_kind);
        format.setToolTipText(Messages.Figure_kind);
        format.setItems(Arrays.stream(FigureFormat.values()).map(FigureFormat::text).toArray(String[]::new));
        format.select(kind.ordinal());
        format.addListener(SWT.Selection, e -> name.setText(name.getText().replaceFirst("(\\.[^.]*)?$", '.'
                + FigureFormat.values()[format.getSelectionIndex()].extension())));
        GridDataFactory.fillDefaults().applyTo(format);
        width = number(rows, Messages.Figure_width, remembered.width(),
                Long.toString(Math.round(PrintSize.of(figure).millimetres())));
        dpi = number(rows, Messages.Figure_dpi, remembered.dpi(), Integer.toString(PrintSize.REPORT_DPI));
        told = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(TEXT_WIDTH, 2 * told.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(told);
        for (Text field : new Text[] {folder, name, width, dpi}) {
            field.addListener(SWT.Modify, e -> check());
        }
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        check();
        return contents;
    }

    private static Text text(Composite parent, String label, String words) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        text.setText(words);
        AccessibleText.name(text, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static Text number(Composite parent, String label, String words, String otherwise) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = NumberEntry.field(parent, label, otherwise);
        text.setText(words);
        GridDataFactory.createFrom((GridData) text.getLayoutData()).span(COLUMNS - 1, 1).applyTo(text);
        return text;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(Messages.Figure_folder);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void check() {
        String problem = problem();
        told.setText(!problem.isEmpty() ? problem : width.isEnabled() ? size().text(figure.size()) : "");
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }

    /** What is wrong with what was entered; empty if nothing is. */
    private String problem() {
        try {
            Path named = Path.of(name.getText().strip());
            if (named.getNameCount() != 1 || named.isAbsolute()) {
                return Messages.Figure_noName;
            }
            FigureFormat kind = FigureFormat.of(named);
            format.select(kind.ordinal());
            width.setEnabled(kind != FigureFormat.CSV);
            dpi.setEnabled(kind == FigureFormat.PNG);
            if (folder.getText().isBlank() || Files.exists(folder()) && !Files.isDirectory(folder())) {
                return Messages.Figure_noFolder;
            }
            return width.isEnabled() ? size().problem(figure.size()) : "";
        } catch (InvalidPathException e) {
            return Messages.Figure_noName;
        } catch (InvalidInputException e) {
            return e.getLocalizedMessage();
        }
    }

    private Path folder() {
        return Path.of(folder.getText().strip());
    }

    /** The size that was entered; with a width or resolution of 0 if it is not a number. */
    PrintSize size() {
        PrintSize standard = PrintSize.of(figure);
        double resolution = dpi.isEnabled() ? number(dpi, standard.dpi()) : standard.dpi();
        return PrintSize.ofMillimetres(number(width, standard.millimetres()), (int) Math.round(resolution));
    }

    private static double number(Text text, double otherwise) {
        double entered = NumberEntry.value(text, otherwise);
        return Double.isNaN(entered) ? 0 : entered;
    }

    @Override
    protected void okPressed() {
        Path chosen = file();
        if (!Files.exists(chosen) || MessageDialog.openQuestion(getShell(), Messages.Figure_export,
                NLS.bind(Messages.Figure_replace, chosen))) {
            remembered.keep(folder(), FigureFormat.of(chosen), width.getText().strip(), dpi.getText().strip());
            write.accept(chosen, size());
            super.okPressed();
        }
    }

    private Path file() {
        return folder().resolve(name.getText().strip());
    }
}
