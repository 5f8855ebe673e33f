// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.learning.EpochRow;
import org.pressling.learning.Examples;
import org.pressling.learning.HistoryCsv;
import org.pressling.learning.LabelMetrics;
import org.pressling.learning.LabelScaling;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.Metrics;
import org.pressling.learning.Predictor;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.Trainer;
import org.pressling.learning.TrainingMonitor;
import org.pressling.learning.TrainingProgress;
import org.pressling.learning.TrainingResult;
import org.pressling.learning.TrainingSettings;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.Origin;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.LearnTask;

/**
 * Trains the network on the data set and saves it with all that a later prediction needs. The model tells the name of its
 * study too; a new name alone does not make it stale.
 */
public final class LearnStep implements Step {
    /** Entry of the model's provenance: the epoch whose weights were kept. */
    static final String BEST_EPOCH = "best_epoch";

    private final LearnTask task;
    private final String study;
    private final Contributions contributions;

    /**
     * The step.
     *
     * @param task          what decides the trained network beyond the data set
     * @param study         name of the study
     * @param contributions where the engine is found
     */
    public LearnStep(LearnTask task, String study, Contributions contributions) {
        this.task = task;
        this.study = study;
        this.contributions = contributions;
    }

    @Override
    public StepName name() {
        return StepName.LEARN;
    }

    @Override
    public Set<StepName> needs() {
        return Set.of(StepName.DATASET);
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public LearnTask reads(int sample) {
        return task;
    }

    @Override
    public void perform(int none, StepContext context) throws IOException {
        context.progress(0, "starting the engine");
        LearningEngine engine = contributions.engine();
        Dataset dataset = DatasetReader.read(context.result(StepName.DATASET, 0));
        Examples training = Examples.of(dataset, Split.TRAIN);
        LabelScaling scaling = LabelScaling.of(training.labels(), task.labelScale());
        TrainingSettings settings = task.training(context.threads());
        TrainingResult result;
        List<LabelMetrics> test;
        try (TrainableNetwork network = engine.create(task.network(), settings.seed(), settings.threads())) {
            result = Trainer.train(network, dataset, scaling, settings, monitor(context));
            test = evaluate(network, scaling, settings, dataset);
        }
        Map<String, String> provenance = new TreeMap<>();
        provenance.put("study", study);
        provenance.put("pressling", Origin.of(LearnStep.class).version());
        provenance.put("seed", Long.toString(settings.seed()));
        provenance.put("engine", engine.name());
        provenance.put(BEST_EPOCH, Integer.toString(result.bestEpoch()));
        new TrainedModel(task.network(), result.weights(), dataset.labels(), scaling, task.rendering(),
                dataset.entry(0).image().pixelSize(), settings, provenance, test).save(context.draft());
        HistoryCsv.write(context.draft().resolve(TrainedModel.HISTORY_FILE), result.history());
    }

    /** A model tells how good it is, wherever it is copied to. */
    private static List<LabelMetrics> evaluate(TrainableNetwork network, LabelScaling scaling, TrainingSettings settings,
            Dataset dataset) {
        Examples test = Examples.of(dataset, Split.TEST);
        if (test.size() == 0) {
            return List.of();
        }
        return Metrics.perLabel(dataset.labels().stream().map(LabelColumn::column).toList(), test.labels(),
                Predictor.of(network, scaling, settings).predict(test));
    }

    private static TrainingMonitor monitor(StepContext context) {
        return new TrainingMonitor() {
            private double validation = Double.NaN;

            @Override
            public void progress(TrainingProgress p) {
                context.training(p);
                String detail = String.format(Locale.ROOT, "epoch %d of %d, loss %.4f%s, %.0f pictures/s", p.epoch(),
                        p.epochs(), p.loss(), Double.isNaN(validation) ? ""
                                : String.format(Locale.ROOT, ", validation %.4f", validation),
                        p.imagesPerSecond());
                context.progress(p.fraction(), detail, Optional.of(Duration.ofMillis(Math.round(1000 * p.secondsLeft()))));
            }

            @Override
            public void epoch(EpochRow row) {
                validation = row.validationLoss();
                context.trained(row);
            }

            @Override
            public boolean cancelled() {
                return context.cancelled();
            }
        };
    }
}
