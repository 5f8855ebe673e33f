// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures speed beside other programs; what is measured is the subcommand. */
@Command(name = "bench", mixinStandardHelpOptions = true, versionProvider = Version.class,
        synopsisSubcommandLabel = "WHAT", header = "Measures speed, beside other programs where they are installed.",
        description = {"", "All programs do the same work in turn, several times; it is checked that the same came out, and "
                + "medians and ratios are printed.", ""},
        subcommands = {BenchDemCommand.class, BenchTrainCommand.class, BenchStartCommand.class})
final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw Usage.wrong(spec, UsageProblem.WHAT_TO_MEASURE.of());
    }
}
