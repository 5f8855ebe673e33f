// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code pressling} itself: only its subcommands, see {@link InstalledCommands}, do something. */
@Command(name = "pressling", mixinStandardHelpOptions = true, versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Presses virtual battery electrodes and teaches a network to read the forces from a picture.",
        description = {"", "Packs all-solid-state battery electrodes from particles of active material (AM) and solid "
                + "electrolyte (SE), presses them by the discrete element method, draws and labels them, trains a network "
                + "on the pictures, and reports how well it reads the stress.", ""},
        footer = {"", "First steps:", "  pressling run quickstart", "  pressling examples komori2022 my.pressling",
                "  pressling run my.pressling --set training.epochs=40"})
final class PresslingCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw Usage.wrong(spec, UsageProblem.WHAT_TO_DO.of());
    }
}
