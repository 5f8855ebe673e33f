// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.io.Json;
import org.pressling.study.layout.StepName;

class KillTest {
    @TempDir
    private Path folder;

    @Test
    void aProcessThatIsKilledAgainAndAgainEndsWithTheBytesOfAnUndisturbedRun() throws IOException, InterruptedException {
        Path killed = folder.resolve("killed");
        killAt(killed, "samples 1");
        assertEquals("running", Json.read(killed.resolve("run.json")).text("state"), "nobody could note the end");
        killAt(killed, "samples 4");
        killAt(killed, "samples finished");
        killAt(killed, "learn");
        Process last = start(killed);
        try (BufferedReader lines = last.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line -> assertTrue(!line.isEmpty()));
        }
        assertEquals(0, last.waitFor());
        TinyStudy.run(folder.resolve("whole"), 2, StepName.EVALUATE).run(RunMonitor.NONE);
        TinyStudy.assertSameBytes(TinyStudy.bytes(folder.resolve("whole")), TinyStudy.bytes(killed));
        assertEquals("done", Json.read(killed.resolve("run.json")).text("state"));
    }

    private static void killAt(Path run, String beginning) throws IOException, InterruptedException {
        Process process = start(run);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            Optional<String> seen = lines.lines().filter(line -> line.startsWith(beginning)).findFirst();
            assertTrue(seen.isPresent(), "the process never came to '" + beginning + "'");
        } finally {
            process.destroyForcibly();
        }
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }

    private static Process start(Path run) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "--add-modules",
                "jdk.incubator.vector", "-Djava.awt.headless=true", "-cp", classPath, KilledRun.class.getName(),
                run.toString())).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
