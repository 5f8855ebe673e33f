// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/**
 * Particles in their box.
 *
 * @param box       the box, in the plane a rectangle
 * @param particles the spheres in it
 */
public record Structure(Box box, Particles particles) {

    /**
     * What the particles of a phase fill of the box: Σ(4/3)πr³ over its volume, in the plane Σπr² over its area. Overlaps count
     * twice, so in a pressed structure the fractions of all phases may add up to more than what is filled, even to more than 1.
     */
    public double fraction(Phase phase) {
        double sum = 0;
        for (int i = 0; i < particles.count(); i++) {
            if (particles.phase[i] == phase.index()) {
                sum += content(particles.radius[i], box);
            }
        }
        return sum / box.content();
    }

    /** The fractions of all phases, added up in their order. */
    public double fraction() {
        double sum = 0;
        for (Phase phase : particles.phases().list()) {
            sum += fraction(phase);
        }
        return sum;
    }

    /** What a particle of a radius in m fills of a box: its volume in m³, in the plane the area of its disc in m². */
    public static double content(double radius, Box box) {
        return box.isSpace() ? 4.0 / 3.0 * Math.PI * radius * radius * radius : Math.PI * radius * radius;
    }

    /** The phases of the particles. */
    public Phases phases() {
        return particles.phases();
    }
}
