// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

/** Three equations with a symmetric matrix, summed up term by term, as each step of a circle's fit solves them. */
final class NormalEquations {
    /** Share of the product of the diagonal below which a determinant says that a direction is left open. */
    private static final double SINGULAR = 1e-9;

    private double xx;
    private double xy;
    private double xr;
    private double yy;
    private double yr;
    private double rr;
    private final double[] right = new double[3];

    /**
     * Adds a term for a residual that changes with the disc's numbers by (sx, sy, 1).
     *
     * @param weight weight of the term in the matrix
     * @param pull   what it adds to the right side
     */
    void add(double sx, double sy, double weight, double pull) {
        xx += weight * sx * sx;
        xy += weight * sx * sy;
        xr += weight * sx;
        yy += weight * sy * sy;
        yr += weight * sy;
        rr += weight;
        right[0] += pull * sx;
        right[1] += pull * sy;
        right[2] += pull;
    }

    /** The inverse of the matrix; null where a direction is open. */
    double[][] inverse() {
        double a = yy * rr - yr * yr;
        double b = xr * yr - xy * rr;
        double c = xy * yr - xr * yy;
        double determinant = xx * a + xy * b + xr * c;
        if (!(determinant > SINGULAR * xx * yy * rr)) {
            return null;
        }
        double d = xx * rr - xr * xr;
        double e = xy * xr - xx * yr;
        double f = xx * yy - xy * xy;
        double[][] inverse = {{a, b, c}, {b, d, e}, {c, e, f}};
        for (double[] row : inverse) {
            for (int j = 0; j < row.length; j++) {
                row[j] /= determinant;
            }
        }
        return inverse;
    }

    /** The inverse times the right side. */
    double[] solve(double[][] inverse) {
        double[] solution = new double[right.length];
        for (int i = 0; i < solution.length; i++) {
            for (int j = 0; j < right.length; j++) {
                solution[i] += inverse[i][j] * right[j];
            }
        }
        return solution;
    }
}
