// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.pressling.study.layout.StepName;

/** Keys prove results: what was changed, emptied or lost is told and made again, and what users brought stays. */
class KeptFilesTest {
    private static final String CONTACTS = "samples/0002/contacts.csv";

    @TempDir
    private static Path finished;
    @TempDir
    private Path folder;
    private SortedMap<String, String> whole;
    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void copyAFinishedRun() throws IOException {
        if (!Files.exists(finished.resolve("run.json"))) {
            TinyStudy.run(finished, 2, StepName.REPORT).run(RunMonitor.NONE);
        }
        TinyStudy.copy(finished, folder);
        whole = TinyStudy.bytes(finished);
    }

    private void run(String... changes) throws IOException {
        TinyStudy.run(folder, 2, StepName.REPORT, changes).run(new RunMonitor() {
            @Override
            public synchronized void noted(String note) {
                notes.add(note);
            }
        });
    }

    private String reason(StepName step) throws IOException {
        return TinyStudy.run(folder, 2, StepName.REPORT).plan().steps().get(step.ordinal()).reason().text(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/0001/packing.csv", "samples/0003/press.csv", "samples/0004/measures.csv",
            "samples/0006/image.png", "dataset/labels.csv", "model/network.bin", "model/model.json", "evaluate/metrics.json",
            "evaluate/predictions.csv", "report/index.html"})
    void whatWasEmptiedOrLostIsMadeAgain(String name) throws IOException {
        Files.write(folder.resolve(name), new byte[0]);
        run();
        TinyStudy.assertSameBytes(whole, TinyStudy.bytes(folder));
        Files.delete(folder.resolve(name));
        run();
        TinyStudy.assertSameBytes(whole, TinyStudy.bytes(folder));
        assertTrue(Files.size(folder.resolve(name)) > 0);
        assertEquals(List.of(), notes);
    }

    @Test
    void whatWasEditedByHandIsToldAndKeptBeside() throws IOException {
        Files.writeString(folder.resolve(CONTACTS), "my own numbers");
        assertEquals(CONTACTS + " was changed since it was written", reason(StepName.PRESS));
        run();
        assertEquals(List.of(CONTACTS + " was changed since it was written; it is made again, and what it held is kept as "
                + CONTACTS + ".kept"), notes);
        assertEquals("my own numbers", Files.readString(folder.resolve(CONTACTS + ".kept")));
        Files.writeString(folder.resolve(CONTACTS), "other numbers");
        run();
        assertEquals("other numbers", Files.readString(folder.resolve(CONTACTS + ".kept-2")));
        Files.delete(folder.resolve(CONTACTS + ".kept"));
        Files.delete(folder.resolve(CONTACTS + ".kept-2"));
        TinyStudy.assertSameBytes(whole, TinyStudy.bytes(folder));
    }

    @Test
    void anEditThatKeepsSizeAndTimeIsSeen() throws IOException {
        Path file = folder.resolve(CONTACTS);
        FileTime time = Files.getLastModifiedTime(file);
        garble(file);
        Files.setLastModifiedTime(file, time);
        assertEquals(CONTACTS + " was changed since it was written", reason(StepName.PRESS));
    }

    @Test
    void aFileThatWasOnlyTouchedIsUpToDate() throws IOException {
        Files.setLastModifiedTime(folder.resolve(CONTACTS), FileTime.fromMillis(System.currentTimeMillis() + 3_600_000));
        assertEquals("", reason(StepName.PRESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {CONTACTS, "dataset/labels.csv", "model/network.bin"})
    void whatTurnsOutUnreadableIsMadeAgainByTheSameRun(String name) throws IOException {
        garble(folder.resolve(name));
        believe(folder.resolve(name).getParent());
        Files.delete(folder.resolve("evaluate/metrics.json"));
        Files.delete(folder.resolve("dataset/dataset.json"));
        Files.delete(folder.resolve("samples/0002/measures.csv"));
        assertEquals("", name.equals(CONTACTS) ? reason(StepName.PRESS) : "");
        run();
        assertTrue(Files.exists(folder.resolve(name + ".kept")), name);
        Files.delete(folder.resolve(name + ".kept"));
        TinyStudy.assertSameBytes(whole, TinyStudy.bytes(folder));
    }

    @Test
    void aStepThatFailsOnGoodResultsFailsOnce() throws IOException {
        Files.delete(folder.resolve("report/index.html"));
        Files.createDirectory(folder.resolve("report/index.html"));
        run(); // a folder in the way of a file is moved beside, too
        assertTrue(Files.isDirectory(folder.resolve("report/index.html.kept")));
        Files.delete(folder.resolve(CONTACTS));
        Files.createSymbolicLink(folder.resolve(CONTACTS), folder.resolve("run.json"));
        String record = Files.readString(folder.resolve("run.json"));
        StepFailedException failed = assertThrows(StepFailedException.class, this::run);
        assertTrue(failed.getMessage().contains(CONTACTS + " is a symbolic link"), failed.getMessage());
        assertTrue(record.contains("pressling-run"));
    }

    @Test
    void notesAmongTheResultsSurviveAndTheFilesOfTheOldResultGo(@TempDir Path fresh) throws IOException {
        for (String name : List.of("dataset/notes.txt", "dataset/images/notes.txt", "report/notes.txt", "model/notes.txt")) {
            Files.writeString(folder.resolve(name), "mine");
        }
        run("seed=8");
        for (String name : List.of("dataset/notes.txt", "dataset/images/notes.txt", "report/notes.txt", "model/notes.txt")) {
            assertEquals("mine", Files.readString(folder.resolve(name)), name);
            Files.delete(folder.resolve(name));
        }
        TinyStudy.run(fresh, 2, StepName.REPORT, "seed=8").run(RunMonitor.NONE);
        TinyStudy.assertSameBytes(TinyStudy.bytes(fresh), TinyStudy.bytes(folder));
    }

    @Test
    void theStagesOfAnEarlierPressGoWithIt() throws IOException {
        run("press.stages=width 10.2, width 10");
        assertTrue(Files.exists(folder.resolve("samples/0001/stages.csv")));
        run();
        assertFalse(Files.exists(folder.resolve("samples/0001/stages.csv")));
        TinyStudy.assertSameBytes(whole, TinyStudy.bytes(folder));
    }

    /** Turns the second half of a file into something else and keeps its size. */
    private static void garble(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 2; i < bytes.length; i++) {
            bytes[i] ^= 0x15;
        }
        Files.write(file, bytes);
    }

    /** Makes keys younger than any file, as after a clock that was set back. */
    private static void believe(Path home) throws IOException {
        try (var list = Files.list(home)) {
            for (Path key : list.filter(path -> path.toString().endsWith(".key")).toList()) {
                Files.setLastModifiedTime(key, FileTime.fromMillis(System.currentTimeMillis() + 3_600_000));
            }
        }
    }
}
