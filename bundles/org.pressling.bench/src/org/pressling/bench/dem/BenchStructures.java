// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import java.util.random.RandomGeneratorFactory;

import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.packing.AmSeMixture;
import org.pressling.dem.packing.RandomInsertionPacker;
import org.pressling.dem.packing.ShareMeaning;
import org.pressling.dem.solver.Solver;
import org.pressling.dem.solver.ThreadTeam;

/** Structures to press: one sample of the paper, and a large one made of pressed samples. */
final class BenchStructures {

    private static final double HEIGHT = 40e-6;
    private static final long SEED = 20220406;
    private static final int SETTLING_STEPS = 200;
    private static final double SETTLING_DAMPING = 0.7;

    private BenchStructures() {
    }

    /** A sample of the paper's campaign before its press: 46 µm × 40 µm, "AM ratio" 0.63. */
    static Structure sample() {
        var settings = new AmSeMixture(0.63, ShareMeaning.NON_AM_SHARE_INITIAL, 10e-6, 1e-6, 1e-6)
                .in(new Box(46e-6, HEIGHT, false), 40e-6, 10_000_000);
        var packer = new RandomInsertionPacker();
        return packer.pack(settings, Settings.defaults(packer.settings()),
                RandomGeneratorFactory.of("L64X128MixRandom").create(SEED)).structure();
    }

    /**
     * A pressed sample beside and above its own mirror images, so that what carried at a wall carries at the seam.
     * Starting from a structure that carries gives every step its full number of contacts. It comes to rest first, as
     * friction and the balance at the seams begin anew.
     *
     * @param side  samples along each axis
     * @param cores threads to use
     */
    static Structure large(Structure pressed, int side, int cores) {
        Structure joined = tiled(pressed, side);
        try (ThreadTeam team = ThreadTeam.of(cores)) {
            var solver = new Solver(joined, PressWork.MATERIALS, PressWork.law(), PressWork.timeStepFor(joined), team);
            for (int k = 0; k < SETTLING_STEPS; k++) {
                solver.step(SETTLING_DAMPING);
            }
            return tiled(solver.structure(), 1); // without what is left of its motion, which a deck does not hold
        }
    }

    /** A structure beside and above its own mirror images, at rest. */
    static Structure tiled(Structure pressed, int side) {
        Particles one = pressed.particles();
        double width = pressed.box().width();
        double height = pressed.box().height();
        var all = new Particles(one.phases(), one.count() * side * side);
        int n = 0;
        for (int column = 0; column < side; column++) {
            for (int row = 0; row < side; row++) {
                for (int i = 0; i < one.count(); i++) {
                    double x = column % 2 == 0 ? one.x[i] : width - one.x[i];
                    double y = row % 2 == 0 ? one.y[i] : height - one.y[i];
                    all.set(n++, one.phaseOf(i), x + column * width, y + row * height, one.radius[i]);
                }
            }
        }
        return new Structure(new Box(width * side, height * side, false), all);
    }

    /** The sample after its press from 46 µm to 40 µm at {@code speed} m/s, not relaxed. */
    static Structure pressedSample(double speed) {
        Structure start = sample();
        return pressed(start, start.box().width() - 40e-6, speed);
    }

    /** A structure after a press by {@code way} in m at {@code speed} m/s, not relaxed. */
    static Structure pressed(Structure start, double way, double speed) {
        double step = PressWork.timeStepFor(start);
        int steps = (int) Math.ceil(way / (speed * step));
        var solver = new Solver(start, PressWork.MATERIALS, PressWork.law(), step);
        for (int k = 1; k <= steps; k++) {
            solver.moveRightWall(start.box().width() - speed * step * k, -speed);
            solver.step(0);
        }
        return solver.structure();
    }
}
