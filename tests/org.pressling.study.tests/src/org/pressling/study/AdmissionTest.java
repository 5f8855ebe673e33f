// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.Split;
import org.pressling.dataset.Splitter;
import org.pressling.dataset.io.Json;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.press.Verdict;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.StudySettings;
import org.pressling.study.step.DatasetStep;
import org.pressling.study.step.StepContext;

/** Which samples enter a data set, what becomes of the split, and who is told. */
class AdmissionTest {
    private static final String GOOD = """
            "quality" : { "unbalanced_force_ratio" : 1e-4, "inertial_number" : 1e-4, "time_step_s" : 1e-10,
            "rayleigh_share" : 0.15, "kinetic_over_elastic" : 1e-7, "wall_force_mismatch" : 1e-3, "steps" : 10,
            "settled" : true, "largest_overlap" : 0.1, "beyond_domain" : 0, "centres_beyond_wall" : 0 },""";
    private static final String UNSETTLED = GOOD.replace("\"settled\" : true", "\"settled\" : false");
    private static final String OUTSIDE = GOOD.replace("\"beyond_domain\" : 0,", "\"beyond_domain\" : 0.3,");

    @TempDir
    private Path folder;
    private final List<String> notes = new ArrayList<>();
    private int drafts;

    private record Desk(RunFolder run, Path draft, List<String> notes) implements StepContext {
        @Override
        public Path result(StepName step, int sample) {
            return run.home(step, sample);
        }

        @Override
        public void note(String note) {
            notes.add(note);
        }

        @Override
        public int threads() {
            return 1;
        }

        @Override
        public void progress(double fraction, String detail, Optional<Duration> left) {
            assertTrue(fraction >= 0 && fraction <= 1);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    @BeforeEach
    void sixSamples() throws IOException {
        TinyStudy.run(folder, 2, StepName.RENDER).run(RunMonitor.NONE);
        for (int sample = 1; sample <= 6; sample++) {
            judge(sample, GOOD);
        }
    }

    /** Puts other measurements in the place of those of a sample. */
    private void judge(int sample, String quality) throws IOException {
        Path file = folder.resolve("samples/000" + sample + "/sample.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"quality\" : \\{[^}]*\\},", quality));
    }

    private Path gather(String... changes) throws IOException {
        Path draft = Files.createDirectory(folder.resolve("draft" + drafts++));
        StudySettings settings = StudySettings.of(TinyStudy.create(changes), TinyStudy.contributions());
        new DatasetStep().perform(settings.dataset(), 0, new Desk(new RunFolder(folder), draft, notes));
        return draft;
    }

    private static String splits(Dataset dataset) {
        return dataset.entries().stream().map(e -> e.index() + e.split().word().substring(0, 2)).collect(Collectors.joining(" "));
    }

    private static int first(Dataset dataset, Split split) {
        return dataset.of(split).getFirst().index();
    }

    @Test
    void whereNoneFailedNothingChanges() throws IOException {
        Path all = gather("split.admit=ALL");
        Path sound = gather("split.admit=NOT_FAILED");
        Path inside = gather("split.admit=IN_DOMAIN");
        assertEquals(Files.readString(all.resolve("labels.csv")), Files.readString(sound.resolve("labels.csv")));
        assertEquals(Files.readString(all.resolve("labels.csv")), Files.readString(inside.resolve("labels.csv")));
        Split[] whole = Splitter.stratified(new int[] {0, 0, 0, 1, 1, 1}, 3, 1, 2, 7);
        assertEquals(List.of(whole), DatasetReader.read(sound).entries().stream().map(Dataset.Entry::split).toList(),
                "the split of the whole campaign");
    }

    @Test
    void aFailedSampleIsMissingFromItsPartAndTheOthersStayWhereTheyAre() throws IOException {
        Dataset all = DatasetReader.read(gather("split.admit=ALL"));
        int train = first(all, Split.TRAIN);
        int test = first(all, Split.TEST);
        judge(train, UNSETTLED);
        judge(test, UNSETTLED);
        Path draft = gather("split.admit=NOT_FAILED");
        Dataset some = DatasetReader.read(draft);
        assertEquals(4, some.size());
        assertEquals(splits(all).replaceAll("\\b[" + train + test + "]\\w\\w ?", "").strip(), splits(some));
        List<String> quality = Files.readAllLines(draft.resolve("quality.csv"));
        assertEquals(7, quality.size());
        assertTrue(quality.get(train).startsWith(train + ",failed,,settled,"), quality.get(train));
        assertEquals(6, DatasetReader.read(gather("split.admit=ALL")).size(), "kept by the setting");
    }

