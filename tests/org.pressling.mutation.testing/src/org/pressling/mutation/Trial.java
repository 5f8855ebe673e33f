// SPDX-License-Identifier: EPL-2.0
package org.pressling.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Tries one reader with one input after another and keeps what breaks the {@link Rule}. */
final class Trial {

    /** Longer than this no input may keep a reader; each is small, and takes about a millisecond [s]. */
    private static final double LONGEST = 20;
    /** More memory than this no input may ask for [bytes]. */
    private static final long MOST_MEMORY = 512L << 20;
    private static final int MOST_BREACHES = 12;
    /** Inputs that go into loading classes; the clock starts behind them. */
    private static final int WARM_UP = 20;
    private static final Path KEPT = Path.of("target", "mutations");

    private final String name;
    private final boolean refuses;
    private final Source source;
    private final Budget budget = Budget.given();
    private final Map<String, String> breaches = new LinkedHashMap<>();
    private final ThreadWork work = new ThreadWork();
    private long tried;
    private long refused;
    private volatile long began;
    private volatile Throwable failure;

    private Trial(String name, boolean refuses, Source source) {
        this.name = name;
        this.refuses = refuses;
        this.source = source;
    }

    /** Makes inputs. */
    @FunctionalInterface
    interface Source {
        /** The input that follows from a random sequence. */
        Attempt next(RandomGenerator random) throws IOException;
    }

    /**
     * Runs a trial.
     *
     * @param name    name of the reader
     * @param refuses whether the reader refuses what it cannot read, so that a trial without a refusal shows nothing
     * @param source  makes the inputs
     */
    static void run(String name, boolean refuses, Source source) {
        new Trial(name, refuses, source).run();
    }

    private void run() {
        Thread worker = Thread.ofPlatform().daemon().name("reading " + name).unstarted(() -> {
            try {
                readAll();
            } catch (IOException | RuntimeException | Error e) {
                failure = e; // thrown again where the test sees it
            }
        });
        began = System.nanoTime();
        worker.start();
        while (worker.isAlive()) {
            try {
                worker.join(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            if (worker.isAlive() && (System.nanoTime() - began) / 1e9 > LONGEST) {
                throw new AssertionError(name + ", input " + tried + ": still reading after " + LONGEST + " s."
                        + again(tried) + "\n  at " + Arrays.toString(worker.getStackTrace()));
            }
        }
        if (failure != null) {
            throw new AssertionError(name + ": the trial itself failed", failure);
        }
        System.out.printf("%-28s %8d inputs, %8d read, %8d refused, seed %d%n", name, tried, tried - refused, refused,
                budget.seed());
        if (!breaches.isEmpty()) {
            throw new AssertionError(name + " breaks the rule in " + breaches.size() + (breaches.size() == MOST_BREACHES
                    ? " ways or more" : " ways") + ":\n  " + String.join("\n  ", breaches.values()));
        }
        if (tried > 100 && budget.only().isEmpty() && (refuses && refused == 0 || refused == tried)) {
            throw new AssertionError(
                    name + ": " + refused + " of " + tried + " inputs were refused; such a trial shows nothing.");
        }
    }

    private void readAll() throws IOException {
        Optional<Long> only = budget.onlyOf(name);
        if (only.isPresent()) {
            if (only.get() >= 0) {
                tryOne(only.get());
            }
            return;
        }
        long start = 0;
        while (tried < WARM_UP || budget.allows(tried, (work.timeOfThisThread() - start) / 1e9)) {
            if (breaches.size() >= MOST_BREACHES || tried >= budget.inputs()) {
                return;
            }
            tryOne(tried);
            if (tried == WARM_UP) {
                start = work.timeOfThisThread();
            }
        }
    }

    private void tryOne(long number) throws IOException {
        Attempt attempt = source.next(new SplittableRandom(budget.seed() * 1_000_003 + number * 31 + name.hashCode()));
        began = System.nanoTime();
        long before = work.memoryOfThisThread();
        try {
            attempt.read().read();
        } catch (Throwable thrown) { // errors are what is looked for, too
            refused++;
            Rule.breach(thrown, attempt.names()).ifPresent(how -> keep(number, attempt, how, thrown));
        }
        long used = work.memoryOfThisThread() - before;
        if (used > MOST_MEMORY) {
            keep(number, attempt, (used >> 20) + " MiB asked for", new Throwable("too much history"));
        }
        tried++;
    }

    private void keep(long number, Attempt attempt, String how, Throwable thrown) {
        if (breaches.containsKey(how)) {
            return;
        }
        Path kept = KEPT.resolve(name + "-" + number);
        try {
            Files.createDirectories(KEPT);
            Files.write(kept, attempt.input());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String message = String.valueOf(thrown.getMessage());
        breaches.put(how, how + ": " + visible(message) + " (input kept as " + kept + ")." + again(number));
    }

    private String again(long number) {
        return " Try it again with -Dpressling.mutation.seed=" + budget.seed() + " -Dpressling.mutation.only=" + name + ":"
                + number;
    }

    private static String visible(String text) {
        String shown = text.codePoints().limit(160).mapToObj(c -> Character.isISOControl(c) ? String.format("\\x%02x", c)
                : Character.toString(c)).reduce("", String::concat);
        return '"' + shown + (text.length() > 160 ? "…" : "") + '"';
    }
}
