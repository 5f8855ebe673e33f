// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

/**
 * What the particles of a structure remember under a {@link BodyLaw}, as a structure of arrays in the solver's order. The
 * solver owns it: a law must not keep it.
 */
public final class Bodies {

    /** Radius of the sphere at the start in m. */
    public final double[] radius;
    /** {@link org.pressling.dem.Phase#index()} of the material. */
    public final byte[] phase;
    /** {@code [bodyStateCount][body]}; written by the law alone. */
    public final double[][] state;
    /** {@code [bodySumCount][body]}: sums over the contacts at the last evaluation. */
    public final double[][] sum;

    /**
     * Bodies with all states and sums 0.
     *
     * @param radius     radii in m; not copied
     * @param phase      phases; not copied
     * @param stateCount numbers per body
     * @param sumCount   sums per body
     */
    public Bodies(double[] radius, byte[] phase, int stateCount, int sumCount) {
        this.radius = radius;
        this.phase = phase;
        state = new double[stateCount][radius.length];
        sum = new double[sumCount][radius.length];
    }

    /** How many bodies there are. */
    public int count() {
        return radius.length;
    }
}
