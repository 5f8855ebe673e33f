// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

/**
 * What contacts of a {@link ContactBlock} have in space alone. Vectors across the normal replace the numbers along the one
 * tangent of the plane: the force on the first body, the slip of its surface against the second's, and what rolls.
 */
final class SpaceVectors {

    /** z of the normal. */
    final double[] normalZ;
    /** Velocity of the first body's surface against the second's, across the normal, in m/s. */
    final double[] slipX;
    final double[] slipY;
    final double[] slipZ;
    /** Force on the first body across the normal in N. */
    final double[] tangentialX;
    final double[] tangentialY;
    final double[] tangentialZ;
    /** Spin of the first body less that of the second, across the normal, in rad/s; only under {@link SpaceRolling}. */
    final double[] rollX;
    final double[] rollY;
    final double[] rollZ;

    /** Vectors of as many contacts; none in the plane. */
    SpaceVectors(int capacity) {
        normalZ = new double[capacity];
        slipX = new double[capacity];
        slipY = new double[capacity];
        slipZ = new double[capacity];
        tangentialX = new double[capacity];
        tangentialY = new double[capacity];
        tangentialZ = new double[capacity];
        rollX = new double[capacity];
        rollY = new double[capacity];
        rollZ = new double[capacity];
    }
}
