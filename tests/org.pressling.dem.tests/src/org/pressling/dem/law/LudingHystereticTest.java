// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pressling.dem.law.SingleContact.MASS;
import static org.pressling.dem.law.SingleContact.RADIUS;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pressling.dem.PairType;

class LudingHystereticTest {

    private static final double PRESSURE = 3 * SingleContact.SE_YIELD;
    private static final double LOADING = Math.PI * PRESSURE * RADIUS;
    private static final double RATIO = 5;
    private static final double DEPTH = 0.05 * 2 * RADIUS;
    private static final double LIMIT = RATIO / (RATIO - 1) * DEPTH;

    private final SingleContact contact = new SingleContact(
            SingleContact.law(YieldingLawFactory.LUDING, Map.of("restitution", 1.0, "friction", 0.0)), PairType.SE_SE);

    @Test
    void firstLoadingIsLinearAtTheYieldPressure() {
        double force = contact.force(0.3 * LIMIT);
        assertEquals(LOADING * 0.3 * LIMIT, force, 1e-12 * force);
        assertEquals(PRESSURE, force / contact.area(), 1e-9 * PRESSURE);
    }

    @Test
    void unloadingIsSteeperTheMoreWasLoaded() {
        double most = 0.5 * LIMIT;
        double peak = contact.force(most);
        double unloading = LOADING * (1 + (RATIO - 1) * 0.5);
        double below = contact.force(0.9 * most);
        assertEquals(peak - unloading * 0.1 * most, below, 1e-9 * peak);
        assertEquals(0, contact.force((1 - LOADING / unloading) * most * 0.999), 0);
        assertEquals(below, contact.force(0.9 * most), 1e-12 * peak);
        assertEquals(LOADING * 0.6 * LIMIT, contact.force(0.6 * LIMIT), 1e-9 * peak);
    }

    @Test
    void beyondTheLimitItIsElastic() {
        double overlap = 1.5 * LIMIT;
        assertEquals(RATIO * LOADING * (overlap - DEPTH), contact.force(overlap), 1e-9 * contact.force(overlap));
        double in = contact.work(LIMIT, overlap);
        assertEquals(-in, contact.work(overlap, LIMIT), 1e-6 * in);
    }

    @Test
    void aCycleDissipatesTheClosedFormWork() {
        double most = 0.5 * LIMIT;
        double unloading = LOADING * (1 + (RATIO - 1) * 0.5);
        double loading = LOADING * most * most / 2;
        double returned = LOADING * most * LOADING * most / (2 * unloading);
        assertEquals(loading, contact.work(0, most), 1e-6 * loading);
        assertEquals(returned, contact.stored(), 1e-9 * loading);
        assertEquals(-returned, contact.work(most, 0), 1e-4 * loading);
    }

    @Test
    void dashpotIsThatOfALinearSpring() {
        var damped = new SingleContact(SingleContact.law(YieldingLawFactory.LUDING, Map.of("restitution", 0.4)),
                PairType.SE_SE);
        damped.force(2 * LIMIT);
        double log = Math.log(0.4);
        double eta = 2 * -log / Math.hypot(Math.PI, log) * Math.sqrt(MASS * RATIO * LOADING);
        assertEquals(eta, damped.batch.damping[0], 1e-6 * eta);
    }
}
