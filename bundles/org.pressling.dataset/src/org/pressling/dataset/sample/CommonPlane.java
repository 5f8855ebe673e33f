// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

/**
 * The plane that the centres of a structure lie in: that of the first particle. A file of a packing in space must not
 * become a flat one without a word.
 */
public final class CommonPlane {
    /** Centres further from the plane than this share of their radius are a packing in space. */
    private static final double TOLERANCE = 1e-3;

    private double z = Double.NaN;

    /**
     * Whether a particle lies in the plane; the first one defines it.
     *
     * @param height z of its centre, in m
     * @param radius its radius, in m
     */
    public boolean holds(double height, double radius) {
        if (Double.isNaN(z)) {
            z = height;
        }
        return Math.abs(height - z) <= TOLERANCE * radius;
    }

    /** z of the first particle, in m. */
    public double z() {
        return z;
    }
}
