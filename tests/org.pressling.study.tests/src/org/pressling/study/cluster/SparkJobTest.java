// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.SampleRanges;

/** What the driver of Spark tells in a run folder, and what is made of it. */
class SparkJobTest {
    private static final Instant BEGAN = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant TOLD = BEGAN.plusSeconds(300);
    private static final List<SampleRanges> CHUNKS = List.of(SampleRanges.parse("1-4"), SampleRanges.parse("5-8"),
            SampleRanges.parse("9,11"), SampleRanges.parse("12-13"));
    private static final SparkJob.Task RUNNING = new SparkJob.Task(2, "node1", 1, true, 0.5, "lost");
    private static final SparkJob.Task FAILED = new SparkJob.Task(3, "node2", 2, false, 0, "java.io.IOException: full");

    @TempDir
    private Path folder;

    private RunFolder run;

    @BeforeEach
    void makeFolder() throws IOException {
        run = new RunFolder(Files.createDirectories(folder.resolve("run")));
    }

    private static SparkJob job(boolean ended) {
        return new SparkJob("app-1", "http://driver:4040", BEGAN, TOLD, ended, CHUNKS, List.of(1), List.of(RUNNING, FAILED));
    }

    private static List<String> lines(SparkJob job, Instant now) {
        return job.describe(now).stream().map(line -> line.text(Locale.ENGLISH)).toList();
    }

    @Test
    void whatWasToldIsRead() throws IOException {
        assertEquals(Optional.empty(), SparkJob.find(run));
        job(false).write(run);
        assertEquals(Optional.of(job(false)), SparkJob.find(run));
        job(true).write(run);
        assertEquals(Optional.of(job(true)), SparkJob.find(run), "in place of what was there");
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> ClusterJob.read(run));
        assertTrue(e.has(ClusterProblem.OF_SPARK), e.getMessage());
    }

    @Test
    void aJobOfSlurmIsNoneOfSpark() throws IOException {
        job(false).write(run);
        ClusterJob.write(run, CHUNKS, new ClusterJob.Wording("a", "p", "report", List.of(), List.of()));
        assertEquals(Optional.empty(), SparkJob.find(run));
    }

    @Test
    void samplesCountAsWork() {
        // 4 of 12 are done, and half of 4 more; what a try that failed had done does not count
        assertEquals(0.5, job(false).share(), 1e-12);
        assertEquals("50 % of the work, 1 of 4 tasks done, 1 running, 2 waiting; about 5 min 00 s left",
                job(false).progress().text(Locale.ENGLISH));
        assertEquals("50 % of the work, 1 of 4 tasks done, 1 running, 2 waiting", job(true).progress().text(Locale.ENGLISH));
        SparkJob none = new SparkJob("app-1", "", BEGAN, TOLD, false, CHUNKS, List.of(), List.of());
        assertEquals(0, none.share());
        assertFalse(none.progress().text(Locale.ENGLISH).contains("left"));
        SparkJob all = new SparkJob("app-1", "", BEGAN, TOLD, false, CHUNKS, List.of(1, 2, 3, 4), List.of());
        assertEquals(1, all.share());
        assertFalse(all.progress().text(Locale.ENGLISH).contains("left"));
    }

    @Test
    void eachTaskThatIsUnderWayOrHasFailedGetsALine() {
        List<String> lines = lines(job(false), TOLD.plusSeconds(3));
        assertEquals(List.of("Spark application app-1 (http://driver:4040) is under way",
                "50 % of the work, 1 of 4 tasks done, 1 running, 2 waiting; about 5 min 00 s left",
                "task 2, samples 5-8: 50 % on node1, after it failed once",
                "task 3, samples 9,11: failed on node2 (try 2): java.io.IOException: full"), lines);
        assertTrue(lines(job(true), TOLD.plusSeconds(900)).getFirst().endsWith(" has ended"));
        assertTrue(lines(job(false), TOLD.plusSeconds(900)).getFirst().contains("has told nothing for 15 min 00 s"));
        String german = job(false).describe(TOLD).stream().map(line -> line.text(Locale.GERMAN))
                .collect(Collectors.joining("\n"));
        assertTrue(german.contains("Die Spark-Anwendung app-1 (http://driver:4040) läuft\n50 % der Arbeit"), german);
    }

    @Test
    void whatIsDamagedIsRefused() throws IOException {
        job(false).write(run);
        String good = Files.readString(SparkJob.file(run));
        for (String[] change : new String[][] {{"2026-03-01T10:05:00Z", "noon"}, {"\"1-4\"", "\"4-1\""},
                {"\"task\" : 3", "\"task\" : 5"},
                {"\"done\"", "\"dun\""}}) {
            assertTrue(good.replace(" :", ":").contains(change[0].replace(" :", ":")), good);
            Files.writeString(SparkJob.file(run), good.replace(change[0].replace(" :", good.contains("\" :") ? " :" : ":"),
                    change[1]));
            assertThrows(InvalidInputException.class, () -> SparkJob.find(run), change[1]);
        }
    }
}
