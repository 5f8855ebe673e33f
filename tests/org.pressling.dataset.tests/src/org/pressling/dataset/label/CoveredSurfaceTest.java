// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.label.CoveredSurface.Between;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/** Spots on a circle, placed so that what they cover is known. */
class CoveredSurfaceTest {
    private static final double UM = 1e-6;
    private static final double R = 5 * UM;
    private static final double SPOT = 0.25 * UM;
    private static final double EXACT = 1e-12;

    /** One AM sphere with its centre at (x, y) and n SE around it, each in contact by a spot of the radius given. */
    private static CoveredSurface ring(Box box, double x, double y, int n, double spot, double firstAngle, PictureWindow window) {
        Particles p = new Particles(n + 1);
        p.set(0, Phase.AM, x, y, R);
        Contacts c = new Contacts(n);
        for (int k = 0; k < n; k++) {
            double angle = firstAngle + 2 * Math.PI * k / n;
            p.set(k + 1, Phase.SE, x + 5.5 * UM * Math.cos(angle), y + 5.5 * UM * Math.sin(angle), 0.5 * UM);
            c.first[k] = 0;
            c.second[k] = k + 1;
            c.setPairType(k, PairType.AM_SE);
            c.normalX[k] = Math.cos(angle);
            c.normalY[k] = Math.sin(angle);
            c.x[k] = x + R * Math.cos(angle);
            double height = y + R * Math.sin(angle);
            c.y[k] = box.periodicY() ? height - box.height() * Math.floor(height / box.height()) : height;
            c.area[k] = Math.PI * spot * spot;
        }
        Structure structure = new Structure(box, p);
        return window == null ? CoveredSurface.of(structure, c, Between.REACTING)
                : CoveredSurface.of(structure, c, Between.REACTING, window);
    }

    private static CoveredSurface ring(int n, double spot, double firstAngle) {
        return ring(new Box(20 * UM, 20 * UM, false), 10 * UM, 10 * UM, n, spot, firstAngle, null);
    }

    @Test
    void whatIsCoveredIsTheSurfaceThatHasGrown() {
        Box box = new Box(20 * UM, 20 * UM, false);
        Particles p = new Particles(2);
        p.set(0, Phase.AM, 10 * UM, 10 * UM, R);
        p.set(1, Phase.SE, 15.5 * UM, 10 * UM, 0.5 * UM);
        p.growTo(new double[] {1.1 * R, 0.5 * UM});
        Contacts c = new Contacts(1);
        c.second[0] = 1;
        c.setPairType(0, PairType.AM_SE);
        c.normalX[0] = 1;
        c.area[0] = Math.PI * SPOT * SPOT;
        CoveredSurface surface = CoveredSurface.of(new Structure(box, p), c, Between.REACTING);
        assertEquals(4 * Math.PI * 1.21 * R * R, surface.area(), EXACT * R * R);
        assertEquals(Math.asin(SPOT / (1.1 * R)) / Math.PI, surface.planarCoverage(), EXACT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20})
    void equalSpotsCoverTheirArcsAndTheirAreas(int n) {
        CoveredSurface surface = ring(n, SPOT, 0.3);
        assertEquals(4 * Math.PI * R * R, surface.area(), EXACT * R * R);
        assertEquals(n * SPOT * SPOT / (4 * R * R), surface.coverage(), EXACT);
        assertEquals(n * Math.asin(SPOT / R) / Math.PI, surface.planarCoverage(), EXACT);
    }

    @Test
    void smallSpotsHaveTheRatioOfTheClosedForm() {
        CoveredSurface surface = ring(9, 0.01 * UM, 0);
        assertEquals(4 * R / (Math.PI * 0.01 * UM), surface.planarCoverage() / surface.coverage(), 1e-3);
    }

    @Test
    void arcsThatOverlapCountOnce() {
        CoveredSurface surface = ring(40, 2 * UM, 0);
        assertEquals(1, surface.planarCoverage(), EXACT);
        assertTrue(surface.coverage() > 1, "areas simply add up");
    }

    @Test
    void aSpotAcrossTheAngleOfZeroIsNotCutInTwo() {
        assertEquals(ring(1, SPOT, 1).planarCoverage(), ring(1, SPOT, 0).planarCoverage(), EXACT);
    }

    @Test
    void theParticleMayBeEitherOfTheTwo() {
        Particles p = new Particles(2);
        p.set(0, Phase.SE, 4.5 * UM, 10 * UM, 0.5 * UM);
        p.set(1, Phase.AM, 10 * UM, 10 * UM, R);
        Contacts c = new Contacts(1);
        c.first[0] = 0;
        c.second[0] = 1;
        c.setPairType(0, PairType.AM_SE);
        c.normalX[0] = 1;
        c.x[0] = 5 * UM;
        c.y[0] = 10 * UM;
        c.area[0] = Math.PI * SPOT * SPOT;
        Structure structure = new Structure(new Box(20 * UM, 20 * UM, false), p);
        PictureWindow left = new PictureWindow(0, 0, UM, 10, 20);
        assertEquals(2 * Math.asin(SPOT / R) / Math.PI, CoveredSurface.of(structure, c, Between.REACTING, left).planarCoverage(),
                EXACT,
                "the contact lies on the left half, whose arc is half the circumference");
    }

    @Test
    void aPictureCountsWhatItShows() {
        Box box = new Box(20 * UM, 20 * UM, false);
        PictureWindow half = new PictureWindow(10 * UM, 0, UM, 10, 20); // right half of the sphere
        CoveredSurface surface = ring(box, 10 * UM, 10 * UM, 4, SPOT, Math.PI / 4, half);
        assertEquals(2 * Math.PI * R * R, surface.area(), EXACT * R * R);
        assertEquals(2 * Math.PI * SPOT * SPOT, surface.contactArea(), EXACT * R * R);
        assertEquals(4 * Math.asin(SPOT / R) / Math.PI, surface.planarCoverage(), EXACT, "the same as of the whole sphere");
        assertEquals(ring(box, 10 * UM, 10 * UM, 4, SPOT, Math.PI / 4, null).coverage(), surface.coverage(), EXACT);
    }

    @Test
    void aSphereAcrossTheJoinedEdgeIsSeenAtBothEnds() {
        Box joined = new Box(20 * UM, 20 * UM, true);
        PictureWindow middle = new PictureWindow(0, 2 * UM, UM, 20, 16); // from 2 to 18 µm
        CoveredSurface surface = ring(joined, 10 * UM, 20 * UM, 4, SPOT, Math.PI / 2, middle);
        double hidden = 4 * Math.asin(2 * UM / R); // between y = 18 and 22 µm, at both sides
        assertEquals(R * (2 * Math.PI - hidden), surface.circumference(), EXACT * R);
        assertEquals(2 * Math.PI * SPOT * SPOT, surface.contactArea(), EXACT * R * R);
    }

    @Test
    void withoutActiveMaterialThereIsNoCoverage() {
        CoveredSurface none = CoveredSurface.of(new Structure(new Box(UM, UM, false), new Particles(0)), new Contacts(0),
                Between.REACTING);
        assertTrue(Double.isNaN(none.coverage()) && Double.isNaN(none.planarCoverage()));
    }
}
