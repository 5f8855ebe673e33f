// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.pressling.study.plugin.PluginFolder;
import org.pressling.study.contribute.Contributions;

/**
 * Answers {@code --help} and {@code --version} as a plain Java program, in a fraction of the time that it takes to start
 * the platform under it; whatever runs a study goes through {@link Application}, since only there plug-ins are found.
 */
public final class HelpMain {
    /** Status where help of a command is asked for that only the platform may know. */
    static final int ASK_PLATFORM = 99;

    private HelpMain() {
    }

    /**
     * Answers and ends with the exit status of the command line.
     *
     * @param arguments words of the command line
     */
    public static void main(String[] arguments) {
        if (asksForHelp(arguments) && (!isKnown(arguments) || hasPlugins(PluginFolder.ofUser()))) {
            System.exit(ASK_PLATFORM);
        }
        int status;
        try (Cancellation interrupt = Cancellation.onInterrupt()) {
            status = Program.run(arguments, false, _ -> Contributions.onClassPath(), interrupt);
        }
        System.exit(status);
    }

    private static boolean asksForHelp(String... arguments) {
        return Arrays.stream(arguments).anyMatch(List.of("help", "-h", "--help")::contains);
    }

    /** Plug-ins bring commands, formats and settings, which only the platform finds. */
    static boolean hasPlugins(Optional<PluginFolder> plugins) {
        try {
            return plugins.isPresent() && !plugins.get().jars().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether the command of a command line is one of ours, or there is none. */
    static boolean isKnown(String... arguments) {
        List<String> ours = Contributions.onClassPath().of(ContributedCommand.KIND).ids();
        return Arrays.stream(arguments).filter(word -> !word.startsWith("-") && !word.equals("help")).findFirst()
                .map(ours::contains).orElse(true);
    }
}
