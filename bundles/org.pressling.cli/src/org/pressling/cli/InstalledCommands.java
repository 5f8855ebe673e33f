// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressling.study.contribute.Boundary;
import org.pressling.study.contribute.Contributions;

import picocli.CommandLine.HelpCommand;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;

/**
 * Adds the commands that bundles contribute to the command line, in their order, and {@code help} after them. A command that
 * cannot be made is left out like any contribution that fails.
 */
final class InstalledCommands {

    private InstalledCommands() {
    }

    static void addTo(CommandLine line, Session session) {
        Contributions installed = session.contributions().get();
        installed.of(ContributedCommand.KIND).all().forEach(contribution -> installed.putToUse(ContributedCommand.KIND,
                contribution, command -> {
                    CommandLine below = new CommandLine(command.create(session), new SessionFactory(session));
                    command.complete(below, session);
                    line.addSubcommand(contribution.id(), below);
                }));
        line.addSubcommand(HelpCommand.class);
    }

    /** Runs the command that was called. What one of others throws without being entitled to is told as its fault. */
    static int execute(ParseResult parsed, Session session) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw cause == null || cause instanceof IOException ? e : told(parsed, boundary(parsed, session).blamed(cause));
        } catch (Error e) {
            Throwable told = boundary(parsed, session).blamed(e);
            if (told == e) {
                throw e;
            }
            throw told(parsed, told);
        }
    }

    private static ExecutionException told(ParseResult parsed, Throwable cause) {
        return new ExecutionException(parsed.commandSpec().commandLine(), String.valueOf(cause.getMessage()), cause);
    }

    private static Boundary boundary(ParseResult parsed, Session session) {
        Set<String> called = parsed.commandSpec().commandLine().getSubcommands().entrySet().stream()
                .filter(below -> parsed.hasSubcommand() && below.getValue() == parsed.subcommand().commandSpec().commandLine())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        return Boundary.empty().and(session.contributions().get(), ContributedCommand.KIND, called);
    }
}
