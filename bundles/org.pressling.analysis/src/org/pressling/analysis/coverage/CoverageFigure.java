// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.coverage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
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
public final class CoverageFigure implements Figure {
    private static final int PANEL_WIDTH = 300;
    private static final int PANEL_HEIGHT = 330;
    private static final int PANELS_A_ROW = 3;
    private static final double HEADROOM = 1.35;

    /** Of what the coverage is. */
    public enum Of {
        /** Of the circumference of the AM spheres, in the plane of the centres. */
        CIRCUMFERENCE("fig5d_coverage_planar", "Line coverage of the AM circumference against pressure", "SE line coverage"),
        /** Of the surface of the AM spheres. */
        SURFACE("fig5d_coverage_sphere", "Coverage of the AM surface against pressure", "SE coverage of the spheres");

        private final String id;
        private final String title;
        private final String axis;

        Of(String id, String title, String axis) {
            this.id = id;
            this.title = title;
            this.axis = axis;
        }
    }

    private final Of of;
    private final CoverageSamples samples;
    private final List<CoverageCurve> curves;
    private final double[] shares;

    /**
     * Makes the figure.
     *
     * @param of      what is covered
     * @param samples the pictures
     * @param curves  coverage by contacts, then as read
     */
    CoverageFigure(Of of, CoverageSamples samples, List<CoverageCurve> curves) {
        this(of, samples, curves, samples.shares());
    }

    private CoverageFigure(Of of, CoverageSamples samples, List<CoverageCurve> curves, double[] shares) {
        this.of = of;
        this.samples = samples;
        this.curves = List.copyOf(curves);
        this.shares = shares;
    }

    /**
     * A line of means.
     *
     * @param name     its name in the legend
     * @param colour   its colour
     * @param pressure pressures of the press, ascending [MPa]
     * @param mean     mean coverage over the pictures of each
     */
    public record Line(String name, Color colour, double[] pressure, double[] mean) {
    }

    /** {@return what is covered} */
    public Of of() {
        return of;
    }

    /** {@return the pictures that all lines are of, and others that they leave out} */
    public CoverageSamples samples() {
        return samples;
    }

    /** {@return the AM fractions that have a panel, rising} */
    public double[] shares() {
        return shares.clone();
    }

    /** {@return the panel of one AM fraction by itself} */
    public CoverageFigure ofShare(double share) {
        return new CoverageFigure(of, samples, curves, new double[] {share});
    }

    /** {@return places of the pictures of an AM fraction that the lines are of: those held out, if there are any} */
    public int[] pictures(double share) {
        return shown().filter(i -> samples.amFraction()[i] == share).toArray();
    }

    /** {@return coverage by contacts, by picture} */
    public double[] byContacts() {
        return curves.getFirst().values().clone();
    }

    /** {@return means over the pictures of an AM fraction, a line for contacts and one for each way to read them} */
    public List<Line> lines(double share) {
        return IntStream.range(0, curves.size()).mapToObj(c -> {
            double[] values = curves.get(c).values();
            double[] pressures = Arrays.stream(samples.pressures())
                    .filter(p -> Double.isFinite(mean(values, share, p))).toArray();
            return new Line(curves.get(c).name(), c == 0 ? Style.INK : Markers.colour(c),
                    Arrays.stream(pressures).map(Unit.MEGAPASCAL::fromSi).toArray(),
                    Arrays.stream(pressures).map(p -> mean(values, share, p)).toArray());
        }).toList();
    }

    @Override
    public String id() {
        return of.id;
    }

    @Override
    public String title() {
        return of.title;
    }

    @Override
    public String caption() {
        return of.axis + " against the pressure of the press, a panel for each AM fraction of the box, as packed. Points are"
                + " means over the" + (held() ? " held-out" : "") + " pictures of that pressure and fraction (" + shown().count()
                + " in all); the same pictures stand behind every line."
                + " The pressure is that of a plane of spheres, a scale and no"
                + " measurement.";
    }

    @Override
    public FigureSize size() {
        int n = shares.length;
        return new FigureSize(PANEL_WIDTH * Math.min(PANELS_A_ROW, n), PANEL_HEIGHT * ((n + PANELS_A_ROW - 1) / PANELS_A_ROW));
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
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
        NumberAxis coverage = Charts.axis(of.axis + " [–]");
        coverage.setRange(0, top);
        XYPlot plot = Charts.plot(pressure, coverage);
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        int c = 0;
        for (Line line : lines(share)) {
            XYSeries series = new XYSeries(line.name());
            for (int i = 0; i < line.mean().length; i++) {
                series.add(line.pressure()[i], line.mean()[i]);
            }
            data.addSeries(series);
            Markers.line(renderer, c, line.colour(), Markers.stroke(c));
            Markers.points(renderer, c, Markers.shape(c), line.colour());
            renderer.setSeriesShapesVisible(c, true);
            c++;
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
