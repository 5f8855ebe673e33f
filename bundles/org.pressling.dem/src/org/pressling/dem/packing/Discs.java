// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.Arrays;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/** A growing set of discs in a box, all of one phase, in the order they were placed. Lengths in m. */
final class Discs {

    final Box box;
    int count;
    double[] x = new double[64];
    double[] y = new double[64];
    double[] radius = new double[64];

    Discs(Box box) {
        this.box = box;
    }

    void add(double centreX, double centreY, double r) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
            radius = Arrays.copyOf(radius, 2 * count);
        }
        x[count] = centreX;
        y[count] = centreY;
        radius[count] = r;
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

    double meanDiameter() {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += 2 * radius[i];
        }
        return count == 0 ? 0 : sum / count;
    }

    double sdOfDiameter() {
        double mean = meanDiameter();
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += (2 * radius[i] - mean) * (2 * radius[i] - mean);
        }
        return count == 0 ? 0 : Math.sqrt(sum / count);
    }

    /** The packing of these active-material discs with the electrolyte that still finds room between them. */
    Packing withElectrolyte(double seDiameter, long tries) {
        Discs se = SeFiller.fill(this, seDiameter);
        var particles = new Particles(count + se.count);
        for (int i = 0; i < count; i++) {
            particles.set(i, Phase.AM, x[i], y[i], radius[i]);
        }
        for (int i = 0; i < se.count; i++) {
            particles.set(count + i, Phase.SE, se.x[i], se.y[i], se.radius[i]);
        }
        return new Packing(new Structure(box, particles), share(), meanDiameter(), sdOfDiameter(), tries);
    }
}
