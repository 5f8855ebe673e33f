// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.time.Duration;
import java.util.Optional;

/**
 * Adds up how far the units of a stage are and tells the monitor, at most five times a second. The estimate takes the
 * work of this run alone: units that were up to date cost nothing and say nothing about the rest.
 */
final class StageProgress {
    private static final long TELL_EVERY_NANOS = 200_000_000L;
    /** Below this share an estimate is a guess. */
    private static final double ENOUGH_TO_ESTIMATE = 0.01;

    private final RunMonitor monitor;
    private final String stage;
    private final int total;
    private final int todo;
    private final long start = System.nanoTime();
    private final double[] underWay;
    private int done;
    private long told;

    /**
     * Begins a stage.
     *
     * @param monitor told how far the stage is
     * @param stage   its name
     * @param total   units in all
     * @param todo    units to be done in this run
     * @param slots   units under way at a time
     */
    StageProgress(RunMonitor monitor, String stage, int total, int todo, int slots) {
        this.monitor = monitor;
        this.stage = stage;
        this.total = total;
        this.todo = todo;
        this.underWay = new double[slots];
    }

    /** Notes how far the unit in a slot is. */
    synchronized void progress(int slot, double fraction, String detail, Optional<Duration> own) {
        underWay[slot] = Math.clamp(fraction, 0.0, 1.0);
        long now = System.nanoTime();
        if (told == 0 || now - told >= TELL_EVERY_NANOS) {
            told = now;
            tell(detail, own);
        }
    }

    /** Notes that the unit in a slot is done. */
    synchronized void unitDone(int slot) {
        underWay[slot] = 0;
        done++;
        told = System.nanoTime();
        tell("", Optional.empty());
    }

    /** Ends the stage. */
    synchronized void finish() {
        monitor.finished(stage, seconds());
    }

    /** Seconds since the stage began. */
    double seconds() {
        return (System.nanoTime() - start) * 1e-9;
    }

    private void tell(String detail, Optional<Duration> own) {
        double work = done;
        for (double part : underWay) {
            work += part;
        }
        double fraction = Math.min(1, work / todo);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        Optional<Duration> left = own.isPresent() || fraction < ENOUGH_TO_ESTIMATE ? own
                : Optional.of(Duration.ofMillis(Math.round(elapsed.toMillis() * (1 - fraction) / fraction)));
        monitor.progress(new RunProgress(stage, total - todo + done, total, fraction, elapsed, left, detail));
    }
}
