// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.pressling.cli.Cancellation;
import org.pressling.cli.ExitStatus;
import org.pressling.cli.Main;
import org.pressling.cli.Session;

/** The program that {@code spark-submit} starts: the command {@code spark}, with the messages and statuses of all commands. */
public final class SparkMain {
    private SparkMain() {
    }

    /**
     * Runs the command; ends the virtual machine where it did not do what it was asked for.
     *
     * @param arguments a study and options, see {@code --help}
     */
    public static void main(String[] arguments) {
        int status;
        try (Cancellation interrupt = Cancellation.onInterrupt()) {
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            status = Main.run(Stream.concat(Stream.of(SparkCommand.NAME), Stream.of(arguments)).toArray(String[]::new),
                    new Session(Path.of("").toAbsolutePath(), out, err, false, Here::contributions, interrupt));
        }
        if (status != ExitStatus.DONE) {
            System.exit(status); // Spark takes every main program that returns for one that did well
        }
    }
}
