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
import org.pressling.dataset.interchange.ExportedStructure;
import org.pressling.dataset.interchange.LammpsDataExporter;
import org.pressling.dataset.interchange.ParticleFile;
import org.pressling.dem.Contacts;
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
        List<Particles> end = new ArrayList<>();
        List<String> printed = PeerProgram.run(words, Map.of("OMP_NUM_THREADS", "1"), LIMIT,
                folder -> writeInputs(folder, work, LammpsDeck.input(work)),
                folder -> end.add(places(folder.resolve(LammpsDeck.DUMP))));
        LammpsOutput loop = LammpsOutput.of(printed);
        return new Reading(loop.seconds(), loop.cpuSeconds(),
                PressFacts.of(end.getFirst(), work.start().box(), work.finalWidth()));
    }

    /** Writes a script and the particles that it reads. */
    static void writeInputs(Path folder, PressWork work, String script) throws IOException {
        Files.writeString(folder.resolve(LammpsDeck.INPUT), script);
        new LammpsDataExporter().write(ExportedStructure.of(work.start(), Optional.of(PressWork.MATERIALS), new Contacts(0)),
                folder, LammpsDeck.DATA_NAME);
    }

    private Particles places(Path dump) throws IOException {
        Particles end = work.start().box().isSpace() ? LammpsDumps.states(dump).getLast()
                : ParticleFile.of(dump).read().particles();
        if (end.count() != work.start().particles().count()) {
            throw new IOException("LAMMPS lost " + (work.start().particles().count() - end.count()) + " particles.");
        }
        return end;
    }
}
