// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What {@code spark-submit} does, with the folder that {@code pressling spark} makes: a process of its own. */
final class Submission {
    private static final Path MADE = Path.of(System.getProperty("spark.folder"));
    private static final Path HOME = Path.of(System.getProperty("spark.home"));
    private static final long PATIENCE_SECONDS = 300;

    private final Process process;
    private final Path told;

    private Submission(Process process, Path told) {
        this.process = process;
        this.told = told;
    }

    static Submission start(Path folder, String master, String... arguments) throws IOException {
        String jars;
        try (Stream<Path> list = Files.list(MADE.resolve("lib"))) {
            jars = String.join(",", list.map(Path::toString).sorted().toList());
        }
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                HOME.resolve("jars") + File.separator + "*", "-Xmx512m", "-XX:TieredStopAtLevel=1", "-Duser.language=en",
                "org.apache.spark.deploy.SparkSubmit", "--master", master, "--conf", "spark.ui.enabled=false", "--conf",
                "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1", "--class", SparkMain.class.getName(), "--jars", jars,
                MADE.resolve("org.pressling.spark.jar").toString()));
        words.addAll(List.of(arguments));
        Path told = folder.resolve("spark.log");
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(told.toFile());
        builder.environment().put("SPARK_HOME", HOME.toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_LOCAL_DIRS", Files.createDirectories(folder.resolve("spark local")).toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13"); // else Spark looks for its own sources to find out
        return new Submission(builder.start(), told);
    }

    /** Kills what does tasks, as nodes do that have no memory left. {@return how many processes that were} */
    long killExecutors() {
        return process.descendants().filter(below -> below.info().arguments().map(List::of).orElse(List.of())
                .contains("org.apache.spark.executor.CoarseGrainedExecutorBackend")).filter(ProcessHandle::destroyForcibly)
                .count();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            close();
            throw new AssertionError("no end: " + output());
        }
        return process.exitValue();
    }

    void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    String output() {
        try {
            return Files.readString(told);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
