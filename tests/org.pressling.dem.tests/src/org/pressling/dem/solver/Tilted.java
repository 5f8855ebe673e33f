// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The directions of a contact that lies along no axis: its normal n and two tangents, all at right angles. */
final class Tilted {

    private static final double[] NORMAL = {2.0 / 3, 1.0 / 3, 2.0 / 3};
    private static final double[] ONE = {2.0 / 3, -2.0 / 3, -1.0 / 3};
    private static final double[] OTHER = {1.0 / 3, 2.0 / 3, -2.0 / 3};

    private Tilted() {
    }

    /** The vector with these components along the normal and the tangents. */
    static double[] vector(double along, double one, double other) {
        var v = new double[3];
        for (int c = 0; c < 3; c++) {
            v[c] = along * NORMAL[c] + one * ONE[c] + other * OTHER[c];
        }
        return v;
    }

    /** Lets the block's contact point along n cos θ + t sin θ, t the first tangent. */
    static void point(ContactBlock block, double angle) {
        double[] normal = vector(Math.cos(angle), Math.sin(angle), 0);
        block.normalX[0] = normal[0];
        block.normalY[0] = normal[1];
        block.vectors.normalZ[0] = normal[2];
    }

    /** What the block remembers of its contact in three places from {@code first} on. */
    static double[] history(ContactBlock block, int first) {
        return new double[] {block.history[first][0], block.history[first + 1][0], block.history[first + 2][0]};
    }

    /** Lets the block remember a vector of its contact. */
    static void remember(ContactBlock block, int first, double[] vector) {
        for (int c = 0; c < 3; c++) {
            block.history[first + c][0] = vector[c];
        }
    }

    /** Requires the same vector but for rounding. */
    static void assertSame(double[] expected, double... found) {
        double amount = Math.sqrt(expected[0] * expected[0] + expected[1] * expected[1] + expected[2] * expected[2]);
        for (int c = 0; c < 3; c++) {
            assertEquals(expected[c], found[c], 1e-12 * amount, "component " + c);
        }
    }
}
