// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Threads that share the tasks of a step. A step of a large structure takes milliseconds and has three rounds, so a
 * round must cost microseconds: threads wait for the next one busily for a moment before they sleep, a task is taken
 * with one atomic operation, and nothing is allocated. Who takes which task is left to chance; tasks must not care.
 * <p>
 * A round ends when its tasks are done, not when every thread has looked at it, so a thread that the system has put
 * aside while it had nothing to do holds up nobody.
 */
public final class ThreadTeam implements AutoCloseable {

    /** The caller alone. */
    public static final ThreadTeam ALONE = new ThreadTeam(1);

    private static final int BUSY_WAITS = 2000;
    private static final int COUNT_BITS = 32;
    private static final long COUNT_MASK = (1L << COUNT_BITS) - 1;

    private final List<Thread> helpers = new ArrayList<>();
    /** Number of the round (high half) and how many of its tasks nobody has taken yet (low half). */
    private final AtomicLong tickets = new AtomicLong();
    private final AtomicInteger unfinished = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    /** Written before the tickets of a round are given out, stable until all of them are back. */
    private IntConsumer task = k -> {};
    private volatile boolean closed;

    private ThreadTeam(int threads) {
        for (int t = 1; t < threads; t++) {
            helpers.add(Thread.ofPlatform().daemon().name("press-" + t).start(this::help));
        }
    }

    /**
     * A team.
     *
     * @param threads how many work at a time, the caller among them; 1 or less starts none
     * @return the team; to be closed when its work is done
     */
    public static ThreadTeam of(int threads) {
        return new ThreadTeam(threads);
    }

    /** {@return how many threads work at a time, the caller among them} */
    public int threads() {
        return helpers.size() + 1;
    }

    /** Does {@code work} for every number from 0 to {@code count} - 1, in any order and by any thread, and waits. */
    void forEach(int count, IntConsumer work) {
        if (helpers.isEmpty() || count == 1) {
            for (int k = 0; k < count; k++) {
                work.accept(k);
            }
            return;
        }
        task = work;
        unfinished.set(count);
        tickets.set((tickets.get() >>> COUNT_BITS) + 1 << COUNT_BITS | count);
        for (int h = 0; h < helpers.size(); h++) {
            LockSupport.unpark(helpers.get(h));
        }
        takeTasks();
        for (int waits = 0; unfinished.get() > 0; waits++) {
            if (waits < BUSY_WAITS) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
        rethrow();
    }

    private void help() {
        int waits = 0;
        while (!closed) {
            if (takeTasks()) {
                waits = 0;
            } else if (waits++ < BUSY_WAITS) {
                Thread.onSpinWait();
            } else {
                LockSupport.park(this);
            }
        }
    }

    private boolean takeTasks() {
        boolean took = false;
        long ticket = tickets.get();
        while ((ticket & COUNT_MASK) != 0) {
            if (tickets.compareAndSet(ticket, ticket - 1)) {
                took = true;
                perform((int) (ticket & COUNT_MASK) - 1);
            }
            ticket = tickets.get();
        }
        return took;
    }

    private void perform(int k) {
        try {
            task.accept(k);
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        } finally {
            unfinished.decrementAndGet();
        }
    }

    /** A failure of any task becomes one of the caller. */
    private void rethrow() {
        switch (failure.getAndSet(null)) {
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        case null, default -> {
            // every task went well; tasks cannot throw anything else
        }
        }
    }

    /** Lets the threads go. */
    @Override
    public void close() {
        closed = true;
        helpers.forEach(LockSupport::unpark);
    }
}
