// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dataset.io.Trees;
import org.pressling.study.disk.Disk;
import org.pressling.study.fault.Disturbance.Event;
import org.pressling.study.fault.Disturbance;
import org.pressling.study.fault.FaultFileSystem;
import org.pressling.study.fault.Guard;
import org.pressling.study.fault.Reckoning.Loss;
import org.pressling.study.fault.Reckoning;
import org.pressling.study.layout.StepName;

/**
 * Runs each step on a disk on which something happens at the n-th operation: the process is killed, the power is cut, the
 * disk is full, the device fails. Run again to the end, the folder holds the bytes of an undisturbed run and no more.
 * <p>
 * A few points per step are tried; with {@code -Dpressling.crash.points=200} each of the first 200, and the last 200 of a
 * step that has more. {@code -Dpressling.crash.steps=pack,press} tries some steps only.
 */
class CrashTest {
    private static final int POINTS = Integer.getInteger("pressling.crash.points", 0);
    private static final int FEW = 2;

    @TempDir
    private static Path folder;
    private static final Map<StepName, SortedMap<String, String>> WHOLE = new TreeMap<>();

    private final Set<SortedMap<String, String>> seen = new HashSet<>();
    private int runs;

    @BeforeAll
    static void runUndisturbed() throws IOException {
        Path run = folder.resolve("whole");
        Files.createDirectory(folder.resolve(StepName.PACK.id()));
        for (StepName step : StepName.values()) {
            go(run, step);
            WHOLE.put(step, bytes(run));
            if (step != StepName.REPORT) {
                TinyStudy.copy(run, folder.resolve(StepName.values()[step.ordinal() + 1].id()).resolve("run"));
            }
        }
    }

