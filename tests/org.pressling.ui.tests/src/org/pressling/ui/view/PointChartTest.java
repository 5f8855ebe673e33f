// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.DecimalFormat;
import java.time.Duration;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pressling.ui.WorkbenchDriver;

/** Points and lines of known values are where the axes say, whatever comes first: content, size, or being seen. */
class PointChartTest {
    private static final double[] X = {119, 60, 75.5, 101, 149};
    private static final double[] Y = {91.5, 64, 79, 88, 143};
    private static final List<Point> SIZES = List.of(new Point(300, 220), new Point(330, 300), new Point(620, 210),
            new Point(900, 600));

    /** What is done with a chart before it is looked at. */
    enum Order {
        /** Filled, then shown. */
        CONTENT_FIRST {
            @Override
            void show(PointChartTest test, Point size) {
                test.fill();
                test.open(size);
            }
        },
        /** Shown empty, then filled. */
        SHOWN_FIRST {
            @Override
            void show(PointChartTest test, Point size) {
                test.open(size);
                test.fill();
            }
        },
        /** Filled while another part lies in front. */
        BEHIND {
            @Override
            void show(PointChartTest test, Point size) {
                test.open(size);
                test.front(test.other);
                test.fill();
                WorkbenchDriver.settle();
                test.front(test.part);
            }
        },
        /** Filled, and of another size when it comes to the front. */
        BEHIND_AND_RESIZED {
            @Override
            void show(PointChartTest test, Point size) {
                test.open(new Point(size.y + 100, size.x));
                test.fill();
                test.front(test.other);
                test.shell.setSize(size);
                WorkbenchDriver.settle();
                test.front(test.part);
            }
        },
        /** Laid out by what is around it. */
        LAID_OUT_ANEW {
            @Override
            void show(PointChartTest test, Point size) {
                test.open(size);
                test.fill();
                test.shell.layout(true, true);
                test.chart().getAxisSet().getYAxis(0).getTick().setFormat(new DecimalFormat("0.0000"));
                test.shell.layout(true, true);
            }
        };

        abstract void show(PointChartTest test, Point size);
    }

    private static final Duration SOON = Duration.ofSeconds(60);

    private Shell shell;
    private StackLayout stack;
    private Composite part;
    private Composite other;
    private PointChart plot;

    private void make() {
        shell = new Shell(WorkbenchDriver.shell(), SWT.SHELL_TRIM);
        stack = new StackLayout();
        shell.setLayout(stack);
        part = new Composite(shell, SWT.NONE);
        part.setLayout(new GridLayout());
        other = new Composite(shell, SWT.NONE);
        stack.topControl = part;
        plot = new PointChart(part, "True", "Predicted", sample -> {
            // nothing is clicked
        });
        plot.fillBelow(1);
    }

    @Test
    void aTitleWithoutRoomAlongItsAxisStandsBelowTheChart() {
        make();
        fill();
        open(new Point(400, 140));
        WorkbenchDriver.waitUntil("the title below", SOON, () -> plot.axes().said().contains("Predicted"));
        shell.setSize(400, 600);
        WorkbenchDriver.waitUntil("the title along the axis", SOON, () -> plot.axes().said().isEmpty());
        assertTrue(chart().getAxisSet().getYAxis(0).getTitle().isVisible());
    }

    @Test
    void soDoesOneThatIsWiderThanItsPlot() {
        make();
        fill();
        String wide = "Started, hours after the first of all the runs that are shown";
        chart().getAxisSet().getXAxis(0).getTitle().setText(wide);
        open(new Point(250, 300));
        WorkbenchDriver.waitUntil("the title below", SOON, () -> plot.axes().said().contains(wide));
        shell.setSize(900, 600);
        WorkbenchDriver.waitUntil("the title along the axis", SOON, () -> plot.axes().said().isEmpty());
        assertTrue(chart().getAxisSet().getXAxis(0).getTitle().isVisible());
    }

    /** Axes that are hidden have no titles, wherever these stood. */
    @Test
    void titlesThatWereLeftOutGoWithTheContent() {
        make();
        fill();
        String wide = "Started, hours after the first of all the runs that are shown";
        chart().getAxisSet().getXAxis(0).getTitle().setText(wide);
        chart().getAxisSet().getYAxis(0).getTitle().setText(wide);
        open(new Point(250, 300));
        WorkbenchDriver.waitUntil("both titles below", SOON, () -> plot.axes().said().split(wide, -1).length == 3);
        plot.draw(false, "Nothing", () -> {
            // nothing is drawn
        });
        WorkbenchDriver.waitUntil("no titles below", SOON, () -> plot.axes().said().isEmpty());
        shell.setSize(900, 700);
        WorkbenchDriver.pause(Duration.ofMillis(500));
        assertFalse(chart().getAxisSet().getXAxis(0).getTitle().isVisible());
        assertFalse(chart().getAxisSet().getYAxis(0).getTitle().isVisible());
        assertEquals("", plot.axes().said());
        fill();
        assertTrue(chart().getAxisSet().getXAxis(0).getTitle().isVisible());
        assertTrue(chart().getAxisSet().getYAxis(0).getTitle().isVisible());
    }

    @AfterEach
    void dispose() {
        shell.dispose();
        WorkbenchDriver.settle();
    }

    private Chart chart() {
        return plot.chart();
    }

    private void open(Point size) {
        shell.setSize(size);
        shell.open();
        WorkbenchDriver.settle();
    }

