// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.DoubleStream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.pressling.analysis.Figure;
import org.pressling.analysis.figure.Labels;
import org.pressling.analysis.figure.Trend;
import org.pressling.analysis.figure.TrendFigure;
import org.pressling.analysis.figure.TrendLine;
import org.pressling.analysis.figure.PressGroups;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.label.LabelNames;
import org.pressling.dem.Phase;
import org.pressling.dem.Role;
import org.pressling.dem.Unit;
import org.pressling.study.ResultAges;
import org.pressling.study.layout.StepName;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.Theme;
import org.pressling.ui.figure.FigureSource;

/** One label against another, coloured by the levels of a factor, with a straight line for each level. */
public final class TrendsView extends RunView implements FigureSource {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".trends";
    private static final int COMBOS = 3;

    private Combo causes;
    private Combo effects;
    private Combo groupings;
    private PointChart plot;
    private PlotBrush brush;
    private Dataset dataset;
    private List<LabelColumn> factors = List.of();
    private PressGroups groups;

    /** For the platform. */
    public TrendsView() {
        // nothing to set up
    }

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(COMBOS).margins(4, 4).applyTo(parent);
        effects = Choices.combo(parent, Messages.Trends_effect, this::draw);
        causes = Choices.combo(parent, Messages.Trends_cause, this::draw);
        groupings = Choices.combo(parent, Messages.Trends_groups, this::group);
        plot = new PointChart(parent, "", "", this::select);
        plot.fillBelow(COMBOS);
        brush = new PlotBrush(plot, this::mark);
        menu(plot.axes().switches(this::draw), plot.controls());
        Theme.follow(plot.chart(), this::draw);
        draw();
    }

    @Override
    CompletableFuture<RunData> wanted(RunReading read) {
        return read.begun();
    }

    @Override
    void showRun(RunData data) {
        dataset = data.dataset().orElse(null);
        factors = dataset == null ? List.of() : PressGroups.factors(dataset);
        List<String> names = dataset == null ? List.of() : dataset.labels().stream().map(LocalTexts::axis).toList();
        Choices.fill(effects, names, place(LabelNames.REACTION_AREA));
        Choices.fill(causes, names, place(LabelNames.diameterMean(data.meaning()
                .flatMap(of -> of.rendering().phases().of(Role.ACTIVE).stream().findFirst()).orElse(Phase.AM))));
        Choices.fill(groupings, factors.stream().map(LocalTexts::axis).toList(),
                Math.max(0, factors.indexOf(PressGroups.WIDTH_FACTOR)));
        group();
    }

    /** Groups by the chosen factor; where none has several levels, all samples are one group. */
    private void group() {
        int chosen = groupings.getSelectionIndex();
        groups = dataset == null ? null : PressGroups.of(dataset, chosen < 0 ? PressGroups.WIDTH_FACTOR : factors.get(chosen));
        draw();
    }

    private int place(String label) {
        return dataset == null ? 0 : Math.max(0, Labels.find(dataset, label));
    }

    private void draw() {
        plot.draw(dataset != null && causes.getSelectionIndex() >= 0, nothingYet(Messages.Trends_none),
                () -> show(trend()));
        plot.mark(sample());
    }

    private Trend trend() {
        return new Trend(dataset, causes.getSelectionIndex(), effects.getSelectionIndex(), groups);
    }

    private void show(Trend trend) {
        Chart chart = plot.chart();
        double[] x = trend.x();
        double[] y = trend.y();
        LabelColumn across = trend.across();
        LabelColumn up = trend.up();
        chart.getAxisSet().getXAxis(0).getTitle().setText(LocalTexts.axis(across));
        chart.getAxisSet().getYAxis(0).getTitle().setText(LocalTexts.axis(up));
        plot.axes().over(List.of(folder().orElseThrow(), across, up), Extent.of(x), Extent.of(y));
        for (int k = 0; k < groups.count(); k++) {
            String name = name(k);
            int[] members = trend.members(k);
            Color colour = Plots.colour(groups.colour(k), chart);
            ILineSeries<?> dots = Plots.dots(chart, name, colour);
            dots.setXSeries(PlotAxes.at(members, x));
            dots.setYSeries(PlotAxes.at(members, y));
            trend.line(k).ifPresent(line -> draw(line, name, colour));
        }
        plot.points(dataset.entries().stream().mapToInt(Dataset.Entry::index).toArray(), x, y,
                i -> NLS.bind(Messages.Trends_point,
                        new Object[] {Integer.valueOf(dataset.entry(i).index()), name(groups.groupOf(i)),
                                LocalTexts.name(across) + ' ' + LocalTexts.withUnit(x[i], across.unit()),
                                LocalTexts.name(up) + ' ' + LocalTexts.withUnit(y[i], up.unit())}));
    }

    /** A group in the language of the window; {@link PressGroups#name} is for files. */
    private String name(int group) {
        double from = groups.from(group);
        double to = groups.to(group);
        return Double.isNaN(from) ? Messages.Trends_unknown
                : from == to ? LocalTexts.level(from, groups.unit())
                : NLS.bind(Messages.Trends_levels, LocalTexts.level(from, Unit.NONE), LocalTexts.level(to, groups.unit()));
    }

    /** Draws a line and the band that holds it with 90 % confidence. */
    private void draw(TrendLine line, String name, Color colour) {
        double[] along = plot.axes().steps(line.from(), line.to());
        double[] height = DoubleStream.of(along).map(line::at).toArray();
        ILineSeries<?> fit = Plots.line(plot.chart(), "– " + name, colour);
        int[] seen = plot.axes().drawable(height);
        fit.setXSeries(PlotAxes.at(seen, along));
        fit.setYSeries(PlotAxes.at(seen, height));
        fit.setVisibleInLegend(false);
        plot.bands().add(along, DoubleStream.of(along).map(x -> line.at(x) - line.halfWidth(x)).toArray(),
                DoubleStream.of(along).map(x -> line.at(x) + line.halfWidth(x)).toArray(), colour);
    }

    @Override
    String older(ResultAges ages) {
        return older(ages, StepName.DATASET);
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

    @Override
    public Optional<Figure> figure() {
        if (dataset == null || causes.getSelectionIndex() < 0) {
            return Optional.empty();
        }
        Trend trend = trend();
        return Optional.of(new TrendFigure(trend.up().name() + "_over_" + trend.across().name(), trend));
    }

    @Override
    public void setFocus() {
        effects.setFocus();
    }
}
