// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.osgi.util.NLS;
import org.pressling.analysis.LabelMeaning;
import org.pressling.analysis.LearningOutcome;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
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
 * Reads a run folder part by part. One that cannot be read, for whatever reason, is left out and told, so that the others can
 * be looked at: a run that writes meanwhile replaces whole folders, and an old model may be of another format.
 */
final class RunReader {
    private final RunFolder folder;
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final CompletableFuture<ReadVerdicts> verdicts = new CompletableFuture<>();
    private Optional<FileStamp> labels = Optional.empty();

    RunReader(RunFolder folder) {
        this.folder = folder;
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read() throws IOException;
    }

    /** Reads which samples there are, and the data set; the verdicts in it come once all was {@linkplain #end read}. */
    RunData begin() throws IOException {
        List<Integer> samples = RunSamples.finished(folder);
        labels = FileStamp.of(labelsFile());
        Optional<Dataset> dataset = part(labelsFile(), () -> DatasetReader.readLabels(folder.dataset()));
        return new RunData(folder, samples, verdicts, dataset, List.of(), Optional.empty(),
                CompletableFuture.completedFuture(ReadIntervals.NONE), meaning(), List.copyOf(problems));
    }

    /**
     * Reads the other parts but the intervals, which are the largest, and the verdicts, of which there is a file for each sample:
     * both come when the rest is there to be shown, one after the other.
     */
    RunData end(RunData begun) {
        Path history = folder.model().resolve(TrainedModel.HISTORY_FILE);
        List<EpochRow> rows = part(history, () -> HistoryCsv.read(history)).orElse(List.of());
        Optional<Dataset> learnt = begun.dataset().filter(d -> !rows.isEmpty());
        Optional<FileStamp> evaluated = FileStamp.of(folder.metrics());
        Optional<LearningOutcome> outcome = learnt
                .flatMap(d -> part(folder.metrics(), () -> Outcomes.read(folder, d))).filter(_ -> isOfTheseLabels());
        CompletableFuture<ReadIntervals> intervals = learnt.filter(_ -> outcome.isPresent())
                .map(d -> CompletableFuture.supplyAsync(() -> intervals(d, evaluated))
                        .exceptionally(why -> ReadIntervals.unreadable(folder, cause(why))))
                .orElseGet(() -> CompletableFuture.completedFuture(ReadIntervals.NONE));
        intervals.thenApplyAsync(_ -> ReadVerdicts.read(folder, begun.samples(), Map.of()))
                .exceptionally(why -> ReadVerdicts.unreadable(folder, cause(why))).thenAccept(verdicts::complete);
        return begun.with(rows, outcome, intervals, List.copyOf(problems));
    }

    private Path labelsFile() {
        return folder.dataset().resolve("labels.csv");
    }

    /** Predictions of a run that took the place of the one that was read would stand beside labels that they do not mean. */
    private boolean isOfTheseLabels() {
        boolean same = labels.equals(FileStamp.of(labelsFile()));
        if (!same) {
            problems.addAll(ReadIntervals.replaced(folder).problems());
        }
        return same;
    }

    /** The intervals of the evaluation whose predictions were read, and not of one that took its place since. */
    ReadIntervals intervals(Dataset dataset, Optional<FileStamp> evaluated) {
        ReadIntervals read = ReadIntervals.read(folder, dataset);
        return evaluated.equals(FileStamp.of(folder.metrics())) ? read : ReadIntervals.replaced(folder);
    }

    /** What ended something that was read beside all else. */
    private static Throwable cause(Throwable why) {
        return why.getCause() == null ? why : why.getCause();
    }

    private <T> Optional<T> part(Path sign, Reader<T> reader) {
        if (!Files.isRegularFile(sign)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read());
        } catch (IOException | RuntimeException e) {
            problems.add(tell(sign.getParent(), e));
            return Optional.empty();
        }
    }

    /** Logs why something cannot be read, and says so in a sentence. */
    static String tell(Path what, Throwable why) {
        String reason = why instanceof IOException e ? RunFolder.describe(e) : String.valueOf(why.getLocalizedMessage());
        String problem = NLS.bind(Messages.View_unreadable, what, reason);
        PresslingUi.log().warn(problem, why);
        return problem;
    }

    private Optional<LabelMeaning> meaning() {
        return part(folder.study(), () -> LabelTask.of(Studies.load(folder.study()), PresslingUi.contributions()))
                .map(labels -> new LabelMeaning(labels.measure(), labels.region(), labels.slab(), labels.rendering()));
    }
}
