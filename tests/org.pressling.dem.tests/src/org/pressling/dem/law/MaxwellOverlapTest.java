// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressling.dem.law.SingleContact.RADIUS;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;

class MaxwellOverlapTest {

    private static final double MODULUS = SingleContact.modulus(SingleContact.MATERIALS.of(Phase.SE),
            SingleContact.MATERIALS.of(Phase.SE));
    private static final double PRESSURE = 3 * SingleContact.SE_YIELD;
    private static final double FULL = 0.1 * 4 * RADIUS;

    private static SingleContact contact(Object... given) {
        Map<String, Double> settings = new HashMap<>(Map.of("restitution", 1.0, "friction", 0.0));
        for (int k = 0; k < given.length; k += 2) {
            settings.put((String) given[k], ((Number) given[k + 1]).doubleValue());
        }
        return new SingleContact(SingleContact.law(YieldingLawFactory.MAXWELL, settings), PairType.SE_SE);
    }

    private static double hertz(double overlap) {
        return 4.0 / 3.0 * MODULUS * Math.sqrt(RADIUS) * Math.pow(overlap, 1.5);
    }

    /** Overlap at which the mean Hertz pressure is the yield pressure. */
    private static double yieldOverlap() {
        return RADIUS * Math.pow(0.75 * Math.PI * PRESSURE / MODULUS, 2);
    }

    @Test
    void belowYieldItIsHertz() {
        SingleContact c = contact();
        double overlap = 0.5 * yieldOverlap();
        assertEquals(hertz(overlap), c.force(overlap), 1e-9 * hertz(overlap));
        assertEquals(Math.PI * RADIUS * overlap, c.area(), 1e-9 * c.area());
        assertEquals(0.4 * hertz(overlap) * overlap, c.stored(), 1e-9 * c.stored());
    }

    @Test
    void whileItYieldsThePressureIsTheYieldPressure() {
        SingleContact c = contact("area_factor", 1, "spring_factor", 1);
        for (double factor : new double[] {1.1, 2, 4}) {
            double force = c.force(factor * yieldOverlap());
            assertEquals(PRESSURE, force / c.area(), 1e-6 * PRESSURE);
        }
    }

    @Test
    void unloadingEndsAtTheEquilibriumOverlapAndReloadingIsTheSameWay() {
        SingleContact c = contact();
        double most = 3 * yieldOverlap();
        double peak = c.force(most);
        double rest = c.batch.state[0][0];
        assertTrue(rest > 0 && rest < most);
        double half = c.force((rest + most) / 2);
        assertTrue(half > 0 && half < peak);
        assertEquals(0, c.force(rest * 0.999), 0);
        assertEquals(0, c.area(), 0);
        assertEquals(half, c.force((rest + most) / 2), 1e-9 * peak);
        assertEquals(rest, c.batch.state[0][0], 1e-12 * rest);
    }

    @Test
    void unloadingGivesTheStoredEnergyBackAndNoMore() {
        SingleContact c = contact();
        double most = 3 * yieldOverlap();
        double in = c.work(0, most);
        double stored = c.stored();
        assertEquals(-stored, c.work(most, c.batch.state[0][0]), 1e-5 * in);
        assertTrue(stored < 0.7 * in);
    }

    @Test
    void stressAboveYieldRelaxesExponentially() {
        double time = 1e-7;
        SingleContact c = contact("relaxation_time", time, "area_factor", 1, "spring_factor", 1);
        double overlap = 1.2 * yieldOverlap();
        c.force(overlap, 1e-20);
        double s = RADIUS * Math.pow(0.75 * Math.PI * PRESSURE / MODULUS, 2);
        double atYield = (Math.sqrt(s * s + 8 * s * overlap) - s) / 2;
        for (int k = 0; k < 100; k++) {
            c.force(overlap, time / 50);
        }
        double stretch = overlap - c.batch.state[0][0];
        assertEquals(atYield + (overlap - atYield) * Math.exp(-2), stretch, 1e-9 * overlap);
    }

    @Test
    void creepRelaxesStressBelowYieldByTheLengthOfTimeNotByTheNumberOfSteps() {
        double overlap = 0.5 * yieldOverlap();
        SingleContact few = contact("creep_time", 1e-6);
        SingleContact many = contact("creep_time", 1e-6);
        few.force(overlap, 1e-6);
        for (int k = 0; k < 1000; k++) {
            many.force(overlap, 1e-9);
        }
        assertEquals(overlap * (1 - Math.exp(-1)), few.batch.state[0][0], 1e-9 * overlap);
        assertEquals(few.batch.state[0][0], many.batch.state[0][0], 1e-9 * overlap);
    }

    @Test
    void flowEndsWhereNoVoidIsLeft() {
        SingleContact c = contact("area_factor", 1.29, "spring_factor", 2);
        c.work(0, FULL);
        double dense = c.force(1.5 * FULL);
        assertEquals(FULL, c.batch.state[0][0], 1e-9 * FULL);
        double a = Math.sqrt(RADIUS * 2.5 * FULL);
        assertEquals(4.0 / 3.0 * MODULUS * 2 * a * 0.5 * FULL, dense, 1e-9 * dense);
        assertEquals(1.29 * Math.PI * a * a, c.area(), 1e-9 * c.area());
        double in = c.work(1.2 * FULL, 1.4 * FULL);
        assertEquals(-in, c.work(1.4 * FULL, 1.2 * FULL), 1e-6 * in);
    }
}
