// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.layout.StudyRuns;
import org.pressling.study.runs.RunColumn;
import org.pressling.study.runs.RunFinder;
import org.pressling.study.runs.RunRow;
import org.pressling.study.runs.RunSize;
import org.pressling.study.runs.RunTable;

class KeptRunsTest {
    /** Holds a whole run, which no test changes. */
    @TempDir
    private static Path home;
    private static StudyRuns runs;
    @TempDir
    private Path folder;

    @BeforeAll
    static void runOnce() throws IOException {
        runs = StudyRuns.of(home, TinyStudy.create());
        TinyStudy.run(runs.first().root(), 2, StepName.REPORT).run(RunMonitor.NONE);
    }

    /** A copy of the run, in a folder {@code runs} of its own. */
    private StudyRuns copy() throws IOException {
        StudyRuns copy = StudyRuns.of(folder, TinyStudy.create());
        TinyStudy.copy(runs.first().root(), copy.first().root());
        return copy;
    }

    private static StudyRun asNew(StudyRuns of, String... changes) {
        return StudyRun.of(TinyStudy.create(changes), of.next().root(), TinyStudy.contributions(),
                new RunOptions(2, StepName.REPORT).sharing(of.all().reversed()).named("second"));
    }

    private static boolean isSameFile(RunFolder first, RunFolder second, String name) throws IOException {
        return Files.isSameFile(first.root().resolve(name), second.root().resolve(name));
    }

    @Test
    void aNewRunLinksWhatIsTheSameAndLeavesTheOldOneAsItWas() throws IOException {
        StudyRuns all = copy();
        SortedMap<String, String> before = TinyStudy.bytes(all.first().root());
        StudyRun second = asNew(all, "rendering.amGray=100");
        assertEquals(6, second.plan().steps().get(StepName.PRESS.ordinal()).current(), "the plan counts what will be shared");
        assertEquals(0, second.plan().steps().get(StepName.RENDER.ordinal()).current());
        second.run(RunMonitor.NONE);
        TinyStudy.assertSameBytes(before, TinyStudy.bytes(all.first().root()));
        assertTrue(isSameFile(all.first(), second.folder(), "samples/0003/contacts.csv"));
        assertTrue(isSameFile(all.first(), second.folder(), "samples/0003/packing.csv"));
        assertFalse(isSameFile(all.first(), second.folder(), "samples/0003/image.png"));
        assertEquals(List.of(all.first(), second.folder()), all.all());
        assertEquals(second.folder(), all.latest());
    }

    @Test
    void whatIsSharedIsTheSameAsWhatIsMadeAnew() throws IOException {
        StudyRuns all = copy();
        StudyRun shared = asNew(all, "rendering.amGray=100");
        shared.run(RunMonitor.NONE);
        Path alone = folder.resolve("alone");
        TinyStudy.run(alone, 2, StepName.REPORT, "rendering.amGray=100").run(RunMonitor.NONE);
        SortedMap<String, String> bytes = TinyStudy.bytes(shared.folder().root());
        assertTrue(bytes.keySet().removeIf(name -> name.equals("about.json")));
        TinyStudy.assertSameBytes(TinyStudy.bytes(alone), bytes);
    }

    @Test
    void aRunOfTheSameStudyIsAllShared() throws IOException {
        StudyRuns all = copy();
        StudyRun second = asNew(all);
        assertTrue(second.plan().isCurrent());
        second.run(RunMonitor.NONE);
        assertTrue(isSameFile(all.first(), second.folder(), "model/network.bin"));
        assertTrue(isSameFile(all.first(), second.folder(), "report/index.html"));
        RunRow first = RunRow.read(all.first());
        RunRow other = RunRow.read(second.folder());
        assertEquals(first.run().seconds(), other.run().seconds(), 1e-9, "times come along");
        RunSize size = other.size().orElseThrow();
        assertTrue(size.own() < 0.4 * size.bytes(), () -> size.toString());
        assertTrue(TinyStudy.run(all.first().root(), 2, StepName.REPORT).plan().isCurrent());
    }

