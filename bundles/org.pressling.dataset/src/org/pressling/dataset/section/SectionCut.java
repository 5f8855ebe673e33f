// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.section;

import java.util.Arrays;

import org.pressling.dem.Particles;
import org.pressling.dem.Structure;

/**
 * What a section cuts of a body, as a structure of the plane that is drawn as any other: of each sphere of radius R whose centre
 * is
 * h
 * from the plane, a disc of radius √(R² − h²), R being the radius of the surface that touches others ({@link Particles#surface}).
 * Spheres that meet the section across joined sides are there by their images. Discs stand in the order of the body's particles.
 */
public final class SectionCut {
    private final SectionFrame frame;
    private final Structure discs;
    private final int[] particleOf;
    private final double[] distanceTo;

    private SectionCut(SectionFrame frame, Structure discs, int[] particleOf, double[] distanceTo) {
        this.frame = frame;
        this.discs = discs;
        this.particleOf = particleOf;
        this.distanceTo = distanceTo;
    }

    static SectionCut of(SectionFrame frame, Particles body) {
        var discs = new Particles(body.phases(), body.count());
        var particleOf = new int[body.count()];
        var distanceTo = new double[body.count()];
        int count = 0;
        for (int i = 0; i < body.count(); i++) {
            double radius = body.surface(i);
            for (SectionPoint centre : frame.points(body.x[i], body.y[i], body.z[i], radius)) {
                if (count == discs.count()) {
                    discs = discs.copyOf(2 * count + 1); // more images than spheres that are missed: a thin body
                    particleOf = Arrays.copyOf(particleOf, 2 * count + 1);
                    distanceTo = Arrays.copyOf(distanceTo, 2 * count + 1);
                }
                double h = centre.distance();
                discs.set(count, body.phaseOf(i), centre.u(), centre.v(), Math.sqrt((radius - h) * (radius + h)));
                distanceTo[count] = h;
                particleOf[count++] = i;
            }
        }
        return new SectionCut(frame, new Structure(frame.plane(), discs.copyOf(count)), particleOf, distanceTo);
    }

    /** The section. */
    public SectionFrame frame() {
        return frame;
    }

    /** The discs, in a box of the plane as large as the section. */
    public Structure discs() {
        return discs;
    }

    /** From the plane to the centre of the sphere that a disc was cut from, positive along the normal [m]. */
    public double distance(int disc) {
        return distanceTo[disc];
    }

    /** Which particle of the body a disc was cut from; images are of the same. */
    public int particle(int disc) {
        return particleOf[disc];
    }
}
