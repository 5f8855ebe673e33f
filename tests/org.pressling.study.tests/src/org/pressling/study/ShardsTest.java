// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.io.Json;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.SampleRanges;
import org.pressling.study.layout.StepName;

/** A campaign that is cut into shards comes to the same bytes as one that is not, however it was cut. */
class ShardsTest {
    @TempDir
    private Path folder;

    static ShardRun shard(Path folder, String samples, String... changes) {
        return ShardRun.of(TinyStudy.create(changes), folder, TinyStudy.contributions(), new RunOptions(1, StepName.RENDER),
                Optional.of(samples).filter(list -> !list.isEmpty()).map(SampleRanges::parse));
    }

    private SortedMap<String, String> whole() throws IOException {
        Path whole = folder.resolve("whole");
        TinyStudy.run(whole, 2, StepName.EVALUATE).run(RunMonitor.NONE);
        return TinyStudy.bytes(whole);
    }

    @Test
    void oneFolderIsTheSameForOneThreeAndSixShardsAlsoAtOnce() throws Exception {
        SortedMap<String, String> expected = whole();
        for (List<String> cut : List.of(List.of("1-6"), List.of("1,6", "2-3", "4-5"), List.of("6", "5", "4", "3", "2", "1"))) {
            Path run = folder.resolve("cut" + cut.size());
            try (ExecutorService team = Executors.newFixedThreadPool(cut.size())) {
                List<Future<?>> all = new ArrayList<>();
                for (String samples : cut) {
                    all.add(team.submit(() -> {
                        shard(run, samples).run(RunMonitor.NONE);
                        return null;
                    }));
                }
                for (Future<?> one : all) {
                    one.get();
                }
            }
            assertEquals("", shard(run, "").missing().toString());
            assertFalse(Files.exists(run.resolve("dataset")), "what is over all samples was not asked for");
            RunPlan plan = TinyStudy.run(run, 2, StepName.EVALUATE).plan();
            assertEquals(List.of("dataset", "learn", "evaluate"), plan.stages());
            TinyStudy.run(run, 2, StepName.EVALUATE).run(RunMonitor.NONE);
            TinyStudy.assertSameBytes(expected, TinyStudy.bytes(run));
        }
    }

    @Test
    void fortySamplesAreTheSameFromOneFourAndFortyShardsInAnyOrder() throws IOException {
        int count = 40;
        String[] many = {"campaign.replicates=" + count / 2};
        SortedMap<String, String> expected = null;
        for (int parts : new int[] {1, 4, count}) {
            Path run = folder.resolve("of" + parts);
            List<Integer> order = new ArrayList<>(IntStream.range(0, parts).boxed().toList());
            Collections.shuffle(order, new Random(7));
            for (int part : order) {
                shard(run, 1 + part * count / parts + "-" + (part + 1) * count / parts, many).run(RunMonitor.NONE);
            }
            assertEquals("", shard(run, "", many).missing().toString());
            SortedMap<String, String> bytes = TinyStudy.bytes(run);
            expected = expected == null ? bytes : expected;
            TinyStudy.assertSameBytes(expected, bytes);
        }
    }

    @Test
    void onlyTheSamplesAskedForAreDoneAndTheOthersAreMissing() throws IOException {
        assertEquals("1-6", shard(folder, "").missing().toString());
        shard(folder, "2-3,5").run(RunMonitor.NONE);
        assertEquals("1,4,6", shard(folder, "").missing().toString());
        assertEquals("4", shard(folder, "2-5").missing().toString());
        assertFalse(Files.exists(new RunFolder(folder).home(StepName.PACK, 1)));
        assertEquals("1-6", shard(folder, "", "seed=8").missing().toString(), "of another study none are there");
    }

    @Test
    void aRunThatIsCutStandsAsOneThatGoesOn() throws IOException {
        shard(folder, "1-3").run(RunMonitor.NONE);
        assertEquals(RunState.CANCELLED, RunStatus.read(new RunFolder(folder)).orElseThrow().state());
        assertEquals(List.of(1, 2, 3), RunSamples.finished(new RunFolder(folder)));
        double seconds = Json.read(folder.resolve("run.json")).child("secondsOfShards").number("press");
        assertTrue(seconds > 0);
        TinyStudy.run(folder, 2, StepName.RENDER).run(RunMonitor.NONE);
        Json after = Json.read(folder.resolve("run.json"));
        assertTrue(after.child("steps").child("press").number("seconds") >= seconds, "time of shards counts");
        assertFalse(after.has("secondsOfShards"), "and counts once");
        shard(folder, "1-3", "seed=8").run(RunMonitor.NONE);
        assertEquals(RunState.CANCELLED, RunStatus.read(new RunFolder(folder)).orElseThrow().state());
    }