    @Test
    void replacingASharedResultLeavesTheOtherRunAlone() throws IOException {
        StudyRuns all = copy();
        StudyRun second = asNew(all);
        second.run(RunMonitor.NONE);
        SortedMap<String, String> before = TinyStudy.bytes(all.first().root());
        TinyStudy.run(second.folder().root(), 2, StepName.REPORT, "seed=8").run(RunMonitor.NONE);
        TinyStudy.assertSameBytes(before, TinyStudy.bytes(all.first().root()));
        assertFalse(isSameFile(all.first(), second.folder(), "samples/0001/packing.csv"));
    }

    @Test
    void aDamagedResultIsNotShared() throws IOException {
        StudyRuns all = copy();
        Files.writeString(all.first().root().resolve("samples/0002/contacts.csv"), "changed");
        StudyRun second = asNew(all);
        second.run(RunMonitor.NONE);
        assertFalse(isSameFile(all.first(), second.folder(), "samples/0002/contacts.csv"));
        assertTrue(isSameFile(all.first(), second.folder(), "samples/0001/contacts.csv"));
        assertEquals(Files.readString(runs.first().root().resolve("samples/0002/contacts.csv")),
                Files.readString(second.folder().root().resolve("samples/0002/contacts.csv")));
    }

    @Test
    void numbersGoUpAndAFolderThatIsTakenIsLeftOut() throws IOException {
        StudyRuns all = copy();
        assertEquals("tiny@2", all.next().root().getFileName().toString());
        Files.createDirectories(all.first().root().resolveSibling("tiny@7"));
        assertEquals("tiny@8", all.next().root().getFileName().toString());
        assertEquals(all.first(), all.latest(), "an empty folder is no run");
        assertEquals(all, StudyRuns.with(all.next()));
        assertEquals("tiny", StudyRuns.of(folder.resolve("none"), TinyStudy.create()).next().root().getFileName().toString());
    }

    @Test
    void aPlaceThatIsClaimedIsTheLatestUntilItIsGivenBack() throws IOException {
        StudyRuns all = copy();
        RunFolder claimed = all.claim();
        assertEquals("tiny@2", claimed.root().getFileName().toString());
        assertEquals(claimed, all.latest());
        assertEquals(List.of(all.first()), all.all(), "it has not begun");
        StudyRuns.release(claimed);
        assertEquals(all.first(), all.latest());
        StudyRuns.release(all.first());
        assertTrue(Files.exists(all.first().record()), "what holds a run stays");
        StudyRun.of(TinyStudy.create(), all.claim().root(), TinyStudy.contributions(),
                new RunOptions(2, StepName.PACK).sharing(all.all())).run(RunMonitor.NONE);
        assertEquals(2, all.all().size());
    }

    @Test
    void aDeletedRunTakesNothingOfTheOthersAlong() throws IOException {
        StudyRuns all = copy();
        StudyRun second = asNew(all);
        second.run(RunMonitor.NONE);
        SortedMap<String, String> before = TinyStudy.bytes(second.folder().root());
        RunDeletion.delete(all.first());
        assertEquals(List.of(second.folder()), all.all());
        TinyStudy.assertSameBytes(before, TinyStudy.bytes(second.folder().root()));
        assertTrue(TinyStudy.run(second.folder().root(), 2, StepName.REPORT).plan().isCurrent());
        assertEquals("tiny@3", all.next().root().getFileName().toString());
    }