    static List<StepName> steps() {
        return StepName.parse(System.getProperty("pressling.crash.steps", StepName.ids()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whateverHappensToAStepItEndsInTheBytesOfAnUndisturbedRun(StepName step) throws IOException {
        for (Event event : new Event[] {Event.KILL, Event.FULL, Event.BROKEN}) {
            int all = disturb(folder.resolve(step.id()), step, event, Integer.MAX_VALUE);
            assertTrue(all > 10, "operations seen: " + all);
            for (int n : points(all, step.ordinal() * 10L + event.ordinal())) {
                disturb(folder.resolve(step.id()), step, event, n);
            }
            System.out.println(step.id() + ", " + event + ": " + all + " operations, " + points(all, 0).size()
                    + " points, " + runs + " different states of the disk so far");
        }
    }

    /** The files of an older result go one by one before those of the new one come. */
    @Test
    void whateverHappensWhileResultsAreReplacedNothingOfTheOldOnesStays() throws IOException {
        Path before = Files.createDirectory(folder.resolve("older"));
        try (FaultFileSystem disk = new FaultFileSystem(Guard.NONE)) {
            TinyStudy.run(disk.guarded(before.resolve("run")), 1, StepName.DATASET, "press.stages=width 10.2, width 10",
                    "packing.amRatio=0.65").run(RunMonitor.NONE);
        }
        for (Event event : new Event[] {Event.KILL, Event.FULL, Event.BROKEN}) {
            int all = disturb(before, StepName.DATASET, event, Integer.MAX_VALUE);
            for (int n : points(all, event.ordinal())) {
                disturb(before, StepName.DATASET, event, n);
            }
            System.out.println("replaced, " + event + ": " + all + " operations");
        }
    }

    private static SortedSet<Integer> points(int all, long seed) {
        SortedSet<Integer> points = new TreeSet<>();
        if (POINTS > 0) {
            for (int n = 1; n <= Math.min(POINTS, all); n++) {
                points.add(n);
                points.add(all + 1 - n);
            }
            return points;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < FEW; i++) {
            points.add(1 + random.nextInt(all));
        }
        points.add(Math.max(1, all - 2 - random.nextInt(24))); // where results are put in their place, the crate last
        return points;
    }

    /** Lets something happen, and runs to the end; returns how many operations there were. */
    private int disturb(Path before, StepName step, Event event, int n) throws IOException {
        String where = step.id() + ", " + event + " at operation " + n;
        Path work = folder.resolve("work");
        Trees.delete(work);
        Files.createDirectories(work);
        TinyStudy.copy(before, work);
        Reckoning reckoning = new Reckoning(work);
        Disturbance disturbance = new Disturbance(event, n, reckoning);
        try (FaultFileSystem disk = new FaultFileSystem(disturbance)) {
            TinyStudy.run(disk.guarded(work.resolve("run")), 1, step).run(RunMonitor.NONE);
        } catch (IOException | RuntimeException | Disturbance.Killed happened) {
            assertTrue(disturbance.count() >= n, () -> where + ": " + happened);
        }
        if (event == Event.KILL && disturbance.count() >= n) {
            for (Loss loss : Loss.values()) {
                Path cut = folder.resolve("cut");
                Trees.delete(cut);
                reckoning.write(Files.createDirectories(cut), loss, n);
                runToTheEnd(cut.resolve("run"), step, where + ", power cut, lost: " + loss);
            }
        }
        runToTheEnd(work.resolve("run"), step, where);
        return disturbance.count();
    }

    private void runToTheEnd(Path run, StepName step, String where) throws IOException {
        try {
            if (step != StepName.PACK) { // finds all up to date, and clears drafts away as any run does
                go(run, StepName.values()[step.ordinal() - 1]);
            }
            if (!seen.add(state(run))) {
                return; // what goes on from equal files ends in equal files
            }
            runs++;
            go(run, step);
        } catch (RuntimeException e) {
            throw new AssertionError(where, e);
        }
        SortedMap<String, String> differing = new TreeMap<>(WHOLE.get(step));
        bytes(run).forEach((name, hash) -> {
            if (!differing.remove(name, hash)) {
                differing.put(name, hash);
            }
        });
        assertEquals(Set.of(), differing.keySet(), where + ": files that differ");
    }

    /** Runs undisturbed, and without waiting for the disk. */
    private static void go(Path run, StepName last) throws IOException {
        try (FaultFileSystem disk = new FaultFileSystem(Guard.NONE)) {
            TinyStudy.run(disk.guarded(run), 1, last).run(RunMonitor.NONE);
        }
    }

    /** All files but the lock; what tells of time does so without the time. */
    private static SortedMap<String, String> bytes(Path run) throws IOException {
        SortedMap<String, String> bytes = state(run);
        bytes.remove("run.json");
        bytes.remove("ro-crate-metadata.json");
        bytes.remove(".crate.key");
        bytes.remove(".lock");
        return bytes;
    }

    private static SortedMap<String, String> state(Path run) throws IOException {
        SortedMap<String, String> state = new TreeMap<>();
        if (!Files.exists(run)) {
            return state;
        }
        try (Stream<Path> walk = Files.walk(run)) {
            for (Path file : walk.toList()) {
                String name = run.relativize(file).toString();
                boolean timed = name.equals("run.json") || name.endsWith("index.html") || name.endsWith(".report.key")
                        || name.endsWith(".report.writing") || name.equals(".lock")
                        || name.contains("ro-crate-metadata.json") || name.contains(".crate.");
                state.put(name, Files.isDirectory(file) ? "" : timed ? withoutTimes(file) : Disk.sha256(file));
            }
        }
        return state;
    }

    private static String withoutTimes(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "")
                .replaceAll("(?<=<td>)[0-9.,]+ *(ms|s|min|h)?( [0-9]+ (s|min))?(?=</td>)", "")
                .replaceAll("\"seconds\" : [0-9.E-]+", "")
                .replaceAll("file \\d+ [0-9a-f]{64} (index.html|ro-crate-metadata.json)", "");
    }
}
