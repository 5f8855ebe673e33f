// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.pressling.study.RunMonitor;
import org.pressling.study.RunPlan;
import org.pressling.study.RunProgress;

/**
 * Tells the user how far a run is: on a terminal by one line that is written over, else by a plain line at the start of
 * a stage, every tenth of it (but not more often than every few seconds), and at its end.
 */
final class ProgressPrinter implements RunMonitor {
    private static final int LINE = 100;
    private static final long PLAIN_EVERY_NANOS = 5_000_000_000L;
    private static final double PLAIN_EVERY_SHARE = 0.1;

    private final Session session;
    private final boolean quiet;
    private String stage = "";
    private double toldShare;
    private long toldAt;
    private boolean lineOpen;

    ProgressPrinter(Session session, boolean quiet) {
        this.session = session;
        this.quiet = quiet;
    }

    @Override
    public synchronized void planned(RunPlan plan) {
        boolean resumed = plan.steps().stream().anyMatch(line -> line.current() > 0);
        if (!quiet && plan.isCurrent()) {
            session.err().println(Say.it(CliTerm.NOTHING_TO_DO));
            session.err().flush();
        } else if (!quiet && resumed) {
            plan.describe(Locale.getDefault(Locale.Category.DISPLAY)).forEach(line -> session.err().println("  " + line));
            session.err().flush();
        }
    }

    @Override
    public synchronized void progress(RunProgress p) {
        if (quiet) {
            return;
        }
        if (session.terminal()) {
            String text = text(p);
            overwrite(text.length() > LINE ? text.substring(0, LINE) : text);
        } else if (isWorthALine(p)) {
            session.err().println(text(p));
            session.err().flush();
        }
    }

    private boolean isWorthALine(RunProgress p) {
        long now = System.nanoTime();
        boolean fresh = !p.stage().equals(stage);
        boolean later = p.fraction() >= toldShare + PLAIN_EVERY_SHARE && now - toldAt >= PLAIN_EVERY_NANOS;
        if (fresh || later) {
            stage = p.stage();
            toldShare = p.fraction();
            toldAt = now;
        }
        return fresh || later;
    }

    private static String text(RunProgress p) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-8s %3.0f %%", named(p.stage()), 100 * p.fraction()));
        if (p.total() > 1) {
            text.append(Say.it(CliTerm.OF.with(p.done(), p.total())));
        }
        left(p.left()).ifPresent(left -> text.append(left));
        if (!p.detail().isEmpty() && p.total() == 1) {
            text.append(", ").append(p.detail());
        }
        return text.toString();
    }

    /** Steps are named as the user names them; the samples together have a word, also those of a dependent study. */
    private static String named(String stage) {
        String samples = "samples";
        return stage.endsWith(samples) ? stage.substring(0, stage.length() - samples.length()) + Say.it(CliTerm.SAMPLES) : stage;
    }

    private static Optional<String> left(Optional<Duration> left) {
        return left.filter(d -> d.toSeconds() > 0).map(d -> Say.it(CliTerm.LEFT.with(time(d.toSeconds()))));
    }

    /** {@code 42 s}, {@code 3 min 20 s}, {@code 2 h 05 min}. */
    static String time(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
        }
        return String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds / 60 % 60);
    }

    @Override
    public synchronized void finished(String name, double seconds) {
        if (!quiet) {
            closeLine();
            session.err().println(
                    Say.it(CliTerm.DONE_IN.with(String.format(Locale.ROOT, "%-8s", named(name)), time(Math.round(seconds)))));
            session.err().flush();
        }
    }

    @Override
    public synchronized void noted(String note) {
        closeLine(); // told even when quiet, like every warning
        session.err().println(Say.it(CliTerm.NOTE.with(Say.whole(note))));
        session.err().flush();
    }

    @Override
    public boolean cancelled() {
        return session.cancellation().requested();
    }

    private void overwrite(String text) {
        PrintWriter err = session.err();
        err.print("\r" + text + "\u001b[K");
        err.flush();
        lineOpen = true;
    }

    /** Ends a line that is being written over, before something else is printed. */
    synchronized void closeLine() {
        if (lineOpen) {
            session.err().print("\r\u001b[K");
            session.err().flush();
            lineOpen = false;
        }
    }
}
