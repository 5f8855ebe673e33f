// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.runs.RunColumn;
import org.pressling.study.runs.RunRow;
import org.pressling.study.runs.RunTable;

/** The table of runs: columns that are chosen, sorted by a click on a heading, filtered by text. */
final class RunsTable {
    private static final int WIDEST = 220;
    private static final int NARROWEST = 50;
    /** A table whose columns are the paths of folders is no table for people. */
    private static final Set<String> NOT_AT_FIRST = Set.of("folder");

    private final TableViewer viewer;
    private List<RunRow> rows = List.of();
    private List<RunColumn> columns = List.of();
    private Set<String> chosen = Set.of();
    private String filter = "";
    private String sorted = "started";
    private boolean descending = true;

    RunsTable(Composite parent, Consumer<List<RunRow>> selected, Consumer<RunRow> opened) {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setComparer(new SameFolder()); // else a run that was read again is taken for one that is gone
        viewer.addSelectionChangedListener(e -> selected.accept(selection()));
        viewer.addDoubleClickListener(e -> selection().stream().findFirst().ifPresent(opened));
    }

    /** Of the same folder: how far it is and how large may be told otherwise. */
    private static final class SameFolder implements IElementComparer {
        @Override
        public boolean equals(Object one, Object other) {
            return folder(one).equals(folder(other));
        }

        @Override
        public int hashCode(Object element) {
            return folder(element).hashCode();
        }

        private static Object folder(Object element) {
            return element instanceof RunRow row ? row.run().folder() : element;
        }
    }

    /** The control. */
    Table control() {
        return viewer.getTable();
    }

    /** The runs that are selected. */
    List<RunRow> selection() {
        return viewer.getStructuredSelection().stream().map(RunRow.class::cast).toList();
    }

    /** Selects the runs in some folders. */
    void select(List<RunFolder> folders) {
        viewer.setSelection(new StructuredSelection(
                rows.stream().filter(row -> folders.contains(row.run().folder())).toArray()), true);
    }

    /** Shows runs; those that were selected stay so. */
    void show(List<RunRow> runs) {
        List<RunFolder> before = selection().stream().map(row -> row.run().folder()).toList();
        rows = List.copyOf(runs);
        List<RunColumn> wanted = wanted();
        if (wanted.stream().map(RunColumn::id).toList().equals(columns.stream().map(RunColumn::id).toList())) {
            columns = wanted;
        } else {
            columns = wanted;
            createColumns();
        }
        arrange();
        viewer.setSelection(new StructuredSelection(
                rows.stream().filter(row -> before.contains(row.run().folder())).toArray()));
    }

    private List<RunColumn> wanted() {
        if (!chosen.isEmpty()) {
            return RunColumn.all(rows).stream().filter(column -> chosen.contains(column.id())).toList();
        }
        return RunColumn.telling(rows).stream().filter(column -> !NOT_AT_FIRST.contains(column.id()) && tells(column)).toList();
    }

    private boolean tells(RunColumn column) {
        if (column.id().equals("study")) {
            return rows.stream().map(column::of).distinct().count() > 1;
        }
        return column.id().equals("run") || column.id().equals("tags") || column.id().endsWith("_B")
                || rows.stream().map(column::of).anyMatch(cell -> cell != null && !cell.equals(""));
    }

    /** Chooses columns by their names; none for those that tell the runs apart. */
    void choose(Set<String> ids) {
        chosen = Set.copyOf(ids);
        show(rows);
    }

    /** Names of the columns that were chosen. */
    Set<String> chosen() {
        return chosen;
    }

    /** Shows only runs with a text in some column. */
    void filter(String text) {
        filter = text.strip().toLowerCase(Locale.getDefault());
        arrange();
    }

    /** Sorts by a column; once more in the other direction. */
    void sort(String id) {
        descending = id.equals(sorted) && !descending;
        sorted = id;
        arrange();
    }

    /** What is shown, in its order. */
    RunTable shown() {
        return new RunTable(columns, shownRows());
    }

    private List<RunRow> shownRows() {
        List<RunColumn> all = RunColumn.all(rows);
        Optional<Comparator<RunRow>> order = all.stream().filter(column -> column.id().equals(sorted)).findFirst()
                .map(column -> column.order(descending));
        List<RunRow> shown = new ArrayList<>(rows.stream().filter(row -> filter.isEmpty() || all.stream()
                .anyMatch(column -> column.group() == RunColumn.Group.RUN && holds(column, row))
                || columns.stream().anyMatch(column -> holds(column, row))).toList());
        order.ifPresent(shown::sort);
        return shown;
    }

    private boolean holds(RunColumn column, RunRow row) {
        return RunWords.cell(column, row).toLowerCase(Locale.getDefault()).contains(filter);
    }

    private void arrange() {
        viewer.setInput(shownRows());
        Table table = viewer.getTable();
        for (TableColumn column : table.getColumns()) {
            if (sorted.equals(column.getData())) {
                table.setSortColumn(column);
                table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
            }
        }
    }

    private void createColumns() {
        Table table = viewer.getTable();
        table.setRedraw(false);
        try {
            table.setSortColumn(null);
            for (TableColumn old : table.getColumns()) {
                old.dispose();
            }
            columns.forEach(this::createColumn);
            viewer.setInput(rows);
            for (TableColumn column : table.getColumns()) {
                column.pack();
                column.setWidth(Math.clamp(column.getWidth(), NARROWEST, WIDEST));
            }
        } finally {
            table.setRedraw(true);
        }
    }

    private void createColumn(RunColumn column) {
        boolean isNumber = rows.stream().anyMatch(row -> column.of(row) instanceof Number);
        TableViewerColumn made = new TableViewerColumn(viewer, isNumber ? SWT.RIGHT : SWT.LEFT);
        made.getColumn().setText(RunWords.heading(column));
        made.getColumn().setToolTipText(column.id());
        made.getColumn().setData(column.id());
        made.getColumn().setMoveable(true);
        made.getColumn().addListener(SWT.Selection, e -> sort(column.id()));
        made.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return RunWords.cell(column, (RunRow) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return column.of((RunRow) element) instanceof String text ? text : null;
            }
        });
    }
}
