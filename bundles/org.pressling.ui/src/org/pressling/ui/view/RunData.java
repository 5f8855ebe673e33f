// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.pressling.analysis.LabelMeaning;
import org.pressling.analysis.LearningOutcome;
import org.pressling.dataset.Dataset;
import org.pressling.learning.EpochRow;
import org.pressling.study.layout.RunFolder;

/**
 * What a run folder holds at a moment; a run under way has only its first parts.
 *
 * @param folder  the run folder
 * @param samples numbers of the finished samples, ascending
 * @param verdicts the verdicts on their presses, as far as they can be read; they come after all else
 * @param dataset the data set, once gathered
 * @param history losses by epoch, once trained
 * @param outcome predictions of all methods, once evaluated
 * @param intervals the intervals of 90 % of methods that have some; they come after what is predicted
 * @param meaning what the labels stand for, where the study that was run can be read
 * @param problems what could not be read and why, in sentences
 */
record RunData(RunFolder folder, List<Integer> samples, CompletableFuture<ReadVerdicts> verdicts, Optional<Dataset> dataset,
        List<EpochRow> history,
        Optional<LearningOutcome> outcome, CompletableFuture<ReadIntervals> intervals, Optional<LabelMeaning> meaning,
        List<String> problems) {

    /** Nothing at all, and why. */
    static RunData unreadable(RunFolder folder, String problem) {
        return new RunData(folder, List.of(), CompletableFuture.completedFuture(ReadVerdicts.NONE), Optional.empty(), List.of(),
                Optional.empty(),
                CompletableFuture.completedFuture(ReadIntervals.NONE), Optional.empty(), List.of(problem));
    }

    /**
     * Reads a run folder; takes a second or two for a large one.
     *
     * @throws IOException when the samples cannot be listed
     */
    static RunData read(RunFolder folder) throws IOException {
        RunReader reader = new RunReader(folder);
        return reader.end(reader.begin());
    }

    /** The same with what was learnt. */
    RunData with(List<EpochRow> epochs, Optional<LearningOutcome> learnt, CompletableFuture<ReadIntervals> ends,
            List<String> why) {
        return new RunData(folder, samples, verdicts, dataset, epochs, learnt, ends, meaning, why);
    }

    /** The same with other samples, whose verdicts are read: a run under way finishes one after the other. */
    RunData with(List<Integer> finished) {
        ReadVerdicts known = verdicts.getNow(ReadVerdicts.NONE);
        return new RunData(folder, finished,
                CompletableFuture.completedFuture(ReadVerdicts.read(folder, finished, known.verdicts().qualities())), dataset,
                history, outcome, intervals, meaning, problems);
    }

    /** Place of a sample's picture in the data set, or −1. */
    int entryOf(int sample) {
        return dataset.map(d -> IntStream.range(0, d.size()).filter(i -> d.entry(i).index() == sample).findFirst()
                .orElse(-1)).orElse(-1);
    }
}
