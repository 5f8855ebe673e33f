// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressling.analysis.LearningOutcome;
import org.pressling.analysis.Provenance;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.SampleRow;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.sample.SampleAccount;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.learning.TrainedModel;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.ReportTask;

/** Reads of a run what its report, and the analyses in it, are made from. */
final class ReportInputs {

    private ReportInputs() {
    }

    /**
     * Reads it; progress up to 0.4.
     *
     * @param task       what the report tells of the study
     * @param samples    what it tells of the samples
     * @param provenance versions, machine and timings
     * @param context    hands out the results of pressing, data set, training and evaluation
     * @throws IOException if a result cannot be read
     */
    static ReportInput read(ReportTask task, ReportedSamples samples, Provenance provenance, StepContext context)
            throws IOException {
        List<SampleRow> rows = new ArrayList<>();
        for (int sample = 1; sample <= samples.count(); sample++) {
            context.checkCancelled();
            context.progress(0.4 * sample / samples.count(), ProgressTerm.READING_SAMPLES);
            SampleAccount account = SampleFiles.readAccount(context.result(StepName.PRESS, sample));
            rows.add(new SampleRow(account.factors(), account.quality(), samples.highestPressure(sample),
                    account.phases()));
        }
        context.progress(0.4, ProgressTerm.DRAWING_FIGURES);
        Dataset dataset = DatasetReader.read(context.result(StepName.DATASET, 0));
        return new ReportInput(task.summary(), provenance, rows, gallery(task.gallery(), samples.count()),
                sample -> SampleFiles.read(context.result(StepName.PRESS, sample)),
                task.measure(), task.region(), task.slab(), samples.rendering(), Optional.of(dataset),
                Optional.of(outcome(context, dataset)));
    }

    /** The whole model is read, so that one that was damaged on the disk is found and made again. */
    private static LearningOutcome outcome(StepContext context, Dataset dataset) throws IOException {
        Path model = context.result(StepName.LEARN, 0);
        return Outcomes.read(model, TrainedModel.load(model).provenance(), context.result(StepName.EVALUATE, 0), dataset);
    }

    /** Samples spread evenly over the campaign, the first and the last among them. */
    private static List<Integer> gallery(int wanted, int count) {
        Set<Integer> chosen = new LinkedHashSet<>();
        for (int k = 0; k < wanted; k++) {
            chosen.add(1 + (int) Math.round((count - 1) * (double) k / Math.max(1, wanted - 1)));
        }
        return List.copyOf(chosen);
    }
}
