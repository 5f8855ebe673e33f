// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.start;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.pressling.bench.BenchTerm;
import org.pressling.bench.Reading;
import org.pressling.dataset.io.Trees;

/**
 * Starts the workbench over and over, each time as a user does, with the start script, and has it close itself once its window is
 * open. A first start, which is not counted, makes what later ones find: a workspace, and the archive of loaded classes.
 */
public final class StartBench {
    /** What the workbench is told by: the file to write its {@link #OPENED} and {@link #CPU} to, before it closes. */
    public static final String ARGUMENT = "-startAccount";
    /** Entry of that file: when the window was open, in milliseconds since 1970. */
    public static final String OPENED = "opened_ms";
    /** Entry of that file: processor time by then, in milliseconds. */
    public static final String CPU = "cpu_ms";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final double MILLI = 1e-3;

    private final Path script;
    private final Consumer<String> told;

    /**
     * A bench.
     *
     * @param script the start script of the installation
     * @param told   receives a line before every start
     */
    public StartBench(Path script, Consumer<String> told) {
        this.script = script;
        this.told = told;
    }

    /**
     * Starts the workbench once uncounted and then as often as asked.
     *
     * @param repeats counted starts, at least 1
     * @return the time from the call of the script until the window was open, and the processor time until then, for each
     * @throws IOException          when it does not open or does not close
     * @throws InterruptedException when nobody waits for the result any more
     */
    public List<Reading> run(int repeats) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pressling-start");
        try {
            told.accept(BenchTerm.FIRST_START.said());
            start(folder);
            List<Reading> readings = new ArrayList<>();
            for (int round = 1; round <= repeats; round++) {
                told.accept(BenchTerm.START.with(round, repeats).said());
                readings.add(start(folder));
            }
            return readings;
        } finally {
            Trees.delete(folder);
        }
    }

    private Reading start(Path folder) throws IOException, InterruptedException {
        Path account = folder.resolve("account.properties");
        Path output = folder.resolve("output.txt");
        Files.deleteIfExists(account);
        long called = System.currentTimeMillis();
        Process process = new ProcessBuilder(script.toString(), "-data", folder.resolve("workspace").toString(), ARGUMENT,
                account.toString()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException(BenchTerm.STARTS_TOO_LONG.with(PATIENCE.toSeconds()).said());
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        if (process.exitValue() != 0 || !Files.exists(account)) {
            throw new IOException(BenchTerm.DOES_NOT_START.with(Files.readString(output).strip()).said());
        }
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(account)) {
            read.load(in);
        }
        return new Reading((Long.parseLong(read.getProperty(OPENED)) - called) * MILLI,
                Long.parseLong(read.getProperty(CPU)) * MILLI, Map.of());
    }
}
