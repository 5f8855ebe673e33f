// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/** Runs made when the step was called judge, and dependent studies companions, are taken as they are. */
class FormerNamesTest {

    @TempDir
    private Path folder;

    /** Names of what is read from the record of the run as of its folders. */
    private void makeFormer() throws IOException {
        Files.move(folder.resolve("evaluate"), folder.resolve("judge"));
        Files.move(folder.resolve("judge/.evaluate.key"), folder.resolve("judge/.judge.key"));
        Path record = folder.resolve("run.json");
        String text = Files.readString(record);
        assertTrue(text.contains("\"evaluate\""), text);
        Files.writeString(record, text.replace("\"evaluate\"", "\"judge\""));
    }

    @Test
    void aFinishedRunIsUpToDateAndStaysWhereItLies() throws IOException {
        TinyStudy.run(folder, 2, StepName.EVALUATE).run(RunMonitor.NONE);
        makeFormer();
        StudyRun again = TinyStudy.run(folder, 2, StepName.EVALUATE);
        assertTrue(again.plan().isCurrent(), String.join("\n", again.plan().describe(Locale.ENGLISH)));
        assertEquals(folder.resolve("judge/metrics.json"), again.folder().metrics());
        again.run(RunMonitor.NONE);
        assertFalse(Files.exists(folder.resolve("evaluate")));
    }

    @Test
    void whatIsMadeAgainReplacesWhatWasThere() throws IOException {
        TinyStudy.run(folder, 2, StepName.EVALUATE).run(RunMonitor.NONE);
        makeFormer();
        TinyStudy.run(folder, 2, StepName.EVALUATE, "training.epochs=3").run(RunMonitor.NONE);
        assertFalse(Files.exists(folder.resolve("evaluate")), "two folders for one result");
        assertTrue(Files.exists(folder.resolve("judge/.judge.key")));
        assertTrue(TinyStudy.run(folder, 2, StepName.EVALUATE, "training.epochs=3").plan().isCurrent());
    }

    @Test
    void theFormerNameOfTheStepIsUnderstood() {
        assertEquals(List.of(StepName.EVALUATE, StepName.EVALUATE), StepName.parse("judge, Evaluate"));
        assertEquals("pack, press, measure, render, dataset, learn, evaluate, report", StepName.ids());
    }

    @Test
    void dependentStudiesAreFoundInTheFormerFolder() throws IOException {
        RunFolder run = new RunFolder(folder);
        assertEquals(folder.resolve("dependent-studies/elastic"), run.dependentStudy("elastic").root());
        Files.createDirectories(folder.resolve("companions/elastic"));
        assertEquals(folder.resolve("companions/elastic"), run.dependentStudy("elastic").root());
    }
}
