// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

/**
 * The proofs of a press: what must be small for its forces to be those of a body at rest that was pressed slowly.
 *
 * @param unbalancedForceRatio mean resultant force on a particle over mean contact force, at the end
 * @param inertialNumber       largest I = ε̇ d √(ρ/p) while the wall moved and the pressure p was above
 *                             {@link Press#LOADED_SHARE} of the final one (of the highest, if stages released it); ε̇ = wall speed / width, d and ρ the mean
 *                             diameter and density of the particles
 * @param timeStep             length of a step in s
 * @param rayleighShare        the step over the smallest Rayleigh time of the particles
 * @param kineticOverElastic   kinetic over elastic energy at the end
 * @param wallForceMismatch    |mean stress × area - wall force| / wall force at the end; friction on the long walls
 *                             enters the wall force with its moment, see
 *                             {@link org.pressling.dem.solver.Diagnosis}
 * @param steps                number of steps, pressing and relaxing
 * @param seconds              wall-clock time in s; not reproducible
 * @param settled              whether the unbalanced force ratio fell below the limit within the allowed steps
 */
public record PressQuality(double unbalancedForceRatio, double inertialNumber, double timeStep, double rayleighShare,
        double kineticOverElastic, double wallForceMismatch, long steps, double seconds, boolean settled) {
}
