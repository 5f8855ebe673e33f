// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.function.IntPredicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.pressling.analysis.figure.CompactionCurve;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.press.PressHistory;
import org.pressling.ui.AccessibleText;
import org.pressling.ui.Messages;
import org.pressling.ui.preferences.PressureUnit;

/** The way of a press: pressure on the walls over compression, a slider along it, and a button that plays it. */
final class PressStrip extends Composite {
    private static final int CHART_HEIGHT = 105;
    /** From this height of the view on the curve is shown unasked [px]. */
    private static final int ROOM_FOR_CURVE = 460;
    private static final int COLUMNS = 3;
    private static final int DOT = 5;
    /** Time for the whole way when played [ms], and the shortest time for one state. */
    private static final int PLAY = 4000;
    private static final int FRAME = 40;

    private final IntPredicate moved;
    private final Chart chart;
    private final ILineSeries<?> curve;
    private final ILineSeries<?> mark;
    private final Button play;
    private final Button film;
    private final Scale slider;
    private CompactionCurve press = CompactionCurve.of(PressHistory.NONE, PressureUnit.GPA.unit());
    private int playing;
    private boolean asked;

    /**
     * A strip for no press yet.
     *
     * @param parent where to
     * @param moved  told of the row of the history that the user chose; says whether it can be shown now
     * @param filmed called when the press is to be written as a film
     */
    PressStrip(Composite parent, IntPredicate moved, Runnable filmed) {
        super(parent, SWT.NONE);
        this.moved = moved;
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(2, 0).applyTo(this);
        chart = Plots.chart(this, axes(PressureUnit.preferred()), pressure(PressureUnit.preferred()));
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(SWT.DEFAULT, CHART_HEIGHT).exclude(true)
                .applyTo(chart);
        chart.setVisible(false);
        curve = Plots.line(chart, pressure(PressureUnit.preferred()), Plots.BLUE);
        mark = Plots.dots(chart, "+", Plots.RED);
        mark.setSymbolSize(DOT);
        chart.getPlotArea().getControl().addListener(SWT.MouseDown, e -> choose(nearest(e.x, e.y)));
        play = Choices.icon(this, SWT.PUSH, "run", Messages.Press_play, pressed -> play());
        slider = new Scale(this, SWT.HORIZONTAL);
        slider.setToolTipText(Messages.Press_slider);
        AccessibleText.name(slider, Messages.Press_slider);
        slider.addListener(SWT.Selection, e -> choose(slider.getSelection()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(slider);
        film = Choices.icon(this, SWT.PUSH, "film", Messages.Film_ask, pressed -> filmed.run());
    }

    private static String axes(PressureUnit unit) {
        return NLS.bind(Messages.Press_axes, pressure(unit));
    }

    private static String pressure(PressureUnit unit) {
        return NLS.bind(Messages.Press_pressure, unit.symbol());
    }

    /** Shows or hides the curve as the user wants it from now on. */
    void wantCurve(Button toggle) {
        asked = true;
        showCurve(toggle.getSelection());
    }

    /** Shows the curve where the view is high enough, until the user says if it is to be seen. */
    void showCurveWithRoom(Composite view, Button toggle) {
        view.addListener(SWT.Resize, e -> {
            boolean room = view.getClientArea().height >= ROOM_FOR_CURVE;
            if (!asked && room != toggle.getSelection()) {
                toggle.setSelection(room);
                showCurve(room);
            }
        });
    }

    /** Shows or hides the curve; slider and button stay. */
    void showCurve(boolean wanted) {
        Choices.show(chart, wanted);
    }

    /**
     * Shows another press, at its end.
     *
     * @param pressed the sample that was pressed; null for none
     * @param unit    of its pressures
     */
    void show(PressedSample pressed, PressureUnit unit) {
        playing++;
        press = CompactionCurve.of(pressed == null ? PressHistory.NONE : pressed.press().history(), unit.unit());
        chart.getAxisSet().getXAxis(0).getTitle().setText(axes(unit));
        chart.getAxisSet().getYAxis(0).getTitle().setText(pressure(unit));
        boolean any = press.points() > 1;
        curve.setVisible(any);
        play.setEnabled(any);
        film.setEnabled(any);
        slider.setEnabled(any);
        slider.setMaximum(Math.max(1, press.points() - 1));
        slider.setPageIncrement(Math.max(1, press.points() / 10));
        if (any) {
            curve.setXSeries(press.compression());
            curve.setYSeries(press.pressure());
            chart.getAxisSet().getXAxis(0).setRange(Extent.of(press.compression()).range(false));
            chart.getAxisSet().getYAxis(0).setRange(Extent.of(press.pressure()).range(false));
        }
        Plots.showAxes(chart, any);
        mark(press.points() - 1);
    }

    /** The row that is chosen. */
    int row() {
        return slider.getSelection();
    }

    /** Number of rows. */
    int rows() {
        return press.points();
    }

    /** Chooses a row, as the user would. */
    void choose(int row) {
        if (row >= 0 && row < press.points()) {
            playing++;
            mark(row);
            moved.test(row);
        }
    }

    private void mark(int row) {
        boolean any = row >= 0 && row < press.points();
        mark.setVisible(any);
        if (any) {
            slider.setSelection(row);
            mark.setXSeries(new double[] {press.compression()[row]});
            mark.setYSeries(new double[] {press.pressure()[row]});
        }
        chart.redraw();
    }

    private int nearest(int x, int y) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < press.points(); i++) {
            double apart = Math.hypot(chart.getAxisSet().getXAxis(0).getPixelCoordinate(press.compression()[i]) - x,
                    chart.getAxisSet().getYAxis(0).getPixelCoordinate(press.pressure()[i]) - y);
            if (apart < least) {
                least = apart;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Goes from the begin to the end, or stops if it is on the way. */
    private void play() {
        boolean wasPlaying = play.getData() != null;
        playing++;
        play.setData(null);
        if (!wasPlaying) {
            play.setData(Boolean.TRUE);
            step(0, playing);
        }
    }

    private void step(int row, int ticket) {
        if (isDisposed() || ticket != playing || row >= press.points()) {
            if (!isDisposed()) {
                play.setData(null);
            }
            return;
        }
        mark(row);
        int next = moved.test(row) ? row + 1 : row;
        getDisplay().timerExec(Math.max(FRAME, PLAY / press.points()), () -> step(next, ticket));
    }

    /** Where the view's menu belongs. */
    Control[] menuOwners() {
        return new Control[] {chart, chart.getPlotArea().getControl()};
    }
}
