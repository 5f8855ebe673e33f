// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import java.util.List;
import java.util.random.RandomGeneratorFactory;

import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.packing.GrowthPacker;
import org.pressling.dem.packing.Ingredient;
import org.pressling.dem.packing.OneSize;
import org.pressling.dem.packing.PackingSettings;
import org.pressling.dem.packing.ShareMeaning;

/** Bodies in space to press: some two thousand spheres, and a large one made of pressed ones. */
final class BenchBodies {

    /** How far the small one is pressed, in m. */
    static final double WAY = 1.5e-6;

    private static final double SIDE = 12e-6;
    private static final long SEED = 20220406;

    private BenchBodies() {
    }

    /** Loose powder between two walls, a fifth of the volume active material; its sides are joined. */
    static Structure powder() {
        var packer = new GrowthPacker();
        var settings = new PackingSettings(new Box(SIDE, SIDE, SIDE, true, true), SIDE, Phases.AM_SE, List.of(
                new Ingredient(Phase.AM, new OneSize(2e-6), 0.2, ShareMeaning.AM_SHARE_INITIAL, 5000),
                new Ingredient(Phase.SE, new OneSize(0.8e-6), 0, ShareMeaning.REST, 2000)), 1_000_000);
        return packer.pack(settings, Settings.defaults(packer.settings()),
                RandomGeneratorFactory.of("L64X128MixRandom").create(SEED)).structure();
    }

    /** A body whose sides are joined, so many times beside and behind itself, at rest. */
    static Structure repeated(Structure body, int times) {
        Particles one = body.particles();
        Box box = body.box();
        var all = new Particles(one.phases(), one.count() * times * times);
        int n = 0;
        for (int row = 0; row < times; row++) {
            for (int layer = 0; layer < times; layer++) {
                for (int i = 0; i < one.count(); i++) {
                    all.set(n++, one.phaseOf(i), one.x[i], box.wrapY(one.y[i]) + row * box.height(),
                            box.wrapZ(one.z[i]) + layer * box.depth(), one.radius[i]);
                }
            }
        }
        return new Structure(new Box(box.width(), times * box.height(), times * box.depth(), true, true), all);
    }
}
