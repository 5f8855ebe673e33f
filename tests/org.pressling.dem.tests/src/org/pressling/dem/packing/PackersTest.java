// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;

class PackersTest {

    private static final List<Packer> BOTH = List.of(new RandomInsertionPacker(), new GrowthPacker());

    private static PackingSettings settings(double ratio, ShareMeaning meaning, double mean, double sd,
            boolean periodic) {
        return new AmSeMixture(ratio, meaning, mean, sd, 1e-6).in(new Box(50e-6, 40e-6, periodic), 40e-6, 2_000_000);
    }

    private static Packing pack(Packer packer, PackingSettings s, long seed) {
        return packer.pack(s, Settings.defaults(packer.settings()), TestStructures.random(seed));
    }

    /** Largest overlap of any two particles, or of one with the outside, in m; by brute force. */
    private static double largestOverlap(Structure s) {
        Particles p = s.particles();
        double worst = 0;
        for (int i = 0; i < p.count(); i++) {
            worst = Math.max(worst, p.radius[i] - p.x[i]);
            worst = Math.max(worst, p.x[i] + p.radius[i] - s.box().width());
            if (!s.box().periodicY()) {
                worst = Math.max(worst, p.radius[i] - p.y[i]);
                worst = Math.max(worst, p.y[i] + p.radius[i] - s.box().height());
            }
            for (int j = i + 1; j < p.count(); j++) {
                double dy = s.box().nearestY(p.y[j] - p.y[i]);
                worst = Math.max(worst, p.radius[i] + p.radius[j] - Math.hypot(p.x[j] - p.x[i], dy));
            }
        }
        return worst;
    }

