// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.pressling.analysis.Figure;
import org.pressling.analysis.LearningOutcome;
import org.pressling.analysis.figure.StressDistribution;
import org.pressling.analysis.figure.StressHistogramFigure;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.study.ResultAges;
import org.pressling.study.layout.StepName;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.api.SelectedRun;
import org.pressling.ui.figure.FigureSource;

/** Stress on the single particles of a sample, with the normal distributions of its labels and of the prediction. */
public final class DistributionView extends SampleView implements FigureSource {
    /** Identifier of the view. */
    public static final String ID = PresslingUi.ID + ".distribution";

    /** Wider than this many times its height, the view shows the phases side by side. */
    private static final double BESIDE = 2.2;

    private final Map<Phase, HistogramChart> charts = new LinkedHashMap<>();
    private Composite body;
    private RunData data;
    private List<StressDistribution> shown = List.of();
    /** What is drawn, while there is something. */
    private Dataset.Entry entry;

    /** For the platform. */
    public DistributionView() {
        // nothing to set up
    }

    @Override
    void createBody(Composite parent) {
        FillLayout layout = new FillLayout(SWT.VERTICAL);
        parent.setLayout(layout);
        body = parent;
        chartsFor(Phases.AM_SE);
        parent.addListener(SWT.Resize, e -> {
            boolean wide = parent.getClientArea().width > BESIDE * parent.getClientArea().height;
            layout.type = wide ? SWT.HORIZONTAL : SWT.VERTICAL;
            parent.layout();
        });
        clear(nothingYet(Messages.Distribution_none));
    }

    /** A chart for each phase, the last one first; those of other phases go. */
    private void chartsFor(Phases phases) {
        List<Phase> wanted = phases.list().reversed();
        if (wanted.equals(List.copyOf(charts.keySet()))) {
            return;
        }
        charts.values().forEach(HistogramChart::dispose);
        charts.clear();
        for (Phase phase : wanted) {
            HistogramChart chart = new HistogramChart(body, phase);
            charts.put(phase, chart);
            menu(chart.controls());
        }
        body.layout();
    }

    @Override
    void showRun(RunData read) {
        data = read;
        clear(read.dataset().isPresent() ? "" : nothingYet(Messages.Distribution_none));
    }

    /** What the network says comes to the bars that are drawn already. */
    @Override
    void showLearnt(RunData whole) {
        data = whole;
        showAgain();
    }

    private void clear(String why) {
        shown = List.of();
        entry = null;
        charts.values().forEach(chart -> chart.clear(why));
    }

    /** Bars and labels are of the data set, what the network says of the evaluation, which is never newer. */
    @Override
    String older(ResultAges ages) {
        String sample = super.older(ages);
        return sample.isEmpty() ? older(ages, StepName.EVALUATE) : sample;
    }

    @Override
    void show(PressedSample sample) {
        int place = place(sample);
        if (place < 0) {
            clear(nothingYet(Messages.Distribution_none));
            return;
        }
        Dataset dataset = data.dataset().orElseThrow();
        chartsFor(sample.press().pressed().phases());
        shown = charts.keySet().stream().map(phase -> StressDistribution.of(data.meaning().get(),
                data.outcome().map(LearningOutcome::network), dataset, place, sample, phase)).toList();
        entry = dataset.entry(place);
        String title = NLS.bind(Messages.Distribution_title, Integer.valueOf(sample.factors().index()),
                Splits.name(entry.split()));
        SelectedRun of = new SelectedRun(data.folder(), sample.factors().index());
        shown.forEach(distribution -> charts.get(distribution.phase()).show(of, distribution, title));
    }

    /** Place of a sample in the data set; negative where it has none, or labels of it could not be told. */
    private int place(PressedSample sample) {
        return data == null || sample == null || data.meaning().isEmpty() ? -1 : data.entryOf(sample.factors().index());
    }

    /** What is shown, for each phase. */
    List<StressDistribution> shown() {
        return shown;
    }

    @Override
    public Optional<Figure> figure() {
        if (entry == null) {
            return Optional.empty();
        }
        return Optional.of(new StressHistogramFigure(entry.index(), entry.split().word(), shown));
    }

    @Override
    public void setFocus() {
        charts.values().iterator().next().controls()[0].setFocus();
    }
}
