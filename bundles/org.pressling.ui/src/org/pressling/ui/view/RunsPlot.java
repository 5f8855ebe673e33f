// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.pressling.study.runs.RunColumn;
import org.pressling.study.runs.RunRow;
import org.pressling.ui.Messages;
import org.pressling.ui.Theme;

/** Any column of numbers against any other: a point for each run, a click selects it. */
final class RunsPlot extends Composite {
    private static final String DOTS = "runs";
    /** Data of a list from which the user chose. */
    private static final String CHOSEN = "pressling.chosen";
    private static final double SECONDS_PER_HOUR = 3600;
    /** Height below which a plot under two lists would have no room. */
    private static final int LOW = 240;
    private static final int ASKED_WIDTH = 130;
    /** Most names are told within this width. */
    private static final int MOST_ASKED = 260;
    /** Width below which a plot beside two lists would have no room. */
    private static final int NARROW = 3 * ASKED_WIDTH;

    private final Composite asked;
    private final Combo up;
    private final Combo across;
    private final PointChart plot;
    private final PlotBrush brush;
    private List<RunRow> rows = List.of();
    private List<RunColumn> columns = List.of();
    private int marked;

    /**
     * An empty plot.
     *
     * @param chosen told of the runs that were chosen: one by a click, several by a rubber band
     */
    RunsPlot(Composite parent, Consumer<List<RunRow>> chosen) {
        super(parent, SWT.NONE);
        asked = new Composite(this, SWT.NONE);
        Composite drawn = new Composite(this, SWT.NONE);
        up = Choices.combo(asked, Messages.Runs_up, this::draw);
        across = Choices.combo(asked, Messages.Runs_across, this::draw);
        for (Combo combo : List.of(up, across)) {
            combo.addListener(SWT.Selection, e -> combo.setData(CHOSEN, Boolean.TRUE));
        }
        plot = new PointChart(drawn, "", "", number -> chosen.accept(List.of(rows.get(number - 1))));
        plot.fillBelow(1);
        GridLayoutFactory.fillDefaults().applyTo(drawn);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(drawn);
        arrange();
        addListener(SWT.Resize, e -> arrange());
        brush = new PlotBrush(plot,
                numbers -> chosen.accept(numbers.stream().map(number -> rows.get(number - 1)).toList()));
        MenuManager menu = new MenuManager();
        plot.axes().switches(this::draw).forEach(menu::add);
        for (Control control : plot.controls()) {
            control.setMenu(menu.createContextMenu(control));
        }
        Theme.follow(plot.chart(), this::draw);
        draw();
    }

    /**
     * In a low place what is asked stands at the left of the plot, which so has all of the height; in one that is narrow, too, or
     * where there is nothing to choose, the plot has all of the width.
     */
    private void arrange() {
        boolean isLow = getSize().y < LOW;
        boolean isAsked = !columns.isEmpty() && !(isLow && getSize().x < NARROW);
        GridLayoutFactory.fillDefaults().numColumns(isLow ? 2 : 1).margins(4, 4).applyTo(this);
        GridLayoutFactory.fillDefaults().numColumns(isLow ? 1 : 2).applyTo(asked);
        GridDataFactory.fillDefaults().grab(!isLow, false).align(SWT.FILL, SWT.BEGINNING)
                .hint(isLow ? Math.clamp(2 * getSize().x / 5, ASKED_WIDTH, MOST_ASKED) : SWT.DEFAULT, SWT.DEFAULT)
                .exclude(!isAsked).applyTo(asked);
        asked.setVisible(isAsked);
        plot.axes().toldElsewhere(isAsked);
        layout(true, true);
    }

    /** Shows runs in columns; only columns with a number in some run can be chosen. */
    void show(List<RunRow> runs, List<RunColumn> all) {
        rows = List.copyOf(runs);
        columns = all.stream().filter(column -> rows.stream().anyMatch(row -> column.number(row).isPresent())).toList();
        List<String> names = columns.stream().map(RunWords::heading).toList();
        fill(up, names, RunColumn.Group.SCORE);
        fill(across, names, RunColumn.Group.SETTING);
        marked = 0;
        arrange();
        draw();
    }

    /** Until the user chose, the first column of a group is shown, which may be there only with a second run. */
    private void fill(Combo combo, List<String> names, RunColumn.Group group) {
        if (combo.getData(CHOSEN) == null) {
            combo.deselectAll();
        }
        Choices.fill(combo, names,
                IntStream.range(0, columns.size()).filter(i -> columns.get(i).group() == group).findFirst().orElse(0));
    }

    /** Marks the points of the runs that are selected, the first of them with a cross. */
    void mark(List<RunRow> selected) {
        marked = selected.isEmpty() ? 0 : rows.indexOf(selected.getFirst()) + 1;
        plot.mark(marked);
        brush.show(selected.size() < 2 ? Set.of()
                : selected.stream().map(row -> rows.indexOf(row) + 1).filter(number -> number > 0).collect(Collectors.toSet()));
    }

    private void draw() {
        plot.draw(up.getSelectionIndex() >= 0 && across.getSelectionIndex() >= 0, Messages.Runs_none,
                () -> show(columns.get(across.getSelectionIndex()), columns.get(up.getSelectionIndex())));
        plot.mark(marked);
    }

    private void show(RunColumn horizontal, RunColumn vertical) {
        Chart chart = plot.chart();
        int[] both = IntStream.range(0, rows.size()).filter(i -> horizontal.number(rows.get(i)).isPresent()
                && vertical.number(rows.get(i)).isPresent()).toArray();
        double[] x = values(both, horizontal);
        double[] y = values(both, vertical);
        chart.getAxisSet().getXAxis(0).getTitle().setText(title(horizontal));
        chart.getAxisSet().getYAxis(0).getTitle().setText(title(vertical));
        plot.axes().over(List.of(RunWords.heading(horizontal), RunWords.heading(vertical)), Extent.of(x), Extent.of(y));
        ILineSeries<?> dots = Plots.dots(chart, DOTS, Plots.visible(Plots.BLUE, chart));
        dots.setVisibleInLegend(false);
        dots.setXSeries(x);
        dots.setYSeries(y);
        IntFunction<String> tip = i -> {
            RunRow row = rows.get(both[i]);
            return NLS.bind(Messages.Runs_point,
                    new Object[] {row.run().name(), RunWords.heading(horizontal), RunWords.cell(horizontal, row),
                            RunWords.heading(vertical), RunWords.cell(vertical, row)});
        };
        plot.points(IntStream.of(both).map(i -> i + 1).toArray(), x, y, tip);
    }

    private double[] values(int[] places, RunColumn column) {
        double[] values = IntStream.of(places).mapToObj(i -> column.number(rows.get(i)))
                .mapToDouble(OptionalDouble::getAsDouble).toArray();
        if (isMoment(column)) {
            double first = Arrays.stream(values).min().orElse(0);
            return Arrays.stream(values).map(seconds -> (seconds - first) / SECONDS_PER_HOUR).toArray();
        }
        return values;
    }

    private boolean isMoment(RunColumn column) {
        return rows.stream().anyMatch(row -> column.of(row) instanceof Instant);
    }

    private String title(RunColumn column) {
        return isMoment(column) ? Messages.Runs_hoursAfter : RunWords.heading(column);
    }
}