    private void front(Composite wanted) {
        stack.topControl = wanted;
        shell.layout();
        WorkbenchDriver.settle();
    }

    private void fill() {
        fill("content");
    }

    private void fill(String content) {
        plot.draw(true, "", () -> {
            plot.axes().over(content, new Extent(50, 160, 50, 160), new Extent(50, 160, 50, 160));
            ILineSeries<?> line = Plots.line(chart(), "identity", Plots.RED);
            line.setXSeries(new double[] {50, 160});
            line.setYSeries(new double[] {50, 160});
            ILineSeries<?> dots = Plots.dots(chart(), "a name that needs some room", Plots.BLUE);
            dots.setXSeries(X);
            dots.setYSeries(Y);
            plot.points(new int[] {1, 2, 3, 4, 5}, X, Y, i -> "");
        });
        plot.mark(1);
    }

    @Test
    void pixelsAgreeWithTheAxes() {
        for (Order order : Order.values()) {
            for (Point size : SIZES) {
                make();
                order.show(this, size);
                WorkbenchDriver.pause(Duration.ofMillis(200));
                DrawnChart.assertAgrees(order + " at " + size, chart());
                Range range = chart().getAxisSet().getXAxis(0).getRange();
                int width = chart().getPlotArea().getControl().getSize().x;
                assertEquals((X[0] - range.lower) / (range.upper - range.lower) * width, plot.pixelOf(1).x, 1,
                        "a click finds the point where it is seen");
                dispose();
            }
        }
    }

    private void send(int type, int x, int y, int count) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.count = count;
        chart().getPlotArea().getControl().notifyListeners(type, event);
        WorkbenchDriver.settle();
    }

    private void type(char key) {
        Event event = new Event();
        event.character = key;
        chart().getPlotArea().getControl().notifyListeners(SWT.KeyDown, event);
        WorkbenchDriver.settle();
    }

    private void assertDrawn(String after) {
        WorkbenchDriver.pause(Duration.ofMillis(200));
        DrawnChart.assertAgrees(after, chart());
    }

    @Test
    void wheelDraggingAndKeysShowAPartAndAllOfItAgain() {
        make();
        open(new Point(620, 400));
        fill();
        WorkbenchDriver.settle();
        Range all = chart().getAxisSet().getXAxis(0).getRange();
        Point before = plot.pixelOf(1);
        send(SWT.MouseWheel, before.x, before.y, 3);
        send(SWT.MouseWheel, before.x, before.y, 3);
        assertEquals(before.x, plot.pixelOf(1).x, 1, "what is under the pointer stays there");
        assertEquals(before.y, plot.pixelOf(1).y, 1, "what is under the pointer stays there");
        Range part = chart().getAxisSet().getXAxis(0).getRange();
        assertEquals((all.upper - all.lower) / 1.25 / 1.25, part.upper - part.lower, 1e-9);
        assertDrawn("zoomed");
        Point from = plot.pixelOf(1);
        send(SWT.MouseDown, from.x, from.y, 1);
        send(SWT.MouseMove, from.x + 2, from.y, 0);
        assertEquals(from.x, plot.pixelOf(1).x, "a shaking hand moves nothing");
        send(SWT.MouseMove, from.x + 40, from.y - 30, 0);
        send(SWT.MouseUp, from.x + 40, from.y - 30, 1);
        send(SWT.MouseMove, from.x + 90, from.y, 0);
        assertEquals(from.x + 40, plot.pixelOf(1).x, 1, "it went along with the pointer");
        assertEquals(from.y - 30, plot.pixelOf(1).y, 1, "it went along with the pointer");
        assertDrawn("moved");
        send(SWT.MouseDoubleClick, 5, 5, 2);
        assertEquals(all.lower, chart().getAxisSet().getXAxis(0).getRange().lower, "all is there again");
        assertEquals(all.upper, chart().getAxisSet().getXAxis(0).getRange().upper, "all is there again");
        assertDrawn("all");
        type('+');
        type('+');
        type('-');
        Range near = chart().getAxisSet().getYAxis(0).getRange();
        assertEquals((all.upper - all.lower) / 1.25, near.upper - near.lower, 1e-9);
        fill();
        assertEquals(near.toString(), chart().getAxisSet().getYAxis(0).getRange().toString(),
                "content that grew stays as it was looked at");
        fill("other content");
        assertEquals(all.upper, chart().getAxisSet().getYAxis(0).getRange().upper, "other content is shown whole");
        type('0');
        assertEquals(all.upper, chart().getAxisSet().getYAxis(0).getRange().upper, "and stays so");
    }

    @Test
    void aLogarithmicAxisIsZoomedInLogarithms() {
        make();
        open(new Point(620, 400));
        plot.axes().want(PlotAxes.Y, true);
        fill();
        assertDrawn("all in logarithms");
        int height = chart().getPlotArea().getControl().getSize().y;
        Range all = chart().getAxisSet().getYAxis(0).getRange();
        send(SWT.MouseWheel, 10, height / 2, 3);
        Range part = chart().getAxisSet().getYAxis(0).getRange();
        assertEquals(Math.log(all.upper / all.lower) / 1.25, Math.log(part.upper / part.lower), 1e-9);
        assertEquals(Math.log(all.upper * all.lower), Math.log(part.upper * part.lower), 0.02, "the middle stays");
        assertDrawn("logarithmic");
    }
}
