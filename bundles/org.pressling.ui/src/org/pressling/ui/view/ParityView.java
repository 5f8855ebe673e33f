// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.Range;
import org.pressling.analysis.Figure;
import org.pressling.analysis.LearningOutcome;
import org.pressling.analysis.Predictions;
import org.pressling.analysis.draw.Style;
import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.figure.LabelPoints;
import org.pressling.analysis.figure.ParityFigure;
import org.pressling.dataset.Split;
import org.pressling.dem.Unit;
import org.pressling.study.ResultAges;
import org.pressling.study.layout.StepName;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.Theme;
import org.pressling.ui.figure.FigureSource;

/** Predicted against true values of a label; a click on a point selects its sample. */
public final class ParityView extends RunView implements FigureSource {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".parity";

    private final Map<Split, ILineSeries<?>> dots = new EnumMap<>(Split.class);
    private Combo labels;
    private Combo methods;
    private PointChart plot;
    private PlotBrush brush;
    private ILineSeries<?> diagonal;
    private RunData data;
    private ReadIntervals intervals = ReadIntervals.NONE;
    private LabelPoints points;

    /** For the platform. */
    public ParityView() {
        // nothing to set up
    }

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(parent);
        labels = Choices.combo(parent, Messages.Parity_label, this::draw);
        methods = Choices.combo(parent, Messages.Parity_method, this::draw);
        plot = new PointChart(parent, Messages.Parity_true, Messages.Parity_predicted, this::select);
        Chart chart = plot.chart();
        plot.fillBelow(2);
        diagonal = Plots.line(chart, "=", parent.getDisplay().getSystemColor(SWT.COLOR_GRAY));
        diagonal.setLineWidth(1);
        diagonal.setVisibleInLegend(false);
        for (Split split : Split.values()) {
            dots.put(split, Plots.dots(chart, Splits.name(split), Plots.colour(Style.of(split), chart)));
        }
        Theme.follow(chart, () -> {
            dots.forEach((split, series) -> series.setSymbolColor(Plots.colour(Style.of(split), chart)));
            chart.redraw();
        });
        brush = new PlotBrush(plot, this::mark);
        menu(plot.axes().switches(this::draw), plot.controls());
        draw();
    }

    @Override
    void showRun(RunData read) {
        data = read;
        Choices.fill(labels, read.dataset().map(d -> d.labels().stream().map(LocalTexts::axis).toList()).orElse(List.of()), 0);
        Choices.fill(methods, read.outcome().map(o -> o.methods().stream().map(method -> LocalTexts.method(method.name()))
                .toList())
                .orElse(List.of()), 0);
        new LaterPart<>(read.intervals(), ReadIntervals.COMING).use(this, () -> data == read, this::take);
    }

    private void take(ReadIntervals read) {
        intervals = read;
        read.problems().stream().findFirst().ifPresent(this::tellProblem);
        draw();
    }

    private void draw() {
        LearningOutcome outcome = data == null ? null : data.outcome().orElse(null);
        points = null;
        if (outcome != null && data.dataset().isPresent() && labels.getSelectionIndex() >= 0) {
            Predictions method = outcome.methods().get(methods.getSelectionIndex());
            points = LabelPoints.of(data.dataset().get(), method, labels.getSelectionIndex());
        }
        Chart chart = plot.chart();
        boolean any = points != null;
        plot.axes().begin();
        plot.bands().clear();
        if (points == null) {
            chart.getTitle().setText(nothingYet(Messages.Parity_none));
            plot.points(new int[0], new double[0], new double[0], Integer::toString);
        } else {
            Unit unit = points.label().unit();
            chart.getTitle().setText(NLS.bind(Messages.Parity_title, LocalTexts.r2(points.r2(Split.TEST)),
                    LocalTexts.withUnit(points.rmse(Split.TEST), unit)));
            chart.getAxisSet().getXAxis(0).getTitle().setText(Texts.axis(Messages.Parity_true, unit));
            chart.getAxisSet().getYAxis(0).getTitle().setText(Texts.axis(Messages.Parity_predicted, unit));
            show(points);
        }
        diagonal.setVisible(any);
        dots.values().forEach(series -> series.setVisible(any));
        chart.getLegend().setVisible(any);
        Plots.showAxes(chart, any);
        plot.mark(sample());
    }

    private void show(LabelPoints shown) {
        dots.forEach((split, series) -> {
            int[] places = shown.positions(split).toArray();
            series.setXSeries(PlotAxes.at(places, shown.truth()));
            series.setYSeries(PlotAxes.at(places, shown.predicted()));
            series.setVisibleInLegend(places.length > 0);
        });
        Extent extent = Extent.of(
                DoubleStream.concat(Arrays.stream(shown.truth()), Arrays.stream(shown.predicted())).toArray());
        plot.axes().over(List.of(data.folder(), shown.label()), extent, extent);
        Range range = extent.range(plot.axes().isLogarithmic(PlotAxes.X));
        diagonal.setXSeries(new double[] {range.lower, range.upper});
        diagonal.setYSeries(new double[] {range.lower, range.upper});
        Unit unit = shown.label().unit();
        int label = labels.getSelectionIndex();
        double[][][] ends = intervals.ends().get(shown.method());
        plot.points(shown.index(), shown.truth(), shown.predicted(),
                i -> ends == null ? point(shown, i) : interval(point(shown, i), ends[i][label], unit));
        if (ends != null) {
            shown.positions(Split.TEST).filter(i -> Double.isFinite(shown.predicted()[i])).forEach(i -> plot.bands()
                    .add(new double[] {shown.truth()[i]}, new double[] {ends[i][label][0]}, new double[] {ends[i][label][1]},
                            Plots.colour(Style.of(Split.TEST), plot.chart())));
        }
        plot.axes().end();
    }

    private static String interval(String point, double[] ends, Unit unit) {
        return Double.isInfinite(ends[1]) ? NLS.bind(Messages.Parity_noInterval, point)
                : NLS.bind(Messages.Parity_interval,
                        new Object[] {point, LocalTexts.withUnit(ends[0], unit), LocalTexts.withUnit(ends[1], unit)});
    }

    private static String point(LabelPoints shown, int i) {
        Unit unit = shown.label().unit();
        return NLS.bind(Messages.Parity_point, new Object[] {Integer.valueOf(shown.index()[i]),
                LocalTexts.withUnit(shown.truth()[i], unit), LocalTexts.withUnit(shown.predicted()[i], unit)});
    }

    @Override
    String older(ResultAges ages) {
        return older(ages, StepName.EVALUATE);
    }

    @Override
    void showMarked(Set<Integer> samples) {
        brush.show(samples);
        plot.axes().say(Choices.marked(samples));
    }

    @Override
    void showSample(int index) {
        plot.mark(index);
    }

    /** Where a sample's point is on the plot area [px]; null if it has none. */
    Point pointOf(int index) {
        return plot.pixelOf(index);
    }

    /** None before the intervals are there: one that is exported shall have them. */
    @Override
    public Optional<Figure> figure() {
        return Optional.ofNullable(points).filter(_ -> intervals.isWhole()).map(p -> {
            ParityFigure figure = new ParityFigure(p.label().name() + '_' + Choices.fileName(p.method()), p);
            double[][][] ends = intervals.ends().get(p.method());
            int label = labels.getSelectionIndex();
            return ends == null ? figure : figure.withIntervals(Arrays.stream(ends).map(e -> e[label]).toArray(double[][]::new));
        });
    }

    @Override
    public void setFocus() {
        labels.setFocus();
    }
}
