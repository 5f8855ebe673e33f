// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study on SLURM itself: two nodes on this machine. */
class SlurmTest {
    private static final long PATIENCE_SECONDS = 240;
    private static final Set<String> OF_THE_MOMENT = Set.of("run.json", ".lock", "ro-crate-metadata.json", ".crate.key");

    @TempDir
    private static Path daemons;

    private static SmallCluster cluster;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startCluster() throws IOException, InterruptedException {
        Optional<String> missing = SmallCluster.missing();
        assumeTrue(missing.isEmpty(), () -> "SLURM (Debian: slurm-wlm munge): no " + missing.orElseThrow());
        cluster = SmallCluster.start(daemons);
    }

    @AfterAll
    static void stopCluster() throws InterruptedException {
        if (cluster != null) {
            cluster.close();
        }
    }

    /** A script that starts the command line as a process of its own, as nodes do. */
    private Path program() throws IOException {
        Path script = folder.resolve("pressling.sh");
        Checkout.executable(script, """
                #!/bin/sh
                CLASSPATH='%s' exec '%s/bin/java' -Xmx256m -XX:TieredStopAtLevel=1 -Xshare:auto -XX:+UseSerialGC \\
                  -Djava.awt.headless=true %s "$@"
                """.formatted(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                System.getProperty("java.home"), HelpMain.class.getName()));
        return script;
    }

    private static SmallCluster.Ended ok(SmallCluster.Ended ended) throws IOException {
        if (ended.status() != 0) {
            throw new AssertionError(ended + "\n" + cluster.logs());
        }
        return ended;
    }

    /** Contents of all files of a run but for what tells of time and place. */
    private static Map<String, String> bytes(Path run) throws IOException {
        Map<String, String> all = new HashMap<>();
        try (Stream<Path> walk = Files.walk(run)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                if (!OF_THE_MOMENT.contains(file.getFileName().toString()) && !file.startsWith(run.resolve("cluster"))) {
                    all.put(run.relativize(file).toString(), new String(Files.readAllBytes(file),
                            StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all;
    }

    private static Set<String> differing(Map<String, String> first, Map<String, String> second) {
        Set<String> names = new HashSet<>(first.keySet());
        names.addAll(second.keySet());
        names.removeIf(name -> first.containsKey(name) && first.get(name).equals(second.get(name)));
        return names;
    }

    private static List<String> queue() throws IOException {
        return ok(cluster.call("squeue", "--noheader", "--array", "--format=%i %T %r")).out().lines().toList();
    }

    /** Kills the process that does some samples, as a node does that has no memory left. */
    private static boolean killed(Path run, String samples) {
        List<String> words = List.of("run", run.toString(), "--samples", samples);
        return ProcessHandle.allProcesses().filter(process -> process.info().arguments()
                .filter(arguments -> List.of(arguments).containsAll(words) && List.of(arguments).contains("--quiet")
                        && List.of(arguments).contains(HelpMain.class.getName()))
                .isPresent())
                .anyMatch(ProcessHandle::destroyForcibly);
    }

    @Test
    void aStudyInSixTasksOfWhichOneIsKilledIsTheBytesOfOneMachine() throws Exception {
        Shell.writeTinyStudy(folder, "campaign.replicates=24", "split.train=16", "split.validation=4", "split.test=4",
                "name=twenty four");
        String program = program().toString();
        Path run = folder.resolve("on slurm");
        String written = ok(cluster.call(program, "cluster", "slurm", folder.resolve("tiny.pressling").toString(), "-o",
                run.toString(), "--chunk", "4", "--command", "'" + program + "'", "--steps", "dataset", "--time", "10",
                "--submit"))
                .out();
        assertTrue(written.contains("24 of 24"), written);
        List<String> first = queue();
        assertEquals(7, first.size(), first::toString);
        String array = first.getFirst().split("_")[0];
        SmallCluster.until("the third task", PATIENCE_SECONDS, () -> killed(run, "9-12"));
        SmallCluster.until("its place in the queue", PATIENCE_SECONDS,
                () -> queue().stream().anyMatch(line -> line.startsWith(array + "_3 PENDING BeginTime")));
        SmallCluster.Ended under = cluster.call(program, "cluster", "status", run.toString());
        assertEquals(ExitStatus.MISSING, under.status(), under::toString);
        assertTrue(under.out().contains("9-12"), under.out());
        // SLURM lets what it queues again wait for two minutes, for the sake of credentials of the first try.
        ok(cluster.call("scontrol", "update", "JobId=" + array + "_3", "StartTime=now"));
        SmallCluster.until("the end of all tasks", PATIENCE_SECONDS, () -> queue().isEmpty());
        String log = Files.readString(run.resolve("cluster/logs/samples-3.out"));
        assertTrue(log.contains("queued again"), log);
        SmallCluster.Ended status = cluster.call(program, "cluster", "status", run.toString());
        assertEquals(ExitStatus.DONE, status.status(), status + Files.readString(run.resolve("cluster/logs/after.out")));
        assertTrue(status.out().contains("24 of 24"), status.out());
        Shell shell = new Shell(folder);
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling -o one --steps dataset -q"), shell.err());
        Map<String, String> expected = bytes(folder.resolve("one"));
        assertTrue(expected.containsKey("dataset/labels.csv"));
        assertEquals(Set.of(), differing(expected, bytes(run)));
    }

    @Test
    void whatIsCancelledLeavesTheQueueAndIsWrittenAnewForWhatIsMissing() throws Exception {
        Shell.writeTinyStudy(folder);
        Shell shell = new Shell(folder);
        assertEquals(ExitStatus.DONE, shell.run("run tiny.pressling -o part --samples 2-3 -q"), shell.err());
        String program = program().toString();
        Path run = folder.resolve("part");
        ok(cluster.call(program, "cluster", "slurm", run.toString(), "--chunk", "1", "--command", program, "--sbatch=--hold",
                "--submit"));
        assertEquals(List.of("1", "4"), Files.readAllLines(run.resolve("cluster/chunks.txt")));
        List<String> waiting = new ArrayList<>(queue());
        assertEquals(3, waiting.size(), waiting::toString);
        ok(cluster.call(program, "cluster", "cancel", run.toString()));
        SmallCluster.until("an empty queue", PATIENCE_SECONDS, () -> queue().isEmpty());
    }
}
