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
    /** In space alone, as {@link ParticleState#forceZ}. */
    double[] forceZ;
    double[] torqueX;
    double[] torqueY;
    double[] torque;
    /** {@code [bodySumCount][particle]}. */
    final double[][] body;
    private final boolean space;

    private ForceSums(ParticleState p, int offset, boolean apart) {
        this.offset = offset;
        space = p.space;
        forceX = apart ? new double[0] : p.forceX;
        forceY = apart ? new double[0] : p.forceY;
        forceZ = apart ? new double[0] : p.forceZ;
        torqueX = apart ? new double[0] : p.torqueX;
        torqueY = apart ? new double[0] : p.torqueY;
        torque = apart ? new double[0] : p.torque;
        body = apart ? new double[p.bodySum.length][0] : p.bodySum;
    }

    /** Those of all particles, straight into their arrays. */
    static ForceSums of(ParticleState p) {
        return new ForceSums(p, 0, false);
    }

    /** Sums beside the particles' own, from particle {@code offset} on, with no room yet. */
    static ForceSums apart(ParticleState p, int offset) {
        return new ForceSums(p, offset, true);
    }

    /** Makes room for the particles before {@code end}; what was added up may be lost. */
    void extendTo(int end) {
        if (forceX.length < end - offset) {
            int room = (end - offset) * 9 / 8;
            forceX = new double[room];
            forceY = new double[room];
            forceZ = new double[space ? room : 0];
            torqueX = new double[space ? room : 0];
            torqueY = new double[space ? room : 0];
            torque = new double[room];
            for (int s = 0; s < body.length; s++) {
                body[s] = new double[room];
            }
        }
    }

    /** Sets what belongs to the particles from {@code from} up to {@code until} to zero. */
    void clear(int from, int until) {
        for (double[] sum : body) {
            Arrays.fill(sum, from - offset, until - offset, 0);
        }
        Arrays.fill(forceX, from - offset, until - offset, 0);
        Arrays.fill(forceY, from - offset, until - offset, 0);
        Arrays.fill(torque, from - offset, until - offset, 0);
        if (space) {
            Arrays.fill(forceZ, from - offset, until - offset, 0);
            Arrays.fill(torqueX, from - offset, until - offset, 0);
            Arrays.fill(torqueY, from - offset, until - offset, 0);
        }
    }

    /** Adds what belongs to the particles from {@code from} up to {@code until} to the particles' own. */
    void giveTo(ParticleState p, int from, int until) {
        add(forceX, p.forceX, from, until);
        add(forceY, p.forceY, from, until);
        add(torque, p.torque, from, until);
        if (space) {
            add(forceZ, p.forceZ, from, until);
            add(torqueX, p.torqueX, from, until);
            add(torqueY, p.torqueY, from, until);
        }
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
