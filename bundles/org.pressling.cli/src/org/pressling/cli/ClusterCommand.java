// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs a study on a cluster; what is to be done there is the subcommand. */
@Command(name = "cluster", mixinStandardHelpOptions = true, versionProvider = Version.class,
        synopsisSubcommandLabel = "WHAT", header = "Runs the samples of a study on a cluster.",
        description = {"", "The nodes share the run folder and one installation. How to: docs/cluster.md.", ""},
        subcommands = {ClusterSlurmCommand.class, ClusterStatusCommand.class, ClusterCancelCommand.class},
        footer = {"", "Example: pressling cluster slurm my.pressling --partition batch --time 60 --submit"})
final class ClusterCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw Usage.wrong(spec, UsageProblem.WHAT_ON_A_CLUSTER.of());
    }
}
