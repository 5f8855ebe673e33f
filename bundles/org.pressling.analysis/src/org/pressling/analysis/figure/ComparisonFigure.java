// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.Predictions;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Markers;
import org.pressling.analysis.draw.Style;
import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;

/** R² on the held-out pictures, per label, for the network and the baselines side by side. */
public final class ComparisonFigure implements Figure {

    /** R² below this is drawn at the edge: how much worse than the mean does not matter any more. */
    private static final double LOWEST_R2 = -0.5;
    /** Rows between neighbouring methods of a label at most, and all methods of it together. */
    private static final double ROW_SHIFT = 0.18;
    private static final double ROW_SPREAD = 0.78;
    private static final int ROW_HEIGHT = 34;
    private static final int HEIGHT_OF_METHOD = 8;

    private final Dataset data;
    private final List<Predictions> methods;

    /**
     * Makes the figure.
     *
     * @param data the data set
     * @param methods the network, then the baselines
     */
    public ComparisonFigure(Dataset data, List<Predictions> methods) {
        this.data = data;
        this.methods = List.copyOf(methods);
    }

    @Override
    public String id() {
        return "r2_comparison";
    }

    @Override
    public String title() {
        return "How much of the variation each method explains";
    }

    @Override
    public String caption() {
        return "Coefficient of determination on the " + Texts.count(data.of(Split.TEST).size(), "held-out picture")
                + ": 1 is perfect, 0 is"
                + " as good as always saying the mean; values below −0.5 are drawn at the left edge. A picture-only"
                + " baseline sees a few counts of the picture; recipe parameters come from the packing and are no"
                + " rival to a picture, but show how much of a label they explain.";
    }

    @Override
    public FigureSize size() {
        return new FigureSize(620, 110 + Math.max(ROW_HEIGHT, HEIGHT_OF_METHOD * methods.size()) * data.labels().size());
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        String[] names = data.labels().reversed().stream().map(Texts::name).toArray(String[]::new);
        SymbolAxis labels = new SymbolAxis(null, names);
        labels.setTickLabelFont(Style.TEXT);
        labels.setTickLabelPaint(Style.INK);
        labels.setGridBandsVisible(false);
        labels.setRange(-0.6, names.length - 0.4);
        NumberAxis r2 = Charts.axis("R² on held-out pictures [–]");
        XYPlot plot = Charts.plot(r2, labels);
        XYSeriesCollection points = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        Span span = new Span().include(0.5);
        double shift = Math.min(ROW_SHIFT, ROW_SPREAD / Math.max(1, methods.size() - 1));
        for (int m = 0; m < methods.size(); m++) {
            XYSeries series = new XYSeries(methods.get(m).name(), false);
            for (int k = 0; k < names.length; k++) {
                double value = Math.max(LOWEST_R2, LabelPoints.of(data, methods.get(m), k).r2(Split.TEST));
                if (Double.isFinite(value)) {
                    series.add(value, names.length - 1 - k + shift * ((methods.size() - 1) / 2.0 - m));
                    span.include(value);
                }
            }
            Markers.points(renderer, m, Markers.shape(m), Markers.colour(m));
            points.addSeries(series);
        }
        r2.setRange(span.lowest() - 0.04, 1.04);
        plot.setDataset(points);
        plot.setRenderer(renderer);
        Charts.draw(plot, RectangleEdge.BOTTOM, g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("method", "label", "unit", "split", "pictures", "r2", "rmse", "bias");
        for (Predictions method : methods) {
            for (int k = 0; k < data.labels().size(); k++) {
                LabelPoints points = LabelPoints.of(data, method, k);
                for (Split split : Split.values()) {
                    table.add(method.name(), points.label().name(), points.label().unit().symbol(), split.word(),
                            points.size(split),
                            points.r2(split), points.rmse(split), points.bias(split));
                }
            }
        }
        return table;
    }
}
