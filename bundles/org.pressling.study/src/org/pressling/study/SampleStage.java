// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.pressling.study.layout.StepName;
import org.pressling.study.step.StudyStep;

/**
 * Does the steps of all samples, one sample per thread; where there are more threads than samples, a sample gets
 * several. A thread takes the next sample when it is free, goes the whole way with it and lets it go, so memory grows
 * with the threads and not with the samples. Which thread takes which sample does not matter to the result.
 * <p>
 * When a sample fails no further one is begun, and those under way are finished. Samples are begun in order, so the
 * failure that is reported, that of the lowest number, is the same for any number of threads.
 */
final class SampleStage {
    /** Rough shares of the work of a sample, for the estimate. */
    private static final Map<StepName, Double> WORK = Map.of(StepName.PACK, 0.04, StepName.PRESS, 0.9,
            StepName.MEASURE, 0.03, StepName.RENDER, 0.03);

    private static final long WAIT_MILLIS = 50;
    /** How long a thread may take to look whether the run was cancelled: code of others may never look. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Pipeline pipeline;
    private final StepRunner runner;
    private final StepName last;
    private final BooleanSupplier cancelled;
    private volatile int threadsPerSample = 1;
    /** When the stage saw that the run was cancelled, by {@link System#nanoTime}; 0 before. */
    private long cancelledAt;
    private final ConcurrentSkipListMap<Integer, StepFailedException> failures = new ConcurrentSkipListMap<>();
    private final Map<StepName, Double> seconds = new EnumMap<>(StepName.class);

    SampleStage(Pipeline pipeline, StepRunner runner, StepName last, BooleanSupplier cancelled) {
        this.pipeline = pipeline;
        this.runner = runner;
        this.last = last;
        this.cancelled = cancelled;
    }

    /**
     * Does what is to be done.
     *
     * @param threads samples at a time
     * @param monitor told how far it is
     */
    void run(int threads, RunMonitor monitor) throws IOException {
        List<Integer> todo = new ArrayList<>();
        for (int sample : pipeline.numbers()) {
            if (!stepsToDo(sample).isEmpty()) {
                todo.add(sample);
            }
        }
        if (todo.isEmpty()) {
            return;
        }
        int workers = Math.min(threads, todo.size());
        threadsPerSample = threads / workers;
        StageProgress progress = new StageProgress(monitor, "samples", pipeline.numbers().length, todo.size(), workers);
        AtomicInteger next = new AtomicInteger();
        List<Thread> team = new ArrayList<>();
        for (int slot = 0; slot < workers; slot++) {
            int mine = slot;
            team.add(Thread.ofPlatform().daemon().name("sample-" + slot).start(() -> work(todo, next, mine, progress)));
        }
        team.forEach(this::await);
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("cancelled");
        }
        if (!failures.isEmpty()) {
            throw failures.firstEntry().getValue();
        }
        progress.finish();
    }

    /** Seconds of work by step in this run, summed over threads. */
    synchronized Map<StepName, Double> seconds() {
        return new EnumMap<>(seconds);
    }

    private void work(List<Integer> todo, AtomicInteger next, int slot, StageProgress progress) {
        while (failures.isEmpty() && !cancelled.getAsBoolean()) {
            int i = next.getAndIncrement();
            if (i >= todo.size() || !runSteps(todo.get(i), slot, progress)) {
                return;
            }
        }
    }

    private boolean runSteps(int sample, int slot, StageProgress progress) {
        StepName at = StepName.PACK;
        try {
            List<StudyStep<?>> steps = stepsToDo(sample);
            double all = steps.stream().mapToDouble(s -> WORK.get(s.name())).sum();
            double before = 0;
            for (StudyStep<?> step : steps) {
                at = step.name();
                long start = System.nanoTime();
                double done = before / all;
                double share = WORK.get(at) / all;
                runner.perform(step, sample, pipeline.key(at, sample), threadsPerSample,
                        (fraction, detail, _) -> progress.progress(slot, done + share * fraction, detail, Optional.empty()));
                before += WORK.get(at);
                addSeconds(at, (System.nanoTime() - start) * 1e-9);
            }
            progress.unitDone(slot);
            return true;
        } catch (CancellationException e) {
            return false; // the stage itself reports the cancel, once all threads have stopped
        } catch (IOException | RuntimeException | Error e) {
            if (!cancelled.getAsBoolean()) { // a cancel interrupts threads, and an interrupted file operation fails
                failures.put(sample, new StepFailedException(at, sample, e));
            }
            return false;
        }
    }

    private List<StudyStep<?>> stepsToDo(int sample) throws IOException {
        List<StudyStep<?>> todo = new ArrayList<>();
        for (StudyStep<?> step : pipeline.sampleSteps()) {
            boolean anew = todo.stream().anyMatch(other -> step.needs().contains(other.name()));
            if (step.name().compareTo(last) <= 0 && (anew || !pipeline.isCurrent(step.name(), sample))) {
                todo.add(step);
            }
        }
        return todo;
    }

    private synchronized void addSeconds(StepName step, double time) {
        seconds.merge(step, time, Double::sum);
    }

    private boolean isOutOfPatience() {
        if (!cancelled.getAsBoolean()) {
            return false;
        }
        if (cancelledAt == 0) {
            cancelledAt = System.nanoTime();
        }
        return System.nanoTime() - cancelledAt > PATIENCE.toNanos();
    }

    /**
     * Waits for a thread; wakes it where it waits or packs, once the run is cancelled. One that does not end then is left behind:
     * should it ever come back, it finds the run cancelled and puts nothing in its place.
     */
    private void await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive() && !isOutOfPatience()) {
            try {
                thread.join(WAIT_MILLIS);
            } catch (InterruptedException e) {
                interrupted = true; // not ours to handle: finish in order, then pass it on
            }
            if (cancelled.getAsBoolean()) {
                thread.interrupt();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
