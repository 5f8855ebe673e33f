// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.LearningCurve;
import org.pressling.analysis.draw.Charts;
import org.pressling.analysis.draw.Markers;
import org.pressling.analysis.draw.Style;
import org.pressling.analysis.draw.Texts;
import org.pressling.learning.EpochRow;

/** Training and validation loss by epoch on a logarithmic axis, with the epoch whose weights were kept. */
public final class LearningCurveFigure implements Figure {

    private final LearningCurve curve;

    /** Makes the figure of a training. */
    public LearningCurveFigure(LearningCurve curve) {
        this.curve = curve;
    }

    @Override
    public String id() {
        return "learning_curve";
    }

    @Override
    public String title() {
        return "Learning curve";
    }

    @Override
    public String caption() {
        String text = "Mean squared error of the standardised labels (1: as good as always saying the mean) after"
                + " each of "
                + curve.epochs().size() + " epochs.";
        for (EpochRow row : curve.epochs()) {
            if (row.epoch() == curve.bestEpoch()) {
                text += " The weights of epoch " + row.epoch() + " were kept: training loss "
                        + Texts.number(row.trainingLoss()) + ", validation loss " + Texts.number(row.validationLoss())
                        + ".";
            }
        }
        return text;
    }

    @Override
    public FigureSize size() {
        return new FigureSize(560, 370);
    }

    @Override
    public void draw(Graphics2D g, FigureSize size) {
        XYSeries training = series("Training", curve.training());
        XYSeries validation = series("Validation", curve.validation());
        NumberAxis epochs = Charts.countAxis("Epoch [–]");
        epochs.setRange(0.5, Math.max(1, curve.epochs().size()) + 0.5);
        XYPlot plot = Charts.plot(epochs, lossAxis());
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        Markers.line(renderer, 0, Style.BLUE, Style.LINE);
        Markers.line(renderer, 1, Style.ORANGE, Markers.stroke(1));
        boolean fewPoints = curve.epochs().size() < 3;
        renderer.setSeriesShapesVisible(0, fewPoints);
        renderer.setSeriesShapesVisible(1, fewPoints);
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(training);
        if (!validation.isEmpty()) {
            data.addSeries(validation);
        }
        plot.setDataset(data);
        plot.setRenderer(renderer);
        plot.addDomainMarker(best());
        Charts.draw(plot, RectangleEdge.BOTTOM, g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
    }

    @Override
    public CsvTable data() {
        CsvTable table = new CsvTable("epoch", "learning_rate", "training_loss", "validation_loss", "kept");
        for (EpochRow row : curve.epochs()) {
            table.add(row.epoch(), row.learningRate(), row.trainingLoss(), row.validationLoss(),
                    row.epoch() == curve.bestEpoch());
        }
        return table;
    }

    private ValueMarker best() {
        ValueMarker marker = new ValueMarker(curve.bestEpoch(), Style.SOFT_INK, new BasicStroke(1));
        marker.setLabel("kept: epoch " + curve.bestEpoch());
        marker.setLabelFont(Style.TEXT);
        marker.setLabelPaint(Style.SOFT_INK);
        marker.setLabelBackgroundColor(Style.PAPER);
        boolean left = curve.bestEpoch() > curve.epochs().size() / 2.0;
        marker.setLabelAnchor(left ? RectangleAnchor.BOTTOM_LEFT : RectangleAnchor.BOTTOM_RIGHT);
        marker.setLabelTextAnchor(left ? TextAnchor.BOTTOM_RIGHT
                : TextAnchor.BOTTOM_LEFT);
        return marker;
    }

    private ValueAxis lossAxis() {
        String title = "Loss: mean squared error [–]";
        Span span = new Span().include(curve.training().loss()).include(curve.validation().loss());
        return span.isEmpty() ? Charts.axis(title) : Charts.logAxis(title, span.lowest(), span.highest());
    }

    private static XYSeries series(String name, LearningCurve.Losses losses) {
        XYSeries series = new XYSeries(name);
        for (int i = 0; i < losses.loss().length; i++) {
            series.add(losses.epoch()[i], losses.loss()[i]);
        }
        return series;
    }
}
