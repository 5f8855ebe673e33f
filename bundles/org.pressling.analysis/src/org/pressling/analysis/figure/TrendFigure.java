// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Markers;
import org.pressling.analysis.draw.Style;
import org.pressling.analysis.draw.Texts;

/**
 * One label against another, one series per compression width or pressure, with its least-squares line (Komori et al. 2022,
 * Fig. 5C: reaction area against AM size and AM share). All values are DEM's own; no network is involved.
 */
public final class TrendFigure implements Figure {

    /** Opacity of the bands, and how many pieces they are drawn in. */
    private static final float BAND = 0.15f;
    private static final int STEPS = 32;

    private final String id;
    private final Trend trend;

    /**
     * Makes the figure.
     *
     * @param id    name of its files
     * @param trend what it shows
     */
    public TrendFigure(String id, Trend trend) {
        this.id = id;
        this.trend = trend;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return Texts.name(trend.up()) + " against " + Texts.inSentence(trend.across());
    }

    @Override
    public String caption() {
        StringBuilder text = new StringBuilder("Each point is a pressed sample as DEM gives it, coloured by its"
                + " " + trend.groups().meaning() + "; lines are least-squares fits per " + trend.groups().word()
                + " (three samples or more),"
                + " bands hold them with 90 % confidence.");
        int rising = 0;
        int fitted = 0;
        for (int k = 0; k < trend.groups().count(); k++) {
            Optional<TrendLine> line = trend.line(k);
            fitted += line.isPresent() ? 1 : 0;
            rising += line.isPresent() && line.get().slope() > 0 ? 1 : 0;
        }
        if (fitted > 0) {
            text.append(
                    String.format(Locale.ROOT, " The line rises for %d of the %d %ss.", rising, fitted, trend.groups().word()));
            text.append(strongestAndWeakest());
        }
        return text.append(drawn().note()).toString();
    }

    @Override
    public FigureSize size() {
        return new FigureSize(520, 380);
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        NumberAxis domain = Charts.axis(Texts.axis(trend.across()));
        NumberAxis range = Charts.axis(Texts.axis(trend.up()));
        Span x = new Span().include(trend.x());
        Span y = new Span().include(trend.y());
        domain.setRange(x.from(), x.to());
        range.setRange(y.from(), y.to());
        XYPlot plot = Charts.plot(domain, range);
        addPoints(plot);
        addLines(plot);
        Charts.draw(plot, RectangleEdge.RIGHT, g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
    }

    @Override
    public CsvTable data() {
        double[] x = trend.x();
        double[] y = trend.y();
        CsvTable table = new CsvTable("sample", trend.groups().column(), trend.across().column(), trend.up().column());
        for (int i = 0; i < x.length; i++) {
            table.add(trend.data().entry(i).index(), trend.groups().levelOf(i), x[i], y[i]);
        }
        return table;
    }

    private void addPoints(XYPlot plot) {
        XYSeriesCollection points = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        DrawnPoints drawn = drawn();
        double[] x = trend.x();
        double[] y = trend.y();
        for (int k = 0; k < trend.groups().count(); k++) {
            XYSeries series = new XYSeries(trend.groups().name(k), false);
            for (int i : drawn.of(k)) {
                series.add(x[i], y[i]);
            }
            Markers.points(renderer, k, Markers.disc(2.8), trend.groups().colour(k));
            points.addSeries(series);
        }
        plot.setDataset(0, points);
        plot.setRenderer(0, renderer);
    }

    /** Lines with their bands, which are sampled: they are curved. */
    private void addLines(XYPlot plot) {
        YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(BAND);
        renderer.setDefaultSeriesVisibleInLegend(false);
        for (int k = 0; k < trend.groups().count(); k++) {
            Optional<TrendLine> line = trend.line(k);
            if (line.isPresent()) {
                YIntervalSeries series = new YIntervalSeries("fit " + trend.groups().name(k));
                for (int i = 0; i <= STEPS; i++) {
                    double x = line.get().from() + (line.get().to() - line.get().from()) * i / STEPS;
                    double y = line.get().at(x);
                    series.add(x, y, y - line.get().halfWidth(x), y + line.get().halfWidth(x));
                }
                Markers.line(renderer, lines.getSeriesCount(), trend.groups().colour(k), Style.LINE);
                renderer.setSeriesFillPaint(lines.getSeriesCount(), trend.groups().colour(k));
                lines.addSeries(series);
            }
        }
        plot.setDataset(1, lines);
        plot.setRenderer(1, renderer);
    }

    private String strongestAndWeakest() {
        int first = -1;
        int last = -1;
        for (int k = 0; k < trend.groups().count(); k++) {
            if (trend.line(k).isPresent() && Double.isFinite(trend.groups().level(k))) {
                first = first < 0 ? k : first;
                last = k;
            }
        }
        if (last <= first) {
            return "";
        }
        String per = Texts.unit(trend.up().unit())
                + (trend.across().unit().isNone() ? "" : " per " + Texts.unit(trend.across().unit()));
        return " Slope " + slope(first) + " " + per + " at " + trend.groups().name(first) + ", " + slope(last) + " at "
                + trend.groups().name(last) + ".";
    }

    private String slope(int group) {
        return Texts.number(trend.line(group).map(TrendLine::slope).orElse(Double.NaN));
    }

    private DrawnPoints drawn() {
        return DrawnPoints.of(IntStream.range(0, trend.groups().count()).mapToObj(trend::members).toList());
    }
}
