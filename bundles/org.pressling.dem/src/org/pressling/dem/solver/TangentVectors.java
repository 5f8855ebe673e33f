// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

/**
 * Vectors of contacts' history that lie across the normal, in space. When the normal turns they follow: what now points along
 * it is taken out, and the amount is kept, so that turning a contact as a whole does no work. A spin of both bodies about
 * their normal does not turn them. (LAMMPS turns the history of its pair style granular likewise.)
 */
final class TangentVectors {

    /** Below every square of a force or torque that is not 0. */
    private static final double NOTHING = 1e-200;

    private TangentVectors() {
    }

    /** Turns the first {@code n} vectors to the present normals of a block. */
    static void turn(int n, double[] x, double[] y, double[] z, ContactBlock block) {
        double[] normalX = block.normalX;
        double[] normalY = block.normalY;
        double[] normalZ = block.vectors.normalZ;
        for (int k = 0; k < n; k++) {
            double along = x[k] * normalX[k] + y[k] * normalY[k] + z[k] * normalZ[k];
            double acrossX = x[k] - along * normalX[k];
            double acrossY = y[k] - along * normalY[k];
            double acrossZ = z[k] - along * normalZ[k];
            double before = x[k] * x[k] + y[k] * y[k] + z[k] * z[k];
            double after = acrossX * acrossX + acrossY * acrossY + acrossZ * acrossZ;
            double scale = Math.sqrt(before / Math.max(after, NOTHING));
            x[k] = acrossX * scale;
            y[k] = acrossY * scale;
            z[k] = acrossZ * scale;
        }
    }
}
