// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.TestStructures;

/** Caps whose union has a closed form, and many that have none, which turning must not change. */
class SphericalCapsTest {
    private static final double EXACT = 1e-12;

    /** Caps as x, y, z, cosine; axes need not be unit vectors. */
    private static double covered(double[]... caps) {
        var union = new SphericalCaps();
        for (double[] c : caps) {
            double length = Math.sqrt(c[0] * c[0] + c[1] * c[1] + c[2] * c[2]);
            union.add(c[0] / length, c[1] / length, c[2] / length, c[3]);
        }
        return union.covered();
    }

    private static double cap(double cosine) {
        return 2 * Math.PI * (1 - cosine);
    }

    /** What two caps of half-angles a and b have in common, their axes the angle t apart. */
    private static double lens(double a, double b, double t) {
        double sinesOf = Math.sin(a) * Math.sin(b);
        return 2 * (Math.PI - Math.acos((Math.cos(t) - Math.cos(a) * Math.cos(b)) / sinesOf)
                - Math.cos(a) * Math.acos((Math.cos(b) - Math.cos(t) * Math.cos(a)) / (Math.sin(t) * Math.sin(a)))
                - Math.cos(b) * Math.acos((Math.cos(a) - Math.cos(t) * Math.cos(b)) / (Math.sin(t) * Math.sin(b))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.999999, 0.9, 0.3, 0, -0.4, -0.99})
    void oneCapCoversItsOwnArea(double cosine) {
        for (double[] axis : new double[][] {{1, 0, 0}, {0, -1, 0}, {0, 0, 1}, {1, 2, 3}, {-0.3, 0.1, -7}}) {
            assertEquals(cap(cosine), covered(new double[] {axis[0], axis[1], axis[2], cosine}), EXACT);
        }
    }

    @Test
    void capsApartAddUpAndOnesWithinOthersCountNothing() {
        assertEquals(0, covered());
        assertEquals(cap(0.9) + cap(0.8), covered(new double[] {1, 0, 0, 0.9}, new double[] {0, 1, 0, 0.8}), EXACT);
        assertEquals(cap(0.5), covered(new double[] {1, 0, 0, 0.99}, new double[] {1, 0.1, 0, 0.5},
                new double[] {1, 0.1, 0, 0.5}, new double[] {1, 0.1, 0, 0.7}), EXACT);
        assertEquals(4 * Math.PI, covered(new double[] {1, 0, 0, -1}, new double[] {0, 1, 0, 0.4}));
        assertEquals(4 * Math.PI, covered(new double[] {1, 0, 0, -0.5}, new double[] {-1, 0.1, 0, 0.1}), EXACT);
        assertEquals(cap(0.4), covered(new double[] {1, 0, 0, 1}, new double[] {0, 1, 0, 0.4}), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.4, 0.7", "0.1, 0.3, 0.35", "1.2, 1.0, 2.1", "0.05, 0.05, 0.02", "1.9, 0.5, 1.5", "0.2, 0.2, 0.3999999"})
    void ofTwoTheLensCountsOnce(double a, double b, double t) {
        double expected = cap(Math.cos(a)) + cap(Math.cos(b)) - lens(a, b, t);
        assertEquals(expected, covered(new double[] {0, 0, 1, Math.cos(a)},
                new double[] {Math.sin(t), 0, Math.cos(t), Math.cos(b)}), 1e-11);
    }

    @Test
    void halvesAndQuartersOfTheSphere() {
        assertEquals(3.5 * Math.PI, covered(new double[] {1, 0, 0, 0}, new double[] {0, 1, 0, 0}, new double[] {0, 0, 1, 0}),
                EXACT, "an octant stays bare");
        double corner = 1 / Math.sqrt(3);
        double[][] faces = {{1, 0, 0, 0}, {-1, 0, 0, 0}, {0, 1, 0, 0}, {0, -1, 0, 0}, {0, 0, 1, 0}, {0, 0, -1, 0}};
        for (double[] face : faces) {
            face[3] = corner - 1e-9;
        }
        assertEquals(4 * Math.PI, covered(faces), EXACT, "six caps that just meet in the corners of a cube");
        for (double[] face : faces) {
            face[3] = corner;
        }
        assertEquals(4 * Math.PI, covered(faces), 1e-9);
    }

    /** Six caps up to where four meet about each edge's middle: what is bare are eight corners. */
    @Test
    void capsOfACubeOverlapInPairs() {
        double half = 0.9;
        double[][] faces = {{1, 0, 0, 0}, {-1, 0, 0, 0}, {0, 1, 0, 0}, {0, -1, 0, 0}, {0, 0, 1, 0}, {0, 0, -1, 0}};
        for (double[] face : faces) {
            face[3] = Math.cos(half);
        }
        assertEquals(6 * cap(Math.cos(half)) - 12 * lens(half, half, Math.PI / 2), covered(faces), 1e-11);
    }

    private static List<double[]> many(int count, double least, RandomGenerator random) {
        List<double[]> caps = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            caps.add(new double[] {random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                    random.nextDouble(least, 1)});
        }
        return caps;
    }

    private static double[] turned(double[] c, double angle) {
        double x = Math.cos(angle) * c[0] - Math.sin(angle) * c[1];
        double y = Math.sin(angle) * c[0] + Math.cos(angle) * c[1];
        return new double[] {c[2], Math.cos(1) * x - Math.sin(1) * y, Math.sin(1) * x + Math.cos(1) * y, c[3]};
    }

    @ParameterizedTest
    @CsvSource({"5, 0.2", "12, 0.6", "40, 0.8", "300, 0.97", "60, 0.9"})
    void manyCapsCoverTheSameHoweverTheyAreTurned(int count, double least) {
        RandomGenerator random = TestStructures.random(count);
        for (int round = 0; round < 20; round++) {
            List<double[]> caps = many(count, least, random);
            double covered = covered(caps.toArray(double[][]::new));
            assertEquals(covered, covered(caps.stream().map(c -> turned(c, 0.4)).toArray(double[][]::new)), 1e-10);
            assertEquals(covered, covered(caps.reversed().stream().map(c -> turned(c, 2)).toArray(double[][]::new)), 1e-10);
        }
    }

    @Test
    void pointsOfTheSphereSayTheSame() {
        RandomGenerator random = TestStructures.random(3);
        for (double least : new double[] {0.7, 0.85, 0.95}) {
            List<double[]> caps = many(30, least, random);
            int points = 100_000;
            int hits = 0;
            for (int k = 0; k < points; k++) {
                double[] u = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
                double length = Math.sqrt(u[0] * u[0] + u[1] * u[1] + u[2] * u[2]);
                hits += caps.stream().anyMatch(c -> u[0] * c[0] + u[1] * c[1] + u[2] * c[2] > c[3] * length
                        * Math.sqrt(c[0] * c[0] + c[1] * c[1] + c[2] * c[2])) ? 1 : 0;
            }
            double share = covered(caps.toArray(double[][]::new)) / (4 * Math.PI);
            assertTrue(share > 0.1 && share < 1, "share " + share);
            assertEquals((double) hits / points, share, 4 * Math.sqrt(share * (1 - share) / points));
        }
    }
}
