// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressling.analysis.LearningCurve;
import org.pressling.analysis.LearningOutcome;
import org.pressling.analysis.Predictions;
import org.pressling.analysis.RelevanceMap;
import org.pressling.analysis.section.ScoredMethod;
import org.pressling.dataset.Dataset;
import org.pressling.learning.EpochRow;
import org.pressling.learning.Evaluation;
import org.pressling.learning.HistoryCsv;
import org.pressling.learning.IntervalScores;
import org.pressling.learning.TrainedModel;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/** Reads what a run learnt, for its report and for whoever looks at a finished run. */
public final class Outcomes {

    private Outcomes() {
    }

    /**
     * Reads what the network and the regressions say, how the training went, and the heat maps.
     *
     * @param folder  a run folder that was evaluated
     * @param dataset its data set
     * @return the outcome, in the order of the data set
     * @throws IOException if a file is missing or damaged
     */
    public static LearningOutcome read(RunFolder folder, Dataset dataset) throws IOException {
        Path model = folder.model();
        return read(model, TrainedModel.provenanceOf(model), folder.home(StepName.EVALUATE, 0), dataset);
    }

    /**
     * Reads the intervals of 90 % of the methods that have some.
     *
     * @param folder  a run folder that was evaluated
     * @param dataset its data set
     * @return by the method as readers call it: {@code [entry][label][lower, upper]} in the label's unit, infinite where there
     *         were too few pictures to tell; nothing for results of before
     */
    public static Map<String, double[][][]> intervals(RunFolder folder, Dataset dataset) {
        Map<String, double[][][]> shown = new HashMap<>();
        Intervals.read(folder.home(StepName.EVALUATE, 0), dataset).forEach((id, ends) -> shown.put(ScoredMethod.shown(id), ends));
        return shown;
    }

    /** The same of results that lie elsewhere, with what is known of how the model was made. */
    static LearningOutcome read(Path model, Map<String, String> provenance, Path evaluated, Dataset dataset)
            throws IOException {
        List<Predictions> baselines = new ArrayList<>();
        Map<String, double[][]> all = PredictionsTable.read(evaluated, dataset);
        all.forEach((method, values) -> {
            if (!method.equals(Evaluation.NETWORK) && !method.equals(Evaluation.COMBINED)) {
                baselines.add(new Predictions(ScoredMethod.shown(method), values));
            }
        });
        return new LearningOutcome(predictions(all, Evaluation.NETWORK).orElseThrow(), predictions(all, Evaluation.COMBINED),
                baselines, curve(model, provenance), maps(evaluated, dataset), intervals(evaluated),
                ActiveParticleTable.read(evaluated), OverlapLoadsTable.read(evaluated));
    }

    private static Optional<Predictions> predictions(Map<String, double[][]> all, String method) {
        return Optional.ofNullable(all.get(method)).map(values -> new Predictions(ScoredMethod.shown(method), values));
    }

    /** Results of before have none. */
    private static List<IntervalScores> intervals(Path evaluated) throws IOException {
        Path metrics = evaluated.resolve("metrics.json");
        return !Files.exists(metrics) ? List.of() : Evaluation.read(metrics).intervals().stream()
                .map(i -> new IntervalScores(ScoredMethod.shown(i.method()), i.calibration(), i.labels())).toList();
    }

    private static LearningCurve curve(Path model, Map<String, String> provenance) throws IOException {
        List<EpochRow> history = HistoryCsv.read(model.resolve(TrainedModel.HISTORY_FILE));
        String best = provenance.getOrDefault(LearnStep.BEST_EPOCH, "");
        // The model that is kept is that of one of the epochs.
        if (history.stream().noneMatch(row -> Integer.toString(row.epoch()).equals(best))) {
            throw StepProblem.BEST_EPOCH.of(TrainedModel.MODEL_FILE, best, TrainedModel.HISTORY_FILE).in(model).exception();
        }
        return new LearningCurve(history, Integer.parseInt(best));
    }

    private static List<RelevanceMap> maps(Path evaluated, Dataset dataset) {
        Map<Integer, Integer> entryOf = new HashMap<>();
        for (int i = 0; i < dataset.size(); i++) {
            entryOf.putIfAbsent(dataset.entry(i).index(), i);
        }
        List<RelevanceMap> maps = new ArrayList<>();
        for (RelevanceTable.Entry entry : RelevanceTable.read(evaluated, dataset).entries()) {
            maps.add(new RelevanceMap(entryOf.get(entry.index()), entry.label(), entry.kind(), entry.map()));
        }
        return maps;
    }
}
