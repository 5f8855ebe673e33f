// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.WorkbenchDriver;

/** Views say above what they show what of a run cannot be read, and show the rest. */
class UnreadableRunTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private IProject project;
    private RunFolder run;

    @BeforeEach
    void copyARun() throws Exception {
        project = WorkbenchDriver.project("unreadable");
        Path from = FinishedStudy.run(project, "whole").root();
        WorkbenchDriver.page().closeAllEditors(false); // what an editor reads late would choose its own run in all views
        WorkbenchDriver.settle();
        run = new RunFolder(from.resolveSibling("damaged"));
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, run.root().resolve(from.relativize(file).toString()));
            }
        }
    }

    @AfterEach
    void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    private static void waitForTitle(RunView view, boolean unreadable, String part) {
        WorkbenchDriver.waitUntil(part + " in: " + view.getContentDescription(), SOON,
                () -> view.getContentDescription().contains("cannot be read") == unreadable
                        && view.getContentDescription().contains(part));
    }

    @Test
    void aDataSetThatIsDamagedIsToldAndTheSamplesAreShown() throws Exception {
        Files.writeString(run.dataset().resolve("labels.csv"), "index,file\n1\n");
        ParityView parity = WorkbenchDriver.view(ParityView.ID, ParityView.class);
        parity.choose(run, 1);
        waitForTitle(parity, true, "labels.csv");
        SamplesView samples = WorkbenchDriver.view(SamplesView.ID, SamplesView.class);
        waitForTitle(samples, true, "labels.csv");
        WorkbenchDriver.waitUntil("six samples", SOON, () -> samples.gallery().order().size() == 6);
        assertTrue(parity.figure().isEmpty());
    }

    @Test
    void aSampleThatIsDamagedIsToldUntilAnotherIsChosen() throws Exception {
        Files.writeString(new SampleStore(run.root()).folder(2).resolve("particles.csv"), "x");
        StructureView structure = WorkbenchDriver.view(StructureView.ID, StructureView.class);
        structure.choose(run, 1);
        WorkbenchDriver.waitUntil("sample 1", SOON, () -> structure.figure().isPresent());
        structure.select(2);
        waitForTitle(structure, true, "particles.csv");
        structure.select(3);
        waitForTitle(structure, false, "damaged");
        assertEquals(3, structure.sample());
    }

    @Test
    void aVerdictThatIsDamagedIsToldAndTheOthersCount() throws Exception {
        Files.writeString(new SampleStore(run.root()).folder(2).resolve("sample.json"), "x");
        ReadVerdicts read = RunData.read(run).verdicts().join();
        assertEquals(5, read.verdicts().qualities().size());
        assertEquals(1, read.problems().size());
        SamplesView samples = WorkbenchDriver.view(SamplesView.ID, SamplesView.class);
        samples.choose(run, 1);
        waitForTitle(samples, true, "sample.json");
    }

    /** Views that need no predictions are shown before those are read, and tell of them afterwards. */
    @Test
    void predictionsThatAreDamagedAreToldAboveSamplesAndTrendsAsWell() throws Exception {
        Files.writeString(run.metrics().resolveSibling("predictions.csv"), "x");
        RunReading reading = new RunReading();
        reading.read(run);
        assertEquals(List.of(), reading.begun().join().problems());
        assertEquals(1, reading.whole().join().problems().size());
        assertTrue(reading.whole().join().dataset().isPresent());
        SamplesView samples = WorkbenchDriver.view(SamplesView.ID, SamplesView.class);
        assertSame(reading.begun(), samples.wanted(reading));
        samples.choose(run, 1);
        waitForTitle(samples, true, "predictions.csv");
        WorkbenchDriver.waitUntil("six samples", SOON, () -> samples.gallery().order().size() == 6);
        TrendsView trends = WorkbenchDriver.view(TrendsView.ID, TrendsView.class);
        assertSame(reading.begun(), trends.wanted(reading));
        WorkbenchDriver.waitUntil("trends", SOON, () -> trends.figure().isPresent());
        waitForTitle(trends, true, "predictions.csv");
    }

    /** What the network says of a sample comes to what is drawn already. */
    @Test
    void viewsOfOneSampleDoNotWaitForPredictionsAndTakeThemWhenTheyCome() throws Exception {
        RunReading reading = new RunReading();
        StructureView structure = WorkbenchDriver.view(StructureView.ID, StructureView.class);
        assertSame(reading.begun(), structure.wanted(reading));
        assertSame(reading.begun(), WorkbenchDriver.view(BodyView.ID, BodyView.class).wanted(reading));
        DistributionView distribution = WorkbenchDriver.view(DistributionView.ID, DistributionView.class);
        assertSame(reading.begun(), distribution.wanted(reading));
        distribution.choose(run, 1);
        WorkbenchDriver.waitUntil("what is predicted", SOON,
                () -> distribution.shown().stream().anyMatch(phase -> Double.isFinite(phase.predictedMean())));
        RunData whole = RunData.read(run);
        RunData begun = whole.with(List.of(), Optional.empty(), whole.intervals(), List.of());
        distribution.showRun(begun);
        distribution.showSample(1);
        WorkbenchDriver.waitUntil("bars alone", SOON, () -> !distribution.shown().isEmpty()
                && distribution.shown().stream().allMatch(phase -> Double.isNaN(phase.predictedMean())));
        distribution.showLearnt(whole);
        WorkbenchDriver.waitUntil("what is predicted, again", SOON,
                () -> distribution.shown().stream().anyMatch(phase -> Double.isFinite(phase.predictedMean())));
    }

    /** They come after the points, which stay. */
    @Test
    void intervalsThatAreDamagedAreToldBesideWhatIsPredicted() throws Exception {
        Path intervals = run.metrics().resolveSibling("intervals.csv");
        assertTrue(Files.isRegularFile(intervals));
        Files.writeString(intervals, "x");
        ReadIntervals read = RunData.read(run).intervals().join();
        assertEquals(Map.of(), read.ends());
        assertEquals(1, read.problems().size());
        ParityView parity = WorkbenchDriver.view(ParityView.ID, ParityView.class);
        parity.choose(run, 1);
        waitForTitle(parity, true, "intervals.csv");
        WorkbenchDriver.waitUntil("points", SOON, () -> parity.pointOf(1) != null && parity.figure().isPresent());
    }

    /** A run from the command line makes folders anew at any time. */
    @Test
    void intervalsOfAnotherEvaluationThanWasReadAreNotTaken() throws Exception {
        RunData data = RunData.read(run);
        Optional<FileStamp> read = FileStamp.of(run.metrics());
        assertNotEquals(Optional.empty(), read);
        RunReader reader = new RunReader(run);
        assertFalse(reader.intervals(data.dataset().orElseThrow(), read).ends().isEmpty());
        replace(run.metrics());
        ReadIntervals replaced = reader.intervals(data.dataset().orElseThrow(), read);
        assertEquals(Map.of(), replaced.ends());
        assertEquals(1, replaced.problems().size());
    }

    @Test
    void predictionsOfAnotherDataSetThanWasReadAreNotTaken() throws Exception {
        RunReader reader = new RunReader(run);
        RunData begun = reader.begin();
        assertTrue(reader.end(begun).outcome().isPresent());
        replace(run.dataset().resolve("labels.csv"));
        RunData ended = reader.end(begun);
        assertFalse(ended.outcome().isPresent());
        assertEquals(1, ended.problems().size());
    }

    /** By a file of the same bytes and date, as a run that is made anew may do within a tick of the clock. */
    private static void replace(Path file) throws IOException {
        Path other = Files.copy(file, file.resolveSibling("other"));
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aPictureThatIsDamagedIsToldWhenItIsLookedAt() throws Exception {
        Path pictures = run.dataset().resolve("images");
        try (Stream<Path> files = Files.list(pictures)) {
            Files.writeString(files.filter(file -> file.getFileName().toString().startsWith("0003_")).findFirst().orElseThrow(),
                    "x");
        }
        ParityView parity = WorkbenchDriver.view(ParityView.ID, ParityView.class);
        parity.choose(run, 1);
        WorkbenchDriver.waitUntil("parity", SOON, () -> parity.figure().isPresent());
        waitForTitle(parity, false, "damaged");
        RelevanceView relevance = WorkbenchDriver.view(RelevanceView.ID, RelevanceView.class);
        WorkbenchDriver.waitUntil("the maps of sample 1", SOON, () -> relevance.figure().isPresent());
        relevance.select(3);
        WorkbenchDriver.waitUntil("the picture is told", SOON, () -> relevance.account().contains("0003_"));
        WorkbenchDriver.screenshot("unreadable-picture");
        relevance.select(3); // draws again
        WorkbenchDriver.settle();
        assertTrue(relevance.account().contains("0003_"), relevance.account());
        assertTrue(relevance.figure().isEmpty());
        relevance.select(1);
        WorkbenchDriver.waitUntil("the maps of sample 1", SOON, () -> relevance.figure().isPresent());
        assertFalse(relevance.account().contains("0003_"), relevance.account());
    }
}
