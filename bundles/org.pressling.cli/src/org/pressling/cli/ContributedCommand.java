// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.dem.Kind;

import picocli.CommandLine;

/** A command of the command line: what a plug-in contributes to be called as {@code pressling NAME}. Keeps no state. */
public interface ContributedCommand {

    /** Commands; the identifier of each is the word that calls it. */
    Kind<ContributedCommand> KIND = Kind.of("command", ContributedCommand.class);

    /**
     * The command for a command line.
     *
     * @param session what it runs in: working directory, streams, what is installed, the user's wish to stop
     * @return an object with picocli's annotations, the help among them, whose call does what is asked and gives one of {@link
     *         ExitStatus}. What it throws becomes a message and a status like those of any command: {@link
     *         org.pressling.dem.InvalidInputException} for what the user asked for and cannot be done.
     */
    Object create(Session session);

    /**
     * Adds to the help what no annotation can say, such as what is installed. By default nothing.
     *
     * @param command the command with its annotations
     * @param session what it runs in
     */
    default void complete(CommandLine command, Session session) {
        // annotations say it all
    }
}
