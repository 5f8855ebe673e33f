// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.pressling.ui.Messages;

/**
 * The two axes of a chart: each with even or with logarithmic steps, as its reader wants. An axis on which a value is not above
 * zero keeps even steps, and a line below the chart says so.
 * <p>
 * To draw other content: {@link #begin}, then {@link #over}, then the series, then {@link #end}.
 */
final class PlotAxes {
    /** Number of the horizontal axis. */
    static final int X = 0;
    /** Number of the upright axis. */
    static final int Y = 1;
    /** Steps in which a line is drawn that would be straight on even axes. */
    private static final int STEPS = 64;

    private final Chart chart;
    private final PlotNavigation look;
    private final Label note;
    private final boolean[] wanted = new boolean[2];
    private final Extent[] extents = {Extent.of(), Extent.of()};
    private final String[] notes = {"", "", ""};
    private Object content = "";
    private boolean isToldElsewhere;

    /** Of a chart that lies in a grid. */
    PlotAxes(Chart chart) {
        this.chart = chart;
        look = PlotNavigation.of(chart);
        note = new Label(chart.getParent(), SWT.WRAP);
        chart.addListener(SWT.Paint, e -> sayLeftOut());
    }

    /** Whether something beside the chart says what goes upwards, so that nothing below it has to. */
    void toldElsewhere(boolean told) {
        isToldElsewhere = told;
        chart.redraw();
    }

    /** A title that has no room along its axis stands below the chart. */
    private void sayLeftOut() {
        String upright = isToldElsewhere ? "" : Plots.leftOut(chart, Y);
        String text = Stream.of(said(Messages.Plot_upright, upright), said(Messages.Plot_level, Plots.leftOut(chart, X)))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        if (!text.equals(notes[2])) {
            notes[2] = text;
            chart.getDisplay().asyncExec(() -> { // not while it is painted
                if (!note.isDisposed()) {
                    say();
                }
            });
        }
    }

    private static String said(String axis, String title) {
        return title.isEmpty() ? "" : NLS.bind(axis, title);
    }

    /** Lays the chart out below everything else in a grid of so many columns, and below it what there is to say of it. */
    void fillBelow(int columns) {
        GridDataFactory.fillDefaults().grab(true, true).span(columns, 1).applyTo(chart);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(1, SWT.DEFAULT).exclude(true).applyTo(note);
        note.setVisible(false);
    }

    /** Even steps, on which any series can be changed. */
    void begin() {
        axis(X).enableLogScale(false);
        axis(Y).enableLogScale(false);
        notes[0] = "";
        say();
    }

    /**
     * Says what will be drawn.
     *
     * @param shown what it is; a closer look at a part stays as it is while this is the same
     */
    void over(Object shown, Extent x, Extent y) {
        extents[X] = x;
        extents[Y] = y;
        content = List.of(shown, isLogarithmic(X), isLogarithmic(Y));
        List<String> refused = IntStream.of(X, Y).filter(i -> wanted[i] && !extents[i].isPositive())
                .mapToObj(i -> NLS.bind(Messages.Plot_notLogarithmic, axis(i).getTitle().getText())).toList();
        notes[0] = String.join("\n", refused);
    }

    /** Whether an axis has logarithmic steps. */
    boolean isLogarithmic(int axis) {
        return wanted[axis] && extents[axis].isPositive();
    }

    /** Shows what was said to be drawn. */
    void end() {
        look.show(content, extents[X].range(isLogarithmic(X)), extents[Y].range(isLogarithmic(Y)));
        axis(X).enableLogScale(isLogarithmic(X));
        axis(Y).enableLogScale(isLogarithmic(Y));
        say();
    }

    private IAxis axis(int number) {
        return number == X ? chart.getAxisSet().getXAxis(0) : chart.getAxisSet().getYAxis(0);
    }

    /** Places along the horizontal axis at which a curve is to be drawn. */
    double[] steps(double from, double to) {
        boolean logarithmic = isLogarithmic(X) && from > 0;
        return IntStream.rangeClosed(0, STEPS).mapToDouble(i -> (double) i / STEPS)
                .map(share -> logarithmic ? from * Math.pow(to / from, share) : from + share * (to - from)).toArray();
    }

    /** The places of a curve at which its upright axis has a place for it. */
    int[] drawable(double[] values) {
        return IntStream.range(0, values.length).filter(i -> values[i] > 0 || !isLogarithmic(Y)).toArray();
    }

    /** Some of many values. */
    static double[] at(int[] places, double[] values) {
        return IntStream.of(places).mapToDouble(i -> values[i]).toArray();
    }

    /** Wants logarithmic steps, or even ones; seen with what is drawn next. */
    void want(int axis, boolean logarithmic) {
        wanted[axis] = logarithmic;
    }

    /**
     * Switches for menus.
     *
     * @param draw draws the content anew
     */
    List<IAction> switches(Runnable draw) {
        List<IAction> actions = new ArrayList<>();
        for (int axis : new int[] {X, Y}) {
            Action action = new Action(axis == X ? Messages.Plot_logarithmicX : Messages.Plot_logarithmicY,
                    IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    want(axis, isChecked());
                    draw.run();
                }
            };
            action.setChecked(wanted[axis]);
            actions.add(action);
        }
        return actions;
    }

    /** Says something of the content below the chart, beside what is to be said of its axes. */
    void say(String text) {
        notes[1] = text;
        say();
    }

    private void say() {
        String text = Stream.of(notes).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        if (!text.equals(note.getText())) {
            note.setText(text);
            note.setVisible(!text.isEmpty());
            if (note.getLayoutData() instanceof GridData place) {
                place.exclude = text.isEmpty();
            }
            note.getParent().layout();
        }
    }

    /** What stands below the chart; for tests. */
    String said() {
        return note.getText();
    }
}
