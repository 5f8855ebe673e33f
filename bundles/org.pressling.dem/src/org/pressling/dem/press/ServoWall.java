// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import org.pressling.dem.solver.Solver;

/**
 * The right wall as a piston that bears a wanted force: it has a mass M, is pushed out by the particles and in by the
 * wanted force, and is braked:
 * <pre>
 *   M dv/dt = F - F_wanted - c v        |v| ≤ wall speed
 * </pre>
 * v is positive outwards. M is the mass of all particles, so the piston swings more slowly than any of them; c = 2
 * √(K M) is critical for a body of stiffness K. The brake is taken implicitly, so no step is too long for it.
 * <p>
 * A body that creeps never stops the piston, and a brake would then bear a part of the wanted force for good. A piston
 * that follows creep is braked against its drift u in place of the wall's frame, c (v - u) with T du/dt = v - u: a swing
 * is braked as before, but nothing of a speed that lasts longer than T = 4 √(M/K). It is stable for every stiffness, as
 * the real body's may differ from K: M T s³ + (M + c T) s² + K T s + K has (M + c T) K T > M T K. Only near the wanted
 * force does the piston drift; on the way there it is braked wholly, or it would shoot past.
 */
final class ServoWall {

    /** The piston drifts while the force is within this share of the wanted one. */
    private static final double NEAR = 0.1;

    private final Solver solver;
    private final double mass;
    private final double brake;
    private final double largestSpeed;
    /** T in s; infinite for a piston that is braked against the wall's frame. */
    private final double driftTime;
    private double velocity;
    private double drift;

    /**
     * A piston at rest.
     *
     * @param solver       the solver whose right wall it moves
     * @param mass         M in kg
     * @param stiffness    K in N/m, of the order of the body's
     * @param largestSpeed in m/s
     * @param followsCreep whether the body goes on to yield under a force that is kept
     */
    ServoWall(Solver solver, double mass, double stiffness, double largestSpeed, boolean followsCreep) {
        this.solver = solver;
        this.mass = mass;
        this.largestSpeed = largestSpeed;
        brake = 2 * Math.sqrt(stiffness * mass);
        driftTime = followsCreep ? 4 * Math.sqrt(mass / stiffness) : Double.POSITIVE_INFINITY;
    }

    /** Moves the wall for the next step; {@code wanted} in N. */
    void move(double wanted) {
        double step = solver.timeStep();
        double pushed = velocity + step * (solver.wallForceRight() - wanted) / mass;
        double braked = (pushed + step * brake / mass * drift) / (1 + step * brake / mass);
        velocity = Math.max(-largestSpeed, Math.min(largestSpeed, braked));
        boolean near = Math.abs(solver.wallForceRight() - wanted) <= NEAR * wanted;
        drift = near ? drift + step / driftTime * (velocity - drift) : 0;
        solver.moveRightWall(solver.box().width() + step * velocity, velocity);
    }

    /** Speed in m/s, positive outwards. */
    double velocity() {
        return velocity;
    }

    /** Stops the wall where it stands. */
    void stop() {
        velocity = 0;
        drift = 0;
        solver.moveRightWall(solver.box().width(), 0);
    }
}
