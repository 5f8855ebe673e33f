// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

/**
 * A disc in pixels: the centre of the pixel in column i and row j is at (i + ½, j + ½).
 *
 * @param x          centre, to the right
 * @param y          centre, downwards
 * @param r          radius
 * @param covariance of (x, y, r), 3 × 3
 */
record Disc(double x, double y, double r, double[][] covariance) {

    Disc(double x, double y, double r) {
        this(x, y, r, new double[3][3]);
    }

    /** The same disc with standard errors times a factor. */
    Disc withErrors(double factor) {
        double[][] scaled = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                scaled[i][j] = factor * factor * covariance[i][j];
            }
        }
        return new Disc(x, y, r, scaled);
    }

    /** How far a point lies within the rim; negative outside. */
    double depth(double px, double py) {
        double dx = px - x;
        double dy = py - y;
        return r - Math.sqrt(dx * dx + dy * dy);
    }

    boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(r);
    }
}