    @Test
    void shareMeansWhatTheStudySays() {
        assertEquals(0.37, settings(0.63, ShareMeaning.NON_AM_SHARE_INITIAL, 10e-6, 0, false).amFractionInitial(), 1e-12);
        assertEquals(0.63, settings(0.63, ShareMeaning.AM_SHARE_INITIAL, 10e-6, 0, false).amFractionInitial(), 1e-12);
        assertEquals(0.5, settings(0.625, ShareMeaning.AM_SHARE_FINAL, 10e-6, 0, false).amFractionInitial(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0.53,false", "0.63,false", "0.73,false", "0.63,true"})
    void randomInsertionStopsWithTheFirstParticleThatPassesTheShare(double ratio, boolean periodic) {
        PackingSettings s = settings(ratio, ShareMeaning.NON_AM_SHARE_INITIAL, 10e-6, 1e-6, periodic);
        for (long seed = 0; seed < 5; seed++) {
            Packing packing = pack(BOTH.get(0), s, seed);
            Particles p = packing.structure().particles();
            int am = p.count(Phase.AM);
            double last = Math.PI * p.radius[am - 1] * p.radius[am - 1] / s.initialBox().area();
            assertTrue(packing.amFractionReached() > 1 - ratio);
            assertTrue(packing.amFractionReached() - last <= 1 - ratio);
            assertEquals(packing.amFractionReached(), packing.structure().fraction(Phase.AM), 1e-12);
            assertTrue(largestOverlap(packing.structure()) < 1e-15);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.6,9,1,false", "0.75,9,2,false", "0.75,11,1,false", "0.75,10,0,true"})
    void growthReachesHighSharesWithoutOverlaps(double share, double mean, double sd, boolean periodic) {
        PackingSettings s = settings(share, ShareMeaning.AM_SHARE_INITIAL, mean * 1e-6, sd * 1e-6, periodic);
        Packing packing = pack(BOTH.get(1), s, 11);
        assertEquals(share, packing.amFractionReached(), 1e-9);
        assertTrue(largestOverlap(packing.structure()) <= GrowthPacker.OVERLAP_TOLERANCE * 1e-6 * mean);
    }

    /** Whatever the box, the sizes and the share: nothing overlaps, the share is reached, the seed decides all. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyStudyIsPackedWithoutOverlaps(long seed) {
        RandomGenerator random = TestStructures.random(seed);
        for (Packer packer : BOTH) {
            double mean = random.nextDouble(6e-6, 9e-6);
            var box = new Box(random.nextDouble(40e-6, 60e-6), random.nextDouble(30e-6, 45e-6), random.nextBoolean());
            var s = new AmSeMixture(random.nextDouble(0.2, 0.4), ShareMeaning.AM_SHARE_INITIAL, mean,
                    random.nextDouble(0, 0.15) * mean, random.nextDouble(0.9e-6, 1.5e-6)).in(box, 30e-6, 2_000_000);
            String what = "seed " + seed + ", " + packer.getClass().getSimpleName() + ", " + s;
            Packing packing = pack(packer, s, seed);
            assertTrue(largestOverlap(packing.structure()) <= GrowthPacker.OVERLAP_TOLERANCE * mean, what);
            assertTrue(packing.amFractionReached() > s.amFractionInitial() - 1e-9, what);
            assertEquals(packing.amFractionReached(), packing.structure().fraction(Phase.AM), 1e-12, what);
            assertEquals(List.of(), PackerCheck.faults(packer, s, Settings.defaults(packer.settings()), seed), what);
        }
    }

    @Test
    void realisedSizesAreThoseOfTheParticles() {
        for (Packer packer : BOTH) {
            Packing packing = pack(packer, settings(0.35, ShareMeaning.AM_SHARE_INITIAL, 10e-6, 1.5e-6, false), 3);
            Particles p = packing.structure().particles();
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < p.count(Phase.AM); i++) {
                sum += 2 * p.radius[i];
                squares += 4 * p.radius[i] * p.radius[i];
            }
            double mean = sum / p.count(Phase.AM);
            assertEquals(mean, packing.amDiameterMeanRealised(), 1e-15);
            assertEquals(Math.sqrt(squares / p.count(Phase.AM) - mean * mean), packing.amDiameterSdRealised(), 1e-12);
        }
    }

    @Test
    void drawnSizesHaveTheWantedMoments() {
        var sizes = new NormalSizes(10e-6, 2e-6, 3);
        var cut = new CutCounter();
        var random = TestStructures.random(1);
        double sum = 0;
        double squares = 0;
        int n = 100_000;
        for (int k = 0; k < n; k++) {
            double d = sizes.draw(random, 1.5e-6, cut);
            assertTrue(d >= 4e-6 && d <= 16e-6);
            sum += d;
            squares += d * d;
        }
        double mean = sum / n;
        assertEquals(10e-6, mean, 0.03e-6);
        assertEquals(0.986 * 2e-6, Math.sqrt(squares / n - mean * mean), 0.02e-6);
        assertEquals(0.0027, cut.share(), 0.0006);
    }

    @Test
    void electrolyteLeavesNoRoomForAnother() {
        Packing packing = pack(BOTH.get(0), settings(0.63, ShareMeaning.NON_AM_SHARE_INITIAL, 10e-6, 1e-6, false), 5);
        Structure s = packing.structure();
        double cover = s.fraction(Phase.AM) + s.fraction(Phase.SE);
        assertTrue(cover > 0.82 && cover < 0.92, "cover " + cover);
        var random = TestStructures.random(6);
        for (int k = 0; k < 50_000; k++) {
            double x = random.nextDouble(0.5e-6, s.box().width() - 0.5e-6);
            double y = random.nextDouble(0.5e-6, s.box().height() - 0.5e-6);
            assertTrue(overlapOfADisc(s, x, y) > -0.02e-6, "room for another at " + x + ", " + y);
        }
    }

    private static double overlapOfADisc(Structure s, double x, double y) {
        Particles p = s.particles();
        double worst = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.count(); i++) {
            worst = Math.max(worst, p.radius[i] + 0.5e-6 - Math.hypot(p.x[i] - x, p.y[i] - y));
        }
        return worst;
    }

    @Test
    void jammingSaysWhatWasReachedAndWhatToDo() {
        PackingSettings s = new AmSeMixture(0.73, ShareMeaning.AM_SHARE_INITIAL, 10e-6, 0, 1e-6)
                .in(new Box(46e-6, 40e-6, false), 40e-6, 50_000);
        var error = assertThrows(JammedException.class, () -> pack(BOTH.get(0), s, 1));
        assertTrue(error.fractionReached() > 0.3 && error.fractionReached() < 0.66);
        assertTrue(error.has(PackingProblem.INSERTION_JAMMED), error.getMessage());
        PackingSettings tooDense = settings(0.93, ShareMeaning.AM_SHARE_INITIAL, 10e-6, 0, false);
        var packer = new GrowthPacker();
        var few = Settings.of(packer.settings(), Map.of("starts", 2.0));
        var denser = assertThrows(JammedException.class,
                () -> packer.pack(tooDense, few, TestStructures.random(1)));
        assertTrue(denser.has(PackingProblem.GROWTH_JAMMED), denser.getMessage());
        assertTrue(denser.fractionReached() > 0.3 && denser.fractionReached() < 0.93);
    }

    @Test
    void aParticleLargerThanTheBoxIsAnError() {
        PackingSettings s = new AmSeMixture(0.5, ShareMeaning.AM_SHARE_INITIAL, 9e-6, 0, 1e-6)
                .in(new Box(20e-6, 8e-6, false), 20e-6, 1000);
        for (Packer packer : BOTH) {
            assertThrows(InvalidInputException.class, () -> pack(packer, s, 1));
        }
    }

    @Test
    void sameSeedSameParticles() {
        for (Packer packer : BOTH) {
            PackingSettings s = settings(0.45, ShareMeaning.AM_SHARE_INITIAL, 10e-6, 1e-6, false);
            Particles one = pack(packer, s, 8).structure().particles();
            Particles other = pack(packer, s, 8).structure().particles();
            assertArrayEquals(one.x, other.x);
            assertArrayEquals(one.y, other.y);
            assertArrayEquals(one.radius, other.radius);
        }
    }
}
