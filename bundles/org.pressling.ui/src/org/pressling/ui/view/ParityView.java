// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.Range;
import org.pressling.analysis.LearningOutcome;
import org.pressling.analysis.Predictions;
import org.pressling.analysis.figure.LabelPoints;
import org.pressling.dataset.Split;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** Predicted against true values of a label; a click on a point selects its sample. */
public final class ParityView extends RunView {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".parity";
    private static final double MARGIN = 0.05;
    private static final int NEAR = 12;

    private final Map<Split, ILineSeries<?>> dots = new EnumMap<>(Split.class);
    private Combo labels;
    private Combo methods;
    private Chart chart;
    private ILineSeries<?> diagonal;
    private ILineSeries<?> mark;
    private RunData data;
    private LabelPoints points;

    /** For the platform. */
    public ParityView() {
        // nothing to set up
    }

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(parent);
        labels = combo(parent);
        methods = combo(parent);
        chart = Plots.chart(parent, Messages.Parity_true, Messages.Parity_predicted);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(chart);
        diagonal = Plots.line(chart, "=", parent.getDisplay().getSystemColor(SWT.COLOR_GRAY));
        diagonal.setLineWidth(1);
        diagonal.setVisibleInLegend(false);
        dots.put(Split.TRAIN, Plots.dots(chart, Messages.Parity_train, Plots.BLUE));
        dots.put(Split.VALIDATION, Plots.dots(chart, Messages.Parity_validation, Plots.GREEN));
        dots.put(Split.TEST, Plots.dots(chart, Messages.Parity_test, Plots.ORANGE));
        mark = Plots.dots(chart, "+", parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        mark.setSymbolSize(2 * NEAR / 3);
        mark.setVisibleInLegend(false);
        mark.setSymbolType(ILineSeries.PlotSymbolType.CROSS);
        chart.getLegend().setPosition(SWT.BOTTOM);
        chart.getPlotArea().getControl().addListener(SWT.MouseDown, this::click);
        draw();
    }

    private Combo combo(Composite parent) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.addListener(SWT.Selection, e -> draw());
        GridDataFactory.fillDefaults().applyTo(combo);
        return combo;
    }

    @Override
    void showRun(RunData read) {
        data = read;
        fill(labels, read.dataset().map(d -> d.labels().stream().map(LabelText::of).toList()).orElse(List.of()));
        fill(methods, read.outcome().map(o -> o.methods().stream().map(Predictions::name).toList()).orElse(List.of()));
        labels.getParent().layout();
        draw();
    }

    private static void fill(Combo combo, List<String> items) {
        String chosen = combo.getText();
        combo.setItems(items.toArray(String[]::new));
        combo.select(Math.max(0, items.indexOf(chosen)));
        combo.setEnabled(!items.isEmpty());
    }

    private void draw() {
        LearningOutcome outcome = data == null ? null : data.outcome().orElse(null);
        points = null;
        if (outcome != null && data.dataset().isPresent() && labels.getSelectionIndex() >= 0) {
            Predictions method = outcome.methods().get(methods.getSelectionIndex());
            points = LabelPoints.of(data.dataset().get(), method, labels.getSelectionIndex());
        }
        if (points == null) {
            chart.getTitle().setText(Messages.Parity_none);
        } else {
            chart.getTitle().setText(NLS.bind(Messages.Parity_title, Plots.number(points.r2(Split.TEST)),
                    (Plots.number(points.rmse(Split.TEST)) + " " + LabelText.unit(points.label().unit())).strip()));
            String unit = points.label().unit().isEmpty() ? "" : " (" + LabelText.unit(points.label().unit()) + ")";
            chart.getAxisSet().getXAxis(0).getTitle().setText(Messages.Parity_true + unit);
            chart.getAxisSet().getYAxis(0).getTitle().setText(Messages.Parity_predicted + unit);
            show(points);
        }
        boolean any = points != null;
        diagonal.setVisible(any);
        dots.values().forEach(series -> series.setVisible(any));
        chart.getLegend().setVisible(any);
        showSample(sample());
    }

    private void show(LabelPoints shown) {
        dots.forEach((split, series) -> {
            int[] places = shown.positions(split).toArray();
            series.setXSeries(Arrays.stream(places).mapToDouble(i -> shown.truth()[i]).toArray());
            series.setYSeries(Arrays.stream(places).mapToDouble(i -> shown.predicted()[i]).toArray());
        });
        double[] all = IntStream.range(0, shown.size())
                .mapToObj(i -> new double[] { shown.truth()[i], shown.predicted()[i] }).flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite).toArray();
        double from = Arrays.stream(all).min().orElse(0);
        double to = Arrays.stream(all).max().orElse(1);
        double margin = Math.max(MARGIN * (to - from), Double.MIN_NORMAL);
        Range range = new Range(from - margin, to + margin);
        chart.getAxisSet().getXAxis(0).setRange(range);
        chart.getAxisSet().getYAxis(0).setRange(range);
        diagonal.setXSeries(new double[] { range.lower, range.upper });
        diagonal.setYSeries(new double[] { range.lower, range.upper });
    }

    @Override
    void showSample(int index) {
        int place = points == null ? -1
                : IntStream.range(0, points.size()).filter(i -> points.index()[i] == index).findFirst().orElse(-1);
        mark.setVisible(place >= 0);
        if (place >= 0) {
            mark.setXSeries(new double[] { points.truth()[place] });
            mark.setYSeries(new double[] { points.predicted()[place] });
        }
        chart.redraw();
    }

    /** Where a sample's point is on the plot area [px]; null if it has none. */
    Point pointOf(int index) {
        if (points == null) {
            return null;
        }
        return IntStream.range(0, points.size()).filter(i -> points.index()[i] == index).mapToObj(this::pixel).findFirst()
                .orElse(null);
    }

    private Point pixel(int place) {
        return new Point(chart.getAxisSet().getXAxis(0).getPixelCoordinate(points.truth()[place]),
                chart.getAxisSet().getYAxis(0).getPixelCoordinate(points.predicted()[place]));
    }

    private void click(Event event) {
        if (points == null) {
            return;
        }
        int nearest = -1;
        double distance = NEAR;
        for (int i = 0; i < points.size(); i++) {
            Point at = pixel(i);
            double apart = Math.hypot(at.x - event.x, at.y - event.y);
            if (apart < distance) {
                distance = apart;
                nearest = i;
            }
        }
        if (nearest >= 0) {
            select(points.index()[nearest]);
        }
    }

    @Override
    public void setFocus() {
        labels.setFocus();
    }
}
