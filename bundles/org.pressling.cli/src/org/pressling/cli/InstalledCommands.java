// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.pressling.study.contribute.Boundary;
import org.pressling.study.contribute.Contribution;

import picocli.CommandLine.HelpCommand;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;

/** Adds the commands that bundles contribute to the command line, in their order, and {@code help} after them. */
final class InstalledCommands {

    private InstalledCommands() {
    }

    static void addTo(CommandLine line, Session session) {
        session.contributions().get().of(ContributedCommand.KIND).all().forEach(command -> add(line, command, session));
        line.addSubcommand(HelpCommand.class);
    }

    /** Foreign code may fail in any way; that must not keep the others from being called. */
    private static void add(CommandLine line, Contribution<ContributedCommand> contribution, Session session) {
        contribution.value().ifPresent(command -> {
            try {
                CommandLine below = new CommandLine(command.create(session), new SessionFactory(session));
                command.complete(below, session);
                line.addSubcommand(contribution.id(), below);
            } catch (RuntimeException | LinkageError e) {
                session.err().println("pressling: " + Say.it(CliTerm.COMMAND_LEFT_OUT.with(contribution.id(),
                        contribution.origin().toString(), String.valueOf(e.getMessage()))));
            }
        });
    }

    /** Runs the command that was called. What one of others throws without being entitled to is told as its fault. */
    static int execute(ParseResult parsed, Session session) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? told(parsed, session, () -> {
                throw fault;
            }) : e;
        } catch (LinkageError | StackOverflowError fault) {
            throw told(parsed, session, () -> {
                throw fault;
            });
        }
    }

    private static ExecutionException told(ParseResult parsed, Session session, Supplier<Void> thrower) {
        try {
            boundary(parsed, session).call(thrower);
            throw new IllegalStateException("What has failed fails again");
        } catch (RuntimeException told) {
            return new ExecutionException(parsed.commandSpec().commandLine(), String.valueOf(told.getMessage()), told);
        }
    }

    private static Boundary boundary(ParseResult parsed, Session session) {
        Set<String> called = parsed.commandSpec().commandLine().getSubcommands().entrySet().stream()
                .filter(below -> parsed.hasSubcommand() && below.getValue() == parsed.subcommand().commandSpec().commandLine())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        return Boundary.empty().and(session.contributions().get(), ContributedCommand.KIND, called);
    }
}
