// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Arrays;

/**
 * Spheres whose centres lie in the plane z = 0, as a structure of arrays. They move in x and y and turn about z. The
 * index of a particle is its identity: no step of a run reorders them.
 */
public final class Particles {

    /** Centre in m, one element per particle. */
    public final double[] x;
    /** Centre in m. */
    public final double[] y;
    /** Turn about z in rad, counterclockwise. */
    public final double[] angle;
    /** Velocity in m/s. */
    public final double[] vx;
    /** Velocity in m/s. */
    public final double[] vy;
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
        this(phases, new double[count], new double[count], new double[count], new double[count], new double[count],
                new double[count], new double[count], new byte[count]);
    }

    private Particles(Phases phases, double[] x, double[] y, double[] angle, double[] vx, double[] vy, double[] angularVelocity,
            double[] radius, byte[] phase) {
        this.phases = phases;
        this.x = x;
        this.y = y;
        this.angle = angle;
        this.vx = vx;
        this.vy = vy;
        this.angularVelocity = angularVelocity;
        this.radius = radius;
        this.phase = phase;
        surface = radius;
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

    /** Puts particle {@code i} at rest at a place (x, y, radius in m). */
    public void set(int i, Phase what, double centreX, double centreY, double r) {
        phase[i] = (byte) what.index();
        x[i] = centreX;
        y[i] = centreY;
        radius[i] = r;
        angle[i] = 0;
        vx[i] = 0;
        vy[i] = 0;
        angularVelocity[i] = 0;
    }

    /** An independent copy. */
    public Particles copy() {
        return copyOf(count());
    }

    /** An independent copy of the first {@code n} particles; beyond the present count they are as newly made. */
    public Particles copyOf(int n) {
        var copy = new Particles(phases, Arrays.copyOf(x, n), Arrays.copyOf(y, n), Arrays.copyOf(angle, n), Arrays.copyOf(vx, n),
                Arrays.copyOf(vy, n), Arrays.copyOf(angularVelocity, n), Arrays.copyOf(radius, n), Arrays.copyOf(phase, n));
        if (hasGrown()) {
            copy.growTo(Arrays.copyOf(surface, n));
        }
        return copy;
    }
}
