// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.io.Json;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunsCommandTest {
    @TempDir
    private static Path home;

    private final Shell shell = new Shell(home);

    @BeforeAll
    static void runTwice() throws IOException {
        Shell.writeTinyStudy(home);
        Shell shell = new Shell(home);
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling -q"), shell.err());
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling -q --new --name darker --set rendering.amGray=100"),
                shell.err());
        assertTrue(shell.out().contains("Report: runs/tiny@2/report/index.html"), shell.out());
    }

    private List<String> lines() {
        return shell.out().lines().toList();
    }

    @Test
    @Order(1)
    void theTableHasTheSettingsThatDiffer() {
        assertEquals(ExitStatus.DONE, shell.run("runs"), shell.err());
        assertEquals(3, lines().size(), shell.out());
        assertTrue(lines().getFirst().matches("run +started +state +rendering.amGray +r2:.* +samples .* time_s +size_B +own_B"),
                shell.out());
        assertTrue(lines().get(1).matches("tiny +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +done +128 .*"), shell.out());
        assertTrue(lines().get(2).matches("darker .* done +100 .* [kM]B .*"), shell.out());
    }

    @Test
    @Order(2)
    void columnsAndOrderAreChosen() {
        assertEquals(ExitStatus.DONE, shell.run("runs runs --csv --columns run,rendering.amGray,seed --sort rendering.amGray"),
                shell.err());
        assertEquals(List.of("run,rendering.amGray,seed", "darker,100,1", "tiny,128,1"), lines());
        assertEquals(ExitStatus.DONE, shell.run("runs runs/tiny runs/tiny@2 --csv --columns run --sort=-rendering.amGray"));
        assertEquals(List.of("run", "tiny", "darker"), lines());
        assertEquals(ExitStatus.INVALID_INPUT, shell.run("runs --columns none"));
        assertTrue(shell.err().contains("'none'"), shell.err());
        assertEquals(ExitStatus.WRONG_USAGE, shell.run("runs --json --csv"));
        assertEquals(ExitStatus.WRONG_USAGE, shell.run("runs --json --columns run"));
        assertEquals(ExitStatus.DONE, shell.run("runs nowhere"));
        assertEquals(List.of("There are no runs here."), lines());
    }

    @Test
    @Order(3)
    void jsonHasAll() throws IOException {
        assertEquals(ExitStatus.DONE, shell.run("runs --json"), shell.err());
        Path file = Files.writeString(home.resolve("runs.json"), shell.out());
        List<Json> runs = Json.read(file).list("runs");
        assertEquals(2, runs.size());
        assertEquals("darker", runs.get(1).text("run"));
        assertEquals("100", runs.get(1).child("settings").text("rendering.amGray"));
        assertEquals(9, runs.get(0).child("r2").keys().size());
        assertTrue(runs.get(1).whole("own_B") < runs.get(1).whole("size_B"), "the pressed samples are shared");
    }

    @Test
    @Order(4)
    void aNameOfTwoWordsNeedsQuotes() {
        assertEquals(ExitStatus.WRONG_USAGE, shell.run("runs rename runs/tiny first try"));
    }

    @Test
    @Order(5)
    void whatIsSaidOfARunShows() {
        assertEquals(ExitStatus.DONE, shell.run("runs", "rename", "runs/tiny", "first try"), shell.err());
        assertEquals(ExitStatus.DONE, shell.run("runs tag runs/tiny thesis fig-3"), shell.err());
        assertEquals(ExitStatus.DONE, shell.run("runs tag runs/tiny thesis --remove"), shell.err());
        assertEquals(ExitStatus.DONE, shell.run("runs note runs/tiny grays of the paper"), shell.err());
        assertEquals(ExitStatus.DONE, shell.run("runs --csv --columns run,tags,notes"), shell.err());
        assertEquals(List.of("run,tags,notes", "first try,fig-3,grays of the paper", "darker,,"), lines());
        assertEquals(ExitStatus.DONE, shell.run("runs --tag fig-3 --csv --columns run"));
        assertEquals(List.of("run", "first try"), lines());
        assertEquals(ExitStatus.INVALID_INPUT, shell.run("runs", "tag", "runs/tiny", "two words"));
        assertEquals(ExitStatus.INVALID_INPUT, shell.run("runs tag runs/none some"));
    }

    @Test
    @Order(6)
    void runGoesOnWithTheLatestRun() {
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling --dry-run --set rendering.amGray=100"), shell.err());
        assertEquals(8, shell.out().lines().filter(line -> line.endsWith("up to date")).count(), shell.out());
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling --dry-run --new --set rendering.amGray=128"), shell.err());
        assertEquals(8, shell.out().lines().filter(line -> line.endsWith("up to date")).count(), "shared with the first");
        assertFalse(Files.exists(home.resolve("runs/tiny@3")), "a dry run makes nothing");
        assertEquals(ExitStatus.WRONG_USAGE, shell.run("run tiny.pressling --new -o elsewhere"));
    }

    @Test
    @Order(7)
    void deletingNeedsAYes() {
        assertEquals(ExitStatus.INVALID_INPUT, shell.run("runs delete runs/tiny@2"));
        assertTrue(shell.err().contains("Would delete 1 run: runs/tiny@2"), shell.err());
        assertTrue(Files.exists(home.resolve("runs/tiny@2/run.json")));
        assertEquals(ExitStatus.INVALID_INPUT, shell.run("runs delete runs/tiny@2 runs --yes"), "one of them is no run");
        assertTrue(Files.exists(home.resolve("runs/tiny@2/run.json")), "all or none");
        assertEquals(ExitStatus.DONE, shell.run("runs delete runs/tiny@2 --yes"), shell.err());
        assertFalse(Files.exists(home.resolve("runs/tiny@2")));
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling --dry-run"));
        assertEquals(8, shell.out().lines().filter(line -> line.endsWith("up to date")).count(), shell.out());
    }
}
