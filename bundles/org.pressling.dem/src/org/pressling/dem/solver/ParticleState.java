// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.pressling.dem.Box;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Phases;

/**
 * The moving particles, as the solver keeps them: structure of arrays, SI units, in an order in which neighbours are
 * neighbours in memory. The order depends on places and radii only, not on the caller's numbering, so a renumbered structure
 * gives the same bits. What particles have in space alone has no elements in the plane, and is not touched there.
 * <p>
 * Motion is by velocity Verlet: half a kick, a drift, forces, half a kick. Between two steps both half kicks are one,
 * so {@link #vx}, {@link #angularVelocity} and their like hold the velocities half a step before the places, and contact laws
 * see those. (LAMMPS gives its granular pair styles the same velocities.)
 */
final class ParticleState {

    /** Height of the strips, and depth of the layers, that the box is cut into for the order, in smallest diameters. */
    private static final double STRIP_IN_DIAMETERS = 3;

    final int count;
    /** Whether the particles move in space. */
    final boolean space;
    /** {@code order[k]} is the caller's number of the particle at place k. */
    final int[] order;
    final double[] x;
    final double[] y;
    final double[] z;
    final double[] angle;
    final double[] vx;
    final double[] vy;
    final double[] vz;
    /** About x, as the next is about y, and the one after that about z. */
    final double[] angularVelocityX;
    final double[] angularVelocityY;
    final double[] angularVelocity;
    final double[] radius;
    /** Radius in m of the surface that touches others: the same array as {@link #radius}, unless the law lets it grow. */
    double[] surface;
    /** {@code [bodySumCount][particle]}: sums over contacts that a law asks for; most ask for none. */
    double[][] bodySum = {};
    final double[] mass;
    /** Moment of inertia of a solid sphere about its centre, 2/5 m r². */
    final double[] inertia;
    final double[] inverseMass;
    final double[] inverseInertia;
    final byte[] phase;
    /** What {@link #phase} counts in. */
    final Phases phases;
    final double[] forceX;
    final double[] forceY;
    final double[] forceZ;
    /** About x, as the next is about y, and the one after that about z. */
    final double[] torqueX;
    final double[] torqueY;
    final double[] torque;
    final double smallestRadius;
    final double largestRadius;

    /** Places at the last {@link #snapshot()}. */
    private final double[] snapshotX;
    private final double[] snapshotY;
    private final double[] snapshotZ;

    ParticleState(Particles p, Materials m, boolean space) {
        count = p.count();
        this.space = space;
        smallestRadius = Arrays.stream(p.radius).min().orElse(1);
        largestRadius = Arrays.stream(p.radius).max().orElse(1);
        order = spatialOrder(p, 2 * STRIP_IN_DIAMETERS * smallestRadius);
        x = inOrder(p.x);
        y = inOrder(p.y);
        z = inSpace(p.z);
        angle = inOrder(p.angle);
        vx = inOrder(p.vx);
        vy = inOrder(p.vy);
        vz = inSpace(p.vz);
        angularVelocityX = inSpace(p.angularVelocityX);
        angularVelocityY = inSpace(p.angularVelocityY);
        angularVelocity = inOrder(p.angularVelocity);
        radius = inOrder(p.radius);
        surface = radius;
        mass = new double[count];
        inertia = new double[count];
        inverseMass = new double[count];
        inverseInertia = new double[count];
        phases = p.phases();
        phase = new byte[count];
        for (int k = 0; k < count; k++) {
            phase[k] = p.phase[order[k]];
            mass[k] = 4.0 / 3.0 * Math.PI * Math.pow(radius[k], 3) * m.of(p.phaseOf(order[k])).density();
            inertia[k] = 0.4 * mass[k] * radius[k] * radius[k];
            inverseMass[k] = 1 / mass[k];
            inverseInertia[k] = 1 / inertia[k];
        }
        forceX = new double[count];
        forceY = new double[count];
        forceZ = inSpace();
        torqueX = inSpace();
        torqueY = inSpace();
        torque = new double[count];
        snapshotX = new double[count];
        snapshotY = new double[count];
        snapshotZ = inSpace();
    }

    private static int[] spatialOrder(Particles p, double strip) {
        return IntStream.range(0, p.count()).boxed().sorted((a, b) -> {
            int byLayer = Double.compare(Math.floor(p.z[a] / strip), Math.floor(p.z[b] / strip));
            int byStrip = byLayer != 0 ? byLayer : Double.compare(Math.floor(p.y[a] / strip), Math.floor(p.y[b] / strip));
            int byX = byStrip != 0 ? byStrip : Double.compare(p.x[a], p.x[b]);
            int byY = byX != 0 ? byX : Double.compare(p.y[a], p.y[b]);
            int byZ = byY != 0 ? byY : Double.compare(p.z[a], p.z[b]);
            return byZ != 0 ? byZ : Double.compare(p.radius[a], p.radius[b]);
        }).mapToInt(Integer::intValue).toArray();
    }

    /** Room for what particles have in space alone. */
    private double[] inSpace() {
        return new double[space ? count : 0];
    }

    private double[] inSpace(double[] values) {
        return space ? inOrder(values) : inSpace();
    }

    private double[] inOrder(double[] values) {
        var result = new double[count];
        for (int k = 0; k < count; k++) {
            result[k] = values[order[k]];
        }
        return result;
    }

