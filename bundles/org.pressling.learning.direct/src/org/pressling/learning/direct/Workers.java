// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A fixed number of threads that share out numbered tasks; whoever is free takes the next one. */
final class Workers implements AutoCloseable {

    /** One task. */
    @FunctionalInterface
    interface Task {
        /**
         * Does it.
         *
         * @param index number of the task
         * @param worker number of the thread, to find what is its own
         */
        void run(int index, int worker);
    }

    private final int threads;
    private final ExecutorService pool;

    Workers(int threads) {
        this.threads = threads;
        pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("Pressling learning ", 1).factory());
    }

    int threads() {
        return threads;
    }

    /**
     * Runs tasks 0 … count - 1 and waits for all. After a failure no further task is begun; the first failure by the
     * number of the thread is thrown.
     */
    void run(int count, Task task) {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> shares = new ArrayList<>();
        for (int w = 0; w < Math.min(threads, count); w++) {
            int worker = w;
            shares.add(pool.submit(() -> {
                try {
                    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                        task.run(i, worker);
                    }
                } catch (RuntimeException | Error e) {
                    next.set(count);
                    throw e;
                }
            }));
        }
        await(shares);
    }

    private static void await(List<Future<?>> shares) {
        Throwable failure = null;
        boolean interrupted = false;
        for (Future<?> share : shares) {
            boolean ended = false;
            while (!ended) {
                try {
                    share.get();
                    ended = true;
                } catch (InterruptedException e) {
                    interrupted = true; // the threads still write to arrays of ours: wait for them first
                } catch (ExecutionException e) {
                    failure = failure == null ? e.getCause() : failure;
                    ended = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        switch (failure) {
        case null -> {
        }
        case CancellationException e -> throw e;
        case Error e -> throw e;
        default -> throw new IllegalStateException("A thread of the learning engine failed", failure);
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
