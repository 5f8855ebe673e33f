// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.pressling.analysis.LabelMeaning;
import org.pressling.analysis.LearningOutcome;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dataset.sample.SampleVerdicts;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.press.PressQuality;
import org.pressling.learning.EpochRow;
import org.pressling.learning.HistoryCsv;
import org.pressling.learning.TrainedModel;
import org.pressling.model.io.Studies;
import org.pressling.study.RunSamples;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.settings.LabelTask;
import org.pressling.study.step.Outcomes;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/**
 * What a run folder holds at a moment; a run under way has only its first parts.
 *
 * @param folder  the run folder
 * @param samples numbers of the finished samples, ascending
 * @param verdicts the verdicts on their presses, as far as they can be read
 * @param dataset the data set, once gathered
 * @param history losses by epoch, once trained
 * @param outcome predictions of all methods, once evaluated
 * @param intervals the intervals of 90 % of methods that have some, by the methods' names: {@code [entry][label][lower, upper]}
 * @param meaning what the labels stand for, where the study that was run can be read
 */
record RunData(RunFolder folder, List<Integer> samples, SampleVerdicts verdicts, Optional<Dataset> dataset,
        List<EpochRow> history,
        Optional<LearningOutcome> outcome, Map<String, double[][][]> intervals, Optional<LabelMeaning> meaning) {

    /** Nothing at all. */
    static RunData empty(RunFolder folder) {
        return new RunData(folder, List.of(), SampleVerdicts.of(Map.of()), Optional.empty(), List.of(), Optional.empty(),
                Map.of(), Optional.empty());
    }

    /**
     * Reads a run folder; takes seconds for a large one.
     *
     * @throws IOException when the samples cannot be listed
     */
    static RunData read(RunFolder folder) throws IOException {
        List<Integer> samples = RunSamples.finished(folder);
        // Beside the rest: of a large campaign either takes seconds.
        CompletableFuture<SampleVerdicts> verdicts = CompletableFuture.supplyAsync(() -> verdicts(folder, samples, Map.of()));
        Optional<Dataset> dataset = part(folder.dataset().resolve("labels.csv"), () -> DatasetReader.read(folder.dataset()));
        Path history = folder.model().resolve(TrainedModel.HISTORY_FILE);
        List<EpochRow> rows = part(history, () -> HistoryCsv.read(history)).orElse(List.of());
        boolean learnt = dataset.isPresent() && !rows.isEmpty();
        CompletableFuture<Map<String, double[][][]>> ends = CompletableFuture.supplyAsync(() -> !learnt ? Map.of()
                : part(folder.metrics(), () -> Outcomes.intervals(folder, dataset.get())).orElse(Map.of()));
        Optional<LearningOutcome> outcome = !learnt ? Optional.empty()
                : part(folder.metrics(), () -> Outcomes.read(folder, dataset.get()));
        Map<String, double[][][]> intervals = outcome.isEmpty() ? Map.of() : ends.join();
        return new RunData(folder, samples, verdicts.join(), dataset, rows, outcome, intervals,
                meaning(folder));
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read() throws IOException;
    }

    /**
     * Reads a part of a run once it is there. One that cannot be read is left out, so that the others can be looked at:
     * a run that writes meanwhile replaces whole folders, and an old model may be of another format.
     */
    private static <T> Optional<T> part(Path sign, Reader<T> reader) {
        if (!Files.isRegularFile(sign)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read());
        } catch (IOException | InvalidInputException e) {
            PresslingUi.log().warn(NLS.bind(Messages.View_unreadable, sign.getParent(), e.getMessage()), e);
            return Optional.empty();
        }
    }

    private static Optional<LabelMeaning> meaning(RunFolder folder) {
        return part(folder.study(), () -> LabelTask.of(Studies.load(folder.study()), PresslingUi.contributions()))
                .map(labels -> new LabelMeaning(labels.measure(), labels.region(), labels.slab(), labels.rendering()));
    }

    /**
     * Reads what is not known yet: a run under way is looked at often. A sample whose file is being written or damaged is
     * left out, so that the others can be looked at.
     */
    private static SampleVerdicts verdicts(RunFolder folder, List<Integer> samples, Map<Integer, PressQuality> known) {
        SampleStore store = new SampleStore(folder.root());
        Map<Integer, PressQuality> qualities = new HashMap<>(known);
        qualities.keySet().retainAll(samples);
        Map<Integer, PressQuality> read = new ConcurrentHashMap<>();
        samples.parallelStream().filter(sample -> !qualities.containsKey(sample))
                .forEach(sample -> part(store.folder(sample).resolve("sample.json"), () -> store.readQuality(sample))
                        .ifPresent(quality -> read.put(sample, quality)));
        qualities.putAll(read);
        return SampleVerdicts.of(qualities);
    }

    /** The same with other samples: a run under way finishes one after the other. */
    RunData with(List<Integer> finished) {
        return new RunData(folder, finished, verdicts(folder, finished, verdicts.qualities()), dataset, history, outcome,
                intervals, meaning);
    }

    /** Place of a sample's picture in the data set, or −1. */
    int entryOf(int sample) {
        return dataset.map(d -> IntStream.range(0, d.size()).filter(i -> d.entry(i).index() == sample).findFirst()
                .orElse(-1)).orElse(-1);
    }
}
