// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pressling curve}. */
class CurveCommandTest {

    @Test
    void printsScoresBySizeAndWhatCannotBeTold(@TempDir Path folder) throws IOException {
        Shell.writeTinyStudy(folder, "campaign.replicates=5", "split.test=2");
        Shell shell = new Shell(folder);
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling --steps dataset -o run"), shell.err());
        assertEquals(ExitStatus.DONE, shell.run("curve run --seeds 2 --more 5 -q"), shell.err());
        assertTrue(shell.out().contains("reaction_area"), shell.out());
        assertTrue(shell.out().contains("cannot be told: fewer than three sizes"), shell.out());
        assertTrue(Files.isRegularFile(folder.resolve("run/curve/points.csv")));
        assertEquals(ExitStatus.INVALID_INPUT, shell.run("curve run --sizes 1,7"));
        assertTrue(shell.err().contains("7 samples") && shell.err().contains("1 to 2"), shell.err());
        assertEquals(ExitStatus.WRONG_USAGE, shell.run("curve run --more 0"));
        assertEquals(ExitStatus.WRONG_USAGE, shell.run("curve run --sizes few"));
    }
}
