// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import java.util.Arrays;
import java.util.function.Predicate;

import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/**
 * How much of the surface of some spheres of a body lies under contacts with others, such as that of active material under
 * electrolyte. Where spots overlap they count once.
 * <p>
 * A spot of area A on a sphere of radius R ({@link Particles#surface}) is the cap of that area about the contact's normal: it
 * holds what lies nearer to its middle than √(A/π) along the chord, and its half-angle θ has cos θ = 1 − A/(2πR²). So spots that
 * do
 * not overlap cover ΣA/(4πR²), and the union of others is taken by {@link SphericalCaps}, exact but for rounding.
 */
public final class ContactSpots {
    private final Particles particles;
    private final Contacts contacts;
    private final Predicate<Phase> covered;
    /** Contacts of particle i stand at {@code spots[from[i]]} to before {@code spots[from[i + 1]]}. */
    private final int[] from;
    private final int[] spots;
    /** Of each particle's surface; NaN until it is asked for. Threads that ask at the same time work out the same. */
    private final double[] coverage;

    /**
     * Finds the spots.
     *
     * @param body     the body
     * @param contacts its contacts
     * @param covered  the phases whose surface it is
     * @param covering the phases that cover it
     */
    public ContactSpots(Structure body, Contacts contacts, Predicate<Phase> covered, Predicate<Phase> covering) {
        this.contacts = contacts;
        this.covered = covered;
        particles = body.particles();
        coverage = new double[particles.count()];
        Arrays.fill(coverage, Double.NaN);
        from = new int[particles.count() + 1];
        for (int k = 0; k < contacts.count(); k++) {
            for (int side = 0; side < 2; side++) {
                if (isSpot(k, side, covering)) {
                    from[body(k, side) + 1]++;
                }
            }
        }
        for (int i = 0; i < particles.count(); i++) {
            from[i + 1] += from[i];
        }
        spots = new int[from[particles.count()]];
        int[] next = from.clone();
        for (int k = 0; k < contacts.count(); k++) {
            for (int side = 0; side < 2; side++) {
                if (isSpot(k, side, covering)) {
                    spots[next[body(k, side)]++] = k;
                }
            }
        }
    }

    private int body(int k, int side) {
        return side == 0 ? contacts.first[k] : contacts.second[k];
    }

    private boolean isSpot(int k, int side, Predicate<Phase> covering) {
        PairType pair = contacts.pairType(k);
        return !pair.isWall() && contacts.area[k] > 0 && isCovered(body(k, side))
                && covering.test(particles.phaseOf(body(k, 1 - side)));
    }

    /** Whether a particle is one of those whose surface it is. */
    public boolean isCovered(int particle) {
        return covered.test(particles.phaseOf(particle));
    }

    /** Surface of a particle, 4πR² [m²]. */
    public double surface(int particle) {
        return 4 * Math.PI * particles.surface(particle) * particles.surface(particle);
    }

    /** Fraction of a particle's surface that lies under spots, 0 to 1. */
    public double coverage(int particle) {
        if (Double.isNaN(coverage[particle])) {
            coverage[particle] = from[particle] == from[particle + 1] ? 0 : caps(particle).covered() / (4 * Math.PI);
        }
        return coverage[particle];
    }

    /**
     * Length of the circle that a plane cuts from a particle's surface, as far as it lies under spots [m].
     *
     * @param particle a particle
     * @param x        component of the plane's unit normal
     * @param y        component of the plane's unit normal
     * @param z        component of the plane's unit normal
     * @param distance from the particle's centre to the plane along the normal [m], shorter than its radius
     */
    public double length(int particle, double x, double y, double z, double distance) {
        double radius = particles.surface(particle);
        double circle = Math.sqrt((radius - distance) * (radius + distance));
        return circle * caps(particle).coveredOfCircle(x, y, z, distance / radius);
    }

    private SphericalCaps caps(int particle) {
        var caps = new SphericalCaps();
        for (int s = from[particle]; s < from[particle + 1]; s++) {
            int k = spots[s];
            double side = contacts.first[k] == particle ? 1 : -1;
            caps.add(side * contacts.normalX[k], side * contacts.normalY[k], side * contacts.normalZ[k],
                    1 - 2 * contacts.area[k] / surface(particle));
        }
        return caps;
    }
}
