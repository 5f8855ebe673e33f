// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.study.RunSamples;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.api.WorkbenchIds;
import org.pressling.ui.explorer.StudyExplorer;

/**
 * Opens a run of many samples in the views, and prints how long it takes: a small run whose last sample lies in its folder some
 * hundred times, or the run folder that the environment variable {@value #RUN} names.
 */
class LargeRunTest {
    private static final String RUN = "PRESSLING_LARGE_RUN";
    private static final String ACCOUNT = "sample.json";
    private static final int MANY = 400;
    private static final Duration SOON = Duration.ofSeconds(120);

    private static IProject project;
    private static RunFolder finished;

    @TempDir
    private Path outside;

    @BeforeAll
    static void runAStudy() throws Exception {
        project = WorkbenchDriver.project("large");
        finished = FinishedStudy.run(project, "large");
    }

    @AfterAll
    static void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    /** Looks again and again at what the thread of the user interface does, and keeps where it reads samples. */
    private static final class Watch implements AutoCloseable {
        private static final String READING = "org.pressling.dataset.sample.SampleFiles";

        private final Thread watched = Thread.currentThread();
        private final Set<String> seen = new ConcurrentSkipListSet<>();
        private final Thread watcher = Thread.ofPlatform().daemon().start(this::look);
        private volatile boolean closed;

        private void look() {
            while (!closed) {
                List<StackTraceElement> stack = List.of(watched.getStackTrace());
                if (stack.stream().anyMatch(frame -> frame.getClassName().equals(READING))) {
                    stack.stream().map(StackTraceElement::toString).filter(frame -> frame.startsWith("org.pressling.ui.view."))
                            .findFirst().ifPresent(seen::add);
                }
                try {
                    Thread.sleep(2);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        @Override
        public void close() {
            closed = true;
            watcher.interrupt();
        }
    }

    /** Grows a finished run to so many samples. */
    private static void grow(RunFolder run, int count) throws IOException {
        SampleStore store = new SampleStore(run.root());
        List<Integer> there = RunSamples.finished(run);
        Path last = store.folder(there.getLast());
        String record = Files.readString(run.record());
        Files.writeString(run.record(), record.replaceFirst("\"samples\" : \\d+", "\"samples\" : " + count));
        for (int sample = there.size() + 1; sample <= count; sample++) {
            Path folder = Files.createDirectories(store.folder(sample));
            try (Stream<Path> files = Files.list(last)) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
        }
    }

    /** A copy, which no view has read yet. */
    private static RunFolder copy(RunFolder run, Path to, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(run.root())) {
            for (Path file : files.filter(wanted).toList()) {
                Files.copy(file, to.resolve(run.root().relativize(file).toString()));
            }
        }
        return new RunFolder(to);
    }

    private static String secondsToShow(RunFolder run, int samples) throws PartInitException {
        long begin = System.nanoTime();
        Duration spent = processor();
        StringBuilder told = new StringBuilder();
        SamplesView gallery = WorkbenchDriver.view(SamplesView.ID, SamplesView.class);
        gallery.choose(run, 1);
        WorkbenchDriver.waitUntil("gallery", SOON, () -> gallery.gallery().order().size() == samples);
        told.append(since(begin, spent, "gallery"));
        // One after the other to the front: two may lie in one stack, and what nobody sees is not read.
        StructureView structure = WorkbenchDriver.view(StructureView.ID, StructureView.class);
        WorkbenchDriver.waitUntil("structure", SOON, () -> structure.figure().isPresent());
        told.append(since(begin, spent, "structure"));
        TrendsView trends = WorkbenchDriver.view(TrendsView.ID, TrendsView.class);
        WorkbenchDriver.waitUntil("trends", SOON, () -> trends.figure().isPresent());
        told.append(since(begin, spent, "trends"));
        ParityView parity = WorkbenchDriver.view(ParityView.ID, ParityView.class);
        WorkbenchDriver.waitUntil("parity", SOON, () -> parity.pointOf(1) != null); // intervals come after the points
        return told.append(since(begin, spent, "parity")).toString();
    }

    /** By the clock, and what the process has spent on any thread, which hangs less on what else the machine does. */
    private static String since(long begin, Duration spent, String what) {
        return String.format(Locale.ROOT, " %s after %.2f s (%.2f s of the processor)", what, (System.nanoTime() - begin) / 1e9,
                processor().minus(spent).toMillis() / 1e3);
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Test
    void theThreadOfTheWindowReadsNoSamples() throws Exception {
        String given = System.getenv(RUN);
        RunFolder run = given == null ? copy(finished, finished.root().resolveSibling("grown"), file -> true)
                : new RunFolder(Path.of(given));
        if (given == null) {
            grow(run, MANY);
        }
        int samples = RunSamples.finished(run).size();
        try (Watch watch = new Watch()) {
            StudyExplorer explorer = WorkbenchDriver.view(WorkbenchIds.EXPLORER, StudyExplorer.class);
            explorer.getCommonViewer().expandToLevel(project.getFile("large.pressling"), 1);
            System.out.println(samples + " samples:" + secondsToShow(run, samples));
            WorkbenchDriver.screenshot("large-run");
            assertEquals(Set.of(), watch.seen);
        }
    }

    /** The files of the others are not there, or damaged, so that reading one shows. */
    @Test
    void ofAllSamplesTheAccountOfThePressAloneIsReadAndNotAgain() throws Exception {
        Path samples = new SampleStore(finished.root()).folder(1).getParent();
        RunFolder run = copy(finished, outside.resolve("accounts"),
                file -> Files.isDirectory(file) || !file.startsWith(samples) || file.endsWith(ACCOUNT));
        grow(run, MANY);
        long begin = System.nanoTime();
        RunData data = RunData.read(run);
        ReadVerdicts verdicts = data.verdicts().join();
        System.out.printf(Locale.ROOT, "%d samples are read in %.3f s%n", MANY, (System.nanoTime() - begin) / 1e9);
        assertEquals(List.of(), data.problems());
        assertEquals(MANY, data.samples().size());
        assertEquals(List.of(), verdicts.problems());
        assertEquals(MANY, verdicts.verdicts().size());
        assertTrue(data.outcome().isPresent());

        SampleStore store = new SampleStore(run.root());
        for (int sample : data.samples()) {
            Files.writeString(store.folder(sample).resolve(ACCOUNT), "damaged");
        }
        assertEquals(verdicts, data.with(data.samples()).verdicts().join(), "what is known is not read again");
        RunData without = RunData.read(run);
        assertEquals(MANY, without.samples().size());
        assertTrue(without.dataset().isPresent());
        assertTrue(without.outcome().isPresent(), "nothing but the verdicts waits for samples");
        assertEquals(MANY, without.verdicts().join().problems().size());
    }
}