    @Test
    void samplesAreKeptToOneAndTheRunToTheirOthers() throws IOException {
        shard(folder, "1").run(RunMonitor.NONE);
        RunFolder run = new RunFolder(folder);
        StudyRun whole = TinyStudy.run(folder, 1, StepName.PACK);
        ShardRun overlapping = shard(folder, "1,3-4");
        ShardRun beside = shard(folder, "5-6");
        try (ShardLock lock = ShardLock.take(run, SampleRanges.parse("2-3"))) {
            InvalidInputException refused = assertThrows(InvalidInputException.class, () -> overlapping.run(RunMonitor.NONE));
            assertTrue(refused.has(RunProblem.SAMPLES_IN_USE), refused::getMessage);
            refused = assertThrows(InvalidInputException.class, () -> whole.run(RunMonitor.NONE));
            assertTrue(refused.has(RunProblem.IN_USE_BY_SHARDS), refused::getMessage);
            assertEquals(RunState.RUNNING, RunStatus.read(run).orElseThrow().state());
            beside.run(RunMonitor.NONE);
            lock.alone(() -> assertTrue(Files.exists(run.record())));
        }
        try (RunLock lock = RunLock.take(run)) {
            lock.requireHeld();
            InvalidInputException refused = assertThrows(InvalidInputException.class, () -> beside.run(RunMonitor.NONE));
            assertTrue(refused.has(RunProblem.IN_USE), refused::getMessage);
        }
        overlapping.run(RunMonitor.NONE);
        assertEquals("2", shard(folder, "").missing().toString());
    }

    @Test
    void foldersOfOtherRunsAndOtherSamplesThatWereCopiedInAreNotTakenForOnes() throws IOException {
        Path other = folder.resolve("other");
        Path run = folder.resolve("run");
        shard(other, "1-3", "seed=8").run(RunMonitor.NONE);
        shard(run, "1-2").run(RunMonitor.NONE);
        RunFolder in = new RunFolder(run);
        RunFolder from = new RunFolder(other);
        TinyStudy.copy(from.home(StepName.PACK, 3), in.home(StepName.PACK, 3)); // of another study
        TinyStudy.copy(in.home(StepName.PACK, 1), in.home(StepName.PACK, 4)); // of another sample
        assertEquals("3-6", shard(run, "").missing().toString());
        shard(run, "").run(RunMonitor.NONE);
        Path clean = folder.resolve("clean");
        TinyStudy.run(clean, 1, StepName.RENDER).run(RunMonitor.NONE);
        TinyStudy.assertSameBytes(TinyStudy.bytes(clean), without(TinyStudy.bytes(run), ".kept"));
    }

    private static SortedMap<String, String> without(SortedMap<String, String> all, String ending) {
        all.keySet().removeIf(name -> name.endsWith(ending));
        return all;
    }

    @Test
    void aSampleThatTheCampaignDoesNotHaveIsRefused() {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> shard(folder, "5-7"));
        assertTrue(refused.getMessage().contains("7"), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("run.json")));
    }

    @Test
    void aFolderOfSomebodyElseIsLeftAlone() throws IOException {
        Path own = Files.writeString(folder.resolve("thesis.txt"), "years of work");
        ShardRun run = shard(folder, "1");
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> run.run(RunMonitor.NONE));
        assertTrue(refused.has(RunProblem.NOT_EMPTY), refused::getMessage);
        try (var left = Files.list(folder)) {
            assertEquals(List.of(own), left.toList());
        }
    }

    @Test
    void theFolderOfASampleWithoutAKeyIsLeftAlone() throws IOException {
        shard(folder, "1").run(RunMonitor.NONE);
        Path own = Files.createDirectories(new RunFolder(folder).home(StepName.PACK, 2)).resolve("thesis.txt");
        Files.writeString(own, "years of work");
        shard(folder, "3").run(RunMonitor.NONE);
        ShardRun run = shard(folder, "2");
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> run.run(RunMonitor.NONE));
        assertTrue(refused.has(RunProblem.NO_KEY), refused::getMessage);
    }
}
