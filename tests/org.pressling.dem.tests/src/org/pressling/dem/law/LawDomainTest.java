// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dem.Materials;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Settings;
import org.pressling.dem.TestStructures;

/** The domain that each law states: where it ends, and what holds for all laws over random contacts. */
class LawDomainTest {

    private static double utilisation(SingleContact contact, double overlap) {
        contact.force(overlap);
        var use = new double[1];
        contact.law.utilisation(contact.batch, use);
        return use[0];
    }

    /** At the end of Hertz's domain the mean pressure is two thirds of 1.6 Y of the softer body. */
    @ParameterizedTest
    @MethodSource("pairTypes")
    void hertzEndsWhereTheSofterBodyBeginsToYield(PairType type) {
        var contact = new SingleContact(SingleContact.law(HertzMindlinFactory.PUBLISHED, Map.of()), type);
        double yield = type.one().equals(Phase.AM) && type.other().equals(Phase.AM) ? SingleContact.AM_YIELD
                : SingleContact.SE_YIELD;
        double overlap = 1e-9;
        double end = overlap / utilisation(contact, overlap);
        double pressure = contact.force(end) / contact.area();
        assertEquals(2.0 / 3.0 * 1.6 * yield, pressure, 1e-9 * pressure);
    }

    @Test
    void hertzWithoutYieldEndsWhereTheContactIsNoLongerSmall() {
        var law = HertzMindlinFactory.CORRECTED.create(Materials.KOMORI_2022,
                Settings.defaults(HertzMindlinFactory.CORRECTED.settings()));
        var contact = new SingleContact(law, PairType.SE_SE);
        assertEquals(1, utilisation(contact, 0.1 * SingleContact.RADIUS), 1e-12);
    }

    @Test
    void yieldingLawsEndWhereTheySay() {
        double r = SingleContact.RADIUS;
        assertEquals(1, utilisation(contact(YieldingLawFactory.THORNTON_NING), 0.1 * r), 1e-12);
        // δ_p = k_p/(k_p - k₁) φ 2R* with k_p/k₁ = 5 and φ = 0.05
        assertEquals(1, utilisation(contact(YieldingLawFactory.LUDING), 0.125 * r), 1e-12);
        // both flats half a radius of 2R* deep
        assertEquals(1, utilisation(contact(YieldingLawFactory.MDR), 2 * r), 1e-9);
    }

    /** The Maxwell overlap ends where flow has ended, at δ_f = 0.4 R*, and the pressure is back at that of yield. */
    @Test
    void theMaxwellOverlapEndsAtTheYieldPressureOfFullDensity() {
        var contact = contact(YieldingLawFactory.MAXWELL);
        double end = 1e-9 / utilisation(contact, 1e-9);
        assertTrue(end > 0.4 * SingleContact.RADIUS);
        for (int k = 1; k <= 2000; k++) {
            contact.force(1.01 * end * k / 2000);
        }
        double beyond = contact.force(1.01 * end) / contact.area();
        double atEnd = contact.force(end) / contact.area();
        assertEquals(3 * SingleContact.SE_YIELD, atEnd, 1e-9 * atEnd);
        assertTrue(beyond > 1.001 * atEnd);
    }

    private static SingleContact contact(YieldingLawFactory factory) {
        return new SingleContact(SingleContact.law(factory, Map.of()), PairType.SE_SE);
    }

    static Stream<Arguments> laws() {
        return Stream.<ContactLawFactory>concat(Stream.of(HertzMindlinFactory.values()),
                Stream.of(YieldingLawFactory.values()))
                .flatMap(law -> pairTypes().map(type -> Arguments.of(law, type)));
    }

    /** Over random loading: a touch lies within, use grows with the overlap, a body pressed flat lies beyond. */
    @ParameterizedTest
    @MethodSource("laws")
    void useGrowsWithTheOverlap(ContactLawFactory factory, PairType type) {
        var random = TestStructures.random(7);
        var contact = new SingleContact(SingleContact.law(factory, Map.of()), type);
        double overlap = 1e-6 * SingleContact.RADIUS;
        double before = utilisation(contact, overlap);
        assertTrue(before > 0 && before < 1, "touch: " + before);
        while (overlap < 0.9 * SingleContact.RADIUS) {
            overlap *= random.nextDouble(1.01, 1.5);
            double now = utilisation(contact, overlap);
            assertTrue(now > before, factory.id() + " at " + overlap / SingleContact.RADIUS + " R*: " + now);
            before = now;
        }
        double flat = utilisation(contact, (type.isWall() ? 0.95 : 3.5) * SingleContact.RADIUS);
        assertTrue(flat > 1, "flat: " + flat);
    }

    static Stream<PairType> pairTypes() {
        return Phases.AM_SE.pairTypes().stream();
    }
}
