// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;
import org.pressling.dem.Settings;
import org.pressling.dem.StartRules;
import org.pressling.dem.TestStructures;

/** Packing of more phases than two, in sizes of their own. */
class ManyPhasesTest {
    private static final Phases THREE = Phases.of(List.of(new Phases.Named("AM", Role.ACTIVE),
            new Phases.Named("SE", Role.ELECTROLYTE), new Phases.Named("carbon", Role.CONDUCTOR)));
    private static final Phase AM = THREE.get(0);
    private static final Phase SE = THREE.get(1);
    private static final Phase CARBON = THREE.get(2);

    private static PackingSettings settings(boolean periodic, ShareMeaning meaning, double am, double carbon) {
        return new PackingSettings(new Box(30e-6, 24e-6, periodic), 26e-6, THREE, List.of(
                new Ingredient(AM, new NormalSizes(5e-6, 0.8e-6, 3), am, meaning, 4740),
                new Ingredient(SE, new LognormalSizes(1.2e-6, 0.4e-6, 2.5), 0, ShareMeaning.REST, 1860),
                new Ingredient(CARBON, new OneSize(0.6e-6), carbon, meaning, 1900)), 1_000_000);
    }

    private static Packing pack(Packer packer, PackingSettings s, long seed) {
        return packer.pack(s, Settings.defaults(packer.settings()), TestStructures.random(seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sharesOfMassAreMetAndReported(long seed) {
        Packing packing = pack(new GrowthPacker(), settings(false, ShareMeaning.MASS, 0.7, 0.03), seed);
        new StartRules(packing.structure()).requireSound();
        new StartRules(packing.structure()).requireApart(false);
        double am = 4740 * packing.structure().fraction(AM);
        double se = 1860 * packing.structure().fraction(SE);
        double carbon = 1900 * packing.structure().fraction(CARBON);
        double all = am + se + carbon;
        assertEquals(0.7, am / all, 0.01, "seed " + seed);
        assertEquals(0.03, carbon / all, 0.003, "seed " + seed);
        assertEquals(am / all, packing.accounts().get(0).reached(), 1e-12);
        assertEquals(0.03, packing.accounts().get(2).asked());
        double cut = packing.accounts().get(1).cutFraction();
        assertTrue(cut > 0 && cut < 0.05, "2.5 σ cut off 1.2 %, here " + cut);
        assertTrue(packing.structure().fraction() > 0.72, "cover " + packing.structure().fraction());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sharesOfVolumeAreMetWithEitherPackerAndEdge(boolean periodic) {
        for (Packer packer : List.of(new GrowthPacker(), new RandomInsertionPacker())) {
            Packing packing = pack(packer, settings(periodic, ShareMeaning.VOLUME, 0.4, 0.05), 7);
            new StartRules(packing.structure()).requireApart(false);
            // Random insertion ends with the disc that carries the share past the wish.
            assertEquals(0.4, packing.accounts().get(0).reached(), packer instanceof GrowthPacker ? 0.01 : 0.06);
            assertEquals(0.05, packing.accounts().get(2).reached(), 0.006);
        }
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        PackingSettings s = settings(true, ShareMeaning.MASS, 0.6, 0.05);
        Packing one = pack(new GrowthPacker(), s, 5);
        Packing other = pack(new GrowthPacker(), s, 5);
        assertArrayEquals(one.structure().particles().x, other.structure().particles().x);
        assertArrayEquals(one.structure().particles().radius, other.structure().particles().radius);
        assertArrayEquals(one.structure().particles().phase, other.structure().particles().phase);
    }

    @Test
    void carbonIsSpreadOverTheBoxAndNotLaidDownFirst() {
        int low = 0;
        int all = 0;
        for (long seed = 1; seed <= 4; seed++) {
            var p = pack(new GrowthPacker(), settings(false, ShareMeaning.VOLUME, 0.4, 0.05), seed).structure().particles();
            all += p.count(CARBON);
            for (int i = 0; i < p.count(); i++) {
                low += p.phase[i] == CARBON.index() && p.y[i] < 12e-6 ? 1 : 0;
            }
        }
        double share = (double) low / all;
        assertTrue(share > 0.4 && share < 0.6, "share in the lower half " + share + " of " + all);
    }

    /** 0.7 and 0.03 of the mass and 0.27 for the rest, in volumes: each over its density. */
    @Test
    void sharesOfMassAreTurnedIntoVolumes() {
        double[] shares = Recipe.of(settings(false, ShareMeaning.MASS, 0.7, 0.03)).shares(0.8);
        double am = 0.7 / 4740;
        double se = 0.27 / 1860;
        double carbon = 0.03 / 1900;
        double all = am + se + carbon;
        assertEquals(0.8 * am / all, shares[0], 1e-12);
        assertEquals(0.8 * se / all, shares[1], 1e-12);
        assertEquals(0.8 * carbon / all, shares[2], 1e-12);
    }

    @Test
    void sharesThatCannotBeAreRefusedInWords() {
        var tooMuch = assertThrows(InvalidInputException.class,
                () -> Recipe.of(settings(false, ShareMeaning.MASS, 0.8, 0.3)));
        assertEquals(List.of(PackingProblem.SHARES_TOO_LARGE.of(List.of(AM, CARBON), 1.1)), tooMuch.problems());
        PackingSettings two = new PackingSettings(new Box(30e-6, 24e-6, false), 26e-6, Phases.AM_SE, List.of(
                new Ingredient(Phase.AM, new OneSize(5e-6), 0.5, ShareMeaning.VOLUME, 4740),
                new Ingredient(Phase.SE, new OneSize(1e-6), 0.4, ShareMeaning.VOLUME, 1860)), 1000);
        var open = assertThrows(InvalidInputException.class, () -> Recipe.of(two));
        assertTrue(open.has(PackingProblem.SHARES_OPEN), open.getMessage());
    }
}
