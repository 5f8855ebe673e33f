// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import org.pressling.dem.Decimals;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;

/**
 * Dense packing by growth. Of each phase that is placed as many diameters are drawn as come nearest to its share, and all
 * of them are scaled by one factor near 1 so that the share is met exactly. The discs start at random
 * places at half their size and grow in
 * steps; after each step {@link DiscRelaxation} pushes them apart. Between growing and the end, discs that still
 * overlap are moved to random places a number of times, which undoes local jams. A start that keeps overlaps is thrown
 * away. What fills the rest is poured over them ({@link Filler}).
 * <p>
 * In the end no overlap is larger than {@link #OVERLAP_TOLERANCE} times the smallest diameter. Shares of 0.75 are
 * reached for the sizes of the paper, in its small box as in larger ones; 0.8 takes minutes for hundreds of discs, and 0.84 is
 * not reached.
 * <p>
 * Cost: some thousand sweeps over all near pairs per start, so milliseconds for tens of discs, seconds for thousands.
 */
public final class GrowthPacker implements Packer {

    /** Largest overlap left between two discs over the smallest diameter: 1e-9, a millionth of a nanometre for 1 µm. */
    public static final double OVERLAP_TOLERANCE = 1e-9;

    private static final String STARTS = "starts";
    private static final double LARGEST_SHARE = 0.75;
    private static final int GROWTH_STEPS = 50;
    private static final int SWEEPS_PER_STEP = 40;
    private static final int FINAL_SWEEPS = 2000;
    private static final int RELOCATIONS_PER_DISC = 4;
    /** Discs are relaxed at a slightly larger size, so that at their own size none overlaps any more. */
    private static final double INFLATION = 1 + 1e-5;

    private final List<Setting> settings = List.of(Setting.whole(STARTS, "", 60, 1, 100_000,
            PackingTerm.STARTS_MEANING));

    @Override
    public List<Setting> settings() {
        return settings;
    }

    @Override
    public double largestShare() {
        return LARGEST_SHARE;
    }

    @Override
    public Packing pack(PackingSettings s, Settings own, RandomGenerator random) {
        return Pouring.pack(s, random, (wanted, pouring) -> place(s, wanted, pouring, own.whole(STARTS)));
    }

    private static Discs place(PackingSettings s, List<Pouring.Wanted> wanted, Pouring pouring, long starts) {
        RandomGenerator random = pouring.random();
        double best = 0;
        for (long start = 0; start < starts && pouring.tries() < s.maxTries(); start++) {
            Discs drawn = new Discs(s.initialBox());
            wanted.forEach(phase -> draw(phase, pouring, drawn));
            pouring.addTries(drawn.count);
            double[] radii = Arrays.copyOf(drawn.radius, drawn.count);
            if (radii.length == 0) {
                return drawn;
            }
            var discs = new Discs(s.initialBox());
            for (int i = 0; i < radii.length; i++) {
                discs.add(drawn.phase[i], s.initialBox().width() * random.nextDouble(),
                        s.initialBox().height() * random.nextDouble(), radii[i]);
            }
            double overlap = grow(discs, radii, random);
            double smallest = smallest(radii);
            if (overlap <= OVERLAP_TOLERANCE * 2 * smallest) {
                return discs;
            }
            // Shrunk so far that nothing overlaps, the discs would cover this much.
            double shrink = 1 - Math.min(1, overlap / (2 * smallest));
            best = Math.max(best, discs.share() * shrink * shrink);
        }
        throw jammed(wanted, best, starts);
    }

    /** Adds discs of one phase that cover exactly the wanted share. */
    private static void draw(Pouring.Wanted phase, Pouring pouring, Discs into) {
        double wanted = phase.share() * into.box.area();
        var radii = new Discs(into.box);
        double area = 0;
        while (area < wanted) {
            double radius = pouring.draw(phase.ingredient()) / 2;
            double grown = area + Math.PI * radius * radius;
            boolean nearerWithout = grown - wanted > wanted - area;
            if (nearerWithout && radii.count > 0) {
                break;
            }
            radii.add(phase.ingredient().phase(), 0, 0, radius);
            area = grown;
        }
        double scale = Math.sqrt(wanted / area);
        for (int i = 0; i < radii.count; i++) {
            double radius = radii.radius[i] * scale;
            if (2 * radius > Math.min(into.box.width(), into.box.height())) {
                throw PackingProblem.DOES_NOT_FIT.of(Unit.MICROMETRE.rounded(2 * radius),
                        Unit.MICROMETRE.rounded(into.box.width()), Unit.MICROMETRE.rounded(into.box.height())).exception();
            }
            into.add(phase.ingredient().phase(), 0, 0, radius);
        }
    }

    /** Grows the discs to their radii and returns the largest overlap left, in m. */
    private static double grow(Discs discs, double[] radii, RandomGenerator random) {
        double largest = 0;
        for (double radius : radii) {
            largest = Math.max(largest, radius);
        }
        var relaxation = new DiscRelaxation(discs, largest);
        double tolerance = 0.5 * (INFLATION - 1) * smallest(radii);
        for (int step = 1; step <= GROWTH_STEPS; step++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("packing was cancelled");
            }
            scale(discs, radii, (0.5 + 0.5 * step / GROWTH_STEPS) * INFLATION);
            relaxation.relax(tolerance, SWEEPS_PER_STEP);
        }
        double overlap = relaxation.relax(tolerance, FINAL_SWEEPS);
        int relocations = Math.min(200, RELOCATIONS_PER_DISC * radii.length);
        for (int k = 0; k < relocations && overlap > tolerance; k++) {
            overlap = relocate(discs, relaxation, tolerance, overlap, random);
        }
        scale(discs, radii, 1);
        return relaxation.largestOverlap();
    }

    /** Moves one disc to a random place and keeps the outcome if it is no worse. */
    private static double relocate(Discs discs, DiscRelaxation relaxation, double tolerance, double before,
            RandomGenerator random) {
        double[] x = discs.x.clone();
        double[] y = discs.y.clone();
        int moved = random.nextInt(discs.count);
        discs.x[moved] = discs.box.width() * random.nextDouble();
        discs.y[moved] = discs.box.height() * random.nextDouble();
        double after = relaxation.relax(tolerance, FINAL_SWEEPS / 4);
        if (after <= before) {
            return after;
        }
        System.arraycopy(x, 0, discs.x, 0, x.length);
        System.arraycopy(y, 0, discs.y, 0, y.length);
        return before;
    }

    private static void scale(Discs discs, double[] radii, double factor) {
        for (int i = 0; i < radii.length; i++) {
            discs.radius[i] = radii[i] * factor;
        }
    }

    private static double smallest(double[] radii) {
        double smallest = Double.POSITIVE_INFINITY;
        for (double radius : radii) {
            smallest = Math.min(smallest, radius);
        }
        return smallest;
    }

    private static JammedException jammed(List<Pouring.Wanted> wanted, double best, long starts) {
        return new JammedException(PackingProblem.GROWTH_JAMMED.of(Pouring.names(wanted),
                Decimals.rounded(Pouring.share(wanted), 3), Decimals.rounded(best, 3), starts), best);
    }
}
