// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import org.pressling.dem.Box;
import org.pressling.dem.Decimals;
import org.pressling.dem.Phase;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;

/**
 * The procedure of section 2.1.1 of Komori et al. (2022). Active material: draw a size and a place; discard both if
 * the disc overlaps another or leaves the box, and draw both anew; go on until the share is reached. Several phases are
 * placed one after the other, in their order. Then what fills the rest is poured over them ({@link Filler}).
 * <p>
 * The last disc placed carries the share past the wish, by up to its own area. As large discs are discarded more often
 * than small ones, realised sizes are smaller than nominal ones; {@link Packing} tells both. Random insertion jams at
 * a share of about 0.55 (0.38 to 0.65 in the small box of the paper), in space of about 0.35. A start that has jammed is thrown
 * away:
 * after
 * {@code restart_after} discards in a row the box is emptied. The number of draws over all starts is capped.
 */
public final class RandomInsertionPacker implements Packer {

    private static final String RESTART_AFTER = "restart_after";
    private static final int DRAWS_BETWEEN_LOOKS = 4096;
    /** Discs added at random places jam at 0.547 in an unbounded plane, in boxes of the paper's size at up to 0.65. */
    private static final double LARGEST_SHARE = 0.6;
    /** Spheres added at random places jam at 0.38 in an unbounded space. */
    private static final double LARGEST_SHARE_IN_SPACE = 0.33;

    private final List<Setting> settings = List.of(Setting.whole(RESTART_AFTER, Unit.NONE, 20_000, 0, 1_000_000_000,
            PackingTerm.RESTART_MEANING));

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
        return Pouring.pack(s, random,
                (wanted, pouring) -> place(s, wanted, pouring, own.whole(RESTART_AFTER)));
    }

    private static Discs place(PackingSettings s, List<Pouring.Wanted> wanted, Pouring pouring, long restartAfter) {
        var discs = new Discs(s.initialBox());
        double best = 0;
        long discardedInARow = 0;
        int now = 0;
        while (now < wanted.size() && pouring.tries() < s.maxTries()) {
            pouring.addTries(1);
            if (pouring.tries() % DRAWS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
                throw new CancellationException("packing was cancelled");
            }
            Pouring.Wanted phase = wanted.get(now);
            if (!insert(discs, phase.ingredient().phase(), pouring.draw(phase.ingredient()) / 2, pouring.random())) {
                discardedInARow++;
                if (discardedInARow == restartAfter) {
                    discs.clear();
                    discardedInARow = 0;
                    now = 0;
                }
                continue;
            }
            discardedInARow = 0;
            best = Math.max(best, discs.share());
            now += discs.share(phase.ingredient().phase()) > phase.share() ? 1 : 0;
        }
        if (now < wanted.size()) {
            throw jammed(s, wanted, best);
        }
        return discs;
    }

    private static boolean insert(Discs discs, Phase phase, double radius, RandomGenerator random) {
        double x = discs.box.width() * random.nextDouble();
        Box box = discs.box;
        double y = box.height() * random.nextDouble();
        double z = box.isSpace() ? box.depth() * random.nextDouble() : 0;
        boolean protrudes = protrudes(x, radius, box.width()) || !box.periodicY() && protrudes(y, radius, box.height())
                || box.isSpace() && !box.periodicZ() && protrudes(z, radius, box.depth());
        if (protrudes || discs.overlaps(x, y, z, radius)) {
            return false;
        }
        discs.add(phase, x, y, z, radius);
        return true;
    }

    private static boolean protrudes(double place, double radius, double side) {
        return place < radius || place > side - radius;
    }

    private static JammedException jammed(PackingSettings s, List<Pouring.Wanted> wanted, double best) {
        return new JammedException(PackingProblem.INSERTION_JAMMED.of(Pouring.names(wanted),
                Decimals.rounded(Pouring.share(wanted), 3), Decimals.rounded(best, 3), s.maxTries()), best);
    }
}
