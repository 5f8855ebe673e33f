// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Arrays;

/**
 * Spheres as a structure of arrays. In the plane their centres lie at z = 0, they move in x and y and turn about z; in space
 * they move and turn freely. The index of a particle is its identity: no step of a run reorders them.
 */
public final class Particles {

    /** Centre in m, one element per particle. */
    public final double[] x;
    /** Centre in m. */
    public final double[] y;
    /** Centre in m; 0 in the plane. */
    public final double[] z;
    /** Turn about z in rad, counterclockwise; in space the integral of {@link #angularVelocity}, which is no orientation. */
    public final double[] angle;
    /** Velocity in m/s. */
    public final double[] vx;
    /** Velocity in m/s. */
    public final double[] vy;
    /** Velocity in m/s; 0 in the plane. */
    public final double[] vz;
    /** Angular velocity about x in rad/s; 0 in the plane. */
    public final double[] angularVelocityX;
    /** Angular velocity about y in rad/s; 0 in the plane. */
    public final double[] angularVelocityY;
    /** Angular velocity about z in rad/s, counterclockwise. */
    public final double[] angularVelocity;
    /** Radius in m, as packed: what volume and mass follow from. */
    public final double[] radius;
    /** {@link Phase#index()} of each particle. */
    public final byte[] phase;

    /** The radii themselves, until a press has let surfaces grow. */
    private double[] surface;

    private final Phases phases;

    /** Particles of {@link Phases#AM_SE}; see the other constructor. */
    public Particles(int count) {
        this(Phases.AM_SE, count);
    }

    /** Particles at rest in the origin, with radius 0 and of the first phase, to be filled in by the caller. */
    public Particles(Phases phases, int count) {
        this.phases = phases;
        x = new double[count];
        y = new double[count];
        z = new double[count];
        angle = new double[count];
        vx = new double[count];
        vy = new double[count];
        vz = new double[count];
        angularVelocityX = new double[count];
        angularVelocityY = new double[count];
        angularVelocity = new double[count];
        radius = new double[count];
        phase = new byte[count];
        surface = radius;
    }

    private double[][] columns() {
        return new double[][] {x, y, z, angle, vx, vy, vz, angularVelocityX, angularVelocityY, angularVelocity, radius};
    }

    /**
     * Radius in m of the surface that touches others. It is the radius as packed, unless the particles come from a press under
     * a law that lets bodies grow sideways where others flatten them; then it is the radius that contacts were found by.
     */
    public double surface(int i) {
        return surface[i];
    }

    /** Whether a surface is not where it was packed. */
    public boolean hasGrown() {
        return !Arrays.equals(surface, radius);
    }

    /** Gives all particles other surfaces, radii in m; copied. */
    public void growTo(double[] radii) {
        surface = Arrays.copyOf(radii, count());
    }

    /** Number of particles. */
    public int count() {
        return x.length;
    }

    /** The phases that there may be; particles need not be of all of them. */
    public Phases phases() {
        return phases;
    }

    /** Number of particles of a phase. */
    public int count(Phase wanted) {
        int n = 0;
        for (byte p : phase) {
            if (p == wanted.index()) {
                n++;
            }
        }
        return n;
    }

    /** The phase of particle {@code i}. */
    public Phase phaseOf(int i) {
        return phases.get(phase[i]);
    }

    /** Puts particle {@code i} at rest at a place in the plane (x, y, radius in m). */
    public void set(int i, Phase what, double centreX, double centreY, double r) {
        set(i, what, centreX, centreY, 0, r);
    }

    /** Puts particle {@code i} at rest at a place in space (x, y, z, radius in m). */
    public void set(int i, Phase what, double centreX, double centreY, double centreZ, double r) {
        for (double[] column : columns()) {
            column[i] = 0;
        }
        phase[i] = (byte) what.index();
        x[i] = centreX;
        y[i] = centreY;
        z[i] = centreZ;
        radius[i] = r;
    }

    /** An independent copy. */
    public Particles copy() {
        return copyOf(count());
    }

    /** An independent copy of the first {@code n} particles; beyond the present count they are as newly made. */
    public Particles copyOf(int n) {
        var copy = new Particles(phases, n);
        double[][] from = columns();
        double[][] to = copy.columns();
        int kept = Math.min(n, count());
        for (int c = 0; c < from.length; c++) {
            System.arraycopy(from[c], 0, to[c], 0, kept);
        }
        System.arraycopy(phase, 0, copy.phase, 0, kept);
        if (hasGrown()) {
            copy.growTo(Arrays.copyOf(surface, n));
        }
        return copy;
    }
}
