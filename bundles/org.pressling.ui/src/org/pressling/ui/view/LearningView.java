// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.pressling.analysis.Figure;
import org.pressling.analysis.LearningCurve;
import org.pressling.analysis.figure.LearningCurveFigure;
import org.pressling.learning.EpochRow;
import org.pressling.learning.TrainingProgress;
import org.pressling.study.ResultAges;
import org.pressling.study.layout.StepName;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.figure.FigureSource;
import org.pressling.ui.run.Durations;
import org.pressling.ui.run.RunJob;

/** Losses by epoch; while a network is trained they grow, and the epoch under way is drawn batch by batch. */
public final class LearningView extends RunView implements FigureSource {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".learning";
    /** Between two drawings [ms]: seven a second. */
    private static final int PACE = 140;
    private static final int KEPT_DOT = 5;

    private final List<EpochRow> rows = new ArrayList<>();
    private final List<TrainingProgress> underWay = new ArrayList<>();
    private int kept;
    private boolean drawing;
    private Chart chart;
    private PlotAxes axes;
    private ILineSeries<?> training;
    private ILineSeries<?> validation;
    private ILineSeries<?> now;
    private ILineSeries<?> best;

    /** For the platform. */
    public LearningView() {
        // nothing to set up
    }

    @Override
    void createBody(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        chart = Plots.chart(parent, Messages.Learning_epoch, Messages.Learning_loss);
        training = Plots.line(chart, Messages.Learning_training, Plots.BLUE);
        validation = Plots.line(chart, Messages.Learning_validation, Plots.ORANGE);
        now = Plots.line(chart, Messages.Learning_now, Plots.GREEN);
        best = Plots.dots(chart, Messages.Learning_kept, Plots.RED);
        best.setSymbolSize(KEPT_DOT);
        axes = new PlotAxes(chart);
        axes.fillBelow(1);
        axes.want(PlotAxes.Y, true); // late progress is small but counts
        menu(axes.switches(this::draw), chart, chart.getPlotArea().getControl());
        draw();
    }

    @Override
    void showRun(RunData data) {
        boolean learning = !underWay.isEmpty();
        if (!learning) {
            rows.clear();
            rows.addAll(data.history());
            kept = data.outcome().map(outcome -> outcome.curve().bestEpoch()).orElse(0);
            draw();
        }
    }

    /** While a network is trained, what is drawn is its own. */
    @Override
    String older(ResultAges ages) {
        return underWay.isEmpty() ? older(ages, StepName.LEARN) : "";
    }

    @Override
    void showSample(int index) {
        // losses are of all samples together
    }

    @Override
    public void training(RunJob job, TrainingProgress progress) {
        if (shows(job)) {
            onDisplay(() -> {
                boolean begins = progress.epoch() == 1 && underWay.isEmpty();
                if (begins) {
                    rows.clear();
                    kept = 0;
                }
                boolean first = underWay.isEmpty();
                underWay.removeIf(before -> before.epoch() < progress.epoch());
                underWay.add(progress);
                if (first) {
                    nameRun();
                }
                drawSoon();
            });
        }
    }

    @Override
    public void trained(RunJob job, EpochRow row) {
        if (shows(job)) {
            onDisplay(() -> {
                rows.add(row);
                drawSoon();
            });
        }
    }

    @Override
    public void staged(RunJob job, String stage) {
        if (shows(job)) {
            onDisplay(underWay::clear);
        }
        super.staged(job, stage);
    }

    @Override
    public void ended(RunJob job) {
        if (shows(job)) {
            onDisplay(underWay::clear);
        }
        super.ended(job);
    }

    /** Batches may come hundreds of times a second; eyes do not. */
    private void drawSoon() {
        if (!drawing) {
            drawing = true;
            chart.getDisplay().timerExec(PACE, () -> {
                drawing = false;
                if (!chart.isDisposed()) {
                    draw();
                }
            });
        }
    }

    private void draw() {
        chart.suspendUpdate(true);
        axes.begin();
        LearningCurve curve = new LearningCurve(rows, kept);
        show(training, curve.training());
        show(validation, curve.validation());
        show(now, batches());
        LearningCurve chosen = new LearningCurve(rows.stream().filter(row -> row.epoch() == kept).toList(), kept);
        show(best, chosen.validation().loss().length > 0 ? chosen.validation() : chosen.training());
        boolean any = !rows.isEmpty() || !underWay.isEmpty();
        chart.getTitle().setText(title());
        chart.getLegend().setVisible(any);
        Plots.showAxes(chart, any);
        if (any) {
            range();
        }
        chart.suspendUpdate(false);
        chart.redraw();
    }

    private String title() {
        if (!underWay.isEmpty()) {
            TrainingProgress p = underWay.getLast();
            return NLS.bind(Messages.Learning_underWay, new Object[] {Integer.valueOf(p.epoch()),
                    Integer.valueOf(p.epochs()), LocalTexts.number(p.loss()), LocalTexts.number(p.imagesPerSecond()),
                    Durations.text(Duration.ofMillis(Math.round(1000 * p.secondsLeft())))});
        }
        return rows.isEmpty() ? nothingYet(Messages.Learning_none)
                : NLS.bind(Messages.Learning_title, Integer.valueOf(rows.getLast().epoch()),
                        LocalTexts.number(rows.getLast().trainingLoss()));
    }

    /** From the first epoch to the last, and over all losses. */
    private void range() {
        double last = Math.max(rows.isEmpty() ? 1 : rows.getLast().epoch(),
                underWay.isEmpty() ? 1 : underWay.getLast().epoch());
        List<ILineSeries<?>> seen = Stream.of(training, validation, now).filter(ILineSeries::isVisible).toList();
        double first = seen.stream().flatMapToDouble(series -> DoubleStream.of(series.getXSeries())).min().orElse(1);
        axes.over(folder(), new Extent(0, last + 0.5, first, last),
                Extent.of(seen.stream().flatMapToDouble(series -> DoubleStream.of(series.getYSeries())).toArray()));
        axes.end();
    }

    /** The epoch under way, batch by batch. */
    private LearningCurve.Losses batches() {
        return LearningCurve.Losses.of(underWay, p -> p.epoch() - 1 + (double) p.batch() / p.batches(), TrainingProgress::loss);
    }

    private static void show(ILineSeries<?> series, LearningCurve.Losses losses) {
        boolean any = losses.loss().length > 0;
        series.setVisible(any);
        series.setVisibleInLegend(any);
        if (any) {
            series.setXSeries(losses.epoch());
            series.setYSeries(losses.loss());
        }
    }

    /** The epochs that are drawn; for tests. */
    List<EpochRow> rows() {
        return List.copyOf(rows);
    }

    @Override
    public Optional<Figure> figure() {
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new LearningCurveFigure(
                        new LearningCurve(rows, kept > 0 ? kept : rows.getLast().epoch())));
    }

    @Override
    public void setFocus() {
        chart.setFocus();
    }
}
