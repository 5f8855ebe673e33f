// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine;

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
        return run(arguments, session, _ -> {
            // whoever wants the details gives a place for them
        });
    }

    /**
     * Runs a command line; whatever it throws, errors of the virtual machine included, becomes a message and a status.
     *
     * @param arguments words of the command line
     * @param session   what to run in
     * @param log       is given what was thrown
     * @return exit status, see {@link ExitStatus}
     */
    static int run(String[] arguments, Session session, Consumer<Throwable> log) {
        int status;
        try {
            status = line(session, log).execute(arguments);
        } catch (Throwable thrown) { // the top: errors that picocli lets through
            status = failed(thrown, session, log);
        }
        session.out().flush();
        session.err().flush();
        return status;
    }

    /** {@return all commands that are installed, with their help in English} */
    static CommandLine commands(Session session) {
        CommandLine line = new CommandLine(new PresslingCommand(), new SessionFactory(session));
        InstalledCommands.addTo(line, session);
        return line;
    }

    private static CommandLine line(Session session, Consumer<Throwable> log) {
        CommandLine line = commands(session);
        line.setOut(session.out());
        line.setErr(session.err());
        line.setUsageHelpWidth(WIDTH);
        // A word that begins with @ is a name like any other, not a file of more words.
        line.setExpandAtFiles(false);
        line.setExecutionStrategy(parsed -> InstalledCommands.execute(parsed, session));
        line.setParameterExceptionHandler((e, _) -> wrongUsage(e));
        line.setExecutionExceptionHandler((e, _, _) -> failed(e, session, log));
        HelpWords.addTo(line, HelpWords.in(Locale.getDefault(Locale.Category.DISPLAY)));
        line.getCommandSpec().usageMessage().exitCodeListHeading("%n" + Say.it(CliTerm.EXIT_STATUS) + "%n")
                .exitCodeList(ExitStatus.meanings());
        return line;
    }

    private static int wrongUsage(ParameterException e) {
        CommandLine line = e.getCommandLine();
        tell(line.getErr(), new Ending(ExitStatus.WRONG_USAGE, List.of(Say.it(ParseWords.of(e)))));
        ParseWords.suggestions(e).ifPresent(near -> line.getErr().println(Say.it(near)));
        line.getErr().println(Say.it(EndingTerm.SEE.with(line.getCommandSpec().qualifiedName())));
        return ExitStatus.WRONG_USAGE;
    }

    private static int failed(Throwable thrown, Session session, Consumer<Throwable> log) {
        log.accept(thrown);
        Ending ending = Ending.of(thrown);
        tell(session.err(), ending);
        return ending.status();
    }

    /** Prints what the user is told. */
    static void tell(PrintWriter err, Ending ending) {
        for (int i = 0; i < ending.lines().size(); i++) {
            err.println((i == 0 ? "pressling: " : "") + printable(ending.lines().get(i)));
        }
    }

    /** Names from files must not steer the terminal. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "\uFFFD");
    }
}
