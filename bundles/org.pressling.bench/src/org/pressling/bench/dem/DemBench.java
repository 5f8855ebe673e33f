// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.pressling.bench.Agreement;
import org.pressling.bench.BenchCase;
import org.pressling.bench.BenchTerm;
import org.pressling.bench.Contender;
import org.pressling.bench.Outcome;
import org.pressling.bench.Rounds;
import org.pressling.dataset.interchange.ParticleFile;
import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/**
 * The speed of the press, alone and against LAMMPS. Four cases: a sample of the paper from first touch to
 * its final width on one core, some 150,000 particles under load on two cores, and the same two in space: some 2,000 spheres,
 * and some 100,000 under load.
 */
public final class DemBench {

    private static final double SPEED = 2;
    private static final double SAMPLE_WAY = 6e-6;
    private static final int LARGE_SIDE = 12;
    private static final int LARGE_CORES = 2;
    private static final int LARGE_STEPS = 300;
    /** Of fewer, what a press keeps whatever their number would be told as theirs. */
    private static final int LEAST_FOR_MEMORY = 500;
    private static final int BODY_SIDE = 7;
    private static final int BODY_STEPS = 200;
    /** A press is chaotic: single contacts are not comparable, sums over a structure are, to about this much. */
    private static final double TOLERANCE = 0.03;

    private final Optional<Path> particles;
    private final int rounds;
    private final String searchPath;
    private final Consumer<String> told;

    /**
     * A bench.
     *
     * @param particles  particles to press in place of the paper's sample and the large structure; they are pressed
     *                   from their file's box, or else the box that just holds them, by 6 µm or to seven eighths of its width
     * @param rounds     how often everybody runs
     * @param searchPath where peers are looked for, as in the environment variable PATH
     * @param told       receives a line about whatever begins
     */
    public DemBench(Optional<Path> particles, int rounds, String searchPath, Consumer<String> told) {
        this.particles = particles;
        this.rounds = rounds;
        this.searchPath = searchPath;
        this.told = told;
    }

    /**
     * Runs all cases.
     *
     * @throws IOException           when a peer fails
     * @throws InvalidInputException when the particles cannot be read
     */
    public List<BenchCase> run() throws IOException {
        List<BenchCase> cases = new ArrayList<>();
        if (particles.isPresent()) {
            Structure given = given(particles.get());
            cases.add(measure(BenchTerm.GIVEN, press(BenchTerm.GIVEN, given, Math.min(SAMPLE_WAY, given.box().width() / 8), 1)));
        } else {
            cases.add(measure(BenchTerm.SAMPLE, press(BenchTerm.SAMPLE, BenchStructures.sample(), SAMPLE_WAY, 1)));
            told.accept(BenchTerm.BUILDING.said());
            Structure large = BenchStructures.large(BenchStructures.pressedSample(SPEED), LARGE_SIDE,
                    LARGE_CORES);
            double step = PressWork.timeStepFor(large);
            cases.add(measure(BenchTerm.LARGE, new PressWork(name(BenchTerm.LARGE, large, LARGE_STEPS, LARGE_CORES)
                    .text(Locale.ENGLISH), large, SPEED, step, LARGE_STEPS, LARGE_CORES)));
            cases.addAll(inSpace());
        }
        return cases;
    }

    private List<BenchCase> inSpace() throws IOException {
        Structure powder = BenchBodies.powder();
        BenchCase one = measure(BenchTerm.BODY, press(BenchTerm.BODY, powder, BenchBodies.WAY, 1));
        told.accept(BenchTerm.BUILDING_BODY.said());
        Structure large = BenchBodies.repeated(BenchStructures.pressed(powder, BenchBodies.WAY, SPEED), BODY_SIDE);
        double step = PressWork.timeStepFor(large);
        String name = name(BenchTerm.LARGE_BODY, large, BODY_STEPS, LARGE_CORES).text(Locale.ENGLISH);
        return List.of(one, measure(BenchTerm.LARGE_BODY,
                new PressWork(name, large, SPEED, step, BODY_STEPS, LARGE_CORES)));
    }

    private static PressWork press(BenchTerm what, Structure start, double way, int cores) {
        double step = PressWork.timeStepFor(start);
        int steps = (int) Math.ceil(way / (SPEED * step));
        return new PressWork(name(what, start, steps, cores).text(Locale.ENGLISH), start, SPEED, step, steps, cores);
    }

    private static Localized name(BenchTerm what, Structure start, int steps, int cores) {
        return BenchTerm.CASE.with(what, start.particles().count(Phase.AM), start.particles().count(Phase.SE), steps, cores);
    }

    private static Structure given(Path file) {
        ReadParticles read = ParticleFile.of(file).read();
        Particles p = read.particles();
        return new Structure(read.box().orElseGet(() -> boxAround(p, read.isSpace())), p);
    }

    private static Box boxAround(Particles p, boolean space) {
        return new Box(reach(p.x, p), reach(p.y, p), false,
                space ? Optional.of(new Box.Third(reach(p.z, p), false)) : Optional.empty());
    }

    private static double reach(double[] centres, Particles p) {
        return IntStream.range(0, p.count()).mapToDouble(i -> centres[i] + p.radius[i]).max().orElse(0);
    }

    private BenchCase measure(BenchTerm what, PressWork work) throws IOException {
        List<Contender> contenders = new ArrayList<>();
        List<Localized> notes = new ArrayList<>();
        var ours = new OurPress(work);
        contenders.add(ours);
        Lammps.find(work, searchPath).ifPresentOrElse(contenders::add, () -> notes.add(work.cores() == 1
                ? BenchTerm.NO_LAMMPS : BenchTerm.NO_LAMMPS_MPI));
        Localized name = name(what, work.start(), work.steps(), work.cores());
        told.accept(name.said());
        ours.warmUp();
        List<Outcome> outcomes = Rounds.interleaved(contenders, rounds, told);
        if (work.start().particles().count() >= LEAST_FOR_MEMORY) {
            notes.add(BenchTerm.MEMORY.with(Math.round(ours.bytesPerParticle())));
        }
        return new BenchCase(name, BenchTerm.PARTICLE_STEPS, work.particleSteps(), outcomes,
                Agreement.among(outcomes, TOLERANCE), notes);
    }
}
