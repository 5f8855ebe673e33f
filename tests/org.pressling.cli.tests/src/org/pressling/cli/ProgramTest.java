// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own: what it prints, where that goes, and the status. */
class ProgramTest {
    private static final long PATIENCE_SECONDS = 120;
    @TempDir
    private Path folder;

    private record Ended(int status, String out, String err) {
    }

    /** Runs a shell's line in which {@code $P} is the command line without a platform under it. */
    private Ended shell(String line) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", line).directory(folder.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put("P", System.getProperty("java.home") + "/bin/java -XX:TieredStopAtLevel=1 -Xshare:auto "
                + HelpMain.class.getName());
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "still running");
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void outputThatNobodyCanHaveIsNoSuccess() throws Exception {
        assumeTrue(Files.isWritable(Path.of("/dev/full")), "a device that is always full");
        Ended ended = shell("$P examples >/dev/full");
        assertEquals(ExitStatus.FAILED, ended.status(), ended.err());
        assertTrue(ended.err().startsWith("pressling: what was to be printed is lost"), ended.err());
    }

    @Test
    void aReaderThatHasGoneEndsItQuietly() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        Ended ended = shell("{ { sleep 0.2; $P settings; echo $? >status; } | true; }");
        assertEquals("", ended.err());
        assertEquals(ExitStatus.NO_READER + "\n", Files.readString(folder.resolve("status")));
    }

    @Test
    void tooLittleMemoryEndsWithASentence() throws Exception {
        Shell.writeTinyStudy(folder, "packing.initialWidth=1050", "packing.height=1000", "press.finalWidth=1000");
        Ended ended = shell("${P% *} -Xmx24m ${P##* } press tiny.pressling -q -o pressed");
        assertEquals(ExitStatus.FAILED, ended.status(), ended.toString());
        assertTrue(ended.err().contains("not enough memory; Java may use 24 MiB"), ended.err());
        assertFalse(ended.err().contains("\tat "), ended.err());
    }

    /** Runs a shell's line where it may mount things that vanish with it. */
    private Ended mounting(String line) throws IOException, InterruptedException {
        assumeTrue(shell("unshare -m true").status() == 0, "mounts of its own, which only root may make");
        Files.writeString(folder.resolve("line.sh"), line);
        return shell("unshare -m sh line.sh");
    }

    @Test
    void aRunThatIsDoneMayLieOnADiskThatCannotBeWrittenTo() throws Exception {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("run tiny.pressling --steps press -q"), shell.err());
        String closed = "mount --bind . . && mount -o remount,ro,bind . && cd . && ";
        Ended ended = mounting(closed + "$P run tiny.pressling --steps press");
        assertEquals(ExitStatus.DONE, ended.status(), ended.err());
        assertTrue(ended.err().contains("Nothing to do"), ended.err());
        assertTrue(ended.out().contains("Samples: runs/tiny/samples"), ended.out());
        ended = mounting(closed + "$P run tiny.pressling --steps render");
        assertEquals(ExitStatus.INVALID_INPUT, ended.status(), ended.err());
        assertTrue(ended.err().contains("cannot be written to (Read-only file system)"), ended.err());
    }

    @Test
    void aFullDiskIsToldWithTheFileAndNoHalfOfOneStays() throws Exception {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        assertEquals(0, shell.run("run tiny.pressling --steps press -q"), shell.err());
        Files.createDirectory(folder.resolve("full"));
        for (String format : List.of("vtk", "lammps-data", "lammps-dump", "csv")) {
            Ended ended = mounting("mount -t tmpfs -o size=4k,nr_inodes=20 tmpfs full && head -c 3000 /dev/zero >full/there; "
                    + "$P export runs/tiny --format " + format + " -o full; echo $? >status; ls -A full");
            assertEquals(ExitStatus.FAILED + "\n", Files.readString(folder.resolve("status")), ended.toString());
            assertTrue(ended.err().matches("(?s)pressling: No space left on device: \\S*/full/\\S*pressed_0001\\S*\\s*"),
                    ended.err());
            assertEquals("there\n", ended.out(), "no half of a file");
        }
    }

    @Test
    void whatAPrintWriterSwallowsIsKept() {
        Output output = new Output(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        output.writer().println("a result");
        Ending lost = output.lost().orElseThrow();
        assertEquals(ExitStatus.FAILED, lost.status());
        assertTrue(lost.lines().getFirst().contains("No space left on device"), lost.toString());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Output whole = new Output(bytes);
        whole.writer().println("µm²");
        assertTrue(whole.lost().isEmpty());
        assertEquals(List.of("µm²"), bytes.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