    /** A mean over no particle of a phase, as one of very many small samples may have it. */
    @Test
    void aSampleWithALabelThatIsNoNumberIsLeftOutAndTold() throws IOException {
        Dataset all = DatasetReader.read(gather("split.admit=ALL"));
        int train = first(all, Split.TRAIN);
        Path measures = folder.resolve("samples/000" + train + "/measures.csv");
        Files.writeString(measures, Files.readString(measures).replaceFirst("(?m)^(am_diameter_mean,um),[^,]*", "$1,NaN"));
        Path draft = gather("split.admit=ALL");
        assertEquals(splits(all).replaceAll("\\b" + train + "\\w\\w ?", "").strip(), splits(DatasetReader.read(draft)));
        assertTrue(Files.readAllLines(draft.resolve("quality.csv")).get(train).matches(train + ",\\w+,,.*"));
        assertEquals(1, notes.size());
        assertTrue(notes.getFirst().startsWith("Sample " + train + " has a label that is not a finite number"), notes.getFirst());
    }

    @Test
    void outsideTheDomainIsKeptUnlessAskedOtherwise() throws IOException {
        judge(first(DatasetReader.read(gather("split.admit=ALL")), Split.TRAIN), OUTSIDE);
        Dataset kept = DatasetReader.read(gather("split.admit=NOT_FAILED"));
        assertEquals(6, kept.size());
        assertEquals(1,
                kept.entries().stream().filter(e -> e.verdict().equals(Optional.of(Verdict.Grade.OUTSIDE_DOMAIN))).count());
        assertEquals(5, DatasetReader.read(gather("split.admit=IN_DOMAIN")).size());
    }

    @Test
    void aPartOfWhichNothingRemainsIsAnErrorWithCountsAndRemedies() throws IOException {
        for (int sample = 1; sample <= 6; sample++) {
            judge(sample, UNSETTLED);
        }
        String message = assertThrows(InvalidInputException.class, () -> gather("split.admit=NOT_FAILED")).getMessage();
        assertTrue(message.contains("None of the 3 samples of the part 'train'") && message.contains("6 of 6")
                && message.contains("settled 6") && message.contains("split.admit=ALL"), message);
        assertTrue(message.length() <= 500, message);
    }

    @Test
    void anotherAdmissionMakesTheDataSetStaleAndNotThePresses() throws IOException {
        Path run = folder.resolve("run");
        TinyStudy.run(run, 2, StepName.DATASET).run(RunMonitor.NONE);
        RunPlan plan = TinyStudy.run(run, 2, StepName.DATASET, "split.admit=IN_DOMAIN").plan();
        assertEquals(List.of(0, 0, 0, 0, 1), plan.steps().stream().map(RunPlan.Line::todo).toList());
        assertEquals("Split: Samples admitted: All → In domain (split.admit)",
                plan.steps().getLast().reason().text(Locale.ENGLISH));
    }

    @Test
    void theRunTellsAndRecordsItsVerdicts() throws IOException {
        Path place = folder.resolve("told");
        StudyRun run = TinyStudy.run(place, 2, StepName.DATASET);
        assertEquals(List.of(), run.account(), "before the run");
        run.run(RunMonitor.NONE);
        Json presses = Json.read(place.resolve("run.json")).child("presses");
        long failed = presses.whole("failed");
        assertEquals(6, presses.whole("passed") + presses.whole("outside_domain") + failed);
        assertTrue(failed > 0, "a press in a blink is not a slow one");
        assertEquals("ALL", presses.text("admit"));
        assertTrue(presses.child("failed_checks").whole("inertial-number") > 0);
        assertTrue(run.account().getFirst().contains(failed + " failed: "), run.account()::toString);
        assertEquals("No sample is left out of the data set (split.admit = ALL).", run.account().get(1));
        StudyRun again = TinyStudy.run(place, 2, StepName.DATASET);
        again.run(RunMonitor.NONE);
        assertEquals(run.account(), again.account(), "of results that lay there, too");
    }

    @Test
    void aRunThatStopsBeforeThePressHasNothingToTell() throws IOException {
        StudyRun run = TinyStudy.run(folder.resolve("packed"), 2, StepName.PACK);
        run.run(RunMonitor.NONE);
        assertEquals(List.of(), run.account());
        assertFalse(Files.readString(folder.resolve("packed/run.json")).contains("presses"));
    }
}
