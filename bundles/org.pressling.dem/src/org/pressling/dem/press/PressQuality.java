// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

/**
 * The proofs of a press: what must be small for its forces to be those of a body at rest that was pressed slowly, within
 * what its contact law knows of. A number that cannot be told is NaN, and {@link Verdict} counts it as failed.
 *
 * @param unbalancedForceRatio mean resultant force on a particle over mean contact force, at the end; NaN where nothing
 *                             bears a force
 * @param inertialNumber       largest I = ε̇ d √(ρ/p) while the wall moved and the pressure p was above
 *                             {@link Press#LOADED_SHARE} of the final one (of the highest, if stages released it); ε̇ = wall
 * speed / width, d and ρ the mean
 *                             diameter and density of the particles; NaN where the walls never bore anything
 * @param timeStep             length of a step in s
 * @param rayleighShare        the step over the smallest Rayleigh time of the particles
 * @param kineticOverElastic   kinetic over elastic energy at the end; NaN where nothing is stored
 * @param wallForceMismatch    |mean stress × area - wall force| / wall force at the end; friction on the long walls
 *                             enters the wall force with its moment, see
 *                             {@link org.pressling.dem.solver.Diagnosis}; NaN where the walls bear nothing
 * @param steps                number of steps, pressing and relaxing
 * @param seconds              wall-clock time in s; not reproducible
 * @param settled              whether the unbalanced force ratio fell below the limit within the allowed steps; not where
 *                             nothing bears a force
 * @param largestOverlap       largest overlap of the spheres as packed over the smaller radius of the two, at a wall over
 *                             the particle's radius, at the end; 0 without contacts, NaN where it was not measured
 * @param beyondDomain         share of the contacts at the end that lie beyond the law's own domain, see
 *                             {@link org.pressling.dem.law.ContactLaw#utilisation}; NaN without contacts, or where it was
 *                             not measured
 * @param centresBeyondWall    number of particles whose centre lies beyond a wall at the end, {@link #NOT_MEASURED} where
 *                             nobody counted
 */
public record PressQuality(double unbalancedForceRatio, double inertialNumber, double timeStep, double rayleighShare,
        double kineticOverElastic, double wallForceMismatch, long steps, double seconds, boolean settled,
        double largestOverlap, double beyondDomain, int centresBeyondWall) {

    /** {@link #centresBeyondWall} of a press by a release that did not look at overlaps and walls. */
    public static final int NOT_MEASURED = -1;

    /** Whether overlaps, the law's domain and walls were looked at; earlier releases did not. */
    public boolean measuredGeometry() {
        return centresBeyondWall != NOT_MEASURED;
    }
}
