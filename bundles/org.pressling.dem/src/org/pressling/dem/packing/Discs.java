// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.Arrays;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;

/** A growing set of discs in a box, in the order they were placed; in a box with a depth they are spheres. Lengths in m. */
final class Discs {

    final Box box;
    int count;
    double[] x = new double[64];
    double[] y = new double[64];
    double[] z = new double[64];
    double[] radius = new double[64];
    Phase[] phase = new Phase[64];

    Discs(Box box) {
        this.box = box;
    }

    /** Adds a disc of the plane. */
    void add(Phase what, double centreX, double centreY, double r) {
        add(what, centreX, centreY, 0, r);
    }

    void add(Phase what, double centreX, double centreY, double centreZ, double r) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
            z = Arrays.copyOf(z, 2 * count);
            radius = Arrays.copyOf(radius, 2 * count);
            phase = Arrays.copyOf(phase, 2 * count);
        }
        x[count] = centreX;
        y[count] = centreY;
        z[count] = centreZ;
        radius[count] = r;
        phase[count] = what;
        count++;
    }

    void clear() {
        count = 0;
    }

    /** Whether a disc would lie on one that is already there; touching is not overlapping. */
    boolean overlaps(double centreX, double centreY, double centreZ, double r) {
        for (int i = 0; i < count; i++) {
            double dx = x[i] - centreX;
            double dy = box.nearestY(y[i] - centreY);
            double dz = box.nearestZ(z[i] - centreZ);
            double reach = radius[i] + r;
            if (dx * dx + dy * dy + dz * dz < reach * reach) {
                return true;
            }
        }
        return false;
    }

    /** Σπr² over the area of the box, in space Σ(4/3)πr³ over its volume. */
    double share() {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Structure.content(radius[i], box);
        }
        return sum / box.content();
    }

    /** The same of one phase. */
    double share(Phase wanted) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += phase[i].equals(wanted) ? Structure.content(radius[i], box) : 0;
        }
        return sum / box.content();
    }

    /** These discs and others behind them, as particles. */
    Structure with(Discs others, Phases phases) {
        var particles = new Particles(phases, count + others.count);
        for (int i = 0; i < count; i++) {
            particles.set(i, phase[i], x[i], y[i], z[i], radius[i]);
        }
        for (int i = 0; i < others.count; i++) {
            particles.set(count + i, others.phase[i], others.x[i], others.y[i], others.z[i], others.radius[i]);
        }
        return new Structure(box, particles);
    }
}
