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

import org.pressling.bench.PeerProgram;
import org.pressling.dataset.interchange.ContactDump;
import org.pressling.dataset.interchange.ParticleFile;
import org.pressling.dataset.interchange.ReadOptions;
import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.solver.Solver;

/**
 * The course of a motion, ours or LAMMPS's.
 *
 * @param states    particles every so many steps, the start left out
 * @param wallForce force on the moving wall at the same steps in N
 * @param contacts  contacts at the end; LAMMPS tells only those between particles
 */
record WatchedPress(List<Particles> states, List<Double> wallForce, Contacts contacts) {

    /** Seconds are enough on an idle machine. */
    private static final Duration LIMIT = Duration.ofMinutes(20);

    /** Does the work with our solver, one thread. */
    static WatchedPress ours(PressWork work, int every) {
        var solver = new Solver(work.start(), PressWork.MATERIALS, PressWork.law(), work.timeStep());
        double width = work.start().box().width();
        List<Particles> states = new ArrayList<>();
        List<Double> wall = new ArrayList<>();
        for (int step = 1; step <= work.steps(); step++) {
            solver.moveRightWall(width - work.wallSpeed() * work.timeStep() * step, -work.wallSpeed());
            solver.step(0);
            if (step % every == 0) {
                states.add(solver.structure().particles());
                wall.add(solver.wallForceRight());
            }
        }
        return new WatchedPress(states, wall, solver.contacts());
    }

    /** Does the work with LAMMPS. */
    static WatchedPress ofLammps(Path program, PressWork work, int every) throws IOException {
        List<WatchedPress> result = new ArrayList<>();
        PeerProgram.run(List.of(program.toString(), "-in", LammpsDeck.INPUT, "-log", "none"),
                Map.of("OMP_NUM_THREADS", "1"), LIMIT,
                folder -> Lammps.writeInputs(folder, work, LammpsDeck.watched(work, every)),
                folder -> result.add(read(folder, work, every)));
        return result.getFirst();
    }

    private static WatchedPress read(Path folder, PressWork work, int every) throws IOException {
        List<Double> wall = wallForce(folder);
        if (work.start().box().isSpace()) {
            List<Particles> states = LammpsDumps.states(folder.resolve(LammpsDeck.STATES));
            states.removeFirst(); // the start
            return new WatchedPress(states, wall, LammpsDumps.contacts(folder.resolve(LammpsDeck.PAIRS), states.getLast()));
        }
        List<Particles> states = new ArrayList<>();
        ReadParticles last = null;
        for (int step = every; step <= work.steps(); step += every) {
            last = new ParticleFile(folder.resolve(LammpsDeck.STATES), ReadOptions.STANDARD.withTimestep(step)).read();
            states.add(last.particles());
        }
        Contacts contacts = new ContactDump(folder.resolve(LammpsDeck.PAIRS), LammpsDeck.PAIR_VALUES, Optional.empty())
                .read(last);
        return new WatchedPress(states, wall, contacts);
    }

    private static List<Double> wallForce(Path folder) throws IOException {
        List<Double> wall = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(LammpsDeck.WALL))) {
            String[] words = line.strip().split("\\s+");
            if (!line.startsWith("#") && !words[0].equals("0")) {
                // On the particles, to the left; that on the wall is as large, to the right. No force has no sign.
                wall.add(0 - Double.parseDouble(words[1]) - Double.parseDouble(words[2]));
            }
        }
        return wall;
    }
}
