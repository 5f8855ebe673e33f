// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;

/**
 * The procedure of section 2.1.1 of Komori et al. (2022). Active material: draw a size and a place; discard both if
 * the disc overlaps another or leaves the box, and draw both anew; go on until the share is reached. Then the
 * electrolyte fills the rest from the edge ({@link SeFiller}).
 * <p>
 * The last disc placed carries the share past the wish, by up to its own area. As large discs are discarded more often
 * than small ones, realised sizes are smaller than nominal ones; {@link Packing} tells both. Random insertion jams at
 * a share of about 0.55 (0.38 to 0.65 in the small box of the paper). A start that has jammed is thrown away: after
 * {@code restart_after} discards in a row the box is emptied. The number of draws over all starts is capped.
 */
public final class RandomInsertionPacker implements Packer {

    private static final String RESTART_AFTER = "restart_after";
    private static final int DRAWS_BETWEEN_LOOKS = 4096;

    private final List<Setting> settings = List.of(new Setting(RESTART_AFTER, "", 20_000, 0, 1e9,
            "Discarded draws in a row after which the box is emptied and filled anew; 0 never starts anew."));

    @Override
    public List<Setting> settings() {
        return settings;
    }

    @Override
    public Packing pack(PackingSettings s, Settings own, RandomGenerator random) {
        long restartAfter = Math.round(own.get(RESTART_AFTER));
        double wanted = s.amShareInitial();
        var sizes = DiameterDistribution.of(s);
        var discs = new Discs(s.initialBox());
        double best = 0;
        long discardedInARow = 0;
        for (long tries = 1; tries <= s.maxTries(); tries++) {
            if (tries % DRAWS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
                throw new CancellationException("packing was cancelled");
            }
            if (!insert(discs, sizes.draw(random) / 2, random)) {
                discardedInARow++;
                if (discardedInARow == restartAfter) {
                    discs.clear();
                    discardedInARow = 0;
                }
                continue;
            }
            discardedInARow = 0;
            double share = discs.share();
            best = Math.max(best, share);
            if (share > wanted) {
                return discs.withElectrolyte(s.seDiameter(), tries);
            }
        }
        throw jammed(s, wanted, best);
    }

    private static boolean insert(Discs discs, double radius, RandomGenerator random) {
        double x = discs.box.width() * random.nextDouble();
        double y = discs.box.height() * random.nextDouble();
        boolean protrudes = x < radius || x > discs.box.width() - radius
                || !discs.box.periodicY() && (y < radius || y > discs.box.height() - radius);
        if (protrudes || discs.overlaps(x, y, radius)) {
            return false;
        }
        discs.add(x, y, radius);
        return true;
    }

    private static JammedException jammed(PackingSettings s, double wanted, double best) {
        return new JammedException(String.format(Locale.ROOT,
                "Random insertion jammed: active material was to cover more than %.3f of the initial box, but reached"
                        + " at most %.3f in %d tries (AM ratio %.3f read as %s). Random insertion reaches about 0.55,"
                        + " between 0.38 and 0.65 in a box a few particles wide. Ask for a smaller share, allow more"
                        + " tries, or use the denser packer ('growth'), which reaches 0.75.",
                wanted, best, s.maxTries(), s.amRatio(), s.meaning()), best);
    }
}
