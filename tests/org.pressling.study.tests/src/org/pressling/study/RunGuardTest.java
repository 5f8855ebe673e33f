// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dataset.io.Trees;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.StepName;

/** Which folders a run takes for its own: by marks that are read, never by the names of files alone. */
class RunGuardTest {
    @TempDir
    private Path folder;

    private StudyRun run() {
        return TinyStudy.run(folder, 1, StepName.PACK);
    }

    private String refusal() throws IOException {
        SortedMap<String, String> before = TinyStudy.bytes(folder);
        StudyRun run = run();
        String message = assertThrows(InvalidInputException.class, () -> run.run(RunMonitor.NONE)).getMessage();
        assertEquals(message, assertThrows(InvalidInputException.class, run::requireOwnFolder).getMessage(), "as in a dry run");
        TinyStudy.assertSameBytes(before, TinyStudy.bytes(folder));
        assertTrue(message.length() <= 500, message);
        return message;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"experiment\": 5}", "{\"format\": 5}", "{\"format\": \"other\", \"version\": 1}", "{\"format", "[]", "",
                    "{\"format\": \"pressling-run\", \"version\": 2}", "{\"format\": \"pressling-run\"}", "\u0000\u0000"})
    void aForeignOrDamagedRecordShutsTheFolder(String record) throws IOException {
        write("run.json", record);
        write("dataset/labels.csv", "sample,label\n1,2\n");
        write("model/weights.bin", "years");
        write("study.pressling", "<xml/>");
        assertTrue(refusal().contains("hoose another folder"));
    }

    @Test
    void theRemedyForADamagedRecordWorks() throws IOException {
        run().run(RunMonitor.NONE);
        SortedMap<String, String> whole = TinyStudy.bytes(folder);
        write("run.json", "{\"format");
        assertTrue(refusal().contains("delete the file and run again"));
        Files.delete(folder.resolve("run.json"));
        assertTrue(run().plan().isCurrent());
        run().run(RunMonitor.NONE);
        TinyStudy.assertSameBytes(whole, TinyStudy.bytes(folder));
    }

    @ParameterizedTest
    @CsvSource({"dataset/labels.csv", "model/model.json", "evaluate/notes.txt", "report/index.html", "samples/0003/contacts.csv"})
    void aFolderOfResultsWithoutAKeyIsSomebodyElses(String file) throws IOException {
        run().run(RunMonitor.NONE);
        Trees.delete(folder.resolve("samples/0003"));
        write(file, "mine");
        assertTrue(refusal().contains("no key"));
        assertEquals("mine", Files.readString(folder.resolve(file)));
    }

    @Test
    void whatARunLeavesThatWasKilledInItsFirstMomentsIsKnown() throws IOException {
        write(".lock", "123");
        write(".probe8123.tmp", "");
        write(".run.json.part", "{\"for");
        write(".run.json.8123-1.part", "{\"for");
        write(".study.pressling.8123-1.part", "<?xml");
        write(".study.pressling.part", "<?xml");
        write(".drafts/pack-1/packing.csv", "x");
        write(".drafts/.dataset-0.writing/labels.csv", "x");
        run().run(RunMonitor.NONE);
        assertTrue(run().plan().isCurrent());
        for (String gone : new String[] {".probe8123.tmp", ".run.json.part", ".run.json.8123-1.part",
                ".study.pressling.8123-1.part", ".study.pressling.part", ".drafts"}) {
            assertFalse(Files.exists(folder.resolve(gone)), gone);
        }
    }

    @Test
    void filesOfOthersAmongTheLeftoversStay() throws IOException {
        run().run(RunMonitor.NONE);
        write(".drafts/letter.txt", "dear");
        write("notes.txt", "mine");
        write("samples/readme.txt", "mine");
        write("samples/0002/notes.txt", "mine");
        TinyStudy.run(folder, 1, StepName.PACK, "seed=8").run(RunMonitor.NONE);
        assertEquals("dear", Files.readString(folder.resolve(".drafts/letter.txt")));
        assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
        assertEquals("mine", Files.readString(folder.resolve("samples/readme.txt")));
        assertEquals("mine", Files.readString(folder.resolve("samples/0002/notes.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {".lock", ".drafts", "run.json", "ro-crate-metadata.json", "study.pressling", "samples",
            "samples/0001", "dataset", "model",
            "evaluate", "report", "dependent-studies", "dependent-studies/elastic"})
    void aSymbolicLinkIsRefusedByItsPath(String name, @TempDir Path elsewhere) throws IOException {
        Path precious = Files.writeString(elsewhere.resolve("precious"), "mine");
        boolean file = name.startsWith(".lock") || name.contains(".json") || name.contains("pressling");
        Files.createDirectories(folder.resolve(name).getParent());
        Files.createSymbolicLink(folder.resolve(name), file ? precious : elsewhere);
        StudyRun run = run();
        String message = assertThrows(InvalidInputException.class, () -> run.run(RunMonitor.NONE)).getMessage();
        assertTrue(message.contains(name + " is a symbolic link"), message);
        assertEquals("mine", Files.readString(precious));
        assertEquals(1, elsewhere.toFile().list().length);
    }

    @Test
    void theRunFolderItselfMayBeReachedThroughALink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        TinyStudy.run(link, 1, StepName.PACK).run(RunMonitor.NONE);
        assertTrue(Files.isRegularFile(real.resolve("run.json")));
    }
}
