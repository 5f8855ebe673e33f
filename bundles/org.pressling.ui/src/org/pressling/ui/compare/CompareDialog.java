// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.compare;

import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.pressling.ui.Messages;
import org.pressling.ui.Theme;

/** Shows two runs side by side; what differs is marked, and at first nothing else is shown. */
final class CompareDialog extends TitleAreaDialog {
    private static final Point SIZE = new Point(760, 560);
    private static final int NAME_WIDTH = 300;
    private static final int VALUE_WIDTH = 200;

    private final Comparison comparison;
    private final String first;
    private final String second;
    private TableViewer table;

    CompareDialog(Shell parent, Comparison comparison, String first, String second) {
        super(parent);
        this.comparison = comparison;
        this.first = first;
        this.second = second;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Compare_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        long different = comparison.rows().stream().filter(Comparison.Row::differs).count();
        setTitle(NLS.bind(Messages.Compare_heading, first, second));
        setMessage(NLS.bind(Messages.Compare_count, Long.valueOf(different), Integer.valueOf(comparison.rows().size())));
        Composite content = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        Button only = new Button(content, SWT.CHECK);
        only.setText(Messages.Compare_only);
        only.setSelection(different > 0);
        only.addListener(SWT.Selection, e -> show(only.getSelection()));
        table = new TableViewer(content, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getTable());
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.Compare_setting, NAME_WIDTH, Comparison.Row::name);
        column(first, VALUE_WIDTH, Comparison.Row::first);
        column(second, VALUE_WIDTH, Comparison.Row::second);
        show(only.getSelection());
        return area;
    }

    private void column(String name, int width, Function<Comparison.Row, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(name);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Comparison.Row) element);
            }

            @Override
            public Color getForeground(Object element) {
                return ((Comparison.Row) element).differs() ? Theme.colour(Theme.DIFFERENCE) : null;
            }
        });
    }

    private void show(boolean onlyDifferences) {
        table.setInput(comparison.rows().stream().filter(row -> !onlyDifferences || row.differs()).toArray());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }
}
