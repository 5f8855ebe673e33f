// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;

/** Whatever is written where a user wants it: whole or not at all, and nothing lost that was there. */
class OutputFolderTest {
    @TempDir
    private Path folder;

    private static OutputFolder.Filling text(String name, String text) {
        return draft -> List.of(Files.writeString(draft.resolve(name), text));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void refused(String words, OutputFolder out, OutputFolder.Filling filling) {
        String message = assertThrows(InvalidInputException.class, () -> out.put(filling)).getMessage();
        assertTrue(message.contains(words) && message.length() <= 500, message);
    }

    @Test
    void filesAreThereWholeAndNothingElse() throws IOException {
        Path deep = folder.resolve("a/b");
        assertEquals(List.of(deep.resolve("one.csv"), deep.resolve("two.csv")), OutputFolder.of(deep, false).put(draft -> List.of(
                Files.writeString(draft.resolve("one.csv"), "1"), Files.writeString(draft.resolve("two.csv"), "2"))));
        assertEquals(List.of("one.csv", "two.csv"), names(deep));
        assertEquals("2", Files.readString(deep.resolve("two.csv")));
    }

    @Test
    void whatIsThereStaysUnlessItIsTheSameOrToBeReplaced() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "a user's");
        OutputFolder out = OutputFolder.of(folder, false);
        refused("a.csv is there already", out, text("a.csv", "another"));
        refused("a.csv is there already", out, draft -> List.of(Files.writeString(draft.resolve("new.csv"), "new"),
                Files.writeString(draft.resolve("a.csv"), "another")));
        assertEquals(List.of("a.csv"), names(folder), "all of them or none");
        out.put(text("a.csv", "a user's"));
        assertEquals("a user's", Files.readString(folder.resolve("a.csv")));
        OutputFolder.of(folder, true).put(text("a.csv", "another"));
        assertEquals("another", Files.readString(folder.resolve("a.csv")));
    }

    @Test
    void whatIsBeingReadIsNeverReplaced() throws IOException {
        Path source = Files.writeString(folder.resolve("end.dump"), "two frames");
        Path link = Files.createSymbolicLink(folder.resolve("link.dump"), source);
        for (boolean replace : new boolean[] {false, true}) {
            OutputFolder out = OutputFolder.of(folder, replace, source);
            refused("is the file that is being read", out, text("end.dump", "one frame"));
            refused("is the file that is being read", out, text("link.dump", "one frame"));
            refused("is the file that is being read", OutputFolder.of(folder, replace, link), text("end.dump", "one frame"));
        }
        assertEquals("two frames", Files.readString(source));
    }

    @Test
    void aLinkIsReplacedAndNotWhatItLeadsTo() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "somebody's");
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("a.csv"), elsewhere);
        refused("is there already", OutputFolder.of(out, false), text("a.csv", "ours"));
        refused("is there already", OutputFolder.of(out, false), text("a.csv", "somebody's"));
        OutputFolder.of(out, true).put(text("a.csv", "ours"));
        assertEquals("somebody's", Files.readString(elsewhere));
        assertEquals("ours", Files.readString(out.resolve("a.csv")));
    }

    @Test
    void aFolderOfThatNameIsNotTouched() throws IOException {
        Files.createDirectories(folder.resolve("a.csv/full"));
        refused("There is a folder named", OutputFolder.of(folder, true), text("a.csv", "x"));
    }

    @Test
    void theFolderOfARunIsKeptForTheRun() throws IOException {
        Path run = Files.createDirectories(folder.resolve("runs/tiny"));
        Files.writeString(run.resolve("study.pressling"), "");
        Files.writeString(run.resolve("run.json"), "{}");
        Files.createDirectories(run.resolve("evaluate"));
        for (Path inside : List.of(run, run.resolve("evaluate"), run.resolve("new/deeper"), run.resolve("x/../evaluate"))) {
            String message = assertThrows(InvalidInputException.class, () -> OutputFolder.of(inside, true)).getMessage();
            assertTrue(message.contains("lies in the folder of a run"), message);
        }
        assertEquals(List.of("evaluate", "run.json", "study.pressling"), names(run));
        OutputFolder.of(folder.resolve("runs/else"), false);
        OutputFolder.requireNotInsideAnotherRun(run);
        assertThrows(InvalidInputException.class, () -> OutputFolder.requireNotInsideAnotherRun(run.resolve("again")));
    }

    @Test
    void aFailureNamesTheFileAndLeavesNothing() throws IOException {
        OutputFolder out = OutputFolder.of(folder, false);
        FileSystemException e = assertThrows(FileSystemException.class, () -> out.put(draft -> {
            Files.setLastModifiedTime(Files.writeString(draft.resolve("one.csv"), "1"), FileTime.from(Instant.EPOCH));
            Files.writeString(draft.resolve("two.csv"), "half of i");
            throw new IOException("No space left on device"); // what a stream says names no file
        }));
        assertEquals("No space left on device: " + folder.resolve("two.csv"), RunFolder.describe(e));
        e = assertThrows(FileSystemException.class, () -> out.put(draft -> {
            throw new FileSystemException(draft.resolve("three.csv").toString(), null, "Too many open files");
        }));
        assertEquals("Too many open files: " + folder.resolve("three.csv"), RunFolder.describe(e));
        assertEquals(List.of(), names(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u001b[2Jb.csv", ".hidden", "a:b", "x\u202e.csv", "a\\b"})
    void namesThatMeanSomethingElseAreRefused(String name) throws IOException {
        refused("is no name for a file", OutputFolder.of(folder, true), text(name, "x"));
        assertEquals(List.of(), names(folder));
    }

    @Test
    void aNameDoesNotLeadElsewhere() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        refused("is no name for a file", OutputFolder.of(out, true),
                draft -> List.of(Files.writeString(folder.resolve("x"), "x")));
        refused("is no name for a file", OutputFolder.of(out, true),
                draft -> List.of(Files.writeString(Files.createDirectory(draft.resolve("sub")).resolve("x"), "x")));
        assertEquals(List.of(), names(out));
    }

    @Test
    void onlyDraftsThatWereForgottenAreDeleted() throws IOException {
        Path old = Files.createDirectory(folder.resolve(".pressling-writing-123"));
        Files.writeString(old.resolve("half"), "x");
        Path young = Files.createDirectory(folder.resolve(".pressling-writing-456"));
        Path users = Files.createDirectory(folder.resolve(".pressling-writing-mine"));
        FileTime before = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        Files.setLastModifiedTime(old, before);
        Files.setLastModifiedTime(users, before);
        OutputFolder.of(folder, false);
        assertEquals(List.of(young.getFileName().toString(), users.getFileName().toString()), names(folder));
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException {
        Files.writeString(folder.resolve("file"), "x");
        String message = assertThrows(InvalidInputException.class, () -> OutputFolder.of(folder.resolve("file"), true))
                .getMessage();
        assertTrue(message.contains("cannot be made: a file of that name is there"), message);
    }

    @Test
    void aFolderIsMadeForFilesAlone() throws IOException {
        OutputFolder out = OutputFolder.of(folder.resolve("a/b"), false);
        assertEquals(List.of(), names(folder));
        refused("is no name for a file", out, text("a:b", "x"));
        assertThrows(FileSystemException.class, () -> out.put(_ -> {
            throw new IOException("No space left on device");
        }));
        assertEquals(List.of(), out.put(_ -> List.of()));
        assertEquals(List.of(), names(folder));
        Files.createDirectory(folder.resolve("a"));
        refused("is no name for a file", out, text("a:b", "x"));
        assertEquals(List.of("a"), names(folder), "a user's folder stays");
        out.put(text("c", "x"));
        assertEquals(List.of("c"), names(folder.resolve("a/b")));
    }

    @Test
    void aFileThatCameInPlaceOfTheFolderIsTold() throws IOException {
        OutputFolder out = OutputFolder.of(folder.resolve("a/b"), false);
        Files.writeString(folder.resolve("a"), "x");
        refused("cannot be made: a file of that name is there", out, text("c", "x"));
    }

    @Test
    void aSingleFileFollowsTheSameRule() throws IOException {
        Path file = folder.resolve("new/my.pressling");
        OutputFolder.file(file, false, new byte[] {1});
        assertThrows(InvalidInputException.class, () -> OutputFolder.file(file, false, new byte[] {2}));
        OutputFolder.file(file, true, new byte[] {2});
        assertEquals(2, Files.readAllBytes(file)[0]);
    }
}
