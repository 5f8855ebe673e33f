// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Phase;

/** One sphere against a rigid flat, against the closed forms of Zunker and Kamrin (2024), Part I. */
class FlatContactTest {

    private static final double RADIUS = 0.5e-6;
    private static final FlatMaterial SE = FlatMaterial.of(SingleContact.MATERIALS.of(Phase.SE));
    private static final double MODULUS = SE.modulus();
    private static final double YIELD_DEPTH = SE.yieldDepth() * RADIUS;

    private final FlatContact contact = new FlatContact();

    private double force(double depth, double largest) {
        contact.of(SE, RADIUS, largest).press(depth);
        return contact.force;
    }

    private static double yieldPressure(double largest) {
        return SingleContact.SE_YIELD * (1.75 * Math.exp(-4.4 * largest / RADIUS) + 1);
    }

    private static double plasticArea(double depth) {
        return Math.PI * (2 * depth * RADIUS - depth * depth + YIELD_DEPTH * YIELD_DEPTH - YIELD_DEPTH * RADIUS);
    }

    /** The force of the elliptical indenter as the paper writes it. */
    private static double ellipse(double height, double width, double depth) {
        double u = depth / height;
        return MODULUS * height * width / 4 * (Math.acos(1 - 2 * u) - (2 - 4 * u) * Math.sqrt(u - u * u));
    }

    @Test
    void elasticallyItIsHertz() {
        double depth = 0.5 * YIELD_DEPTH;
        double hertz = 4.0 / 3.0 * MODULUS * Math.sqrt(RADIUS) * Math.pow(depth, 1.5);
        assertEquals(hertz, force(depth, depth), 0.002 * hertz);
        assertEquals(ellipse(4 * RADIUS, 2 * RADIUS, depth), contact.force, 1e-9 * hertz);
        assertEquals(Math.PI * RADIUS * depth, contact.area(depth, depth), 1e-12 * RADIUS * depth);
        assertEquals(0.4 * hertz * depth, contact.of(SE, RADIUS, depth).storedEnergy(depth), 0.002 * hertz * depth);
    }

    @Test
    void itYieldsWhereHertzsMeanPressureReachesTheYieldPressure() {
        double mean = 4 * MODULUS * Math.sqrt(YIELD_DEPTH) / (3 * Math.PI * Math.sqrt(RADIUS));
        assertEquals(yieldPressure(YIELD_DEPTH), mean, 1e-9 * mean);
        double below = force(YIELD_DEPTH, YIELD_DEPTH);
        double above = force(1.0001 * YIELD_DEPTH, 1.0001 * YIELD_DEPTH);
        assertEquals(below, above, 0.003 * below);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2, 0.5})
    void plasticLoadingIsYieldPressureTimesArea(double depthOverRadius) {
        double depth = depthOverRadius * RADIUS;
        double expected = yieldPressure(depth) * plasticArea(depth);
        assertEquals(expected, force(depth, depth), 1e-12 * expected);
        assertEquals(plasticArea(depth), contact.area(depth, depth), 1e-12 * plasticArea(depth));
        double step = 1e-6 * depth;
        double slope = contact.slope;
        double rise = force(depth + step, depth + step) - expected;
        assertEquals(rise / step, slope, 1e-4 * slope);
    }

    @Test
    void unloadingIsTheEllipseOfTheFlattenedSphere() {
        double largest = 0.2 * RADIUS;
        double pressure = yieldPressure(largest);
        double a = Math.sqrt(plasticArea(largest) / Math.PI);
        double height = 4 * pressure * a / MODULUS;
        double z = RADIUS - largest + height / 2;
        double slant = Math.hypot(a, z);
        double centre = pressure * (2 * a * a * (SE.poisson() - 1) - (2 * SE.poisson() - 1) * z * (slant - z))
                / (2 * SE.shear() * slant);
        for (double relief : new double[] {0, 0.1, 0.3, 0.8}) {
            double elastic = height / 2 * (1 - relief);
            double depth = elastic * (1 + centre / (height / 2)) - centre - height / 2 + largest;
            double expected = ellipse(height, 2 * a, elastic);
            assertEquals(expected, force(depth, largest), 1e-9 * pressure * a * a, "relieved by " + relief);
        }
        double open = largest - height / 2 - centre;
        assertEquals(0, force(0.999 * open, largest), 0);
        assertTrue(contact.area(open, largest) > 0, "the flattened face stays");
    }

    @Test
    void reliefGivesTheStoredEnergyBackAndYieldingTakesTheRest() {
        double largest = 0.2 * RADIUS;
        double loaded = 0;
        double returned = 0;
        int n = 20_000;
        for (int k = 0; k < n; k++) {
            double depth = largest * (k + 0.5) / n;
            loaded += force(depth, depth) * largest / n;
            returned += force(depth, largest) * largest / n;
        }
        double stored = contact.of(SE, RADIUS, largest).storedEnergy(largest);
        assertEquals(stored, returned, 1e-3 * stored);
        assertTrue(stored < 0.3 * loaded, stored + " of " + loaded);
    }
}
