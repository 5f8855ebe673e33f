// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.LeftOut;
import org.pressling.study.plugin.UnusableParts;

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
     * @param contributions finds what is installed, when first needed; is given whom to tell of what is left out
     * @param interrupt     the user's wish to stop
     * @return exit status
     */
    static int run(String[] arguments, boolean terminal, Function<Consumer<LeftOut>, Contributions> contributions,
            Cancellation interrupt) {
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            Output output = new Output(new FileOutputStream(FileDescriptor.out));
            Path directory = Path.of(System.getProperty(DIRECTORY, System.getProperty("user.dir"))).toAbsolutePath();
            FaultLog log = new FaultLog(System.getenv(FaultLog.VARIABLE), directory, err);
            Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> tell(err, Ending.of(thrown), log, thrown));
            LeftOutLine leftOut = new LeftOutLine();
            int status = Main.run(arguments, new Session(directory, output.writer(), err, terminal,
                    once(() -> {
                        UnusableParts.named().forEach(leftOut::add);
                        return contributions.apply(left -> tell(left, leftOut, log));
                    }), interrupt), log);
            leftOut.take().ifPresent(line -> err.println("pressling: " + Say.it(line)));
            return status != ExitStatus.DONE ? status : output.lost().map(ending -> {
                Main.tell(err, ending);
                return ending.status();
            }).orElse(status);
        } catch (Throwable thrown) { // even that the message could not be made
            err.println("pressling: failed (" + thrown.getClass().getName() + ").");
            return ExitStatus.FAILED;
        }
    }

    /** What is installed does not change while a command runs, and is to be told of once. */
    private static Supplier<Contributions> once(Supplier<Contributions> maker) {
        AtomicReference<Contributions> made = new AtomicReference<>();
        return () -> made.updateAndGet(there -> there == null ? maker.get() : there);
    }

    /** What is broken is left out; that must not pass in silence, since a study may ask for it. */
    private static void tell(LeftOut left, LeftOutLine line, FaultLog log) {
        line.add(left);
        if (left.cause() != null) {
            log.accept(left.cause());
        }
    }

    private static void tell(PrintWriter err, Ending ending, FaultLog log, Throwable thrown) {
        log.accept(thrown);
        Main.tell(err, ending);
    }
}
