// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

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
import org.pressling.dem.press.PressQuality;

/** What the command line says of presses that are not to be trusted. */
class VerdictsTest {

    @TempDir
    private Path folder;

    @Test
    void aRunTellsItsVerdictsAndOneHeldOutSampleHasNoScore() throws IOException {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("run tiny.pressling -q"), shell::err);
        assertTrue(shell.out().contains("of 4 presses passed every check; ") && shell.out().contains(" failed: sample"),
                shell::out);
        assertTrue(shell.out().contains("No sample is left out of the data set (split.admit = ALL)."), shell::out);
        assertTrue(shell.out().contains("R² on the 1 held-out picture:"), shell::out);
        assertTrue(shell.out().contains("–, needs two"), shell::out);
        assertFalse(shell.out().contains("NaN"), shell::out);
    }

    @Test
    void failedSamplesAreLeftOutUnlessTheStudySaysOtherwise() throws IOException {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        assertEquals(3, shell.run("run tiny.pressling -q --set split.admit=NOT_FAILED"), shell::out);
        assertTrue(shell.err().contains("None of the") && shell.err().contains("--set split.admit=ALL"), shell::err);
        assertTrue(Files.isRegularFile(folder.resolve("runs/tiny/samples/0004/image.png")), "the presses are kept");
        assertEquals(0, shell.run("run tiny.pressling -q --steps dataset --set split.admit=ALL"), shell::err);
    }

    @Test
    void aPressWarnsOfEveryCheckThatItDoesNotPassAndEndsWell() throws IOException {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("press tiny.pressling -q -o one"), shell::err);
        assertTrue(shell.out().lines().anyMatch(line -> line.matches("verdict +failed: .*")), shell::out);
        assertTrue(shell.err().lines().anyMatch(line -> line.startsWith("Warning: inertial number") && line.contains(
                "lower press.wallSpeed")), shell::err);
    }

    @Test
    void aPressIsToldInTheLanguageOfTheUser() throws IOException {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(0, shell.run("press tiny.pressling -q -o one"), shell::err);
        } finally {
            Locale.setDefault(before);
        }
        assertTrue(shell.out().lines().anyMatch(line -> line.matches("Urteil +durchgefallen: .*")), shell::out);
        assertTrue(shell.err().lines().allMatch(line -> line.startsWith("Warnung: ")), shell::err);
        assertTrue(shell.err().contains("Senken Sie press.wallSpeed"), shell::err);
    }

    @Test
    void aShiftWiderThanThePictureIsToldBeforeTheRun() throws IOException {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        assertEquals(3, shell.run("run tiny.pressling -q --set training.shift=16"));
        assertTrue(shell.err().contains("training.shift") && shell.err().contains("16 pixels wide"), shell::err);
        assertFalse(Files.exists(folder.resolve("runs/tiny/samples")));
    }

    @Test
    void everyCheckHasASentenceWithARemedy() {
        assertEquals(List.of(), PressWarnings.of(new PressQuality(1e-4, 1e-4, 1e-10, 0.2, 1e-7, 1e-3, 1, 1, true, 0.1, 0, 0)));
        List<String> all = PressWarnings.of(new PressQuality(Double.NaN, 1, 1e-10, 0.2, 1, 1, 1, 1, false, 1.5, 0.25, 3)).stream()
                .map(warning -> warning.text(Locale.ENGLISH)).toList();
        assertEquals(8, all.size(), all::toString);
        assertTrue(all.getLast().startsWith("25.00 % of the contacts lie beyond the domain of the contact law (limit 1 %)."),
                all::toString);
        assertTrue(all.stream().allMatch(line -> line.contains("press.") && line.length() < 300), all::toString);
    }
}
