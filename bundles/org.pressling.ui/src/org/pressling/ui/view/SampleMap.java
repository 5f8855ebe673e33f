// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.pressling.model.NumberList;
import org.pressling.ui.Messages;
import org.pressling.ui.Theme;

/** Where the samples of a campaign lie: one factor against another, a point for each combination. */
public final class SampleMap extends Composite {
    private static final int HEIGHT = 260;

    private final Combo up;
    private final Combo across;
    private final PointChart plot;
    private int[] samples = {};
    private List<Axis> axes = List.of();

    /**
     * What can be shown along an axis.
     *
     * @param title  name and unit
     * @param values value of each point
     */
    public record Axis(String title, double[] values) {

        /** Takes a copy of the values. */
        public Axis {
            values = values.clone();
        }

        /** {@return a copy of the values} */
        @Override
        public double[] values() {
            return values.clone();
        }
    }

    /**
     * An empty map.
     *
     * @param parent where to
     */
    public SampleMap(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
        up = Choices.combo(this, Messages.Map_up, this::draw);
        across = Choices.combo(this, Messages.Map_across, this::draw);
        plot = new PointChart(this, "", "", sample -> {
            // a planned sample is nowhere to be shown yet
        });
        plot.fillBelow(2);
        ((GridData) plot.chart().getLayoutData()).heightHint = HEIGHT;
        Theme.follow(plot.chart(), this::draw);
        draw();
    }

    /**
     * Shows points.
     *
     * @param numbers number of the sample of each point
     * @param known   what can be shown along the axes; the first two are, unless others were chosen
     */
    public void show(int[] numbers, List<Axis> known) {
        samples = numbers.clone();
        axes = List.copyOf(known);
        List<String> titles = axes.stream().map(Axis::title).toList();
        Choices.fill(across, titles, 0);
        Choices.fill(up, titles, 1);
        draw();
    }

    /**
     * Where a sample's point is.
     *
     * @param sample its number
     * @return its place on the plot area [px]; null if it has none
     */
    public Point pointOf(int sample) {
        return plot.pixelOf(sample);
    }

    private void draw() {
        boolean chosen = up.getSelectionIndex() >= 0 && across.getSelectionIndex() >= 0;
        plot.draw(chosen, Messages.Map_none, () -> show(axes.get(across.getSelectionIndex()), axes.get(up.getSelectionIndex())));
        plot.chart().getLegend().setVisible(false);
        plot.chart().redraw();
    }

    private void show(Axis horizontal, Axis vertical) {
        Chart chart = plot.chart();
        double[] x = horizontal.values();
        double[] y = vertical.values();
        chart.getAxisSet().getXAxis(0).getTitle().setText(horizontal.title());
        chart.getAxisSet().getYAxis(0).getTitle().setText(vertical.title());
        plot.axes().over(List.of(horizontal.title(), vertical.title()), Extent.of(x), Extent.of(y));
        ILineSeries<?> dots = Plots.dots(chart, Messages.Map_samples, Plots.visible(Plots.BLUE, chart));
        dots.setXSeries(x);
        dots.setYSeries(y);
        plot.points(IntStream.of(samples).toArray(), x, y, i -> NLS.bind(Messages.Map_point, new Object[] {
                Integer.valueOf(samples[i]), horizontal.title(), NumberList.format(x[i]), vertical.title(),
                NumberList.format(y[i])}));
    }
}
