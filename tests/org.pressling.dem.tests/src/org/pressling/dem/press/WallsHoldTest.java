// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.law.YieldingLawFactory;
import org.pressling.dem.packing.AmSeMixture;
import org.pressling.dem.packing.RandomInsertionPacker;
import org.pressling.dem.packing.ShareMeaning;

/** Properties of presses over random boxes: whatever is pressed however hard, walls hold or the press says that they do not. */
class WallsHoldTest {

    private static final Materials MATERIALS = TestStructures.YIELDING;

    private static Structure randomBox(RandomGenerator random) {
        var box = new Box(random.nextDouble(9e-6, 13e-6), random.nextDouble(8e-6, 12e-6), random.nextBoolean());
        var settings = new AmSeMixture(random.nextDouble(0.2, 0.45), ShareMeaning.AM_SHARE_INITIAL, random.nextDouble(2e-6, 5e-6),
                0.3e-6, random.nextDouble(0.8e-6, 1.2e-6)).in(box, box.width(), 100_000);
        var packer = new RandomInsertionPacker();
        return packer.pack(settings, Settings.defaults(packer.settings()), random).structure();
    }

    private static ContactModel law(ContactLawFactory factory) {
        return ContactModel.of(factory, MATERIALS, Settings.defaults(factory.settings()));
    }

    static Stream<Arguments> lawsAndSeeds() {
        return Stream.<ContactLawFactory>concat(Stream.of(HertzMindlinFactory.values()),
                Stream.of(YieldingLawFactory.values())).flatMap(law -> Stream.of(1L, 2L).map(seed -> Arguments.of(law, seed)));
    }

    @ParameterizedTest
    @MethodSource("lawsAndSeeds")
    void noCentreEndsBeyondAWallAndQualitySaysWhatTheContactsShow(ContactLawFactory factory, long seed) {
        RandomGenerator random = TestStructures.random(seed);
        Structure start = randomBox(random);
        // mdr costs eleven times as much and fills the box sooner
        double strain = factory == YieldingLawFactory.MDR ? 0.12 : random.nextDouble(0.2, 0.35);
        double width = start.box().width() * (1 - strain);
        var settings = new PressSettings(width, 6, 0, 1e-3, 0.5, 6000, 11);
        PressResult result = Press.run(start, MATERIALS, law(factory), settings, PressMonitor.NONE);
        PressQuality q = result.quality();
        assertEquals(0, q.centresBeyondWall());
        assertTrue(allInside(result.pressed()));
        assertTrue(q.beyondDomain() >= 0 && q.beyondDomain() <= 1, "share " + q.beyondDomain());
        assertEquals(largestOverlap(result.pressed().particles(), result.contacts()), q.largestOverlap(), 1e-12);
    }

    private static boolean allInside(Structure s) {
        Particles p = s.particles();
        boolean inside = true;
        for (int i = 0; i < p.count(); i++) {
            inside &= p.x[i] > 0 && p.x[i] < s.box().width()
                    && (s.box().periodicY() || p.y[i] > 0 && p.y[i] < s.box().height());
        }
        return inside;
    }

    private static double largestOverlap(Particles p, Contacts c) {
        double largest = 0;
        for (int k = 0; k < c.count(); k++) {
            double radius = p.radius[c.first[k]];
            largest = Math.max(largest, c.overlap[k] / (c.isWall(k) ? radius : Math.min(radius, p.radius[c.second[k]])));
        }
        return largest;
    }

    /** Squeezed to two thirds of its width as the paper squeezes, hard spheres press soft ones against every wall. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theElasticPresetHoldsWhereParticlesWentThroughWallsBefore(long seed) {
        Structure start = TestStructures.small(seed, false);
        PressResult result = Press.run(start, TestStructures.MATERIALS, TestStructures.model(HertzMindlinFactory.PUBLISHED),
                new PressSettings(9.5e-6, 1, 0.15, 1e-3, 0.5, 200_000, 51), PressMonitor.NONE);
        assertEquals(0, result.quality().centresBeyondWall());
        assertTrue(allInside(result.pressed()));
        assertTrue(wallOverlap(result) > 0.5, "the case is meant to squeeze");
        assertTrue(result.quality().settled());
        assertEquals(Verdict.Grade.OUTSIDE_DOMAIN, Verdict.of(result.quality()).grade(),
                Verdict.of(result.quality()).words().text(Locale.ENGLISH));
    }

    private static double wallOverlap(PressResult result) {
        Contacts c = result.contacts();
        double largest = 0;
        for (int k = 0; k < c.count(); k++) {
            if (c.isWall(k)) {
                largest = Math.max(largest, c.overlap[k] / result.pressed().particles().radius[c.first[k]]);
            }
        }
        return largest;
    }

    @Test
    void aPressIntoLessRoomThanBodiesTakeEndsAndSaysWhere() {
        var settings = new PressSettings(1e-6, 180, 0.15, 1e-3, 0.5, 1000, 11);
        var start = TestStructures.small(4, false);
        var law = TestStructures.model(HertzMindlinFactory.PUBLISHED);
        var error = assertThrows(InvalidInputException.class,
                () -> Press.run(start, TestStructures.MATERIALS, law, settings, PressMonitor.NONE));
        assertTrue(error.has(PressProblem.THROUGH_WALL) || error.has(PressProblem.UNSTABLE), error.getMessage());
        assertTrue(error.getMessage().length() <= 500);
        assertFalse(error.getMessage().contains("NaN"), error.getMessage());
    }
}
