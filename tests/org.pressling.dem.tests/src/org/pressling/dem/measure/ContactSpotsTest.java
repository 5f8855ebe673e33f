// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;

/** Spots on a sphere whose area is known; a cubic lattice and a chain along each axis. */
class ContactSpotsTest {
    private static final double UM = 1e-6;
    private static final double R = 5 * UM;
    private static final double EXACT = 1e-12;

    /** One AM sphere, and SE in the directions given that touch it by spots of an area. */
    private static ContactSpots spots(double area, double[]... directions) {
        var p = new Particles(directions.length + 1);
        p.set(directions.length, Phase.AM, 10 * UM, 10 * UM, 10 * UM, R); // it comes second in its contacts
        var c = new Contacts(Phases.AM_SE, directions.length, true);
        for (int k = 0; k < directions.length; k++) {
            double[] d = directions[k];
            double length = Math.sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
            p.set(k, Phase.SE, (10 + 5.4 * d[0] / length) * UM, (10 + 5.4 * d[1] / length) * UM,
                    (10 + 5.4 * d[2] / length) * UM, 0.5 * UM);
            c.first[k] = k;
            c.second[k] = directions.length;
            c.normalX[k] = -d[0] / length;
            c.normalY[k] = -d[1] / length;
            c.normalZ[k] = -d[2] / length;
            c.area[k] = area;
            c.setPairType(k, PairType.AM_SE);
        }
        var box = new Box(20 * UM, 20 * UM, 20 * UM, false, false);
        return new ContactSpots(new Structure(box, p), c, Phase.AM::equals, Phase.SE::equals);
    }

    private static final double[][] AXES = {{1, 0, 0}, {-1, 0, 0}, {0, 1, 0}, {0, -1, 0}, {0, 0, 1}, {0, 0, -1}};

    @Test
    void spotsApartCoverTheirAreas() {
        double area = 3 * UM * UM;
        assertEquals(6 * area / (4 * Math.PI * R * R), spots(area, AXES).coverage(6), EXACT);
        assertEquals(4 * Math.PI * R * R, spots(area, AXES).surface(6), EXACT * R * R);
        assertTrue(spots(area, AXES).isCovered(6));
        assertFalse(spots(area, AXES).isCovered(0));
        assertEquals(0, spots(0, AXES).coverage(6));
    }

    /** The cubic lattice's six spots overlap in twelve lenses from a quarter turn between their rims on. */
    @Test
    void inACubicLatticeSpotsOverlapAcrossEdges() {
        double half = 0.9;
        double area = 2 * Math.PI * R * R * (1 - Math.cos(half));
        double t = Math.PI / 2;
        double square = Math.sin(half) * Math.sin(half);
        double lens = 2 * (Math.PI - Math.acos((Math.cos(t) - Math.cos(half) * Math.cos(half)) / square)
                - 2 * Math.cos(half) * Math.acos((Math.cos(half) - Math.cos(t) * Math.cos(half)) / Math.sin(half)));
        assertEquals((6 * 2 * Math.PI * (1 - Math.cos(half)) - 12 * lens) / (4 * Math.PI), spots(area, AXES).coverage(6), 1e-11);
    }

    @Test
    void inAChainAlongAnyAxisTwoEndsAreCovered() {
        double area = 2 * UM * UM;
        for (int axis = 0; axis < 6; axis += 2) {
            assertEquals(2 * area / (4 * Math.PI * R * R), spots(area, AXES[axis], AXES[axis + 1]).coverage(2), EXACT);
        }
        assertEquals(2 * area / (4 * Math.PI * R * R), spots(area, new double[] {1, 2, 3}, new double[] {-1, -2, -3}).coverage(2),
                EXACT);
    }

    @Test
    void aSpotThatIsThereTwiceCountsOnce() {
        assertEquals(spots(UM * UM, AXES[0]).coverage(1), spots(UM * UM, AXES[0], AXES[0]).coverage(2), EXACT);
    }

    @Test
    void thePlaneThroughTheMiddleOfSpotsShowsTheirArcs() {
        double half = 0.2;
        double area = 2 * Math.PI * R * R * (1 - Math.cos(half));
        assertEquals(4 * 2 * half * R, spots(area, AXES).length(6, 0, 0, 1, 0), EXACT * R);
        assertEquals(0, spots(area, AXES).length(6, 0, 0, 1, 0.5 * R), "between two latitudes nothing is covered");
        double beside = R * Math.sin(0.1);
        double expected = 4 * 2 * Math.acos(Math.cos(half) / Math.cos(0.1)) * R * Math.cos(0.1);
        assertEquals(expected, spots(area, AXES).length(6, 0, 0, 1, beside), 1e-11 * R);
        assertEquals(2 * Math.PI * R * Math.sin(0.1), spots(area, AXES).length(6, 0, 0, -1, R * Math.cos(0.1)), 1e-11 * R,
                "a circle within a spot");
    }

    /** Sections evenly through a sphere show, on average by their circles' lengths, what is covered of its surface. */
    @Test
    void sectionsShowTheCoverageOfTheSphereOnAverage() {
        ContactSpots spots = spots(12 * UM * UM, new double[] {1, 2, 3}, new double[] {1, 1.9, 2}, new double[] {-1, 0.2, 0.1},
                new double[] {0.3, -2, 0.4});
        int planes = 20_000;
        double area = 0;
        for (int k = 0; k < planes; k++) {
            double h = ((k + 0.5) / planes * 2 - 1) * R;
            // A band of the sphere is as wide as R over the circle's radius times the step of the plane.
            area += spots.length(4, 0.6, 0, 0.8, h) * R / Math.sqrt(R * R - h * h) * 2 * R / planes;
        }
        assertEquals(spots.coverage(4), area / spots.surface(4), 1e-6);
    }
}
