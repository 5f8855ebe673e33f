// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.pressling.dem.Box;
import org.pressling.dem.Decimals;
import org.pressling.dem.Phase;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;

/**
 * Dense packing by growth. Of each phase that is placed as many diameters are drawn as come nearest to its share, and all
 * of them are scaled by one factor near 1 so that the share is met exactly. They start at random places and grow ({@link
 * Growth}). A start that keeps overlaps is thrown away. What fills the rest is poured over them ({@link Filler}), or in space
 * grown between them ({@link SphereFilling}).
 * <p>
 * In the end no overlap is larger than {@link #OVERLAP_TOLERANCE} times the smallest diameter. Shares of 0.75 are
 * reached for the sizes of the paper, in its small box as in larger ones; 0.8 takes minutes for hundreds of discs, and 0.84 is
 * not reached. In space 0.6 of the volume is reached.
 * <p>
 * Cost: some thousand sweeps over all near pairs per start, so milliseconds for tens of discs, seconds for thousands.
 */
public final class GrowthPacker implements Packer {

    /** Largest overlap left between two discs over the smallest diameter: 1e-9, a millionth of a nanometre for 1 µm. */
    public static final double OVERLAP_TOLERANCE = 1e-9;

    private static final String STARTS = "starts";
    private static final double LARGEST_SHARE = 0.75;
    private static final double LARGEST_SHARE_IN_SPACE = 0.6;

    private final List<Setting> settings = List.of(Setting.whole(STARTS, Unit.NONE, 60, 1, 100_000,
            PackingTerm.STARTS_MEANING));

    @Override
    public List<Setting> settings() {
        return settings;
    }

    @Override
    public double largestShare(boolean space) {
        return space ? LARGEST_SHARE_IN_SPACE : LARGEST_SHARE;
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
                addAnywhere(discs, drawn.phase[i], radii[i], random);
            }
            var growth = new Growth(discs, 0, random);
            double overlap = growth.grow(Growth.MOST_RELOCATIONS);
            double smallest = growth.smallest();
            if (overlap <= OVERLAP_TOLERANCE * 2 * smallest) {
                return discs;
            }
            // Shrunk so far that nothing overlaps, the discs would cover this much.
            double shrink = 1 - Math.min(1, overlap / (2 * smallest));
            best = Math.max(best, discs.share() * Math.pow(shrink, s.initialBox().isSpace() ? 3 : 2));
        }
        throw jammed(wanted, best, starts);
    }

    /** Adds discs of one phase that cover exactly the wanted share. */
    private static void draw(Pouring.Wanted phase, Pouring pouring, Discs into) {
        double wanted = phase.share() * into.box.content();
        var radii = new Discs(into.box);
        double area = 0;
        while (area < wanted) {
            double radius = pouring.draw(phase.ingredient()) / 2;
            double grown = area + Structure.content(radius, into.box);
            boolean nearerWithout = grown - wanted > wanted - area;
            if (nearerWithout && radii.count > 0) {
                break;
            }
            radii.add(phase.ingredient().phase(), 0, 0, radius);
            area = grown;
        }
        double scale = into.box.isSpace() ? Math.cbrt(wanted / area) : Math.sqrt(wanted / area);
        for (int i = 0; i < radii.count; i++) {
            double radius = radii.radius[i] * scale;
            double narrowest = Math.min(into.box.width(), into.box.height());
            if (2 * radius > (into.box.isSpace() ? Math.min(narrowest, into.box.depth()) : narrowest)) {
                throw PackingProblem.DOES_NOT_FIT.of(Unit.MICROMETRE.rounded(2 * radius),
                        Unit.MICROMETRE.rounded(into.box.width()), Unit.MICROMETRE.rounded(into.box.height())).exception();
            }
            into.add(phase.ingredient().phase(), 0, 0, radius);
        }
    }

    /** Adds a disc at a random place. */
    private static void addAnywhere(Discs discs, Phase phase, double radius, RandomGenerator random) {
        Box box = discs.box;
        double x = box.width() * random.nextDouble();
        double y = box.height() * random.nextDouble();
        discs.add(phase, x, y, box.isSpace() ? box.depth() * random.nextDouble() : 0, radius);
    }

    private static JammedException jammed(List<Pouring.Wanted> wanted, double best, long starts) {
        return new JammedException(PackingProblem.GROWTH_JAMMED.of(Pouring.names(wanted),
                Decimals.rounded(Pouring.share(wanted), 3), Decimals.rounded(best, 3), starts), best);
    }
}
