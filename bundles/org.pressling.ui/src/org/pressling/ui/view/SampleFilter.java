// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;
import org.pressling.ui.NumberEntry;

/** Which samples are shown, and in which order: by number, label or factor. */
final class SampleFilter extends Composite {
    private static final int NUMBER_WIDTH = 48;
    private static final int COLUMNS = 6;
    private static final int GAP = 4;
    /** What a list has to have where all stands in one row. */
    private static final int LIST_WIDTH = 110;
    private static final String ONE_ROW = "pressling.oneRow";

    private final Runnable changed;
    private final Combo sorting;
    private final Button falling;
    private final Combo range;
    private final Text from;
    private final Text to;
    private final Button markedOnly;
    private final Label count;
    private final Label second;
    private Set<Integer> marked = Set.of();
    private List<SampleColumn> columns = List.of();

    SampleFilter(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        new Label(this, SWT.NONE).setText(Messages.Samples_sort);
        sorting = Choices.combo(this, Messages.Samples_sortDetail, changed);
        falling = Choices.icon(this, SWT.TOGGLE, "falling", Messages.Samples_falling, pressed -> changed.run());
        count = new Label(this, SWT.RIGHT);
        second = new Label(this, SWT.NONE);
        second.setText(Messages.Samples_filter);
        range = Choices.combo(this, Messages.Samples_filterDetail, this::reset);
        from = number(Messages.Samples_from);
        new Label(this, SWT.NONE).setText(Messages.Samples_to);
        to = number(Messages.Samples_upTo);
        markedOnly = Choices.icon(this, SWT.TOGGLE, "marked", NLS.bind(Messages.Samples_marked, Integer.valueOf(0)),
                pressed -> changed.run());
        markedOnly.setEnabled(false);
        arrange(false);
        addListener(SWT.Resize, e -> arrange(hasRoomForOneRow()));
        show(List.of());
    }

    /** In a wide view all stands in one row, so that the pictures have the height. */
    private void arrange(boolean oneRow) {
        if (Boolean.valueOf(oneRow).equals(getData(ONE_ROW))) {
            return;
        }
        setData(ONE_ROW, Boolean.valueOf(oneRow));
        if (oneRow) {
            count.moveBelow(markedOnly);
        } else {
            count.moveAbove(second);
        }
        GridLayoutFactory.fillDefaults().numColumns(oneRow ? getChildren().length : COLUMNS).spacing(GAP, 3).applyTo(this);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(oneRow ? 1 : 3, 1).applyTo(count);
        requestLayout();
    }

    private boolean hasRoomForOneRow() {
        int others = Arrays.stream(getChildren()).filter(child -> !(child instanceof Combo))
                .mapToInt(child -> child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + GAP).sum();
        return others + 2 * (LIST_WIDTH + GAP) <= getSize().x;
    }

    private Text number(String purpose) {
        Text text = new Text(this, SWT.BORDER);
        text.setToolTipText(purpose);
        AccessibleText.name(text, purpose);
        text.addListener(SWT.Modify, e -> changed.run());
        GridDataFactory.fillDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** Offers other columns; what was chosen stays so where it can. */
    void show(List<SampleColumn> offered) {
        columns = offered;
        List<String> names = new ArrayList<>(List.of(Messages.Samples_number));
        offered.forEach(column -> names.add(column.title()));
        Choices.fill(sorting, names, 0);
        names.set(0, Messages.Samples_all);
        String before = range.getText();
        Choices.fill(range, names, 0);
        if (!before.equals(range.getText())) {
            reset();
        }
        enable();
    }

    private void reset() {
        SampleColumn column = chosen(range);
        from.setText("");
        to.setText("");
        from.setMessage(column == null ? "" : LocalTexts.number(column.lowest()));
        to.setMessage(column == null ? "" : LocalTexts.number(column.highest()));
        enable();
        changed.run();
    }

    private void enable() {
        from.setEnabled(chosen(range) != null);
        to.setEnabled(chosen(range) != null);
    }

    private SampleColumn chosen(Combo combo) {
        int place = combo.getSelectionIndex() - 1;
        return place < 0 ? null : columns.get(place);
    }

    /** Which samples are marked: they alone can be shown, as long as there are some. */
    void mark(Set<Integer> samples) {
        marked = samples;
        markedOnly.setEnabled(!samples.isEmpty());
        markedOnly.setToolTipText(NLS.bind(Messages.Samples_marked, Integer.valueOf(samples.size())));
        if (samples.isEmpty()) {
            markedOnly.setSelection(false);
        }
    }

    /** Shows marked samples alone, or all; for tests. */
    void limitToMarked(boolean wanted) {
        markedOnly.setSelection(wanted);
        changed.run();
    }

    /** The samples to show, in order. */
    List<Integer> apply(List<Integer> samples) {
        List<Integer> shown = new ArrayList<>(samples);
        if (markedOnly.getSelection()) {
            shown.retainAll(marked);
        }
        SampleColumn limited = chosen(range);
        if (limited != null) {
            double least = limit(from, Double.NEGATIVE_INFINITY);
            double most = limit(to, Double.POSITIVE_INFINITY);
            shown.removeIf(sample -> !(limited.value(sample) >= least && limited.value(sample) <= most));
        }
        SampleColumn sorted = chosen(sorting);
        if (sorted != null) {
            shown.sort((a, b) -> Double.compare(sorted.value(a), sorted.value(b)));
        }
        return falling.getSelection() ? shown.reversed() : shown;
    }

    /** The text of a limit as a number; one that is not a number (yet) limits nothing. */
    private static double limit(Text text, double otherwise) {
        double entered = NumberEntry.value(text, otherwise);
        return Double.isNaN(entered) ? otherwise : entered;
    }

    /** Labels and factors that can be sorted and filtered by. */
    List<SampleColumn> columns() {
        return columns;
    }

    /** What to write below a sample: what it is sorted by, else what it is filtered by, else its number. */
    String caption(int sample) {
        SampleColumn column = chosen(sorting) != null ? chosen(sorting) : chosen(range);
        String text = column == null ? "" : column.text(sample);
        return text.isEmpty() ? Integer.toString(sample) : text;
    }

    /** Says how many are shown. */
    void count(String text) {
        count.setText(text);
        arrange(hasRoomForOneRow()); // which a longer text may take away
        layout();
    }

    /** Sorts by a column, for tests: 0 is the number. */
    void sortBy(int place, boolean down) {
        sorting.select(place);
        falling.setSelection(down);
        changed.run();
    }

    /** Limits a column, for tests: 0 is none. */
    void limit(int place, String least, String most) {
        range.select(place);
        reset();
        from.setText(least);
        to.setText(most);
    }
}
