// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.io.Trees;
import org.pressling.study.layout.StepName;

class ResumeTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private static Path finished;
    @TempDir
    private Path folder;
    private SortedMap<String, String> whole;

    @BeforeAll
    static void runOnce() throws IOException {
        TinyStudy.run(finished, 2, StepName.EVALUATE).run(RunMonitor.NONE);
    }

    @BeforeEach
    void copyTheFinishedRun() throws IOException {
        whole = TinyStudy.bytes(finished);
        for (String name : whole.keySet()) {
            Path copy = folder.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(finished.resolve(name), copy);
            Files.setLastModifiedTime(copy, LONG_AGO);
        }
        Files.copy(finished.resolve("run.json"), folder.resolve("run.json"));
    }

    private void run(String... changes) throws IOException {
        TinyStudy.run(folder, 2, StepName.EVALUATE, changes).run(RunMonitor.NONE);
    }

    private boolean madeAnew(String file) throws IOException {
        return !Files.getLastModifiedTime(folder.resolve(file)).equals(LONG_AGO);
    }

    @Test
    void aSecondRunMakesNothingAnew() throws IOException {
        run();
        for (String name : whole.keySet()) {
            if (!name.equals("study.pressling")) {
                assertFalse(madeAnew(name), name);
            }
        }
    }

    @Test
    void aSampleThatWasDeletedIsMadeAnewAndNothingElse() throws IOException {
        Trees.delete(folder.resolve("samples/0002"));
        run();
        TinyStudy.assertSameBytes(whole, TinyStudy.bytes(folder));
        assertFalse(madeAnew("samples/0001/contacts.csv"));
        assertFalse(madeAnew("model/model.json"));
    }

    @Test
    void aResultWithoutKeyCountsAsHalfWrittenAndWhatDiffersIsKeptBeside() throws IOException {
        Files.delete(folder.resolve("samples/0004/.press.key"));
        Files.writeString(folder.resolve("samples/0004/contacts.csv"), "first,sec");
        Files.delete(folder.resolve("samples/0005/.render.key"));
        Files.writeString(folder.resolve("samples/0005/image.png"), "");
        run();
        assertEquals("first,sec", Files.readString(folder.resolve("samples/0004/contacts.csv.kept")));
        Files.delete(folder.resolve("samples/0004/contacts.csv.kept"));
        TinyStudy.assertSameBytes(whole, TinyStudy.bytes(folder));
        assertFalse(madeAnew("samples/0004/packing.csv"));
        assertFalse(madeAnew("samples/0005/contacts.csv"));
    }

    @Test
    void draftsOfAKilledRunAreCleared() throws IOException {
        Path draft = Files.createDirectories(folder.resolve(".drafts/press-3"));
        Files.writeString(draft.resolve("contacts.csv"), "first,sec");
        Files.writeString(folder.resolve("samples/0001/.pack.key.part"), "12");
        Files.delete(folder.resolve("samples/0001/.pack.key"));
        Files.writeString(folder.resolve(".run.json.part"), "{");
        run();
        TinyStudy.assertSameBytes(whole, TinyStudy.bytes(folder));
    }

    @Test
    void changingTheRenderingKeepsThePress() throws IOException {
        run("rendering.amGray=100");
        assertFalse(madeAnew("samples/0001/contacts.csv"));
        assertEquals(whole.get("samples/0001/measures.csv"), TinyStudy.bytes(folder).get("samples/0001/measures.csv"));
        assertNotEquals(whole.get("samples/0001/image.png"), TinyStudy.bytes(folder).get("samples/0001/image.png"));
    }

    @Test
    void goingBackToTheOldStudyGivesTheOldBytes() throws IOException {
        run("press.wallSpeed=80");
        assertNotEquals(whole, TinyStudy.bytes(folder));
        run();
        TinyStudy.assertSameBytes(whole, TinyStudy.bytes(folder));
    }
}
