// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.cli.Cancellation;
import org.pressling.cli.ExitStatus;
import org.pressling.cli.Main;
import org.pressling.cli.Session;

/** A study on Spark comes to the bytes of one machine; what is wrong with it is told as {@code run} tells it. */
class SparkSamplesTest {
    private static final Set<String> OF_THE_MOMENT = Set.of("run.json", ".lock", "ro-crate-metadata.json", ".crate.key");
    private static final String STUDY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <pressling:Study xmlns:pressling="https://pressling.org/model" formatVersion="2" name="tiny" seed="7">
              <am href="pressling:/materials#LiCoO2"/>
              <se href="pressling:/materials#Li10GeP2S12"/>
              <packing initialWidth="11.5" height="10" amRatio="0.7" amDiameterMeanMin="2.5" amDiameterMeanMax="3"
                  amDiameterSdMin="0" amDiameterSdMax="0.3"/>
              <press finalWidth="10" wallSpeed="100" unbalancedLimit="0.1" maxRelaxSteps="300" historyPoints="10"/>
              <rendering crop="1" pixels="16"/>
              <campaign replicates="16"/>
              <split train="10" validation="3" test="3" admit="ALL"/>
            </pressling:Study>
            """;

    @TempDir
    private Path folder;

    private final StringWriter told = new StringWriter();

    @BeforeEach
    void writeStudy() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        Files.writeString(folder.resolve("tiny.pressling"), STUDY);
    }

    /** The command line in this virtual machine. */
    private int run(String line) {
        told.getBuffer().setLength(0);
        PrintWriter printer = new PrintWriter(told, true);
        return Main.run(line.split(" +"), new Session(folder, printer, printer, false, Here::contributions, new Cancellation()));
    }

    private void ok(String line) {
        assertEquals(ExitStatus.DONE, run(line), () -> line + "\n" + told);
    }

    private void refused(int status, String words, String line) {
        assertEquals(status, run(line), () -> line + "\n" + told);
        assertTrue(told.toString().contains(words), told::toString);
    }

    /** Contents of all files of a run but for what tells of time and place. */
    private static Map<String, String> bytes(Path run) throws IOException {
        Map<String, String> all = new HashMap<>();
        try (Stream<Path> walk = Files.walk(run)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                if (!OF_THE_MOMENT.contains(file.getFileName().toString())) {
                    all.put(run.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all;
    }

    private static void assertSameBytes(Path expected, Path run) throws IOException {
        Map<String, String> first = bytes(expected);
        Map<String, String> second = bytes(run);
        Set<String> names = new HashSet<>(first.keySet());
        names.addAll(second.keySet());
        names.removeIf(name -> first.containsKey(name) && first.get(name).equals(second.get(name)));
        assertEquals(Set.of(), names);
    }

    @Test
    void aStudyWhoseTaskIsKilledAndTriedAgainIsTheBytesOfOneMachine() throws Exception {
        Path run = folder.resolve("on spark");
        Submission submission = Submission.start(folder, "local-cluster[2,1,1024]", "tiny.pressling", "-o", "on spark",
                "--chunk", "4");
        try {
            while (submission.isAlive() && !Files.exists(run.resolve("samples/0001"))
                    && !Files.exists(run.resolve("samples/0005"))) {
                Thread.sleep(10);
            }
            assertTrue(submission.killExecutors() > 0, submission::output); // a task has begun and has three samples to go
            assertEquals(ExitStatus.DONE, submission.end(), submission::output);
        } finally {
            submission.close();
        }
        assertTrue(submission.output().matches("(?s).*16 samples finished in 4 tasks, [1-4] of which had to be tried again.*"),
                submission::output);
        assertTrue(submission.output().matches("(?s).*task [1-4] failed on .*"), submission::output);
        ok("run tiny.pressling -o one --samples 1-16 --threads 2 -q");
        Files.move(run, folder.resolve("spark"));
        ok("run tiny.pressling -o spark --missing");
        ok("cluster status spark");
        assertTrue(told.toString().contains("16 of 16 samples finished")
                && told.toString().contains("100 % of the work, 4 of 4 tasks done"), told::toString);
        refused(ExitStatus.INVALID_INPUT, "submitted to Spark", "cluster cancel spark");
        Files.move(folder.resolve("spark/samples/0003"), folder.resolve("away"));
        refused(ExitStatus.MISSING, "15 of 16 samples finished", "cluster status spark");
        refused(ExitStatus.MISSING, "has ended", "spark tiny.pressling --status -o spark");
        Files.move(folder.resolve("away"), folder.resolve("spark/samples/0003"));
        Files.move(folder.resolve("spark/cluster"), folder.resolve("cluster of spark"));
        assertSameBytes(folder.resolve("one"), folder.resolve("spark"));
    }

    @Test
    void samplesInAFileSystemOfHadoopAreTakenOverByMerge() throws Exception {
        String address = folder.resolve("store").toUri().toString().replaceAll("/$", "");
        Submission submission = Submission.start(folder, "local[2]", "tiny.pressling", "-o", address, "--samples", "2-5",
                "--chunk", "2");
        try {
            assertEquals(ExitStatus.DONE, submission.end(), submission::output);
        } finally {
            submission.close();
        }
        assertTrue(submission.output().contains("4 samples finished in 2 tasks"), submission::output);
        ok("spark tiny.pressling --samples 2-5 -o " + address);
        assertTrue(told.toString().contains("No sample is missing"), told::toString);
        refused(ExitStatus.INVALID_INPUT, "another study", "spark tiny.pressling --samples 2-5 --set seed=8 -o " + address);
        refused(ExitStatus.MISSING, "100 % of the work, 2 of 2 tasks done", "spark tiny.pressling --status -o " + address);
        assertTrue(told.toString().contains("4 of 16 samples finished"), told::toString);
        ok("spark tiny.pressling --status --samples 2-5 -o " + address);
        Files.move(folder.resolve("store/cluster"), folder.resolve("cluster of spark"));
        ok("merge store -o merged -q");
        ok("run tiny.pressling -o one --samples 2-5 --threads 2 -q");
        assertSameBytes(folder.resolve("one"), folder.resolve("merged"));
    }

    @Test
    void whatFailsForGoodIsToldWithItsReasonAndKeepsWhatIsFinished() throws Exception {
        ok("run tiny.pressling -o run --samples 1 -q");
        Files.writeString(Files.createDirectories(folder.resolve("run/samples/0002")).resolve("mine.txt"), "mine");
        Submission submission = Submission.start(folder, "local[1]", "tiny.pressling", "-o", "run", "--samples", "1-3",
                "--chunk", "1");
        try {
            assertEquals(ExitStatus.FAILED, submission.end(), submission::output);
        } finally {
            submission.close();
        }
        String output = submission.output();
        assertTrue(output.contains("pressling: Spark gave up: ") && output.contains("mine.txt"), output);
        refused(ExitStatus.MISSING, "task 1, samples 2: failed on ", "cluster status run");
        assertEquals("mine", Files.readString(folder.resolve("run/samples/0002/mine.txt")));
        assertTrue(Files.exists(folder.resolve("run/samples/0001/image.png")));
    }

    @Test
    void whatIsWrongIsToldBeforeAnythingIsSubmitted() throws IOException {
        refused(ExitStatus.INVALID_INPUT, "none.pressling", "spark none.pressling -o run");
        refused(ExitStatus.INVALID_INPUT, "has 16", "spark tiny.pressling -o run --samples 10-17");
        refused(ExitStatus.INVALID_INPUT, "press.finalWidth", "spark tiny.pressling -o run --set press.finalWidth=99");
        refused(ExitStatus.WRONG_USAGE, "--samples: ", "spark tiny.pressling -o run --samples a-b");
        refused(ExitStatus.WRONG_USAGE, "--chunk is 0", "spark tiny.pressling -o run --chunk 0");
        refused(ExitStatus.WRONG_USAGE, "--output", "spark tiny.pressling");
        refused(ExitStatus.MISSING, "0 of 16", "spark tiny.pressling -o run --status");
        assertFalse(Files.exists(folder.resolve("run")));
        Files.writeString(Files.createDirectories(folder.resolve("mine")).resolve("notes.txt"), "mine");
        refused(ExitStatus.INVALID_INPUT, "mine", "spark tiny.pressling -o mine");
        refused(ExitStatus.INVALID_INPUT, "is not empty", "spark tiny.pressling -o " + folder.resolve("mine").toUri());
        refused(ExitStatus.DONE, "tasks of Spark", "spark --help");
    }
}
