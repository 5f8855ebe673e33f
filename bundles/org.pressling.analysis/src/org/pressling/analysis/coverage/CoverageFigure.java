// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.coverage;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Markers;
import org.pressling.analysis.draw.Style;
import org.pressling.dataset.Split;
import org.pressling.dem.Unit;

/** Coverage against pressure, a panel for each AM share (Komori et al. 2022, Fig. 5D): by contacts and as read. */
final class CoverageFigure implements Figure {
    private static final int PANEL_WIDTH = 300;
    private static final int PANEL_HEIGHT = 330;
    private static final int PANELS_A_ROW = 3;
    private static final double HEADROOM = 1.35;

    private final String id;
    private final String title;
    private final String axis;
    private final CoverageSamples samples;
    private final List<CoverageCurve> curves;

    /**
     * Makes the figure.
     *
     * @param id      name of its files
     * @param title   what it shows
     * @param axis    title of the vertical axis, without unit
     * @param samples the pictures
     * @param curves  coverage by contacts, then as read
     */
    CoverageFigure(String id, String title, String axis, CoverageSamples samples, List<CoverageCurve> curves) {
        this.id = id;
        this.title = title;
        this.axis = axis;
        this.samples = samples;
        this.curves = List.copyOf(curves);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String caption() {
        return axis + " against the pressure of the press, a panel for each AM fraction of the box, as packed. Points are"
                + " means over the" + (held() ? " held-out" : "") + " pictures of that pressure and fraction (" + shown().count()
                + " in all); the same pictures stand behind every line."
                + " The pressure is that of a plane of spheres, a scale and no"
                + " measurement.";
    }

    @Override
    public FigureSize size() {
        int n = samples.shares().length;
        return new FigureSize(PANEL_WIDTH * Math.min(PANELS_A_ROW, n), PANEL_HEIGHT * ((n + PANELS_A_ROW - 1) / PANELS_A_ROW));
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        double[] shares = samples.shares();
        double highest = curves.stream().flatMapToDouble(c -> shown().mapToDouble(i -> c.values()[i]))
                .filter(Double::isFinite).max().orElse(1);
        for (int k = 0; k < shares.length; k++) {
            Rectangle2D area = new Rectangle2D.Double(PANEL_WIDTH * (k % PANELS_A_ROW), PANEL_HEIGHT * (k / PANELS_A_ROW),
                    PANEL_WIDTH, PANEL_HEIGHT);
            Rectangle2D rest = Charts.heading(g, area, String.format(Locale.ROOT, "AM fraction %.2f", shares[k]));
            panel(g, rest, shares[k], HEADROOM * highest);
        }
    }

    private void panel(Graphics2D g, Rectangle2D area, double share, double top) {
        NumberAxis pressure = Charts.axis("Pressure [MPa]");
        double[] pressures = samples.pressures();
        pressure.setRange(0, Unit.MEGAPASCAL.fromSi(pressures[pressures.length - 1]) * 1.08);
        NumberAxis coverage = Charts.axis(axis + " [–]");
        coverage.setRange(0, top);
        XYPlot plot = Charts.plot(pressure, coverage);
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        for (int c = 0; c < curves.size(); c++) {
            XYSeries series = new XYSeries(curves.get(c).name());
            for (double p : pressures) {
                double mean = mean(curves.get(c).values(), share, p);
                if (Double.isFinite(mean)) {
                    series.add(Unit.MEGAPASCAL.fromSi(p), mean);
                }
            }
            data.addSeries(series);
            Markers.line(renderer, c, c == 0 ? Style.INK : Markers.colour(c), Markers.stroke(c));
            Markers.points(renderer, c, Markers.shape(c), c == 0 ? Style.INK : Markers.colour(c));
            renderer.setSeriesShapesVisible(c, true);
        }
        plot.setDataset(data);
        plot.setRenderer(renderer);
        Charts.legendInside(plot, RectangleAnchor.TOP_LEFT);
        Charts.draw(plot, null, g, area);
    }

    @Override
    public CsvTable data() {
        List<String> header = new ArrayList<>(List.of("sample", "split", "am_share", "pressure_MPa"));
        curves.forEach(curve -> header.add(curve.column()));
        CsvTable table = new CsvTable(header.toArray(String[]::new));
        for (int i = 0; i < samples.size(); i++) {
            List<Object> cells = new ArrayList<>(List.of(samples.index()[i], samples.split()[i].word(), samples.amFraction()[i],
                    Unit.MEGAPASCAL.fromSi(samples.pressure()[i])));
            for (CoverageCurve curve : curves) {
                cells.add(curve.values()[i]);
            }
            table.add(cells.toArray());
        }
        return table;
    }

    /** Mean over the pictures shown of one pressure and share; NaN where there are none. */
    private double mean(double[] values, double share, double pressure) {
        return shown().filter(i -> samples.amFraction()[i] == share && samples.pressure()[i] == pressure)
                .mapToDouble(i -> values[i]).average().orElse(Double.NaN);
    }

    private IntStream shown() {
        boolean held = held();
        return IntStream.range(0, samples.size()).filter(i -> !held || samples.split()[i] == Split.TEST);
    }

    private boolean held() {
        return List.of(samples.split()).contains(Split.TEST);
    }
}
