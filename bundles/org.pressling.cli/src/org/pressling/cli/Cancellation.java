// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The user's wish to stop. On Ctrl+C Java ends once its shutdown hooks have: ours sets the wish and waits until the
 * command has put its things in order.
 */
public final class Cancellation implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "cancel");
    private volatile boolean requested;

    /** {@return a wish that Ctrl+C sets, until it is closed} */
    public static Cancellation onInterrupt() {
        Cancellation cancellation = new Cancellation();
        Runtime.getRuntime().addShutdownHook(cancellation.hook);
        return cancellation;
    }

    /** Asks the command to stop. */
    public void request() {
        requested = true;
    }

    /** {@return whether the command should stop} */
    public boolean requested() {
        return requested;
    }

    private void stop() {
        requested = true;
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // then Java ends at once, which a run survives
        }
    }

    /** Says that the command has ended. */
    @Override
    public void close() {
        ended.countDown();
        if (!requested) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                requested = true; // Java is ending already, and the hook has just been let go
            }
        }
    }
}
