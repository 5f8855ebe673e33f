// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;

/**
 * Discs that grow in steps from half their size; after each step {@link DiscRelaxation} pushes them apart. Between growing and
 * the end, discs that still overlap are moved to random places a number of times, which undoes local jams. Some may have their
 * size from the start: they are pushed, and do not grow.
 */
final class Growth {

    private static final int STEPS = 50;
    private static final int SWEEPS_PER_STEP = 40;
    private static final int FINAL_SWEEPS = 2000;
    private static final int RELOCATIONS_PER_DISC = 4;
    /** Relocations that are tried at most: they pay where few discs are packed as densely as they go. */
    static final int MOST_RELOCATIONS = 200;
    /** Discs are relaxed at a slightly larger size, so that at their own size none overlaps any more. */
    private static final double INFLATION = 1 + 1e-5;

    private final Discs discs;
    private final int grown;
    private final RandomGenerator random;
    private final double[] radii;
    private final double smallest;
    private final double tolerance;
    private final DiscRelaxation relaxation;

    /**
     * Discs to be grown.
     *
     * @param discs  the discs at their places, with the radii that they are to have
     * @param grown  how many of the first have their size already
     * @param random the only source of chance
     */
    Growth(Discs discs, int grown, RandomGenerator random) {
        this.discs = discs;
        this.grown = grown;
        this.random = random;
        radii = Arrays.copyOf(discs.radius, discs.count);
        smallest = Arrays.stream(radii).min().orElseThrow();
        tolerance = 0.5 * (INFLATION - 1) * smallest;
        relaxation = new DiscRelaxation(discs);
    }

    /** The smallest radius in m. */
    double smallest() {
        return smallest;
    }

    /**
     * Grows the discs to their radii.
     *
     * @param mostRelocations how many times a disc may be moved elsewhere in the end
     * @return the largest overlap left in m
     * @throws CancellationException when the thread is interrupted
     */
    double grow(int mostRelocations) {
        for (int step = 1; step <= STEPS; step++) {
            requireGoingOn();
            scale((0.5 + 0.5 * step / STEPS) * INFLATION, INFLATION);
            relaxation.relax(tolerance, SWEEPS_PER_STEP);
        }
        double overlap = relaxation.relax(tolerance, FINAL_SWEEPS);
        int relocations = Math.min(mostRelocations, RELOCATIONS_PER_DISC * radii.length);
        for (int k = 0; k < relocations && overlap > tolerance; k++) {
            requireGoingOn();
            overlap = relocate(overlap);
        }
        scale(1, 1);
        return relaxation.largestOverlap();
    }

    private static void requireGoingOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("packing was cancelled");
        }
    }

    /** Moves one disc to a random place and keeps the outcome if it is no worse. */
    private double relocate(double before) {
        double[] x = discs.x.clone();
        double[] y = discs.y.clone();
        double[] z = discs.z.clone();
        int moved = random.nextInt(discs.count);
        discs.x[moved] = discs.box.width() * random.nextDouble();
        discs.y[moved] = discs.box.height() * random.nextDouble();
        if (discs.box.isSpace()) {
            discs.z[moved] = discs.box.depth() * random.nextDouble();
        }
        double after = relaxation.relax(tolerance, FINAL_SWEEPS / 4);
        if (after <= before) {
            return after;
        }
        System.arraycopy(x, 0, discs.x, 0, x.length);
        System.arraycopy(y, 0, discs.y, 0, y.length);
        System.arraycopy(z, 0, discs.z, 0, z.length);
        return before;
    }

    private void scale(double growing, double whole) {
        for (int i = 0; i < radii.length; i++) {
            discs.radius[i] = radii[i] * (i < grown ? whole : growing);
        }
    }
}
