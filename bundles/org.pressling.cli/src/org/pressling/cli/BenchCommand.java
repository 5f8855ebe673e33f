// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Speed tests: only the subcommands do something. */
@Command(name = "bench", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Measures speed, alone and against other programs where they are installed.", description = "",
        synopsisSubcommandLabel = "COMMAND", subcommands = {BenchTrainCommand.class})
final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to measure, for instance: pressling bench train");
    }
}
