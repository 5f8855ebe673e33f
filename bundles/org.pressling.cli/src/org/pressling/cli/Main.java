// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;

import org.pressling.dem.InvalidInputException;
import org.pressling.study.RunFolder;
import org.pressling.study.StepFailedException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a command line and turns whatever happens into a message and an exit status. */
public final class Main {
    private static final int WIDTH = 110;

    private Main() {
    }

    /**
     * Runs a command line.
     *
     * @param arguments words of the command line
     * @param session   what to run in
     * @return exit status, see {@link ExitStatus}
     */
    public static int run(String[] arguments, Session session) {
        CommandLine line = new CommandLine(new PresslingCommand(), new SessionFactory(session));
        line.setOut(session.out());
        line.setErr(session.err());
        line.setUsageHelpWidth(WIDTH);
        line.setExecutionStrategy(new CommandLine.RunLast());
        line.setParameterExceptionHandler((e, _) -> wrongUsage(e));
        line.setExecutionExceptionHandler((e, _, _) -> failed(e, session));
        SettingsHelp.addTo(line.getSubcommands().get("run"));
        SettingsHelp.addTo(line.getSubcommands().get("settings"));
        int status = line.execute(arguments);
        session.out().flush();
        session.err().flush();
        return status;
    }

    private static int wrongUsage(ParameterException e) {
        CommandLine line = e.getCommandLine();
        line.getErr().println("pressling: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, line.getErr());
        line.getErr().println("See '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.WRONG_USAGE;
    }

    private static int failed(Exception e, Session session) {
        if (e instanceof CancellationException) {
            session.err().println("pressling: cancelled. What was finished is kept; the same command goes on from there.");
            return ExitStatus.CANCELLED;
        }
        Throwable cause = e instanceof StepFailedException ? e.getCause() : e;
        if (cause instanceof InvalidInputException) {
            session.err().println("pressling: " + e.getMessage());
            return ExitStatus.INVALID_INPUT;
        }
        if (e instanceof IOException io) {
            session.err().println("pressling: " + RunFolder.describe(io));
            return ExitStatus.FAILED;
        }
        session.err().println("pressling: " + (e.getMessage() == null ? e.getClass().getName() : e.getMessage()));
        if (cause instanceof IOException || cause instanceof UncheckedIOException) {
            session.err().println("What was finished is kept; the same command goes on from there.");
        } else {
            session.err().println("This is a fault in Pressling. A report of it should hold these lines:");
            e.printStackTrace(session.err());
        }
        return ExitStatus.FAILED;
    }
}
