// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;

/**
 * Where contacts add up what they do to particles: forces in N, torques in N m, and the sums of a {@link
 * org.pressling.dem.law.BodyLaw}. Particle i's lie at i - {@link #offset}.
 */
final class ForceSums {

    final int offset;
    double[] forceX;
    double[] forceY;
    double[] torque;
    /** {@code [bodySumCount][particle]}. */
    final double[][] body;

    private ForceSums(int offset, double[] forceX, double[] forceY, double[] torque, double[][] body) {
        this.offset = offset;
        this.forceX = forceX;
        this.forceY = forceY;
        this.torque = torque;
        this.body = body;
    }

    /** Those of all particles, straight into their arrays. */
    static ForceSums of(ParticleState p) {
        return new ForceSums(0, p.forceX, p.forceY, p.torque, p.bodySum);
    }

    /** Sums beside the particles' own, from particle {@code offset} on, with no room yet. */
    static ForceSums apart(ParticleState p, int offset) {
        return new ForceSums(offset, new double[0], new double[0], new double[0], new double[p.bodySum.length][0]);
    }

    /** Makes room for the particles before {@code end}; what was added up may be lost. */
    void extendTo(int end) {
        if (forceX.length < end - offset) {
            int room = (end - offset) * 9 / 8;
            forceX = new double[room];
            forceY = new double[room];
            torque = new double[room];
            for (int s = 0; s < body.length; s++) {
                body[s] = new double[room];
            }
        }
    }

    /** Sets what belongs to the particles before {@code end} to zero. */
    void clear(int end) {
        for (double[] sum : body) {
            Arrays.fill(sum, 0, end - offset, 0);
        }
        Arrays.fill(forceX, 0, end - offset, 0);
        Arrays.fill(forceY, 0, end - offset, 0);
        Arrays.fill(torque, 0, end - offset, 0);
    }

    /** Adds what belongs to the particles from {@code from} up to {@code until} to the particles' own. */
    void giveTo(ParticleState p, int from, int until) {
        add(forceX, p.forceX, from, until);
        add(forceY, p.forceY, from, until);
        add(torque, p.torque, from, until);
        for (int s = 0; s < body.length; s++) {
            add(body[s], p.bodySum[s], from, until);
        }
    }

    private void add(double[] source, double[] target, int from, int until) {
        for (int i = from; i < until; i++) {
            target[i] += source[i - offset];
        }
    }
}
