// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

import org.pressling.dataset.io.Trees;

/** A program of somebody else's: found on the PATH, run in a folder that is thrown away afterwards. */
public final class PeerProgram {

    /** Writes what a run needs into its folder, or reads what it left there. */
    @FunctionalInterface
    public interface FolderWork {
        /**
         * Works in the folder.
         *
         * @param folder the run's folder
         * @throws IOException when a file cannot be read or written
         */
        void in(Path folder) throws IOException;
    }

    private PeerProgram() {
    }

    /**
     * Looks for a program.
     *
     * @param name       its name, without folder
     * @param searchPath folders to look in, as the environment variable PATH gives them; null means none
     */
    public static Optional<Path> find(String name, String searchPath) {
        if (searchPath == null) {
            return Optional.empty();
        }
        return Arrays.stream(searchPath.split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
    }

    /** {@return the program of this name on the PATH} */
    public static Optional<Path> find(String name) {
        return find(name, System.getenv("PATH"));
    }

    /**
     * Runs a command in a fresh folder.
     *
     * @param command     the program and its arguments
     * @param environment variables to set beside those that Pressling itself was given
     * @param limit       how long it may take; then it is ended
     * @param before      writes the inputs
     * @param after       reads the results, while the folder is still there
     * @return what it printed, standard output and standard error together, by lines
     * @throws IOException when it cannot be started, ends with another status than 0, or takes too long
     */
    public static List<String> run(List<String> command, Map<String, String> environment, Duration limit,
            FolderWork before, FolderWork after) throws IOException {
        Path folder = Files.createTempDirectory("pressling-bench");
        try {
            before.in(folder);
            Path printed = folder.resolve("printed.txt");
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(printed.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close(); // whoever asks a question gets no answer
            int status = await(process, command, limit);
            List<String> lines = Files.readAllLines(printed);
            if (status != 0) {
                throw new IOException(command.getFirst() + " ended with status " + status + ". Its last lines:\n"
                        + String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size())));
            }
            after.in(folder);
            return new ArrayList<>(lines);
        } finally {
            Trees.delete(folder);
        }
    }

    private static int await(Process process, List<String> command, Duration limit) throws IOException {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            throw new IOException(command.getFirst() + " was still running after " + limit.toSeconds() + " s.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("cancelled while " + command.getFirst() + " was running");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
