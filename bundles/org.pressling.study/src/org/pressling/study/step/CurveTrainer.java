// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.learning.Evaluation;
import org.pressling.learning.Examples;
import org.pressling.learning.LabelMetrics;
import org.pressling.learning.Metrics;
import org.pressling.learning.TrainingMonitor;
import org.pressling.learning.TrainingProgress;
import org.pressling.learning.TrainingSettings;
import org.pressling.learning.curve.CurvePoint;
import org.pressling.learning.curve.NestedSubsets;
import org.pressling.learning.curve.SampleCurve;
import org.pressling.learning.device.DeviceLostException;
import org.pressling.learning.trust.Look;
import org.pressling.study.contribute.ChosenEngine;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.LearnTask;

/**
 * Trains networks and fits baselines on nested subsets of the training samples of a run, and scores them on its held-out
 * pictures. The repetition 0 on all samples is the very training of the run; the others draw other subsets and begin from other
 * weights.
 */
public final class CurveTrainer {
    private final LearnTask task;
    private final ChosenEngine engine;
    private final StepContext context;

    /** Where scores are kept as soon as a training ends, so that a cancel costs no more than one. */
    @FunctionalInterface
    public interface Keeper {
        /**
         * Keeps scores.
         *
         * @param curve all there are so far
         * @throws IOException if they cannot be kept
         */
        void keep(SampleCurve curve) throws IOException;
    }

    /**
     * Prepares trainings.
     *
     * @param task    how the network of the run is trained
     * @param engine  what computes
     * @param context threads, progress, cancel
     */
    public CurveTrainer(LearnTask task, ChosenEngine engine, StepContext context) {
        this.task = task;
        this.engine = engine;
        this.context = context;
    }

    /**
     * Trains what has not been trained yet.
     *
     * @param dataset the data set of the run
     * @param sizes   numbers of training samples, each up to all of them
     * @param seeds   repetitions of each
     * @param known   scores of before, which are not made again
     * @param keeper  gets the scores after each training
     * @return all scores, those of before among them
     * @throws IOException if scores cannot be kept
     */
    public SampleCurve train(Dataset dataset, List<Integer> sizes, int seeds, SampleCurve known, Keeper keeper)
            throws IOException {
        List<int[]> todo = new ArrayList<>();
        for (int size : sizes) {
            for (int seed = 0; seed < seeds; seed++) {
                if (!known.has(size, seed)) {
                    todo.add(new int[] {size, seed});
                }
            }
        }
        SampleCurve all = known;
        List<Look> looks = todo.isEmpty() ? List.of() : Looks.of(dataset, task.rendering(), context, 0, 0.05);
        for (int[] size : todo) {
            double done = todo.indexOf(size);
            NestedSubsets subsets = new NestedSubsets(dataset, task.training(1).seed() + size[1]);
            List<Look> seen = Arrays.stream(subsets.places(size[0])).mapToObj(looks::get).toList();
            all = all.with(points(subsets.subset(size[0]), seen, size[0], size[1],
                    new double[] {0.05 + 0.95 * done / todo.size(), 0.95 / todo.size()}));
            keeper.keep(all);
        }
        return all;
    }

    private List<CurvePoint> points(Dataset subset, List<Look> looks, int samples, int seed, double[] span) {
        EngineInUse own = new EngineInUse(engine, context);
        TrainingSettings settings = task.training(context.threads());
        settings = settings.withSeed(settings.seed() + (long) seed * TrainingSettings.MOST_NETWORKS);
        int pictures = subset.of(Split.TRAIN).size();
        List<LabelMetrics> network = Trained.of(task, settings, subset,
                sample -> context.result(StepName.PRESS, sample), Map.of(), own,
                number -> monitor(own, number, samples, span)).model().testMetrics();
        List<CurvePoint> points = new ArrayList<>(points(samples, pictures, seed, Evaluation.NETWORK, network));
        baselines(subset, looks).forEach((method, metrics) -> points.addAll(points(samples, pictures, seed, method, metrics)));
        return points;
    }

    private static List<CurvePoint> points(int samples, int pictures, int seed, String method, List<LabelMetrics> metrics) {
        return metrics.stream().map(m -> new CurvePoint(samples, pictures, seed, method, m.label(), m.r2(), m.rmse())).toList();
    }

    private Map<String, List<LabelMetrics>> baselines(Dataset subset, List<Look> looks) {
        context.checkCancelled();
        Map<String, double[][]> predictions = new LinkedHashMap<>();
        Baselines baselines = new Baselines(subset, task.rendering(), predictions);
        baselines.addRegressions();
        baselines.addStereology(looks);
        baselines.addGeometry(looks);
        List<String> labels = subset.labels().stream().map(LabelColumn::column).toList();
        Map<String, List<LabelMetrics>> scores = new LinkedHashMap<>();
        predictions.forEach((method, all) -> {
            double[][] test = IntStream.range(0, all.length)
                    .filter(i -> subset.entry(i).split() == Split.TEST).mapToObj(i -> all[i]).toArray(double[][]::new);
            scores.put(method, Metrics.perLabel(labels, Examples.of(subset, Split.TEST).labels(), test));
        });
        return scores;
    }

    private TrainingMonitor monitor(EngineInUse own, int number, int samples, double[] span) {
        return new TrainingMonitor() {
            @Override
            public void progress(TrainingProgress p) {
                context.training(p);
                double share = (number + p.fraction()) / task.networks();
                context.progress(span[0] + span[1] * share, ProgressTerm.ON_SAMPLES.with(samples, p.epoch(), p.epochs()).said(),
                        Optional.empty());
            }

            @Override
            public void moved(int epoch, DeviceLostException lost) {
                own.moved(number + 1, epoch, lost);
            }

            @Override
            public boolean cancelled() {
                return context.cancelled();
            }
        };
    }
}
