// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.io.Json;
import org.pressling.dataset.io.Trees;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/** Samples that were made in several folders come together to the bytes of a run that was never cut. */
class ShardMergeTest {
    private static final String PICTURE = "image.png";

    @TempDir
    private Path folder;

    private Path shard(String samples, String... changes) throws IOException {
        Path place = folder.resolve("of-" + samples);
        ShardsTest.shard(place, samples, changes).run(RunMonitor.NONE);
        return place;
    }

    private static String merge(Path target, Path... from) throws IOException {
        return ShardsTest.shard(target, "").take(Arrays.asList(from), RunMonitor.NONE).toString();
    }

    private static Path picture(Path run, int sample) {
        return new RunFolder(run).home(StepName.RENDER, sample).resolve(PICTURE);
    }

    @Test
    void mergedShardsAreTheBytesOfOneRunHoweverItWasCut() throws IOException {
        Path whole = folder.resolve("whole");
        TinyStudy.run(whole, 2, StepName.EVALUATE).run(RunMonitor.NONE);
        SortedMap<String, String> expected = TinyStudy.bytes(whole);
        for (List<String> cut : List.of(List.of("1-6"), List.of("4-6", "1", "2-3"), List.of("1", "2", "3", "4", "5", "6"))) {
            Path merged = folder.resolve("merged" + cut.size());
            List<Path> parts = new ArrayList<>();
            for (String samples : cut) {
                parts.add(shard(samples));
            }
            assertEquals("1-6", merge(merged, parts.toArray(Path[]::new)));
            assertEquals("", ShardsTest.shard(merged, "").missing().toString());
            TinyStudy.run(merged, 2, StepName.EVALUATE).run(RunMonitor.NONE);
            TinyStudy.assertSameBytes(expected, TinyStudy.bytes(merged));
        }
    }

    @Test
    void resultsMoveWithinAFileSystemAndTheirTimeCounts() throws IOException {
        Path part = shard("2-3");
        Object file = Files.readAttributes(picture(part, 2), "fileKey").get("fileKey");
        Path run = folder.resolve("run");
        assertEquals("2-3", merge(run, part));
        assertEquals(file, Files.readAttributes(picture(run, 2), "fileKey").get("fileKey"), "the very same file");
        assertFalse(Files.exists(new RunFolder(part).home(StepName.PACK, 2)), "what moved is gone");
        assertTrue(Json.read(run.resolve("run.json")).child("secondsOfShards").number("press") > 0);
        assertEquals("", merge(run, part), "there is nothing left to take");
    }

    @Test
    void toAnotherFileSystemTheyAreCopied() throws IOException {
        Path memory = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(memory) && !Files.getFileStore(memory).equals(Files.getFileStore(folder)),
                "another file system");
        Path part = shard("2-3");
        SortedMap<String, String> before = TinyStudy.bytes(part);
        Path run = Files.createTempDirectory(memory, "pressling-merge-");
        try {
            assertEquals("2-3", merge(run, part));
            assertEquals("1,4-6", ShardsTest.shard(run, "").missing().toString());
            TinyStudy.assertSameBytes(before, TinyStudy.bytes(run));
            TinyStudy.assertSameBytes(before, TinyStudy.bytes(part));
            assertEquals("", merge(run, part), "two folders may have the same");
        } finally {
            Trees.delete(run);
        }
    }

    @Test
    void whatIsNotOfTheStudyIsRefusedAndNothingMoves() throws IOException {
        Path good = shard("1-2");
        Path other = shard("3", "press.wallSpeed=90");
        SortedMap<String, String> before = TinyStudy.bytes(good);
        Path run = folder.resolve("run");
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> merge(run, good, other));
        assertTrue(refused.has(RunProblem.NOT_OF_THIS_STUDY), refused::getMessage);
        assertTrue(refused.getMessage().contains("wallSpeed"), refused::getMessage);
        TinyStudy.assertSameBytes(before, TinyStudy.bytes(good));
        assertEquals("1-6", ShardsTest.shard(run, "").missing().toString());
        assertEquals("1-2", merge(run, good));
    }

    @Test
    void aSampleInTheFolderOfAnotherIsKnownByItsKey() throws IOException {
        Path part = shard("1");
        TinyStudy.copy(new RunFolder(part).home(StepName.PACK, 1), new RunFolder(part).home(StepName.PACK, 2));
        Path run = folder.resolve("run");
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> merge(run, part));
        assertTrue(refused.has(RunProblem.NOT_OF_THIS_STUDY), refused::getMessage);
    }

    @Test
    void aSampleBeyondTheCampaignIsNotOfTheStudy() throws IOException {
        Path part = shard("7-8", "campaign.replicates=4");
        Path run = folder.resolve("run");
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> merge(run, part));
        assertTrue(refused.has(RunProblem.NOT_OF_THIS_STUDY), refused::getMessage);
    }

    @Test
    void aDamagedResultStaysBehindAndIsMadeAgain() throws IOException {
        Path part = shard("1-2");
        Files.write(picture(part, 1), new byte[] {1});
        Path run = folder.resolve("run");
        List<String> notes = new ArrayList<>();
        ShardsTest.shard(run, "").take(List.of(part), new RunMonitor() {
            @Override
            public void noted(String note) {
                notes.add(note);
            }
        });
        assertEquals(1, notes.size(), notes::toString);
        assertEquals("1,3-6", ShardsTest.shard(run, "").missing().toString());
        assertTrue(Files.exists(picture(part, 1)));
        Path clean = folder.resolve("clean");
        TinyStudy.run(clean, 2, StepName.RENDER).run(RunMonitor.NONE);
        TinyStudy.run(run, 2, StepName.RENDER).run(RunMonitor.NONE);
        TinyStudy.assertSameBytes(TinyStudy.bytes(clean), TinyStudy.bytes(run));
    }

    @Test
    void aFolderInUseAndTheFolderItselfAndOneThatIsNoRunAreRefused() throws IOException {
        Path part = shard("1");
        Path run = folder.resolve("run");
        try (RunLock lock = RunLock.take(new RunFolder(part))) {
            lock.requireHeld();
            assertTrue(assertThrows(InvalidInputException.class, () -> merge(run, part)).has(RunProblem.IN_USE));
        }
        assertTrue(assertThrows(InvalidInputException.class, () -> merge(part, part)).has(RunProblem.NOT_TO_MERGE));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertTrue(assertThrows(InvalidInputException.class, () -> merge(run, empty)).has(RunProblem.NOT_TO_MERGE));
        assertEquals("1", merge(run, part));
    }
}
