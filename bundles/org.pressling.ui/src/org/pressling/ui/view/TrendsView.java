// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.pressling.analysis.Figure;
import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.figure.Labels;
import org.pressling.analysis.figure.TrendFigure;
import org.pressling.analysis.figure.TrendLine;
import org.pressling.analysis.figure.PressGroups;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.Theme;
import org.pressling.ui.figure.FigureSource;

/** One label against another, coloured by the width before the press, with a straight line for each width. */
public final class TrendsView extends RunView implements FigureSource {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".trends";

    private Combo causes;
    private Combo effects;
    private PointChart plot;
    private Dataset dataset;
    private PressGroups groups;

    /** For the platform. */
    public TrendsView() {
        // nothing to set up
    }

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(parent);
        effects = Choices.combo(parent, Messages.Trends_effect, this::draw);
        causes = Choices.combo(parent, Messages.Trends_cause, this::draw);
        plot = new PointChart(parent, "", "", this::select);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(plot.chart());
        menu(plot.chart(), plot.chart().getPlotArea().getControl());
        Theme.follow(plot.chart(), this::draw);
        draw();
    }

    @Override
    void showRun(RunData data) {
        dataset = data.dataset().orElse(null);
        groups = dataset == null ? null : PressGroups.of(dataset);
        List<String> names = dataset == null ? List.of() : dataset.labels().stream().map(Texts::axis).toList();
        Choices.fill(effects, names, place("reaction_area"));
        Choices.fill(causes, names, place("am_diameter_mean"));
        draw();
    }

    private int place(String label) {
        return dataset == null ? 0 : Math.max(0, Labels.find(dataset, label));
    }

    private void draw() {
        Chart chart = plot.chart();
        chart.suspendUpdate(true);
        plot.clear();
        boolean any = dataset != null && causes.getSelectionIndex() >= 0;
        chart.getTitle().setText(any ? "" : Messages.Trends_none);
        chart.getTitle().setVisible(!any);
        if (any) {
            show(causes.getSelectionIndex(), effects.getSelectionIndex());
        }
        chart.getLegend().setVisible(any);
        Plots.showAxes(chart, any);
        chart.suspendUpdate(false);
        plot.mark(sample());
    }

    private void show(int cause, int effect) {
        Chart chart = plot.chart();
        double[] x = values(cause);
        double[] y = values(effect);
        LabelColumn across = dataset.labels().get(cause);
        LabelColumn up = dataset.labels().get(effect);
        chart.getAxisSet().getXAxis(0).getTitle().setText(Texts.axis(across));
        chart.getAxisSet().getYAxis(0).getTitle().setText(Texts.axis(up));
        chart.getAxisSet().getXAxis(0).setRange(PointChart.around(x));
        chart.getAxisSet().getYAxis(0).setRange(PointChart.around(y));
        for (int k = 0; k < groups.count(); k++) {
            int group = k;
            Color colour = Plots.visible(new Color(groups.colour(k).getRed(), groups.colour(k).getGreen(),
                    groups.colour(k).getBlue()), chart);
            int[] members = IntStream.range(0, x.length).filter(i -> groups.groupOf(i) == group).toArray();
            ILineSeries<?> dots = Plots.dots(chart, groups.name(k), colour);
            dots.setXSeries(IntStream.of(members).mapToDouble(i -> x[i]).toArray());
            dots.setYSeries(IntStream.of(members).mapToDouble(i -> y[i]).toArray());
            TrendLine.of(dataset, cause, effect, groups, k).ifPresent(line -> {
                ILineSeries<?> fit = Plots.line(chart, "fit " + groups.name(group), colour);
                fit.setXSeries(new double[] { line.from(), line.to() });
                fit.setYSeries(new double[] { line.at(line.from()), line.at(line.to()) });
                fit.setVisibleInLegend(false);
            });
        }
        plot.points(dataset.entries().stream().mapToInt(Dataset.Entry::index).toArray(), x, y,
                i -> NLS.bind(Messages.Trends_point,
                        new Object[] { Integer.valueOf(dataset.entry(i).index()), groups.name(groups.groupOf(i)),
                                Texts.name(across) + ' ' + Texts.withUnit(x[i], across.unit()),
                                Texts.name(up) + ' ' + Texts.withUnit(y[i], up.unit()) }));
    }

    private double[] values(int label) {
        return dataset.entries().stream().mapToDouble(entry -> entry.labels()[label]).toArray();
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
        int cause = causes.getSelectionIndex();
        int effect = effects.getSelectionIndex();
        String id = dataset.labels().get(effect).name() + "_over_" + dataset.labels().get(cause).name();
        return Optional.of(new TrendFigure(id, dataset, cause, effect, groups));
    }

    @Override
    public void setFocus() {
        effects.setFocus();
    }
}
