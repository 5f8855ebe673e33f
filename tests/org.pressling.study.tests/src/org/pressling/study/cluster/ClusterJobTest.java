// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.SampleRanges;

/** What is written for SLURM, what its programs are asked, and what their answers mean, without SLURM. */
class ClusterJobTest {
    private static final ClusterJob.Wording WORDING = new ClusterJob.Wording("pressling \"a\"", "'/opt/it is/pressling'",
            "report",
            List.of("--time=30", "--cpus-per-task=2"), List.of("--time=30", "--cpus-per-task=16"));

    @TempDir
    private Path folder;

    private RunFolder run;
    private final List<List<String>> asked = new ArrayList<>();

    @BeforeEach
    void makeFolder() throws IOException {
        run = new RunFolder(Files.createDirectories(folder.resolve("bob's run")));
    }

    private Slurm slurm(Slurm.Answer... answers) {
        return new Slurm(words -> {
            asked.add(words);
            return answers[Math.min(asked.size(), answers.length) - 1];
        });
    }

    private static Slurm.Answer says(String out) {
        return new Slurm.Answer(0, out, "");
    }

    private ClusterJob write() throws IOException {
        return ClusterJob.write(run, List.of(SampleRanges.parse("1-4"), SampleRanges.parse("5,9")), WORDING);
    }

    @Test
    void theScriptsHoldTheOptionsAndFindTheirSamples() throws IOException {
        ClusterJob job = write();
        String samples = Files.readString(job.samples());
        assertTrue(samples.contains("#SBATCH --array=1-2\n"), samples);
        assertTrue(samples.contains("#SBATCH --time=30\n#SBATCH --cpus-per-task=2\n"), samples);
        assertTrue(samples.contains("#SBATCH --job-name=\"pressling -a-\"\n"), samples);
        assertTrue(samples.contains("'/opt/it is/pressling' run \"$run\" --samples"), samples);
        assertTrue(samples.contains("bob'\\''s run'\n"), samples);
        String after = Files.readString(job.after());
        assertTrue(after.contains("#SBATCH --cpus-per-task=16\n"), after);
        assertTrue(after.contains("--steps report"), after);
        for (String text : List.of(samples, after)) {
            assertFalse(text.matches("(?s).*@[A-Z]+@.*"), text);
            assertTrue(text.indexOf("#SBATCH") < text.indexOf("\nrun="), "options stand before commands");
            assertTrue(text.lastIndexOf("#SBATCH") < text.indexOf("\nrun="), "options stand before commands");
        }
        assertEquals(List.of("1-4", "5,9"), Files.readAllLines(run.cluster().resolve("chunks.txt")));
        ClusterJob read = ClusterJob.read(run);
        assertEquals(job, read);
        assertEquals(List.of(), read.jobs());
        assertEquals(Optional.empty(), read.task(1, Map.of()));
    }

    @Test
    void aTaskRunsItsLineAndIsQueuedAgainAFewTimesWhenItIsKilled() throws IOException, InterruptedException {
        Path program = folder.resolve("program");
        Files.writeString(program, "#!/bin/sh\necho \"$@\"\nkill -9 $$\n");
        assertTrue(program.toFile().setExecutable(true));
        Path scontrol = folder.resolve("scontrol");
        Files.writeString(scontrol, "#!/bin/sh\necho scontrol \"$@\"\n");
        assertTrue(scontrol.toFile().setExecutable(true));
        ClusterJob job = ClusterJob.write(run, List.of(SampleRanges.parse("1-4"), SampleRanges.parse("5,9")),
                new ClusterJob.Wording("a", "'" + program + "'", "report", List.of(), List.of()));
        for (String restarts : List.of("0", "3")) {
            ProcessBuilder builder = new ProcessBuilder("/bin/sh", job.samples().toString()).redirectErrorStream(true);
            builder.environment()
                    .putAll(Map.of("SLURM_ARRAY_TASK_ID", "2", "SLURM_ARRAY_JOB_ID", "77", "SLURM_CPUS_PER_TASK", "3",
                            "SLURM_RESTART_COUNT", restarts, "PATH", folder + ":/usr/bin:/bin"));
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(137, process.waitFor(), out);
            assertTrue(out.contains("run " + run.root() + " --samples 5,9 --threads 3 --quiet"), out);
            assertEquals(restarts.equals("0"), out.contains("scontrol requeue 77_2"), out);
        }
    }

