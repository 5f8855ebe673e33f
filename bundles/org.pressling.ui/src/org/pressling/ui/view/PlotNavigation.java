// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.Range;

/**
 * Looks closer at a part of a chart, as in Structure: the wheel zooms, dragging moves, a double click brings all of it back; so
 * do +, −, the arrow keys and 0. Other content begins with all of it again; the same content that grew stays as it was looked at.
 */
final class PlotNavigation {
    private static final double STEP = 1.25;
    private static final double ARROW = 0.1;
    private static final double LEAST = 1e-3;
    private static final double MOST = 4;
    /** A hand that shakes by less [px] meant a click. */
    private static final int DRAG = 4;

    private final Chart chart;
    private final Control plot;
    private final Side x;
    private final Side y;
    private Point pressed;
    private Point last;
    private Object content;

    private PlotNavigation(Chart chart) {
        this.chart = chart;
        plot = chart.getPlotArea().getControl();
        x = new Side(chart.getAxisSet().getXAxis(0));
        y = new Side(chart.getAxisSet().getYAxis(0));
        plot.addListener(SWT.MouseWheel, this::turned);
        plot.addListener(SWT.MouseDown, this::pressed);
        plot.addListener(SWT.MouseMove, this::moved);
        plot.addListener(SWT.MouseUp, e -> pressed = null);
        plot.addListener(SWT.MouseDoubleClick, e -> reset());
        plot.addListener(SWT.KeyDown, this::typed);
    }

    /** Lets a chart be zoomed and moved. */
    static PlotNavigation of(Chart chart) {
        return new PlotNavigation(chart);
    }

    /**
     * Shows content from end to end, unless it is the same as before and only a part of it is looked at.
     *
     * @param shown what it is, to be told from other content
     */
    void show(Object shown, Range wholeX, Range wholeY) {
        boolean same = shown.equals(content);
        content = shown;
        x.whole(wholeX, same);
        y.whole(wholeY, same);
    }

    /** What an axis shows, as a part of all that it is to show; on logarithmic axes all is reckoned in logarithms. */
    private static final class Side {
        private final IAxis axis;
        private Range all;
        private Range set;

        Side(IAxis axis) {
            this.axis = axis;
        }

        private double scaled(double value) {
            return axis.isLogScaleEnabled() ? Math.log(value) : value;
        }

        private double value(double scaled) {
            return axis.isLogScaleEnabled() ? Math.exp(scaled) : scaled;
        }

        /** Shows other bounds, given as shares of what is shown now. */
        void show(double from, double to) {
            Range now = axis.getRange();
            if (!isPart()) {
                all = now; // the content set it
            }
            double lower = scaled(now.lower);
            double width = scaled(now.upper) - lower;
            double whole = scaled(all.upper) - scaled(all.lower);
            double wanted = (to - from) * width;
            if (wanted >= LEAST * whole && wanted <= MOST * whole) {
                axis.setRange(new Range(value(lower + from * width), value(lower + to * width)));
                set = axis.getRange();
            }
        }

        /** All that there is to show has other bounds. */
        void whole(Range range, boolean same) {
            boolean closer = same && isPart();
            all = range;
            if (!closer) {
                axis.setRange(range);
                set = null;
            }
        }

        private boolean isPart() {
            Range now = axis.getRange();
            return set != null && set.lower == now.lower && set.upper == now.upper;
        }

        void reset() {
            if (isPart()) {
                axis.setRange(all);
                set = null;
            }
        }
    }

    private void turned(Event event) {
        Point size = plot.getSize();
        zoom(Math.pow(STEP, Integer.signum(event.count)), (double) event.x / size.x, 1 - (double) event.y / size.y);
        event.doit = false;
    }

    /** Makes everything larger by a factor; what is at a place, told as shares of width and height, stays there. */
    private void zoom(double factor, double atX, double atY) {
        x.show(atX - atX / factor, atX + (1 - atX) / factor);
        y.show(atY - atY / factor, atY + (1 - atY) / factor);
        chart.redraw();
    }

    private void move(double shareX, double shareY) {
        x.show(-shareX, 1 - shareX);
        y.show(-shareY, 1 - shareY);
        chart.redraw();
    }

    private void reset() {
        x.reset();
        y.reset();
        chart.redraw();
    }

    private void pressed(Event event) {
        if (event.button == 1 && !PlotBrush.isWanted(event)) {
            plot.forceFocus();
            pressed = new Point(event.x, event.y);
            last = null;
        }
    }

    private void moved(Event event) {
        if (pressed == null) {
            return;
        }
        if (last == null && Math.hypot(event.x - pressed.x, event.y - pressed.y) < DRAG) {
            return;
        }
        Point from = last == null ? pressed : last;
        Point size = plot.getSize();
        last = new Point(event.x, event.y);
        move((double) (event.x - from.x) / size.x, (double) (from.y - event.y) / size.y);
    }

    private void typed(Event event) {
        switch (event.keyCode) {
        case SWT.ARROW_LEFT -> move(ARROW, 0);
        case SWT.ARROW_RIGHT -> move(-ARROW, 0);
        case SWT.ARROW_UP -> move(0, -ARROW);
        case SWT.ARROW_DOWN -> move(0, ARROW);
        default -> {
            switch (event.character) {
            case '+' -> zoom(STEP, 0.5, 0.5);
            case '-' -> zoom(1 / STEP, 0.5, 0.5);
            case '0' -> reset();
            default -> {
                // not for charts
            }
            }
        }
        }
    }
}
