// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.study.contribute.Contribution;

import picocli.CommandLine.HelpCommand;
import picocli.CommandLine;

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
}
