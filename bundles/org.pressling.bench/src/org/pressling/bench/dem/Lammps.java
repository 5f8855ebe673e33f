// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressling.bench.Contender;
import org.pressling.bench.PeerProgram;
import org.pressling.bench.Reading;
import org.pressling.dem.Particles;

/** LAMMPS at the work, as a program of its own: one process, or several that talk by MPI. */
final class Lammps implements Contender {

    private static final Duration LIMIT = Duration.ofMinutes(20);

    private final List<String> command;
    private final PressWork work;

    private Lammps(List<String> command, PressWork work) {
        this.command = command;
        this.work = work;
    }

    /** LAMMPS, and MPI where more than one core is asked for; empty where they are not on the search path. */
    static Optional<Lammps> find(PressWork work, String searchPath) {
        Optional<Path> lammps = PeerProgram.find("lmp", searchPath);
        if (work.cores() == 1) {
            return lammps.map(program -> new Lammps(List.of(program.toString()), work));
        }
        return lammps.flatMap(program -> PeerProgram.find("mpirun", searchPath).map(mpi -> {
            List<String> words = new ArrayList<>(List.of(mpi.toString()));
            if ("root".equals(System.getProperty("user.name"))) {
                words.add("--allow-run-as-root");
            }
            words.addAll(List.of("-np", Integer.toString(work.cores()), program.toString()));
            return new Lammps(words, work);
        }));
    }

    @Override
    public String name() {
        return work.cores() == 1 ? "LAMMPS, 1 process" : "LAMMPS, " + work.cores() + " MPI ranks";
    }

    @Override
    public Reading run() throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("-in", LammpsDeck.INPUT, "-log", "none"));
        Particles end = work.start().particles().copy();
        List<String> printed = PeerProgram.run(words, Map.of("OMP_NUM_THREADS", "1"), LIMIT, folder -> {
            Files.writeString(folder.resolve(LammpsDeck.INPUT), LammpsDeck.input(work));
            Files.writeString(folder.resolve(LammpsDeck.DATA), LammpsDeck.data(work.start()));
        }, folder -> LammpsOutput.readPlaces(folder.resolve(LammpsDeck.DUMP), end));
        LammpsOutput loop = LammpsOutput.of(printed);
        return new Reading(loop.seconds(), loop.cpuSeconds(),
                PressFacts.of(end, work.start().box(), work.finalWidth()));
    }
}
