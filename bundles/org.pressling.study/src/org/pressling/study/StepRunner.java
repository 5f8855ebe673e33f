// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.pressling.dataset.io.Trees;
import org.pressling.learning.EpochRow;
import org.pressling.learning.TrainingProgress;
import org.pressling.study.key.ResultCheck;
import org.pressling.study.key.ResultHome;
import org.pressling.study.key.ResultPlace;
import org.pressling.study.key.StepKey;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.step.StudyStep;
import org.pressling.study.step.StepContext;

/**
 * Does a step so that its result is either wholly there, with its key, or not there at all: written as a draft, and put
 * in its place when done.
 */
final class StepRunner {
    private final RunFolder folder;
    private final ResultCheck check;
    private final Consumer<String> told;
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

    StepRunner(RunFolder folder, ResultCheck check, Consumer<String> told, BooleanSupplier cancelled) {
        this.folder = folder;
        this.check = check;
        this.told = told;
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
    void perform(StudyStep<?> step, int sample, StepKey key, int threads, Listener listener) throws IOException {
        Path draft = folder.drafts().resolve(step.name().id() + '-' + sample);
        Trees.delete(draft);
        Files.createDirectories(draft);
        StepContext context = new DraftContext(folder, step.needs(), draft, threads, listener, told, cancelled);
        context.checkCancelled();
        step.perform(sample, context);
        context.checkCancelled();
        new ResultPlace(ResultHome.of(folder, step.name(), sample), check, told)
                .put(draft, key, !step.name().perSample());
        Trees.delete(draft);
    }

    private record DraftContext(RunFolder folder, Set<StepName> needs, Path draft, int threads, Listener listener,
            Consumer<String> told, BooleanSupplier cancel) implements StepContext {
        @Override
        public Path result(StepName step, int sample) {
            if (!needs.contains(step)) {
                throw new IllegalStateException("A step reads the result of " + step.id()
                        + ", which is not in its key as it does not say that it needs it");
            }
            return folder.home(step, sample);
        }

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
        public void note(String note) {
            told.accept(note);
        }

        @Override
        public boolean cancelled() {
            return cancel.getAsBoolean();
        }
    }
}
