// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;

import org.pressling.study.contribute.Contributions;

/**
 * The command line on the streams of this process. Whatever happens, it ends with one of the {@linkplain ExitStatus statuses}.
 */
final class Program {
    /** System property: directory in which the user stands, which the start script may have left. */
    static final String DIRECTORY = "pressling.cwd";

    private Program() {
    }

    /**
     * Runs a command line.
     *
     * @param arguments     its words
     * @param terminal      whether progress goes to a terminal
     * @param contributions finds what is installed, when first needed; is given where to complain
     * @param interrupt     the user's wish to stop
     * @return exit status
     */
    static int run(String[] arguments, boolean terminal, Function<PrintWriter, Contributions> contributions,
            Cancellation interrupt) {
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            Output output = new Output(new FileOutputStream(FileDescriptor.out));
            Path directory = Path.of(System.getProperty(DIRECTORY, System.getProperty("user.dir"))).toAbsolutePath();
            FaultLog log = new FaultLog(System.getenv(FaultLog.VARIABLE), directory, err);
            Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> tell(err, Ending.of(thrown), log, thrown));
            int status = Main.run(arguments, new Session(directory, output.writer(), err, terminal,
                    () -> contributions.apply(err), interrupt), log);
            return status != ExitStatus.DONE ? status : output.lost().map(ending -> {
                Main.tell(err, ending);
                return ending.status();
            }).orElse(status);
        } catch (Throwable thrown) { // even that the message could not be made
            err.println("pressling: failed (" + thrown.getClass().getName() + ").");
            return ExitStatus.FAILED;
        }
    }

    private static void tell(PrintWriter err, Ending ending, FaultLog log, Throwable thrown) {
        log.accept(thrown);
        Main.tell(err, ending);
    }
}
