// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.ui.AnotherWorkbench;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.view.RestartScript.Act;

/** The workbench is started, closed, started again, killed and started again: each time in a process of its own. */
class RestartTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path folder;
    private Process process;

    @AfterEach
    void endWhatStillRuns() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void whatWasOpenComesBackAndARunThatWasCutOffGoesOn() throws Exception {
        Properties left = account(Act.LEAVE);
        end();
        int finished = number(left, RestartScript.FINISHED);
        assertTrue(finished > 0);

        Properties back = account(Act.COME_BACK);
        assertIsAsItWas(back);
        assertTrue(number(back, "planned as finished") >= finished, back::toString);
        assertTrue(number(back, RestartScript.FINISHED) >= number(back, "planned as finished"),
                () -> "the run goes on where it was: " + back);
        process.destroyForcibly().waitFor();

        Properties again = account(Act.COME_BACK_AGAIN);
        end();
        assertIsAsItWas(again);
        assertTrue(number(again, "planned as finished") >= number(back, RestartScript.FINISHED),
                () -> "what a killed run had finished is kept: " + again);
    }

    private static void assertIsAsItWas(Properties found) {
        assertEquals("kept.pressling", found.getProperty("editors"));
        assertEquals("picture", found.getProperty("page"));
        List<String> views = List.of(found.getProperty("views").split(" "));
        assertTrue(views.contains(CoverageView.ID), "a view that was opened: " + views);
        assertFalse(views.contains(TrendsView.ID), "a view that was closed: " + views);
        assertEquals("kept", found.getProperty("run"), "the view that was in front is so again, and shows the run");
        assertEquals("4", found.getProperty("sample"));
        assertEquals("4", found.getProperty("particles of"), "another view shows the same sample");
        assertEquals("true true", found.getProperty("beside"), "two drawings, and their tables");
        assertEquals("parts 1", found.getProperty("outline"), "the study, though nobody clicked its editor");
        assertEquals("CANCELLED", found.getProperty("state"));
    }

    private static int number(Properties account, String entry) {
        return Integer.parseInt(account.getProperty(entry));
    }

    /** Starts a workbench that performs an act, and reads its account of it. */
    private Properties account(Act act) throws IOException {
        Path file = folder.resolve(act + ".properties");
        Path log = folder.resolve(act + ".log");
        process = new ProcessBuilder(AnotherWorkbench.command(folder,
                List.of(property(RestartScript.ACT, act.name()), property(RestartScript.ACCOUNT, file.toString())), List.of()))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        WorkbenchDriver.waitUntil("the account of " + act, PATIENCE, () -> Files.exists(file) || !process.isAlive());
        assertTrue(Files.exists(file), () -> act + " ended without an account: " + text(log));
        Properties account = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            account.load(in);
        }
        assertNull(account.getProperty(RestartScript.FAILURE), account.getProperty(RestartScript.FAILURE));
        return account;
    }

    /** Waits until the workbench has closed, as it should when its window is closed. */
    private void end() throws IOException, InterruptedException {
        WorkbenchDriver.waitUntil("the workbench closes", PATIENCE, () -> !process.isAlive());
        assertEquals(0, process.waitFor());
        assertEquals(List.of(), complaints(), "the log has nothing to complain of");
    }

    /** Warnings and errors in the log of the workspace. */
    private List<String> complaints() throws IOException {
        Path log = folder.resolve("workspace/.metadata/.log");
        if (!Files.exists(log)) { // it is made with the first that is told
            return List.of();
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines
                    .filter(line -> line.matches("!(SUB)?ENTRY (org\\.pressling|org\\.eclipse\\.(core\\.jobs|ui))\\S* [24] .*"))
                    .toList();
        }
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String property(String name, String value) {
        return "-D" + name + "=" + value;
    }
}
