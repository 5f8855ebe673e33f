// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.pressling.learning.EpochRow;
import org.pressling.study.RunProgress;
import org.pressling.study.StepName;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.run.RunJob;

/** Losses by epoch, growing while the network is trained. */
public final class LearningView extends RunView {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".learning";

    private final List<EpochRow> rows = new ArrayList<>();
    private Chart chart;
    private ILineSeries<?> training;
    private ILineSeries<?> validation;

    /** For the platform. */
    public LearningView() {
        // nothing to set up
    }

    @Override
    void createBody(Composite parent) {
        parent.setLayout(new FillLayout());
        chart = Plots.chart(parent, Messages.Learning_epoch, Messages.Learning_loss);
        training = Plots.line(chart, Messages.Learning_training, Plots.BLUE);
        validation = Plots.line(chart, Messages.Learning_validation, Plots.ORANGE);
        chart.getLegend().setVisible(true);
        chart.getLegend().setPosition(SWT.BOTTOM);
        draw();
    }

    @Override
    void showRun(RunData data) {
        if (!data.history().isEmpty() || rows.isEmpty()) {
            rows.clear();
            rows.addAll(data.history());
            draw();
        }
    }

    @Override
    void showSample(int index) {
        // losses are of all samples together
    }

    @Override
    public void progressed(RunJob job, RunProgress progress) {
        boolean begins = progress.stage().equals(StepName.LEARN.id()) && progress.fraction() == 0;
        if (begins && shows(job)) {
            onDisplay(() -> {
                rows.clear();
                draw();
            });
        }
    }

    @Override
    public void trained(RunJob job, EpochRow row) {
        if (shows(job)) {
            onDisplay(() -> {
                rows.add(row);
                draw();
            });
        }
    }

    private void draw() {
        show(training, EpochRow::trainingLoss);
        show(validation, EpochRow::validationLoss);
        boolean any = !rows.isEmpty();
        chart.getTitle().setText(any
                ? NLS.bind(Messages.Learning_title, Integer.valueOf(rows.getLast().epoch()),
                        Plots.number(rows.getLast().trainingLoss()))
                : Messages.Learning_none);
        chart.getLegend().setVisible(any);
        if (any) {
            chart.getAxisSet().adjustRange();
        }
        chart.redraw();
    }

    private void show(ILineSeries<?> series, ToDoubleFunction<EpochRow> loss) {
        List<EpochRow> known = rows.stream().filter(row -> loss.applyAsDouble(row) > 0).toList();
        series.setXSeries(known.stream().mapToDouble(EpochRow::epoch).toArray());
        series.setYSeries(known.stream().mapToDouble(loss).toArray());
        series.setVisible(!known.isEmpty());
        series.setVisibleInLegend(!known.isEmpty());
    }

    @Override
    public void setFocus() {
        chart.setFocus();
    }
}
