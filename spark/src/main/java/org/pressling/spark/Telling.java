// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.pressling.cli.Session;
import org.pressling.study.cluster.SparkJob;

/**
 * Tells how far tasks are while they are waited for: the user by a line for every tenth, or each minute if there is something
 * new, and the run folder every few seconds.
 */
final class Telling {
    private static final long EVERY_SECONDS = 5;
    private static final long LINE_EVERY_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final double LINE_EVERY_SHARE = 0.1;

    private final Session session;
    private final Destination destination;
    private final TaskWatch watch;
    private long lineAt = System.nanoTime();
    private double lineShare;
    private String line = "";
    private boolean refused;

    Telling(Session session, Destination destination, TaskWatch watch) {
        this.session = session;
        this.destination = destination;
        this.watch = watch;
    }

    /** Waits for an end, telling meanwhile. */
    <T> T until(Future<T> end) throws InterruptedException, ExecutionException {
        try {
            for (;;) {
                try {
                    tell(false);
                    return end.get(EVERY_SECONDS, TimeUnit.SECONDS);
                } catch (TimeoutException goesOn) {
                    continue;
                }
            }
        } finally {
            tell(true);
        }
    }

    private void tell(boolean ended) {
        SparkJob job = watch.now(ended);
        try {
            destination.tell(job);
        } catch (IOException e) {
            if (!refused) { // the samples are what matters; and once is enough
                refused = true;
                session.err().println(SparkTerm.NOTE.with(SparkTerm.NOT_TOLD.with(SparkSamples.whole(e))).said());
            }
        }
        long now = System.nanoTime();
        String text = job.progress().said();
        boolean tenth = job.share() >= lineShare + LINE_EVERY_SHARE;
        if (!ended && (tenth || now - lineAt >= LINE_EVERY_NANOS) && !text.equals(line)) {
            session.err().println(text);
            line = text;
            lineAt = now;
            lineShare = job.share();
        }
    }
}
