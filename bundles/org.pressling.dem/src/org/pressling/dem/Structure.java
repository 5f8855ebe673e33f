// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/**
 * Particles in their box.
 *
 * @param box       the rectangle
 * @param particles the spheres in it
 */
public record Structure(Box box, Particles particles) {

    /**
     * Σπr² of a phase over the area of the box. Overlaps count twice, so in a pressed structure the shares of all
     * phases may add up to more than the covered area, even to more than 1.
     */
    public double areaFraction(Phase phase) {
        double sum = 0;
        for (int i = 0; i < particles.count(); i++) {
            if (particles.phase[i] == phase.index()) {
                sum += Math.PI * particles.radius[i] * particles.radius[i];
            }
        }
        return sum / box.area();
    }

    /** Σπr² of all phases over the area of the box: their shares, added up in the order of the phases. */
    public double areaFraction() {
        double sum = 0;
        for (Phase phase : particles.phases().list()) {
            sum += areaFraction(phase);
        }
        return sum;
    }

    /** The phases of the particles. */
    public Phases phases() {
        return particles.phases();
    }
}
