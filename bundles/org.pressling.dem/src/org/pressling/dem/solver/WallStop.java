// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

/**
 * The end of the way to a rigid wall: no centre comes nearer to it than {@value #PLACE} of its radius, whatever pushes and
 * however long the step. Up to there the {@link WallBarrier} bears the load by its stiffness, as far as an explicit step can
 * follow one. What a hard body brings to bear may be more: an AM whose surface lies at the wall presses an SE between them with
 * 7.5 E R², and the barrier bears 4.1 there. The rest is a reaction R, found so that the place after the step is the one allowed
 * (Signorini's condition, in the implicit form of Moreau, in: Nonsmooth Mechanics and Applications, 1988):
 * <pre>
 *   d ≥ a R₀,   R ≥ 0,   R (d - a R₀) = 0           d distance of the centre from the wall, R₀ the radius as packed, a =
 * {@value #PLACE}
 * </pre>
 * A step has drifted with the reaction of the step before; the change that the condition asks for, m (a R₀ - d)/Δt², is made good
 * in place and velocity at once. So R has no stiffness, and none to be unstable with. At rest R is what the other forces come
 * to; it is part of the contact's force, of the force on the wall and of the wall's work. An impact on the stop is plastic; its
 * heat is not in the books, as centres arrive with no more than the speed of the wall.
 */
final class WallStop {

    /**
     * Least distance of a centre from a wall over its radius: there the barrier's stiffness is what a step of 0.15 Rayleigh
     * times bears.
     */
    static final double PLACE = 0.025;

    private final ParticleState p;

    WallStop(ParticleState p) {
        this.p = p;
    }

    /**
     * Brings centres that are too near to a wall back to the stop.
     *
     * @param wall  where it stands at the end of the drift
     * @param kick  time in s for which forces have acted on the velocities
     * @param drift time in s for which the velocities have moved the centres
     * @return the largest distance in m by which a centre was moved
     */
    double hold(Wall wall, double kick, double drift) {
        double farthest = 0;
        WallList near = wall.contacts();
        for (int k = 0; k < near.count; k++) {
            int i = near.first[k];
            double missing = PLACE * p.radius[i] - wall.distance(i);
            double before = wall.reaction[i];
            if (missing > 0 || before > 0) {
                double after = Math.max(0, before + missing * p.mass[i] / (kick * drift));
                double speed = (after - before) * kick / p.mass[i];
                wall.velocityAlong[i] -= wall.side * speed;
                wall.along[i] -= wall.side * speed * drift;
                wall.reaction[i] = after;
                farthest = Math.max(farthest, Math.abs(speed * drift));
            }
        }
        return farthest;
    }
}
