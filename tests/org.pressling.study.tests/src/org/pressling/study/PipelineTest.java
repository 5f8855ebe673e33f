// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.label.Measure;
import org.pressling.dataset.label.Measures;
import org.pressling.study.key.Inputs;
import org.pressling.study.key.ResultCheck;
import org.pressling.study.key.StepKey;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.SampleRanges;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.SampleSettings;
import org.pressling.study.step.Step;
import org.pressling.study.step.StepContext;
import org.pressling.study.step.Steps;
import org.pressling.study.step.StudyStep;

/** What a step is given, what it makes stale, and where labels come from. */
class PipelineTest {
    @TempDir
    private Path folder;

    /** Draws what it was not given. */
    private static final class Greedy implements Step<Greedy.Nothing> {
        record Nothing() {
        }

        @Override
        public StepName name() {
            return StepName.RENDER;
        }

        @Override
        public Set<StepName> needs() {
            return Set.of(StepName.PRESS);
        }

        @Override
        public int format() {
            return 1;
        }

        @Override
        public void perform(Nothing inputs, int sample, StepContext context) {
            context.result(StepName.PRESS, sample);
            context.result(StepName.MEASURE, sample);
        }
    }

    @Test
    void aStepIsRefusedAResultThatItsKeyDoesNotHold() {
        StepRunner runner = new StepRunner(new RunFolder(folder), new ResultCheck(), _ -> {}, () -> false);
        StepKey key = StepKey.of("render", 1, new Inputs(), "");
        String message = assertThrows(IllegalStateException.class,
                () -> runner.perform(new StudyStep<>(new Greedy(), _ -> new Greedy.Nothing()), 1, key, 1, (_, _, _) -> {}))
                .getMessage();
        assertTrue(message.contains("measure"), message);
    }

    private Pipeline way(SampleSettings settings, SampleRanges wanted) {
        return new Pipeline(new RunFolder(folder), Steps.ofSamples(settings, TinyStudy.contributions(), Optional.empty()),
                settings.count(), wanted, new ResultCheck());
    }

    /** Those of a large campaign are made in ranges on several threads, and take over what the sample before read. */
    @Test
    void aSampleHasOneKeyHoweverManyAreLookedAt() {
        SampleSettings settings = SampleSettings.of(TinyStudy.create("campaign.replicates=601"), TinyStudy.contributions());
        Pipeline all = way(settings, SampleRanges.all(settings.count()));
        assertEquals(1202, settings.count());
        for (int sample : new int[] {1, 2, 250, 251, 601, 602, 1001, 1202}) {
            Pipeline alone = way(settings, SampleRanges.parse(Integer.toString(sample)));
            for (StepName step : alone.names()) {
                assertEquals(alone.hash(step, sample), all.hash(step, sample), step + " of " + sample);
            }
        }
    }

    @Test
    void theLabelsOfADataSetAreThoseThatWereMeasured() throws IOException {
        TinyStudy.run(folder, 2, StepName.DATASET).run(RunMonitor.NONE);
        RunFolder run = new RunFolder(folder);
        Dataset dataset = DatasetReader.read(run.dataset());
        for (Dataset.Entry entry : dataset.entries()) {
            Measures measures = Measures.read(run.home(StepName.MEASURE, entry.index()));
            List<Measure> labels = measures.of(Measure.Role.LABEL);
            assertEquals(dataset.labels(), labels.stream().map(Measure::column).toList());
            assertArrayEquals(labels.stream().mapToDouble(Measure::value).toArray(), entry.labels());
            assertEquals(dataset.factors(), measures.of(Measure.Role.FACTOR).stream().map(Measure::column).toList());
        }
    }

    @Test
    void anotherLabelIsMeasuredWithoutPressingOrDrawing() throws IOException {
        TinyStudy.run(folder, 2, StepName.DATASET).run(RunMonitor.NONE);
        RunFolder run = new RunFolder(folder);
        FileTime longAgo = FileTime.fromMillis(1);
        for (String file : List.of("image.png", "contacts.csv", "measures.csv")) {
            Files.setLastModifiedTime(run.home(StepName.PRESS, 2).resolve(file), longAgo);
        }
        TinyStudy.run(folder, 2, StepName.DATASET, "labels.descriptors=am_percolating_share").run(RunMonitor.NONE);
        assertEquals(longAgo, Files.getLastModifiedTime(run.home(StepName.RENDER, 2).resolve("image.png")));
        assertEquals(longAgo, Files.getLastModifiedTime(run.home(StepName.PRESS, 2).resolve("contacts.csv")));
        assertTrue(Files.getLastModifiedTime(run.home(StepName.MEASURE, 2).resolve("measures.csv")).compareTo(longAgo) > 0);
        LabelColumn learnt = DatasetReader.read(run.dataset()).labels().getFirst();
        assertEquals("am_percolating_share", learnt.name());
        assertTrue(learnt.share(), "nor is it told below 0 or above 1");
    }
}
