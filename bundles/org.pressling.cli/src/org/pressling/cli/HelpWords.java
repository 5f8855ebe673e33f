// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.Locale;
import java.util.ResourceBundle;

import picocli.CommandLine;

/**
 * The help in other languages than English, which stands in the annotations of the commands. A translation is a file
 * {@code Help_xx.properties} with the keys of picocli below the name of each command: {@code pressling.run.usage.header},
 * {@code pressling.run.output} for an option, {@code pressling.run.STUDY[0]} for an argument.
 */
final class HelpWords {

    private HelpWords() {
    }

    /** {@return the texts in a language; none where they are in English} */
    static ResourceBundle in(Locale language) {
        Locale wanted = language.getLanguage().equals("en") ? Locale.ROOT : language;
        return ResourceBundle.getBundle("org.pressling.cli.Help", wanted, HelpWords.class.getClassLoader());
    }

    /** Gives a command and those below it their help in a language, but for those that bring texts of their own. */
    static void addTo(CommandLine command, ResourceBundle texts) {
        if (command.getCommandSpec().resourceBundle() == null) {
            command.getCommandSpec().resourceBundle(texts);
        }
        command.getSubcommands().values().forEach(below -> addTo(below, texts));
    }
}
