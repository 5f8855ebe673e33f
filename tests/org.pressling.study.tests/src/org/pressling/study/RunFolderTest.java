// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

class RunFolderTest {
    @TempDir
    private Path folder;

    private StudyRun run() {
        return TinyStudy.run(folder, 1, StepName.PACK);
    }

    @Test
    void twoRunsDoNotShareAFolder() throws IOException {
        RunFolder mine = new RunFolder(folder);
        StudyRun second = run();
        try (RunLock lock = RunLock.take(mine)) {
            lock.requireHeld();
            InvalidInputException refused = assertThrows(InvalidInputException.class, () -> second.run(RunMonitor.NONE));
            assertTrue(refused.has(RunProblem.IN_USE), refused::getMessage);
            assertEquals(Long.toString(ProcessHandle.current().pid()),
                    String.valueOf(refused.problems().getFirst().arguments().get(1)));
        }
        second.run(RunMonitor.NONE);
        assertTrue(second.plan().isCurrent());
    }

    @Test
    void aFolderWithOtherThingsIsLeftAlone() throws IOException {
        Path own = Files.createDirectory(folder.resolve("model")).resolve("thesis.txt");
        Files.writeString(own, "years of work");
        StudyRun run = run();
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> run.run(RunMonitor.NONE));
        assertTrue(refused.has(RunProblem.NOT_EMPTY), refused::getMessage);
        assertEquals("years of work", Files.readString(own));
    }

    @Test
    void theRunOfAnotherStudyIsLeftAlone() throws IOException {
        run().run(RunMonitor.NONE);
        SortedMap<String, String> before = TinyStudy.bytes(folder);
        StudyRun other = TinyStudy.run(folder, 1, StepName.PACK, "name=other", "seed=8");
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> other.run(RunMonitor.NONE));
        assertTrue(refused.has(RunProblem.OTHER_STUDY), refused::getMessage);
        StudyRun one = StudyRun.ofOneSample(TinyStudy.create(), Optional.empty(), folder, TinyStudy.contributions(), 1);
        refused = assertThrows(InvalidInputException.class, () -> one.run(RunMonitor.NONE));
        assertTrue(refused.has(RunProblem.MANY_SAMPLES), refused::getMessage);
        TinyStudy.assertSameBytes(before, TinyStudy.bytes(folder));
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        StudyRun run = TinyStudy.run(file, 1, StepName.PACK);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> run.run(RunMonitor.NONE));
        assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
        assertTrue(refused.getMessage().contains("Choose another folder"), refused.getMessage());
    }

    @Test
    void aFullDiskIsToldInTheSystemsWords() {
        assertEquals("access denied: /data", RunFolder.describe(new AccessDeniedException("/data")));
        IOException full = new FileSystemException("/data/run/image.png", null, "No space left on device");
        assertEquals("No space left on device: /data/run/image.png", RunFolder.describe(full));
        assertEquals("Sample 3, step render: No space left on device: /data/run/image.png",
                new StepFailedException(StepName.RENDER, 3, full).getMessage());
    }
}
