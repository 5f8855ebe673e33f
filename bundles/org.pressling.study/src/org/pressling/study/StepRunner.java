// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.pressling.learning.EpochRow;
import org.pressling.learning.TrainingProgress;
import org.pressling.study.key.KeyStore;
import org.pressling.study.key.StepKey;
import org.pressling.study.step.Bench;
import org.pressling.study.step.Step;

/**
 * Does a step so that its result is either wholly there, with its key, or not there at all: written beside, then the
 * old key away, the result in its place, the new key last.
 */
final class StepRunner {
    private final RunFolder folder;
    private final BooleanSupplier cancelled;

    /** Listens to how far a step is. */
    interface Listener {
        void progress(double fraction, String detail, Optional<Duration> left);

        /** A batch of training ended. */
        default void training(TrainingProgress progress) {
        }

        /** An epoch of training ended. */
        default void trained(EpochRow row) {
        }
    }

    StepRunner(RunFolder folder, BooleanSupplier cancelled) {
        this.folder = folder;
        this.cancelled = cancelled;
    }

    /**
     * Does a step.
     *
     * @param step     the step
     * @param sample   number of the sample, or 0
     * @param key      key of the result
     * @param threads  threads the step may use
     * @param listener told how far the step is
     */
    void perform(Step step, int sample, StepKey key, int threads, Listener listener) throws IOException {
        Path draft = folder.drafts().resolve(step.name().id() + '-' + sample);
        RunFolder.delete(draft);
        Files.createDirectories(draft);
        Bench bench = new DraftBench(folder.root(), draft, threads, listener, cancelled);
        bench.checkCancelled();
        step.perform(sample, bench);
        bench.checkCancelled();
        Path home = folder.home(step.name(), sample);
        KeyStore.remove(home, step.name().id());
        if (step.name().perSample()) {
            moveFiles(draft, home);
        } else {
            RunFolder.delete(home);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        }
        KeyStore.put(home, step.name().id(), key);
    }

    private static void moveFiles(Path draft, Path home) throws IOException {
        Files.createDirectories(home);
        List<Path> files;
        try (Stream<Path> list = Files.list(draft)) {
            files = list.toList();
        }
        for (Path file : files) {
            Files.move(file, home.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(draft);
    }

    private record DraftBench(Path before, Path draft, int threads, Listener listener, BooleanSupplier cancel)
            implements Bench {
        @Override
        public void progress(double fraction, String detail, Optional<Duration> left) {
            listener.progress(fraction, detail, left);
        }

        @Override
        public void training(TrainingProgress progress) {
            listener.training(progress);
        }

        @Override
        public void trained(EpochRow row) {
            listener.trained(row);
        }

        @Override
        public boolean cancelled() {
            return cancel.getAsBoolean();
        }
    }
}
