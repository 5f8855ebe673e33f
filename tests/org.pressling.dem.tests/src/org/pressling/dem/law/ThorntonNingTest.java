// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressling.dem.law.SingleContact.RADIUS;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;

class ThorntonNingTest {

    private static final Map<String, Double> NO_DASHPOT = Map.of("restitution", 1.0, "friction", 0.0,
            "pressure_per_yield", 1.6);
    private static final double MODULUS = SingleContact.modulus(SingleContact.MATERIALS.of(Phase.SE),
            SingleContact.MATERIALS.of(Phase.SE));
    private static final double PRESSURE = 1.6 * SingleContact.SE_YIELD;
    private static final double YIELD_OVERLAP = RADIUS * Math.pow(Math.PI * PRESSURE / (2 * MODULUS), 2);
    private static final double YIELD_FORCE = hertz(RADIUS, YIELD_OVERLAP);

    private final SingleContact contact = contact(PairType.SE_SE);

    private static SingleContact contact(PairType type) {
        return new SingleContact(SingleContact.law(YieldingLawFactory.THORNTON_NING, NO_DASHPOT), type);
    }

    private static double hertz(double radius, double overlap) {
        return 4.0 / 3.0 * MODULUS * Math.sqrt(radius) * Math.pow(overlap, 1.5);
    }

    private static double plastic(double overlap) {
        return YIELD_FORCE + Math.PI * PRESSURE * RADIUS * (overlap - YIELD_OVERLAP);
    }

    @Test
    void belowYieldItIsHertzAndGivesAllWorkBack() {
        double overlap = 0.9 * YIELD_OVERLAP;
        assertEquals(hertz(RADIUS, overlap), contact.force(overlap), 1e-12 * YIELD_FORCE);
        assertEquals(hertz(RADIUS, overlap / 2), contact.force(overlap / 2), 1e-12 * YIELD_FORCE);
        double in = contact.work(0, overlap);
        assertEquals(-in, contact.work(overlap, 0), 1e-6 * in);
    }

    @Test
    void peakPressureAtYieldIsTheYieldPressure() {
        double force = contact.force(YIELD_OVERLAP);
        assertEquals(PRESSURE, 1.5 * force / contact.area(), 1e-9 * PRESSURE);
    }

    @Test
    void beyondYieldTheForceRisesLinearly() {
        for (double factor : new double[] {1.5, 3, 10}) {
            assertEquals(plastic(factor * YIELD_OVERLAP), contact.force(factor * YIELD_OVERLAP), 1e-12 * YIELD_FORCE);
        }
    }

    @Test
    void unloadingIsHertzWithTheFlattenedRadiusAndEndsAboveZeroOverlap() {
        double most = 8 * YIELD_OVERLAP;
        double peak = contact.force(most);
        double flattened = RADIUS * hertz(RADIUS, most) / peak;
        double rest = most - RADIUS * most / flattened;
        double areaAtPeak = contact.area();
        assertEquals(Math.PI * RADIUS * most, areaAtPeak, 1e-9 * areaAtPeak);
        assertTrue(flattened > RADIUS && rest > 0);
        double half = (most + rest) / 2;
        assertEquals(hertz(flattened, half - rest), contact.force(half), 1e-9 * peak);
        assertEquals(Math.PI * flattened * (half - rest), contact.area(), 1e-9 * areaAtPeak);
        assertEquals(0, contact.force(0.99 * rest), 0);
        assertEquals(0, contact.area(), 0);
        assertEquals(0, contact.stored(), 0);
    }

    @Test
    void reloadingFollowsUnloadingAndThenYieldsOn() {
        double most = 5 * YIELD_OVERLAP;
        contact.force(most);
        double unloading = contact.force(0.8 * most);
        contact.force(0.5 * most);
        assertEquals(unloading, contact.force(0.8 * most), 1e-12 * unloading);
        assertEquals(plastic(6 * YIELD_OVERLAP), contact.force(6 * YIELD_OVERLAP), 1e-12 * YIELD_FORCE);
    }

    @Test
    void aCycleDissipatesTheClosedFormWork() {
        double most = 6 * YIELD_OVERLAP;
        double plasticPart = most - YIELD_OVERLAP;
        double loading = 0.4 * YIELD_FORCE * YIELD_OVERLAP + YIELD_FORCE * plasticPart
                + Math.PI * PRESSURE * RADIUS * plasticPart * plasticPart / 2;
        double elastic = RADIUS * most / (RADIUS * hertz(RADIUS, most) / plastic(most));
        double returned = 0.4 * plastic(most) * elastic;
        assertEquals(loading, contact.work(0, most), 1e-6 * loading);
        assertEquals(returned, contact.stored(), 1e-9 * loading);
        assertEquals(loading - returned, loading + contact.work(most, 0), 1e-5 * loading);
    }

    /** Closed form of Thornton, J. Appl. Mech. 64 (1997), for impacts faster than the yield velocity. */
    @ParameterizedTest
    @ValueSource(doubles = {1.5, 3, 10})
    void restitutionFallsWithSpeedAsInThorntonsClosedForm(double speedOverYield) {
        double yieldSpeed = Math.sqrt(0.8 * YIELD_FORCE * YIELD_OVERLAP / SingleContact.MASS);
        double r = 1 / speedOverYield;
        double expected = Math.sqrt(6 * Math.sqrt(3) / 5) * Math.sqrt(1 - r * r / 6)
                * Math.pow(r / (r + 2 * Math.sqrt(1.2 - 0.2 * r * r)), 0.25);
        assertEquals(expected, contact.rebound(speedOverYield * yieldSpeed), 0.002);
    }

    @Test
    void theSofterBodySetsTheYieldOfAPair() {
        double modulus = SingleContact.modulus(SingleContact.MATERIALS.of(Phase.AM), SingleContact.MATERIALS.of(Phase.SE));
        double yieldOverlap = RADIUS * Math.pow(Math.PI * PRESSURE / (2 * modulus), 2);
        SingleContact mixed = contact(PairType.AM_SE);
        double before = mixed.force(2 * yieldOverlap);
        double slope = (mixed.force(3 * yieldOverlap) - before) / yieldOverlap;
        assertEquals(Math.PI * PRESSURE * RADIUS, slope, 1e-9 * slope);
    }
}
