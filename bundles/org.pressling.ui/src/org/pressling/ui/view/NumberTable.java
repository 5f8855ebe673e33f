// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.draw.FigureFiles;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.Messages;
import org.pressling.ui.figure.FigureFailure;

/** A table of many numbered things: sorted by a click on a heading, its rows made as they are seen. */
final class NumberTable {
    /** Read by the theme engine of the platform: it leaves a widget that has this alone. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final int ROOM = 18;
    private static final int NARROWEST = 50;

    private final Table table;
    private List<NumberColumn> columns = List.of();
    private List<Integer> rows = List.of();
    private int sorted;
    private boolean descending;

    /**
     * An empty table.
     *
     * @param name     what is in it
     * @param selected told of the things whose rows the user selected
     */
    NumberTable(Composite parent, String name, Consumer<Set<Integer>> selected) {
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        AccessibleText.name(table, name);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, e -> selected.accept(selection()));
        table.addListener(SWT.KeyDown, this::key);
    }

    /** The control. */
    Table control() {
        return table;
    }

    /** Shows things, sorted as before; those that were selected stay so. */
    void show(List<NumberColumn> shown, int[] things) {
        Set<Integer> before = selection();
        boolean same = shown.stream().map(NumberColumn::title).toList()
                .equals(columns.stream().map(NumberColumn::title).toList());
        columns = List.copyOf(shown);
        rows = IntStream.of(things).boxed().toList();
        if (!same) {
            createColumns();
        }
        arrange(before);
    }

    /** Shows nothing. */
    void clear() {
        rows = List.of();
        table.deselectAll();
        table.setItemCount(0);
    }

    private void createColumns() {
        Arrays.stream(table.getColumns()).forEach(TableColumn::dispose);
        sorted = 0;
        descending = false;
        for (int k = 0; k < columns.size(); k++) {
            int number = k;
            NumberColumn column = columns.get(k);
            boolean words = !rows.isEmpty() && !(column.value().apply(rows.getFirst()) instanceof Number);
            TableColumn made = new TableColumn(table, words ? SWT.LEFT : SWT.RIGHT);
            made.setText(column.title());
            made.setMoveable(true);
            made.addListener(SWT.Selection, e -> sort(number));
            made.pack();
            made.setWidth(Math.max(NARROWEST, made.getWidth() + ROOM));
        }
    }

    /** Sorts by a column; once more in the other direction. */
    void sort(int column) {
        descending = column == sorted && !descending;
        sorted = column;
        arrange(selection());
    }

    private void arrange(Set<Integer> selected) {
        if (columns.isEmpty()) {
            return;
        }
        rows = rows.stream().sorted().sorted(columns.get(sorted).order(descending)).toList();
        table.setSortColumn(table.getColumn(sorted));
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        table.setItemCount(rows.size());
        table.clearAll();
        select(selected);
    }

    /** Selects the rows of some things, as far as they are in the table. */
    void select(Set<Integer> things) {
        int[] places = IntStream.range(0, rows.size()).filter(place -> things.contains(rows.get(place))).toArray();
        table.deselectAll();
        if (places.length > 0) {
            table.setSelection(places);
        }
    }

    /** The things whose rows are selected. */
    Set<Integer> selection() {
        return Arrays.stream(table.getSelectionIndices()).filter(place -> place < rows.size()).mapToObj(rows::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The things in the order of their rows. */
    List<Integer> rows() {
        return rows;
    }

    /**
     * Fills a row. It has the colours of the table and is kept from the theme engine: while rows are taken away GTK may ask
     * for one that is about to go; SWT then makes an item that nothing disposes of, and to style this one later kills the
     * program.
     */
    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        item.setData(UNSTYLED, Boolean.TRUE);
        int place = event.index;
        if (place < rows.size()) {
            int thing = rows.get(place);
            item.setText(columns.stream().map(column -> column.text().apply(thing)).toArray(String[]::new));
        }
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
            copy();
        } else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'a') {
            table.selectAll();
            table.notifyListeners(SWT.Selection, new Event());
        }
    }

    /** Puts the selected rows, or all if none is, on the clipboard as text. */
    void copy() {
        FigureFailure.attempt(Messages.Table_copyRows, this::putOnClipboard);
    }

    private void putOnClipboard() {
        Clipboard clipboard = new Clipboard(table.getDisplay());
        try {
            clipboard.setContents(new Object[] {FigureFiles.tabs(values(true))}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /**
     * The table as it is sorted, with numbers in full.
     *
     * @param selected the selected rows alone, if there are any
     */
    CsvTable values(boolean selected) {
        Set<Integer> wanted = selected ? selection() : Set.of();
        return NumberColumn.table(columns, rows.stream().filter(thing -> wanted.isEmpty() || wanted.contains(thing)).toList());
    }
}