    /**
     * Kicks the particles from {@code from} up to {@code to} by the present forces for {@code kick} seconds, then lets
     * them drift for {@code drift} seconds; forces are set to zero for the next sum.
     */
    void move(double kick, double drift, int from, int to) {
        kick(vx, forceX, inverseMass, kick, from, to);
        kick(vy, forceY, inverseMass, kick, from, to);
        kick(angularVelocity, torque, inverseInertia, kick, from, to);
        drift(x, vx, drift, from, to);
        drift(y, vy, drift, from, to);
        drift(angle, angularVelocity, drift, from, to);
        if (space) {
            kick(vz, forceZ, inverseMass, kick, from, to);
            kick(angularVelocityX, torqueX, inverseInertia, kick, from, to);
            kick(angularVelocityY, torqueY, inverseInertia, kick, from, to);
            drift(z, vz, drift, from, to);
        }
    }

    private static void kick(double[] velocity, double[] force, double[] inverseMass, double time, int from,
            int to) {
        for (int i = from; i < to; i++) {
            velocity[i] += time * force[i] * inverseMass[i];
            force[i] = 0;
        }
    }

    private static void drift(double[] place, double[] velocity, double time, int from, int to) {
        for (int i = from; i < to; i++) {
            place[i] += time * velocity[i];
        }
    }

    /** Remembers the present places for {@link #largestSquaredMove}. */
    void snapshot() {
        System.arraycopy(x, 0, snapshotX, 0, count);
        System.arraycopy(y, 0, snapshotY, 0, count);
        System.arraycopy(z, 0, snapshotZ, 0, z.length);
    }

    /** The square of the largest distance, in m², that a particle has gone since the last {@link #snapshot()}. */
    double largestSquaredMove(int from, int to) {
        return space ? largestSquaredMoveInSpace(from, to) : largestSquaredMoveInPlane(from, to);
    }

    private double largestSquaredMoveInSpace(int from, int to) {
        double largest = 0;
        for (int i = from; i < to; i++) {
            double dx = x[i] - snapshotX[i];
            double dy = y[i] - snapshotY[i];
            double dz = z[i] - snapshotZ[i];
            largest = Math.max(largest, dx * dx + dy * dy + dz * dz);
        }
        return largest;
    }

    private double largestSquaredMoveInPlane(int from, int to) {
        double largest = 0;
        for (int i = from; i < to; i++) {
            double dx = x[i] - snapshotX[i];
            double dy = y[i] - snapshotY[i];
            largest = Math.max(largest, dx * dx + dy * dy);
        }
        return largest;
    }

    /** Brings every place back into the box across sides that are joined. */
    void wrap(Box box) {
        if (box.periodicY()) {
            wrap(y, box.height());
        }
        if (box.periodicZ()) {
            wrap(z, box.depth());
        }
    }

    private static void wrap(double[] place, double period) {
        for (int i = 0; i < place.length; i++) {
            place[i] -= period * Math.floor(place[i] / period);
        }
    }

    /** Energy of translation and rotation in J. */
    double kineticEnergy() {
        return kineticEnergyAfter(0);
    }

    /** Energy of translation and rotation in J after a further kick of {@code kick} seconds, which is not done. */
    double kineticEnergyAfter(double kick) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double u = vx[i] + kick * forceX[i] * inverseMass[i];
            double v = vy[i] + kick * forceY[i] * inverseMass[i];
            double w = angularVelocity[i] + kick * torque[i] * inverseInertia[i];
            sum += mass[i] * (u * u + v * v) + inertia[i] * w * w;
        }
        if (space) {
            for (int i = 0; i < count; i++) {
                double u = vz[i] + kick * forceZ[i] * inverseMass[i];
                double v = angularVelocityX[i] + kick * torqueX[i] * inverseInertia[i];
                double w = angularVelocityY[i] + kick * torqueY[i] * inverseInertia[i];
                sum += mass[i] * u * u + inertia[i] * (v * v + w * w);
            }
        }
        return sum / 2;
    }

    /** The particles in the caller's order, with velocities brought forward to the time of the places. */
    Particles export(double halfKick) {
        var p = new Particles(phases, count);
        for (int k = 0; k < count; k++) {
            int i = order[k];
            p.x[i] = x[k];
            p.y[i] = y[k];
            p.angle[i] = angle[k];
            p.vx[i] = vx[k] + halfKick * forceX[k] / mass[k];
            p.vy[i] = vy[k] + halfKick * forceY[k] / mass[k];
            p.angularVelocity[i] = angularVelocity[k] + halfKick * torque[k] / inertia[k];
            p.radius[i] = radius[k];
            p.phase[i] = phase[k];
            if (space) {
                p.z[i] = z[k];
                p.vz[i] = vz[k] + halfKick * forceZ[k] / mass[k];
                p.angularVelocityX[i] = angularVelocityX[k] + halfKick * torqueX[k] / inertia[k];
                p.angularVelocityY[i] = angularVelocityY[k] + halfKick * torqueY[k] / inertia[k];
            }
        }
        if (surface != radius) {
            var surfaces = new double[count];
            for (int k = 0; k < count; k++) {
                surfaces[order[k]] = surface[k];
            }
            p.growTo(surfaces);
        }
        return p;
    }
}