    /** SLURM sends the signal to the shell a minute before the time of the task is over. */
    @Test
    void aTaskThatHasNoTimeLeftEndsItsWorkAndIsQueuedAgain() throws IOException, InterruptedException {
        Path program = folder.resolve("program");
        Files.writeString(program, "#!/bin/sh\necho working\nexec sleep 60\n");
        assertTrue(program.toFile().setExecutable(true));
        Path scontrol = folder.resolve("scontrol");
        Files.writeString(scontrol, "#!/bin/sh\necho scontrol \"$@\"\n");
        assertTrue(scontrol.toFile().setExecutable(true));
        ClusterJob job = ClusterJob.write(run, List.of(SampleRanges.parse("1-4")),
                new ClusterJob.Wording("a", "'" + program + "'", "report", List.of(), List.of()));
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", job.samples().toString()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("SLURM_ARRAY_TASK_ID", "1", "SLURM_ARRAY_JOB_ID", "77", "PATH",
                folder + ":/usr/bin:/bin"));
        Process process = builder.start();
        StringBuilder out = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.append(line).append('\n');
                if (line.equals("working")) {
                    assertEquals(0, new ProcessBuilder("kill", "-USR1", Long.toString(process.pid())).start().waitFor());
                }
            }
        }
        assertEquals(1, process.waitFor(), out::toString);
        assertTrue(out.toString().contains("no time left; queued again\nscontrol requeue 77_1\n"), out::toString);
    }

    @Test
    void whatFollowsWaitsForTheSamplesAndTheNumbersAreKept() throws IOException {
        ClusterJob job = write().submit(slurm(says("12;cluster\n"), says("13\n")));
        assertEquals(List.of(12L, 13L), job.jobs());
        assertEquals(List.of("sbatch", "--parsable", job.samples().toString()), asked.getFirst());
        assertEquals(List.of("sbatch", "--parsable", "--dependency=afterany:12", job.after().toString()), asked.getLast());
        assertEquals(job, ClusterJob.read(run));
    }

    @Test
    void whereOneIsRefusedTheOtherDoesNotStay() throws IOException {
        ClusterJob job = write();
        Slurm slurm = slurm(says("12"), new Slurm.Answer(1, "", "sbatch: error: no such partition\n"), says(""));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> job.submit(slurm));
        assertTrue(refused.has(ClusterProblem.PROGRAM_FAILED), refused::getMessage);
        assertTrue(refused.getMessage().contains("no such partition"), refused.getMessage());
        assertEquals(List.of("scancel", "12"), asked.getLast());
        assertEquals(List.of(), ClusterJob.read(run).jobs());
    }

    @Test
    void theQueueIsReadAndAJobThatIsLongGoneIsNoError() {
        Map<String, Slurm.Queued> queue = slurm(says("12_1|RUNNING|n1\n12_2|PENDING|\n"),
                new Slurm.Answer(1, "", "slurm_load_jobs error: Invalid job id specified\n")).queue(List.of(12L, 13L));
        assertEquals(Map.of("12_1", new Slurm.Queued("RUNNING", "n1"), "12_2", new Slurm.Queued("PENDING", "")), queue);
        Slurm down = slurm(new Slurm.Answer(1, "", "Unable to contact slurm controller\n"));
        assertTrue(assertThrows(InvalidInputException.class, () -> down.queue(List.of(12L))).has(ClusterProblem.PROGRAM_FAILED));
    }

    @Test
    void whatIsNoAnswerAndWhatIsNotThereAreTold() throws IOException {
        ClusterJob job = write();
        Slurm chatty = slurm(says("Welcome!"));
        assertTrue(assertThrows(InvalidInputException.class, () -> job.submit(chatty)).has(ClusterProblem.NO_ID));
        Slurm none = new Slurm(_ -> {
            throw new IOException("No such file or directory");
        });
        assertTrue(assertThrows(InvalidInputException.class, () -> job.submit(none)).has(ClusterProblem.NO_PROGRAM));
        RunFolder other = new RunFolder(folder.resolve("other"));
        assertTrue(assertThrows(InvalidInputException.class, () -> ClusterJob.read(other)).has(ClusterProblem.NO_JOB));
        assertTrue(assertThrows(InvalidInputException.class, () -> new ClusterJob.Wording("a", "b", "c", List.of("d\nrm"),
                List.of())).has(ClusterProblem.LINE_BREAK));
    }
}
