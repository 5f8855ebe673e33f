// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.pressling.analysis.Figure;
import org.pressling.analysis.coverage.CoverageFigure;
import org.pressling.analysis.coverage.CoverageSamples;
import org.pressling.analysis.draw.Texts;
import org.pressling.dem.Unit;
import org.pressling.study.ResultAges;
import org.pressling.study.layout.StepName;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.figure.FigureSource;

/** SE coverage on AM against pressure, where the study asked for it: each sample, and means of each way to find it. */
public final class CoverageView extends RunView implements FigureSource {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".coverage";

    private final AnalysesQuestion question = new AnalysesQuestion(this::onDisplay);
    private List<CoverageFigure> figures = List.of();
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
        shares = Choices.combo(parent, Messages.Coverage_share, this::draw);
        plot = new PointChart(parent, Messages.Coverage_pressure, "", this::select);
        plot.fillBelow(2);
        brush = new PlotBrush(plot, this::mark);
        menu(plot.axes().switches(this::draw), plot.controls());
        take(List.of());
    }

    @Override
    void showRun(RunData data) {
        take(List.of());
        question.ask(data.folder(), (answers, otherwise) -> take(answers.stream().flatMap(answer -> answer.section().stream())
                .flatMap(section -> section.figures().stream()).filter(CoverageFigure.class::isInstance)
                .map(CoverageFigure.class::cast).toList()));
    }

    private void take(List<CoverageFigure> found) {
        figures = found;
        Choices.fill(kinds, found.stream().map(CoverageView::name).toList(), 0);
        chooseShare();
    }

    private static String name(CoverageFigure figure) {
        return switch (figure.of()) {
        case CIRCUMFERENCE -> Messages.Coverage_planar;
        case SURFACE -> Messages.Coverage_sphere;
        };
    }

    private Optional<CoverageFigure> chosen() {
        int place = kinds.getSelectionIndex();
        return place < 0 || place >= figures.size() ? Optional.empty() : Optional.of(figures.get(place));
    }

    /** The panel that is drawn. */
    private Optional<CoverageFigure> panel() {
        int place = shares.getSelectionIndex();
        return place < 0 ? Optional.empty() : chosen().map(figure -> figure.ofShare(figure.shares()[place]));
    }

    private void chooseShare() {
        Choices.fill(shares, chosen().map(figure -> Arrays.stream(figure.shares())
                .mapToObj(share -> NLS.bind(Messages.Coverage_amShare, LocalTexts.round(share))).toList()).orElse(List.of()), 0);
        draw();
    }

    private void draw() {
        Optional<CoverageFigure> panel = panel();
        plot.draw(panel.isPresent(), nothingYet(Messages.Coverage_none), () -> show(panel.orElseThrow()));
        plot.mark(sample());
    }

    /** Dots for the samples by their contacts, and a line of means for each way to find coverage. */
    private void show(CoverageFigure figure) {
        Chart chart = plot.chart();
        double share = figure.shares()[0];
        CoverageSamples samples = figure.samples();
        int[] pictures = figure.pictures(share);
        double[] pressure = IntStream.of(pictures).mapToDouble(i -> Unit.MEGAPASCAL.fromSi(samples.pressure()[i])).toArray();
        double[] contacts = IntStream.of(pictures).mapToDouble(i -> figure.byContacts()[i]).toArray();
        List<CoverageFigure.Line> lines = figure.lines(share);
        ILineSeries<?> dots = Plots.dots(chart, Messages.Coverage_samples, Plots.colour(lines.getFirst().colour(), chart));
        dots.setXSeries(pressure);
        dots.setYSeries(contacts);
        List<double[]> all = new ArrayList<>(List.of(contacts));
        for (CoverageFigure.Line line : lines) {
            ILineSeries<?> means = Plots.line(chart, line.name(), Plots.colour(line.colour(), chart));
            means.setXSeries(line.pressure());
            means.setYSeries(line.mean());
            all.add(line.mean());
        }
        chart.getAxisSet().getYAxis(0).getTitle().setText(Texts.axis(kinds.getText(), Unit.NONE));
        plot.axes().over(List.of(folder().orElseThrow(), kinds.getText(), share), Extent.of(pressure),
                Extent.of(all.stream().flatMapToDouble(DoubleStream::of).toArray()).withZero());
        plot.points(IntStream.of(pictures).map(i -> samples.index()[i]).toArray(), pressure, contacts,
                i -> NLS.bind(Messages.Coverage_point, new Object[] {Integer.valueOf(samples.index()[pictures[i]]),
                        LocalTexts.number(pressure[i]), LocalTexts.number(contacts[i])}));
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
        return panel().isPresent();
    }

    @Override
    public Optional<Figure> figure() {
        return panel().map(Figure.class::cast);
    }

    @Override
    public void dispose() {
        question.cancel();
        super.dispose();
    }

    @Override
    public void setFocus() {
        kinds.setFocus();
    }
}
