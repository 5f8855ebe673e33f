// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Settings;
import org.pressling.dem.StartRules;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;

/** Packers in a box with a depth. */
class SpacePackersTest {

    private static final double UM = 1e-6;

    private static PackingSettings settings(Box box, double amShare, Sizes electrolyte, double solid) {
        return new PackingSettings(box, box.width(), Phases.AM_SE, List.of(
                new Ingredient(Phase.AM, new NormalSizes(3 * UM, 0.3 * UM, 3), amShare, ShareMeaning.AM_SHARE_INITIAL, 5000),
                new Ingredient(Phase.SE, electrolyte, 0, ShareMeaning.REST, 2000)), 2_000_000,
                OptionalDouble.of(solid));
    }

    private static Packing pack(Packer packer, PackingSettings s, long seed) {
        return packer.pack(s, Settings.defaults(packer.settings()), TestStructures.random(seed));
    }

    static Stream<Arguments> packersAndBoxes() {
        return Stream.of(new RandomInsertionPacker(), new GrowthPacker())
                .flatMap(packer -> Stream.of(new Box(10 * UM, 9 * UM, 8 * UM, false, false),
                        new Box(10 * UM, 9 * UM, 8 * UM, true, true), new Box(9 * UM, 8 * UM, 10 * UM, false, true))
                        .flatMap(box -> Stream.of(1L, 2L).map(seed -> Arguments.of(packer, box, seed))));
    }

    @ParameterizedTest
    @MethodSource("packersAndBoxes")
    void sharesAreReachedAndNothingOverlaps(Packer packer, Box box, long seed) {
        Packing packing = pack(packer, settings(box, 0.2, new OneSize(1 * UM), 0.55), seed);
        Structure s = packing.structure();
        String what = packer.getClass().getSimpleName() + " in " + box + " with seed " + seed;
        new StartRules(s).requireSound();
        new StartRules(s).requireApart(false);
        Particles p = s.particles();
        for (int i = 0; i < p.count(); i++) {
            for (int j = i + 1; j < p.count(); j++) {
                double distance = Math.sqrt(Math.pow(p.x[j] - p.x[i], 2) + Math.pow(box.nearestY(p.y[j] - p.y[i]), 2)
                        + Math.pow(box.nearestZ(p.z[j] - p.z[i]), 2));
                assertTrue(p.radius[i] + p.radius[j] - distance <= 1.01e-9 * UM, what);
            }
        }
        assertEquals(0.55, s.fraction(), 0.002, what);
        double largest = 4.0 / 3 * Math.PI * Math.pow(1.95 * UM, 3) / box.content();
        assertEquals(0.2, packing.amFractionReached(), packer instanceof GrowthPacker ? 1e-9 : largest, what);
        assertEquals(packing.amFractionReached(), s.fraction(Phase.AM), 1e-12, what);
        assertEquals(s.fraction(Phase.AM), packing.accounts().getFirst().reached(), 1e-12);
    }

    @Test
    void sameSeedGivesTheSamePlaces() {
        PackingSettings s = settings(new Box(8 * UM, 8 * UM, 8 * UM, true, false), 0.2, new OneSize(1 * UM), 0.5);
        Particles one = pack(new GrowthPacker(), s, 5).structure().particles();
        Particles two = pack(new GrowthPacker(), s, 5).structure().particles();
        assertArrayEquals(one.z, two.z);
        assertArrayEquals(one.x, two.x);
    }

    @Test
    void sizesMayBeSpread() {
        PackingSettings s = settings(new Box(9 * UM, 9 * UM, 9 * UM, true, true), 0.25, new LognormalSizes(1 * UM, 0.3 * UM, 3),
                0.58);
        Packing packing = pack(new GrowthPacker(), s, 3);
        assertEquals(0.58, packing.structure().fraction(), 0.002);
        PhaseAccount electrolyte = packing.accounts().get(1);
        assertEquals(1 * UM, electrolyte.mean(), 0.05 * UM);
        assertEquals(0.3 * UM, electrolyte.sd(), 0.06 * UM);
    }

    /** Active material to 0.6 of the volume, as dense cathodes are pressed from. */
    @Test
    void growthReachesDenseActiveMaterial() {
        var box = new Box(16 * UM, 16 * UM, 16 * UM, true, true);
        Packing packing = pack(new GrowthPacker(), settings(box, 0.6, new OneSize(0.8 * UM), 0.62), 1);
        assertEquals(0.6, packing.structure().fraction(Phase.AM), 1e-9);
        assertEquals(0.62, packing.structure().fraction(), 0.002);
    }

    @Test
    void whatCannotBeFilledIsTold() {
        PackingSettings s = settings(new Box(6 * UM, 6 * UM, 6 * UM, true, true), 0.1, new OneSize(1 * UM), 0.73);
        JammedException e = assertThrows(JammedException.class, () -> pack(new GrowthPacker(), s, 1));
        assertTrue(e.getMessage().contains("0.73"), e.getMessage());
    }

    /** Directions are equal: the mean square distance between near spheres is the same along each axis. */
    @Test
    void noDirectionIsPreferred() {
        Structure s = pack(new GrowthPacker(), settings(new Box(13 * UM, 13 * UM, 13 * UM, true, true), 0.1, new OneSize(1 * UM),
                0.56), 2).structure();
        Particles p = s.particles();
        var squares = new double[3];
        int near = 0;
        for (int i = 0; i < p.count(); i++) {
            for (int j = 0; j < p.count(); j++) {
                double dx = p.x[j] - p.x[i];
                double dy = s.box().nearestY(p.y[j] - p.y[i]);
                double dz = s.box().nearestZ(p.z[j] - p.z[i]);
                boolean inside = p.x[i] > 2 * UM && p.x[i] < 11 * UM;
                if (i != j && inside && Math.sqrt(dx * dx + dy * dy + dz * dz) < 1.1 * (p.radius[i] + p.radius[j])) {
                    double square = dx * dx + dy * dy + dz * dz;
                    squares[0] += dx * dx / square;
                    squares[1] += dy * dy / square;
                    squares[2] += dz * dz / square;
                    near++;
                }
            }
        }
        assertTrue(near > 3000, near + " neighbours");
        for (double share : squares) {
            assertEquals(1.0 / 3, share / near, 0.02);
        }
    }
}
