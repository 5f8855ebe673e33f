// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.learning.EpochRow;
import org.pressling.learning.Examples;
import org.pressling.learning.GeometryInput;
import org.pressling.learning.LabelScaling;
import org.pressling.learning.Metrics;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.Smearing;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.Trainer;
import org.pressling.learning.TrainingMonitor;
import org.pressling.learning.TrainingResult;
import org.pressling.learning.TrainingSettings;
import org.pressling.learning.loadmap.LoadMaps;
import org.pressling.study.settings.LearnTask;

/**
 * Networks that were trained on a data set.
 *
 * @param model   the model that they make, which knows how its labels come back from their scale, and how good it is on the
 *                held-out pictures
 * @param history losses of the first of them
 */
record Trained(TrainedModel model, List<EpochRow> history) {

    /**
     * Trains.
     *
     * @param task       what decides the networks
     * @param settings   how each is trained; those behind the first begin from the next seeds
     * @param dataset    what they learn from
     * @param samples    folder of a sample after the press, whose loads a network may learn
     * @param provenance what the model tells of where it comes from
     * @param engine     what computes
     * @param monitors   watches a network, by its number from 0
     */
    static Trained of(LearnTask task, TrainingSettings settings, Dataset dataset, IntFunction<Path> samples,
            Map<String, String> provenance, EngineInUse engine, IntFunction<TrainingMonitor> monitors) {
        Examples training = Examples.of(dataset, Split.TRAIN);
        LabelScaling scale = LabelScaling.of(training.labels(), task.labelScale());
        Optional<GeometryInput> geometry = task.geometry()
                .map(parts -> GeometryInput.fit(parts, task.rendering(), training.images()));
        NetworkSpec spec = geometry.map(given -> given.of(task.network())).orElse(task.network());
        Examples learnt = geometry.map(given -> given.of(training)).orElse(training);
        Examples validation = Examples.of(dataset, Split.VALIDATION);
        Examples validated = geometry.map(given -> given.of(validation)).orElse(validation);
        Optional<LoadMaps> maps = task.loadMap().map(weight -> new LoadMaps(spec, weight, dataset.of(Split.TRAIN).stream()
                .map(entry -> ShownParticles.of(samples.apply(entry.index()), entry, task.rendering()).discs()).toList()));
        List<TrainingResult> results = new ArrayList<>();
        for (int number = 0; number < task.networks(); number++) {
            TrainingSettings own = settings.withSeed(settings.seed() + number);
            TrainingMonitor monitor = monitors.apply(number);
            results.add(engine.train(spec, own, maps,
                    network -> Trainer.train(network, learnt, validated, scale, own, monitor)));
        }
        TrainingResult first = results.getFirst();
        Map<String, String> told = new TreeMap<>(provenance);
        told.put(LearnStep.BEST_EPOCH, Integer.toString(first.bestEpoch()));
        TrainedModel raw = new TrainedModel(spec, first.weights(), dataset.labels(), scale, task.rendering(),
                dataset.entry(0).image().pixelSize(), settings, told, List.of(),
                results.stream().skip(1).map(TrainingResult::weights).toList(), geometry);
        return new Trained(calibrated(raw, dataset, engine), first.history());
    }

    /** A model knows how its labels come back from their scale, and tells how good it is, wherever it is copied to. */
    private static TrainedModel calibrated(TrainedModel raw, Dataset dataset, EngineInUse engine) {
        Examples validation = Examples.of(dataset, Split.VALIDATION);
        TrainedModel model = validation.size() == 0 ? raw : raw.withScaling(raw.scaling().withSmearing(
                Smearing.factors(raw.scaling(), validation.labels(), engine.predict(raw, validation))));
        Examples test = Examples.of(dataset, Split.TEST);
        return test.size() == 0 ? model : model.withTestMetrics(Metrics.perLabel(
                dataset.labels().stream().map(LabelColumn::column).toList(), test.labels(), engine.predict(model, test)));
    }
}
