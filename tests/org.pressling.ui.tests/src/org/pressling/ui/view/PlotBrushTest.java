// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.ui.WorkbenchDriver;

/** Logarithmic axes, and points that are marked by a rubber band. */
class PlotBrushTest {
    private static final double[] X = {119, 60, 75.5, 101, 149};
    private static final double[] Y = {91.5, 64, 79, 88, 143};

    private Shell shell;
    private PointChart plot;

    @BeforeEach
    void open() {
        shell = new Shell(WorkbenchDriver.shell(), SWT.SHELL_TRIM);
        shell.setLayout(new GridLayout());
        plot = new PointChart(shell, "True", "Predicted", sample -> {
            // not asked
        });
        plot.fillBelow(1);
        shell.setSize(620, 400);
        shell.open();
        WorkbenchDriver.settle();
    }

    @AfterEach
    void dispose() {
        shell.dispose();
        WorkbenchDriver.settle();
    }

    private Chart chart() {
        return plot.chart();
    }

    private void fill(String content, double[] y) {
        plot.draw(true, "", () -> {
            plot.axes().over(content, Extent.of(X), Extent.of(y));
            ILineSeries<?> dots = Plots.dots(chart(), "dots", Plots.BLUE);
            dots.setXSeries(X);
            dots.setYSeries(y);
            plot.points(new int[] {1, 2, 3, 4, 5}, X, y, i -> "");
        });
        plot.mark(1);
    }

    private void assertDrawn(String after) {
        WorkbenchDriver.pause(Duration.ofMillis(200));
        DrawnChart.assertAgrees(after, chart());
    }

    private void send(int type, Point at, int keys) {
        Event event = new Event();
        event.button = 1;
        event.x = at.x;
        event.y = at.y;
        event.stateMask = keys;
        chart().getPlotArea().getControl().notifyListeners(type, event);
        WorkbenchDriver.settle();
    }

    private void type(char key) {
        Event event = new Event();
        event.character = key;
        chart().getPlotArea().getControl().notifyListeners(SWT.KeyDown, event);
        WorkbenchDriver.settle();
    }

    @Test
    void anAxisStaysLinearWhereAValueHasNoLogarithmAndItIsSaid() {
        plot.axes().want(PlotAxes.X, true);
        plot.axes().want(PlotAxes.Y, true);
        fill("some at zero", new double[] {0, 64, 79, 88, 143});
        assertTrue(chart().getAxisSet().getXAxis(0).isLogScaleEnabled());
        assertFalse(chart().getAxisSet().getYAxis(0).isLogScaleEnabled());
        assertEquals("The axis \"Predicted\" stays linear: values of zero or less have no logarithm.", plot.axes().said());
        assertDrawn("one axis in logarithms");
        fill("all above zero", Y);
        assertTrue(chart().getAxisSet().getYAxis(0).isLogScaleEnabled());
        assertEquals("", plot.axes().said());
        assertDrawn("both axes in logarithms");
        plot.mark(3);
        fill("some below zero", new double[] {91, 64, -79, 88, 143});
        plot.mark(3);
        assertFalse(chart().getAxisSet().getYAxis(0).isLogScaleEnabled());
        plot.axes().want(PlotAxes.X, false);
        fill("all above zero", Y);
        assertFalse(chart().getAxisSet().getXAxis(0).isLogScaleEnabled());
        assertDrawn("back on even steps");
    }

    private void drag(Point from, Point to, int keys) {
        send(SWT.MouseDown, from, keys);
        send(SWT.MouseMove, to, keys);
        send(SWT.MouseUp, to, keys);
    }

    @Test
    void aRubberBandMarksPointsAndLeavesTheViewAsItWas() {
        Set<Integer> marked = new TreeSet<>();
        PlotBrush brush = new PlotBrush(plot, samples -> {
            marked.clear();
            marked.addAll(samples);
        });
        fill("points", Y);
        WorkbenchDriver.settle();
        Range all = chart().getAxisSet().getXAxis(0).getRange();
        Point low = plot.pixelOf(2);
        Point high = plot.pixelOf(3);
        drag(new Point(low.x - 8, low.y + 8), new Point(high.x + 8, high.y - 8), SWT.SHIFT);
        assertEquals(Set.of(2, 3), marked);
        brush.show(marked);
        Point last = plot.pixelOf(5);
        drag(new Point(last.x + 8, last.y + 8), new Point(last.x - 8, last.y - 8), SWT.MOD1);
        assertEquals(Set.of(2, 3, 5), marked, "Ctrl adds");
        brush.show(marked);
        drag(last, last, SWT.MOD1);
        assertEquals(Set.of(2, 3), marked, "a click with Ctrl takes one away");
        brush.show(marked);
        drag(plot.pixelOf(4), plot.pixelOf(4), SWT.SHIFT);
        assertEquals(Set.of(4), marked, "a click with Shift marks one alone");
        assertEquals(all.toString(), chart().getAxisSet().getXAxis(0).getRange().toString(), "nothing moved");
        type(SWT.ESC);
        assertEquals(Set.of(), marked);
    }
}