    @Test
    void onlyARunIsDeletedAndNoneThatIsInUse() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("run.json"), "{}");
        assertThrows(InvalidInputException.class, () -> RunDeletion.delete(new RunFolder(other)));
        assertThrows(InvalidInputException.class, () -> RunDeletion.delete(new RunFolder(folder)));
        StudyRuns all = copy();
        try (RunLock lock = RunLock.take(all.first())) {
            lock.requireHeld();
            assertTrue(assertThrows(InvalidInputException.class, () -> RunDeletion.delete(all.first())).has(RunProblem.IN_USE));
        }
        Path link = Files.createSymbolicLink(folder.resolve("link"), all.first().root());
        assertEquals("DiskProblem.LINK", assertThrows(InvalidInputException.class,
                () -> RunDeletion.delete(new RunFolder(link))).problems().getFirst().code().id());
        assertTrue(Files.exists(other.resolve("run.json")) && Files.exists(all.first().record()));
    }

    @Test
    void aRunInUseSharesNothing() throws IOException {
        StudyRuns all = copy();
        StudyRun second = asNew(all);
        try (RunLock lock = RunLock.take(all.first())) {
            lock.requireHeld();
            second.run(RunMonitor.NONE);
        }
        assertFalse(isSameFile(all.first(), second.folder(), "samples/0001/packing.csv"));
    }

    @Test
    void wordsOfAPersonAreKeptAndWrongOnesRefused() throws IOException {
        StudyRuns all = copy();
        assertEquals(RunAbout.NONE, RunAbout.read(all.first()));
        RunAbout words = new RunAbout(" first ", List.of("thesis", "fig-3", "thesis"), "Größere Körner\nund mehr");
        words.write(all.first());
        assertEquals(new RunAbout("first", List.of("thesis", "fig-3"), "Größere Körner\nund mehr"), RunAbout.read(all.first()));
        assertTrue(TinyStudy.run(all.first().root(), 2, StepName.REPORT).plan().isCurrent(), "no result depends on it");
        assertTrue(assertThrows(InvalidInputException.class, () -> words.withTags(List.of("two words"))).has(AboutProblem.TAG));
        assertTrue(assertThrows(InvalidInputException.class, () -> words.withName("a\nb")).has(AboutProblem.NAME));
        assertTrue(assertThrows(InvalidInputException.class, () -> words.withNotes("x".repeat(100_001))).has(AboutProblem.NOTES));
        Files.writeString(all.first().about(), "{\"format\": \"other\", \"version\": 1}");
        assertTrue(assertThrows(InvalidInputException.class, () -> RunAbout.read(all.first())).has(AboutProblem.OTHER_FILE));
        assertEquals(1, RunRow.read(all.first()).run().troubles().size(), "and the table tells it");
        assertTrue(assertThrows(InvalidInputException.class, () -> words.write(all.next())).has(RunProblem.NO_RECORD));
    }

    @Test
    void theTableTellsRunsApart() throws IOException {
        StudyRuns all = copy();
        asNew(all, "rendering.amGray=100", "training.epochs=2").run(RunMonitor.NONE);
        List<RunFolder> found = RunFinder.in(List.of(folder));
        assertEquals(all.all(), found);
        List<RunRow> rows = List.of(RunRow.read(found.get(0)), RunRow.read(found.get(1)));
        List<RunColumn> telling = RunColumn.telling(rows);
        assertEquals(List.of("rendering.amGray", "training.epochs"), telling.stream()
                .filter(column -> column.group() == RunColumn.Group.SETTING).map(RunColumn::id).toList());
        assertEquals(128L, RunTable.find(telling, "rendering.amGray").of(rows.get(0)));
        assertEquals("second", RunTable.find(telling, "run").of(rows.get(1)));
        assertEquals(6L, RunTable.find(telling, "samples").of(rows.get(1)));
        assertEquals(rows.reversed(), rows.stream().sorted(RunTable.find(telling, "rendering.amGray").order(false)).toList());
        assertEquals(rows, rows.stream().sorted(RunTable.find(telling, "rendering.amGray").order(true)).toList());
        StringWriter csv = new StringWriter();
        new RunTable(List.of(RunTable.find(telling, "run"), RunTable.find(telling, "training.epochs")), rows).csv(csv);
        assertEquals("run,training.epochs\ntiny,3\nsecond,2\n", csv.toString());
        assertTrue(RunColumn.all(rows).size() > telling.size() + 50);
        assertTrue(telling.stream().anyMatch(column -> column.id().startsWith(RunColumn.R2)));
        assertThrows(InvalidInputException.class, () -> RunTable.find(telling, "none"));
    }
}
