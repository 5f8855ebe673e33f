// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.concurrent.TimeUnit;
import java.util.random.RandomGeneratorFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pressling.dem.Box;
import org.pressling.dem.Materials;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.packing.AmSeMixture;
import org.pressling.dem.packing.RandomInsertionPacker;
import org.pressling.dem.packing.ShareMeaning;

/** A step of a pressed sample of the paper, and its parts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class StepBenchmark {

    private static final double SPEED = 8;

    /** Contact law. */
    @Param({"PUBLISHED", "CORRECTED"})
    public HertzMindlinFactory law;

    private Solver solver;
    private Subdomain subdomain;
    private PairFinder finder;

    /** Presses a sample from 46 µm to 40 µm. */
    @Setup
    public void press() {
        var packer = new RandomInsertionPacker();
        Structure start = packer.pack(new AmSeMixture(0.63, ShareMeaning.NON_AM_SHARE_INITIAL, 10e-6, 1e-6, 1e-6)
                .in(new Box(46e-6, 40e-6, false), 40e-6, 10_000_000),
                Settings.defaults(packer.settings()), RandomGeneratorFactory.of("L64X128MixRandom").create(20220406))
                .structure();
        Materials m = Materials.KOMORI_2022;
        double step = 0.05 * RayleighTime.smallest(start.particles(), m);
        solver = new Solver(start, m, ContactModel.of(law, m, Settings.defaults(law.settings())), step);
        for (double width = 46e-6; width > 40e-6; width -= SPEED * step) {
            solver.moveRightWall(width, -SPEED);
            solver.step(0);
        }
        solver.moveRightWall(solver.box().width(), 0);
        subdomain = solver.subdomains()[0];
        finder = new PairFinder(solver.particles());
    }

    /** All of a step. */
    @Benchmark
    public void step() {
        solver.step(0.2);
    }

    /** The forces between the particles, without motion and walls. */
    @Benchmark
    public void pairForces() {
        subdomain.sumForces(0);
    }

    /** Kick, drift, and the look whether lists are still good. */
    @Benchmark
    public void motion() {
        subdomain.move(0, 0, 0);
    }

    /** New neighbour lists. */
    @Benchmark
    public void rebuild() {
        finder.fill(solver.box(), Solver.SKIN_IN_DIAMETERS * 1e-6);
        subdomain.rebuild(finder, solver.box(), Solver.SKIN_IN_DIAMETERS * 1e-6);
    }
}
