// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;

/**
 * Local damping (Cundall) of a stretch of the particles: lessens every force and torque component by a share of itself where it
 * does work on the particle, raises it by as much where it takes work.
 */
final class LocalDamping {

    private final ParticleState p;
    private final int from;
    private final int to;
    /** What is taken from each particle in W. */
    private final double[] power;

    /** Damping of the particles from {@code from} up to {@code to}. */
    LocalDamping(ParticleState p, int from, int to) {
        this.p = p;
        this.from = from;
        this.to = to;
        power = new double[to - from];
    }

    /**
     * Damps the present forces.
     *
     * @param damping the share, 0 to below 1
     * @param kick    time in s for which the damped forces will act
     * @return the heat of the damping in J: what it takes from each component, at the mean velocity of the kick
     */
    double apply(double damping, double kick) {
        Arrays.fill(power, 0);
        damp(p.forceX, p.vx, p.inverseMass, damping, kick / 2);
        damp(p.forceY, p.vy, p.inverseMass, damping, kick / 2);
        damp(p.torque, p.angularVelocity, p.inverseInertia, damping, kick / 2);
        if (p.space) {
            damp(p.forceZ, p.vz, p.inverseMass, damping, kick / 2);
            damp(p.torqueX, p.angularVelocityX, p.inverseInertia, damping, kick / 2);
            damp(p.torqueY, p.angularVelocityY, p.inverseInertia, damping, kick / 2);
        }
        return kick * sum(power);
    }

    /** Each particle's power is kept apart, so that the loop has nothing to carry on and becomes vector code. */
    private void damp(double[] force, double[] velocity, double[] inverseMass, double damping, double halfKick) {
        for (int i = from; i < to; i++) {
            double taken = damping * Math.abs(force[i]) * Math.signum(velocity[i]);
            double left = force[i] - taken;
            force[i] = left;
            power[i - from] += taken * (velocity[i] + halfKick * left * inverseMass[i]);
        }
    }

    /** Four sums side by side: one would wait for itself at every element. */
    private static double sum(double[] values) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < values.length; i += 4) {
            a += values[i];
            b += values[i + 1];
            c += values[i + 2];
            d += values[i + 3];
        }
        for (; i < values.length; i++) {
            a += values[i];
        }
        return a + b + (c + d);
    }
}
