// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.List;
import java.util.Optional;

/**
 * The course of a press.
 *
 * @param rows states in the order of time; the first is the start, the last the end
 */
public record PressHistory(List<Row> rows) {
    /** Of no press: without states. */
    public static final PressHistory NONE = new PressHistory(List.of());

    /** Makes the list unmodifiable. */
    public PressHistory {
        rows = List.copyOf(rows);
    }

    /**
     * One state.
     *
     * @param time           time since the start in s
     * @param width          distance between the left and the right wall in m
     * @param wallForceLeft  force of the particles on the left wall in N, positive when they push outwards
     * @param wallForceRight force of the particles on the right wall in N, positive when they push outwards
     * @param pressure       mean of both forces over height × depth in Pa; the depth is that of a slab that holds the
     *                       same volume of solid at the same cover, Σ(4/3)πr³ / Σπr², unless
     *                       {@link PressSettings#pressureDepth()} gives another
     * @param relativeDensity     Σπr² over the area of the box; under a law that knows how far bodies are compressed as a whole
     *                       (mdr), less that
     * @param kineticEnergy  of translation and rotation, in J
     * @param elasticEnergy  stored in the contacts, in J
     * @param unbalanced     unbalanced force ratio, see {@link PressQuality}
     * @param inertialNumber see {@link PressQuality}; 0 while the wall stands or carries nothing
     * @param energies       where the energy went; empty where nobody wrote it down
     */
    public record Row(double time, double width, double wallForceLeft, double wallForceRight, double pressure,
            double relativeDensity, double kineticEnergy, double elasticEnergy, double unbalanced, double inertialNumber,
            Optional<Energies> energies) {
    }

    /**
     * Where the energy went from the start up to a state, all in J.
     *
     * @param wallWork     work of the moving wall on the particles, added up at every step
     * @param dampingHeat  heat of local damping while relaxing, added up at every step
     * @param dashpotHeat  heat of the contacts' dashpots, from samples of their power
     * @param frictionHeat heat of sliding contacts, from samples of its power
     * @param remainder    wall work less these heats and less what kinetic and elastic energy have grown by: derived, not
     *                     measured. Under a law whose contacts yield or creep it is the heat of that; under an elastic law
     *                     it is the error of samples and time steps
     */
    public record Energies(double wallWork, double dampingHeat, double dashpotHeat, double frictionHeat,
            double remainder) {
    }

    /** The largest inertial number of the rows whose pressure, in Pa, is above {@code pressure}; NaN if there are none. */
    public double largestInertialNumber(double pressure) {
        double largest = Double.NaN;
        for (Row row : rows) {
            if (row.pressure() > pressure) {
                largest = largest >= row.inertialNumber() ? largest : row.inertialNumber();
            }
        }
        return largest;
    }
}
