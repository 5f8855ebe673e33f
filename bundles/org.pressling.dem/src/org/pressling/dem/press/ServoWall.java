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
 */
final class ServoWall {

    private final Solver solver;
    private final double mass;
    private final double brake;
    private final double largestSpeed;
    private double velocity;

    /**
     * A piston at rest.
     *
     * @param solver       the solver whose right wall it moves
     * @param mass         M in kg
     * @param stiffness    K in N/m, of the order of the body's
     * @param largestSpeed in m/s
     */
    ServoWall(Solver solver, double mass, double stiffness, double largestSpeed) {
        this.solver = solver;
        this.mass = mass;
        this.largestSpeed = largestSpeed;
        brake = 2 * Math.sqrt(stiffness * mass);
    }

    /** Moves the wall for the next step; {@code wanted} in N. */
    void move(double wanted) {
        double step = solver.timeStep();
        double pushed = velocity + step * (solver.wallForceRight() - wanted) / mass;
        velocity = Math.max(-largestSpeed, Math.min(largestSpeed, pushed / (1 + step * brake / mass)));
        solver.moveRightWall(solver.box().width() + step * velocity, velocity);
    }

    /** Speed in m/s, positive outwards. */
    double velocity() {
        return velocity;
    }

    /** Stops the wall where it stands. */
    void stop() {
        velocity = 0;
        solver.moveRightWall(solver.box().width(), 0);
    }
}
