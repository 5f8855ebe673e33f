// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pressling.dataset.Admission;
import org.pressling.dataset.VerdictWords;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dataset.sample.SampleVerdicts;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.dem.press.Verdict;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a run has to say of its presses: how many passed every check, which failed and why, and which samples its data
 * set leaves out.
 *
 * @param verdicts  the verdicts on all presses
 * @param admission which samples enter the data set
 * @param dataset   whether the run makes one
 */
record PressAccount(SampleVerdicts verdicts, Admission admission, boolean dataset) {

    /**
     * Reads the verdicts of a run whose samples are all pressed.
     *
     * @param folder    the run folder
     * @param samples   number of samples
     * @param admission which samples enter the data set
     * @param last      where the run ends; one of samples alone ends before the data set
     * @return the account; nothing for a run that ends before the press
     * @throws StepFailedException if a sample cannot be read: this is the first reader of the pressed samples, and what it
     *                             cannot read is to be made again
     */
    static Optional<PressAccount> read(RunFolder folder, int samples, Admission admission, StepName last) {
        if (last.compareTo(StepName.PRESS) < 0) {
            return Optional.empty();
        }
        boolean dataset = last.compareTo(StepName.DATASET) >= 0;
        List<Integer> numbers = IntStream.rangeClosed(1, samples).boxed().toList();
        try {
            return Optional.of(new PressAccount(SampleVerdicts.read(new SampleStore(folder.root()), numbers), admission,
                    dataset));
        } catch (InvalidInputException e) {
            throw new StepFailedException(dataset ? StepName.DATASET : StepName.MEASURE, 0, e);
        }
    }

    /** {@return one or two sentences for people} */
    List<Localized> sentences() {
        List<Localized> sentences = new ArrayList<>(List.of(verdicts.account()));
        if (dataset) {
            verdicts.account(admission).ifPresent(sentences::add);
        }
        return sentences;
    }

    /** Writes the counts, the numbers of the failed samples and of those left out. */
    void put(ObjectNode node) {
        for (Verdict.Grade grade : Verdict.Grade.values()) {
            node.put(VerdictWords.of(grade), verdicts.of(grade).size());
        }
        ObjectNode checks = node.putObject("failed_checks");
        verdicts.failedChecks().forEach(checks::put);
        numbers(node.putArray("failed_samples"), verdicts.of(Verdict.Grade.FAILED));
        if (dataset) {
            node.put("admit", admission.name());
            numbers(node.putArray("left_out_of_dataset"), verdicts.leftOut(admission));
        }
    }

    private static void numbers(ArrayNode list, List<Integer> samples) {
        samples.forEach(list::add);
    }
}
