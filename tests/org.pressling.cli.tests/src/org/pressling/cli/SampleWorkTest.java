// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Samples of a run by themselves: {@code run --samples}, {@code run --missing}. */
class SampleWorkTest {
    @TempDir
    private Path folder;

    @Test
    void samplesAreDoneByThemselvesAndTheRunGoesOnFromThem() throws IOException {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        assertEquals(ExitStatus.MISSING, shell.run("run tiny.pressling --missing"));
        assertEquals("1-4\n", shell.out().replace("\r", ""));
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling --samples 2,4"), shell.err());
        assertTrue(shell.err().contains("2,4"), shell.err());
        assertEquals(ExitStatus.MISSING, shell.run("run tiny.pressling --missing"));
        assertEquals("1,3", shell.out().strip());
        assertEquals(ExitStatus.MISSING, shell.run("run tiny.pressling --missing --samples 3-4"));
        assertEquals("3", shell.out().strip());
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling --samples 1,3 --dry-run"));
        assertTrue(shell.out().contains("2 of 2"), shell.out());
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling --samples 1,3 --quiet"), shell.err());
        assertEquals("", shell.err());
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling --missing"));
        assertEquals("", shell.out());
        assertFalse(Files.exists(folder.resolve("runs/tiny/dataset")));
        assertEquals(ExitStatus.DONE, shell.run("run runs/tiny --steps dataset"), shell.err());
        assertTrue(Files.exists(folder.resolve("runs/tiny/dataset/labels.csv")));
        assertEquals(ExitStatus.DONE, shell.run("run runs/tiny --missing --steps render"));
    }

    @Test
    void samplesOfSeveralFoldersAreMerged() throws IOException {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling --samples 1-2 -o a -q"), shell.err());
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling --samples 4 -o b -q"), shell.err());
        assertEquals(ExitStatus.WRONG_USAGE, shell.run("merge a b"));
        assertEquals(ExitStatus.DONE, shell.run("merge a b -o all"), shell.err());
        assertTrue(shell.out().contains("pressling run all --samples 3"), shell.out());
        assertEquals(ExitStatus.DONE, shell.run("run all --samples 3"), shell.err());
        assertEquals(ExitStatus.DONE, shell.run("run all --missing"), shell.out());
        assertEquals(ExitStatus.INVALID_INPUT, shell.run("merge nowhere -o all"));
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling --samples 1 -o c --set press.wallSpeed=90 -q"), shell.err());
        assertEquals(ExitStatus.INVALID_INPUT, shell.run("merge c -o all"));
        assertTrue(shell.err().contains("wallSpeed"), shell.err());
    }

    @Test
    void whatSlurmNeedsIsWrittenForWhatIsMissing() throws IOException {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        assertEquals(ExitStatus.WRONG_USAGE, shell.run("cluster"));
        assertEquals(ExitStatus.WRONG_USAGE, shell.run("cluster slurm tiny.pressling"), "started by no script");
        assertEquals(ExitStatus.WRONG_USAGE, shell.run("cluster slurm tiny.pressling --command p --minutes 0"));
        assertEquals(ExitStatus.WRONG_USAGE, shell.run("cluster slurm tiny.pressling --command p --steps none"));
        assertEquals(ExitStatus.INVALID_INPUT, shell.run("cluster slurm tiny.pressling --command p --chunk 1 --max-tasks 3"));
        assertEquals(ExitStatus.INVALID_INPUT, shell.run("cluster status runs/tiny"));
        assertFalse(Files.exists(folder.resolve("runs")));
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling --samples 2 -q"), shell.err());
        assertEquals(ExitStatus.DONE, shell.run("cluster slurm tiny.pressling --command p --partition fast"), shell.err());
        assertTrue(shell.out().contains("sbatch " + folder.resolve("runs/tiny/cluster/samples.sh")), shell.out());
        assertEquals("1,3-4", Files.readString(folder.resolve("runs/tiny/cluster/chunks.txt")).strip());
        assertTrue(Files.readString(folder.resolve("runs/tiny/cluster/samples.sh")).contains("#SBATCH --partition=fast"));
        assertEquals(ExitStatus.MISSING, shell.run("cluster status runs/tiny"), shell.err());
        assertTrue(shell.out().contains("1 of 4"), shell.out());
        assertEquals(ExitStatus.DONE, shell.run("cluster cancel runs/tiny"), shell.err());
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling --steps render -q"), shell.err());
        assertEquals(ExitStatus.DONE, shell.run("cluster status runs/tiny"), shell.err());
        assertEquals(ExitStatus.DONE, shell.run("cluster slurm runs/tiny --command p"), shell.err());
        assertTrue(shell.out().contains("pressling run runs/tiny"), shell.out());
    }

    @Test
    void whatSamplesDoNotHaveIsWrongUsage() throws IOException {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        assertEquals(ExitStatus.WRONG_USAGE, shell.run("run tiny.pressling --samples 4-1"));
        assertEquals(ExitStatus.WRONG_USAGE, shell.run("run tiny.pressling --samples 1 --steps learn"));
        assertEquals(ExitStatus.WRONG_USAGE, shell.run("run tiny.pressling --samples 1 --tidy"));
        assertEquals(ExitStatus.WRONG_USAGE, shell.run("run tiny.pressling --missing --engine fake"));
        assertEquals(ExitStatus.INVALID_INPUT, shell.run("run tiny.pressling --samples 4-5"), shell.err());
        assertFalse(Files.exists(folder.resolve("runs")));
    }
}
