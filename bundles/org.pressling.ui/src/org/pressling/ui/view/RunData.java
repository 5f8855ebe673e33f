// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pressling.analysis.LearningOutcome;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.learning.EpochRow;
import org.pressling.learning.HistoryCsv;
import org.pressling.learning.TrainedModel;
import org.pressling.study.RunFolder;
import org.pressling.study.step.Outcomes;

/**
 * What a run folder holds at a moment; a run under way has only its first parts.
 *
 * @param folder  the run folder
 * @param samples numbers of the finished samples, ascending
 * @param dataset the data set, once gathered
 * @param history losses by epoch, once trained
 * @param outcome predictions of all methods, once judged
 */
record RunData(RunFolder folder, List<Integer> samples, Optional<Dataset> dataset, List<EpochRow> history,
        Optional<LearningOutcome> outcome) {

    /** Nothing at all. */
    static RunData empty(RunFolder folder) {
        return new RunData(folder, List.of(), Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * Reads a run folder; takes seconds for a large one.
     *
     * @throws IOException when a file that is there cannot be read
     */
    static RunData read(RunFolder folder) throws IOException {
        List<Integer> samples = new SampleStore(folder.root()).indices();
        Optional<Dataset> dataset = Files.isRegularFile(folder.dataset().resolve("labels.csv"))
                ? Optional.of(DatasetReader.read(folder.dataset()))
                : Optional.empty();
        Path history = folder.model().resolve(TrainedModel.HISTORY_FILE);
        List<EpochRow> rows = Files.isRegularFile(history) ? HistoryCsv.read(history) : List.of();
        Optional<LearningOutcome> outcome = dataset.isPresent() && !rows.isEmpty() && Files.isRegularFile(folder.metrics())
                ? Optional.of(Outcomes.read(folder, dataset.get()))
                : Optional.empty();
        return new RunData(folder, samples, dataset, rows, outcome);
    }
}
