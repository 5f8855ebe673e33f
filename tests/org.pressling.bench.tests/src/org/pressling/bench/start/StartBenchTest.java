// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.bench.Reading;
import org.pressling.study.Machine;

/** Starts of a script that stands for the workbench. */
@EnabledOnOs(OS.LINUX)
class StartBenchTest {
    @TempDir
    private Path folder;

    private Path script(String... lines) throws IOException {
        Path script = Files.writeString(folder.resolve("start.sh"), "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertTrue(script.toFile().setExecutable(true));
        return script;
    }

    @Test
    void theFirstStartDoesNotCount() throws Exception {
        Path calls = folder.resolve("calls");
        Path script = script("echo \"$1 $3\" >>" + calls, "sleep 0.2",
                "printf 'opened_ms=%s\\ncpu_ms=1500\\n' \"$(date +%s%3N)\" >\"$4\"");
        List<String> told = new ArrayList<>();
        List<Reading> starts = new StartBench(script, told::add).run(2);
        assertEquals(List.of("-data -startAccount", "-data -startAccount", "-data -startAccount"), Files.readAllLines(calls));
        assertEquals(3, told.size());
        assertEquals(2, starts.size());
        for (Reading start : starts) {
            assertEquals(1.5, start.cpuSeconds());
            assertTrue(start.wallSeconds() >= 0.2 && start.wallSeconds() < 60, () -> "took " + start.wallSeconds());
        }
    }

    @Test
    void whatKeepsTheWorkbenchFromStartingIsTold() throws Exception {
        Path script = script("echo no display here >&2", "exit 1");
        StartBench bench = new StartBench(script, _ -> {});
        assertTrue(assertThrows(IOException.class, () -> bench.run(1)).getMessage().contains("no display here"));
    }

    @Test
    void aWorkbenchThatTellsNothingDidNotStart() throws Exception {
        StartBench bench = new StartBench(script("exit 0"), _ -> {});
        assertThrows(IOException.class, () -> bench.run(1));
    }

    @Test
    void medianAndVerdictFollowTheReadings() {
        assertTrue(text(0.2, 2, 4, 2.5).contains("median             2.50"), text(0.2, 2, 4, 2.5));
        assertTrue(text(0.2, 2, 4, 2.5).contains("as they should"));
        assertTrue(text(0.2, 2, 4, 3.5).contains("on an idle machine"));
        assertTrue(text(5, 2, 4, 3.5).contains("load 5.0"));
    }

    private static String text(double load, double... seconds) {
        List<Reading> starts = new ArrayList<>();
        for (double start : seconds) {
            starts.add(new Reading(start, 4, Map.of()));
        }
        StartReport report = new StartReport(new Machine("1", "25", "Linux", "a processor", "avx2", 2), starts, load);
        assertTrue(report.json().contains("\"elapsed_s\" : 2.0"), report.json());
        return report.text();
    }
}
