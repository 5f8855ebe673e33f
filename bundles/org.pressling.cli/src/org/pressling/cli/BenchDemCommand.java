// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pressling.bench.dem.DemBench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the press. */
@Command(name = "dem", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Measures the press: one sample on one core, and a large structure on two.",
        description = {"", "Beside LAMMPS (program lmp, for the large structure also mpirun) where it is on the PATH. Close "
                + "other programs before; a round takes about a minute.", ""})
final class BenchDemCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private BenchOptions options;

    @Option(names = "--particles", paramLabel = "FILE",
            description = "Particles to press on one core in place of both cases: a file that "
                    + "'press --particles' reads.")
    private Path particles;

    BenchDemCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        DemBench bench = new DemBench(Optional.ofNullable(particles).map(session::resolve), options.repeats(),
                System.getenv("PATH"), session.err()::println);
        return options.print(session, bench.run());
    }
}
