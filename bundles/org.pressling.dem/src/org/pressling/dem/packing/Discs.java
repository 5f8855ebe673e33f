// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.Arrays;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;

/** A growing set of discs in a box, in the order they were placed. Lengths in m. */
final class Discs {

    final Box box;
    int count;
    double[] x = new double[64];
    double[] y = new double[64];
    double[] radius = new double[64];
    Phase[] phase = new Phase[64];

    Discs(Box box) {
        this.box = box;
    }

    void add(Phase what, double centreX, double centreY, double r) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
            radius = Arrays.copyOf(radius, 2 * count);
            phase = Arrays.copyOf(phase, 2 * count);
        }
        x[count] = centreX;
        y[count] = centreY;
        radius[count] = r;
        phase[count] = what;
        count++;
    }

    void clear() {
        count = 0;
    }

    /** Whether a disc would lie on one that is already there; touching is not overlapping. */
    boolean overlaps(double centreX, double centreY, double r) {
        for (int i = 0; i < count; i++) {
            double dx = x[i] - centreX;
            double dy = box.nearestY(y[i] - centreY);
            double reach = radius[i] + r;
            if (dx * dx + dy * dy < reach * reach) {
                return true;
            }
        }
        return false;
    }

    /** Σπr² over the area of the box. */
    double share() {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.PI * radius[i] * radius[i];
        }
        return sum / box.area();
    }

    /** Σπr² of one phase over the area of the box. */
    double share(Phase wanted) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += phase[i].equals(wanted) ? Math.PI * radius[i] * radius[i] : 0;
        }
        return sum / box.area();
    }

    /** These discs and others behind them, as particles. */
    Structure with(Discs others, Phases phases) {
        var particles = new Particles(phases, count + others.count);
        for (int i = 0; i < count; i++) {
            particles.set(i, phase[i], x[i], y[i], radius[i]);
        }
        for (int i = 0; i < others.count; i++) {
            particles.set(count + i, others.phase[i], others.x[i], others.y[i], others.radius[i]);
        }
        return new Structure(box, particles);
    }
}
