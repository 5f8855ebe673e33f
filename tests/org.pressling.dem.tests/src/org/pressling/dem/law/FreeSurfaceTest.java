// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressling.dem.Phase;

class FreeSurfaceTest {

    private static final double RADIUS = 2;

    private static double cap(FreeSurface free, double radius, double depth) {
        return free.cap(radius, depth, free.capSurface(radius, depth), free.face(radius, depth));
    }

    @ParameterizedTest
    @EnumSource(FreeSurface.class)
    void aFlatThroughTheCentreCutsOffHalf(FreeSurface free) {
        assertEquals(free.volume(RADIUS) / 2, cap(free, RADIUS, RADIUS), 1e-9);
        assertEquals(free.surface(RADIUS) / 2, free.capSurface(RADIUS, RADIUS), 1e-9);
        assertEquals(0, cap(free, RADIUS, 0), 1e-15);
    }

    @Test
    void inSpaceTheCapIsTheTextbooks() {
        assertEquals(Math.PI / 3 * 0.3 * 0.3 * (3 * RADIUS - 0.3), cap(FreeSurface.SPACE, RADIUS, 0.3), 1e-12);
    }

    /** With the flat in its place, d cap/dR is the surface cut off; with the radius kept, d cap/dδ is the face. */
    @ParameterizedTest
    @EnumSource(FreeSurface.class)
    void derivativesOfTheCapAreItsSurfaces(FreeSurface free) {
        double depth = 0.3;
        double step = 1e-6;
        double byRadius = (cap(free, RADIUS + step, depth + step) - cap(free, RADIUS - step, depth - step)) / (2 * step);
        double byDepth = (cap(free, RADIUS, depth + step) - cap(free, RADIUS, depth - step)) / (2 * step);
        assertEquals(free.capSurface(RADIUS, depth), byRadius, 1e-8);
        assertEquals(free.face(RADIUS, depth), byDepth, 1e-8);
        double surface = (free.volume(RADIUS + step) - free.volume(RADIUS - step)) / (2 * step);
        assertEquals(free.surface(RADIUS), surface, 1e-7);
    }

    /** Plane strain: K = E/(2(1+ν)(1-2ν)); in space: E/(3(1-2ν)). */
    @ParameterizedTest
    @EnumSource(FreeSurface.class)
    void bulkModuliAreThoseOfElasticity(FreeSurface free) {
        double e = SingleContact.MATERIALS.of(Phase.SE).youngsModulus();
        double nu = SingleContact.MATERIALS.of(Phase.SE).poissonRatio();
        double expected = free == FreeSurface.SPACE ? e / (3 * (1 - 2 * nu)) : e / (2 * (1 + nu) * (1 - 2 * nu));
        assertEquals(expected, free.bulkModulus(FlatMaterial.of(SingleContact.MATERIALS.of(Phase.SE))), 1e-9 * expected);
    }
}
