// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.pressling.analysis.Figure;
import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.figure.MeansFigure;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Unit;
import org.pressling.study.ResultAges;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.figure.FigureSource;

/** SE coverage on AM against pressure, where the study asked for it: each sample, and means of each way to find it. */
public final class CoverageView extends RunView implements FigureSource {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".coverage";
    private static final Color[] COLOURS = {Plots.BLUE, Plots.ORANGE, Plots.GREEN, Plots.RED};

    private final Map<CoverageTable.Kind, CoverageTable> tables = new EnumMap<>(CoverageTable.Kind.class);
    private Combo kinds;
    private Combo shares;
    private PointChart plot;
    private PlotBrush brush;

    /** For the platform. */
    public CoverageView() {
        // nothing to set up
    }

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(parent);
        kinds = Choices.combo(parent, Messages.Coverage_of, this::chooseShare);
        kinds.setItems(Messages.Coverage_planar, Messages.Coverage_sphere);
        kinds.select(0);
        shares = Choices.combo(parent, Messages.Coverage_share, this::draw);
        plot = new PointChart(parent, Messages.Coverage_pressure, "", this::select);
        plot.fillBelow(2);
        brush = new PlotBrush(plot, this::mark);
        menu(plot.axes().switches(this::draw), plot.controls());
        chooseShare();
    }

    @Override
    void showRun(RunData data) {
        tables.clear();
        chooseShare();
        RunFolder folder = data.folder();
        Job job = Job.createSystem(Messages.Coverage_of, monitor -> {
            Map<CoverageTable.Kind, CoverageTable> read = read(folder);
            onDisplay(() -> {
                if (folder().filter(folder::equals).isPresent()) {
                    tables.putAll(read);
                    chooseShare();
                }
            });
        });
        job.schedule();
    }

    private static Map<CoverageTable.Kind, CoverageTable> read(RunFolder folder) {
        Map<CoverageTable.Kind, CoverageTable> read = new EnumMap<>(CoverageTable.Kind.class);
        for (CoverageTable.Kind kind : CoverageTable.Kind.values()) {
            try {
                CoverageTable.read(folder, kind).ifPresent(table -> read.put(kind, table));
            } catch (InvalidInputException e) {
                PresslingUi.log().warn(e.getMessage(), e);
            }
        }
        return read;
    }

    private Optional<CoverageTable> table() {
        return Optional.ofNullable(tables.get(CoverageTable.Kind.values()[kinds.getSelectionIndex()]));
    }

    private void chooseShare() {
        Choices.fill(shares, table().map(table -> Arrays.stream(table.shares())
                .mapToObj(share -> NLS.bind(Messages.Coverage_amShare, Texts.round(share))).toList()).orElse(List.of()), 0);
        kinds.setEnabled(!tables.isEmpty());
        draw();
    }

    private void draw() {
        plot.draw(table().isPresent() && shares.getSelectionIndex() >= 0, Messages.Coverage_none,
                () -> show(table().orElseThrow(), table().orElseThrow().shares()[shares.getSelectionIndex()]));
        plot.mark(sample());
    }

    /** Dots for the samples by the first way, which is that of the contacts, and a line of means for each way. */
    private void show(CoverageTable table, double share) {
        Chart chart = plot.chart();
        int[] rows = table.rows(share);
        double[] pressure = IntStream.of(rows).mapToDouble(i -> table.pressure()[i]).toArray();
        double[] contacts = IntStream.of(rows).mapToDouble(i -> table.values()[0][i]).toArray();
        ILineSeries<?> dots = Plots.dots(chart, Messages.Coverage_samples, COLOURS[0]);
        dots.setXSeries(pressure);
        dots.setYSeries(contacts);
        List<double[]> all = new ArrayList<>(List.of(contacts));
        int k = 0;
        for (MeansFigure.Line line : table.means(share)) {
            ILineSeries<?> means = Plots.line(chart, line.name(), COLOURS[k++ % COLOURS.length]);
            means.setXSeries(line.x());
            means.setYSeries(line.mean());
            all.add(line.mean());
        }
        chart.getAxisSet().getYAxis(0).getTitle().setText(Texts.axis(kinds.getText(), Unit.NONE));
        plot.axes().over(List.of(folder().orElseThrow(), kinds.getText(), share), Extent.of(pressure),
                Extent.of(all.stream().flatMapToDouble(DoubleStream::of).toArray()).withZero());
        plot.points(IntStream.of(rows).map(i -> table.sample()[i]).toArray(), pressure, contacts,
                i -> NLS.bind(Messages.Coverage_point, new Object[] {Integer.valueOf(table.sample()[rows[i]]),
                        Texts.number(pressure[i]), Texts.number(contacts[i])}));
    }

    @Override
    String older(ResultAges ages) {
        return older(ages, StepName.REPORT);
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

    /** Whether there is something to see; for tests. */
    boolean isShown() {
        return table().isPresent();
    }

    @Override
    public Optional<Figure> figure() {
        return table().filter(table -> shares.getSelectionIndex() >= 0)
                .map(table -> new MeansFigure("coverage_" + Choices.fileName(shares.getText()), kinds.getText(),
                        Messages.Coverage_pressure, Texts.axis(kinds.getText(), Unit.NONE),
                        table.means(table.shares()[shares.getSelectionIndex()])));
    }

    @Override
    public void setFocus() {
        kinds.setFocus();
    }
}
