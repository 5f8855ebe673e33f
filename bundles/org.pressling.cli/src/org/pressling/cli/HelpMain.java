// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.study.contribute.Contributions;

/**
 * Answers {@code --help} and {@code --version} as a plain Java program, in a fraction of the time that it takes to start
 * the platform under it; whatever runs a study goes through {@link Application}, since only there plug-ins are found.
 */
public final class HelpMain {

    private HelpMain() {
    }

    /**
     * Answers and ends with the exit status of the command line.
     *
     * @param arguments words of the command line
     */
    public static void main(String[] arguments) {
        int status;
        try (Cancellation interrupt = Cancellation.onInterrupt()) {
            status = Program.run(arguments, false, _ -> Contributions.onClassPath(), interrupt);
        }
        System.exit(status);
    }
}
