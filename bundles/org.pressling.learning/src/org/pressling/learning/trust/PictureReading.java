// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.util.List;
import java.util.Optional;

import org.pressling.dataset.image.SeenCircle;
import org.pressling.dem.Role;

/**
 * What was read from a picture, and how far to trust it.
 *
 * @param kinship    whether the picture is of the kind that was learnt
 * @param distance   distance from that kind, above 1 outside; not a number where nothing is known
 * @param values     labels, in their units; none for a picture of another kind
 * @param intervals  lower and upper end for each label; none for models of before, infinite with too few validation pictures
 * @param particles  particles with their loads, of electrolyte only where rims show; empty unless asked for, or for a picture of
 *                   another kind
 * @param contacts   the pairs of these particles that touch, and those at walls; only where rims show
 * @param amFraction share of the pixels that show active material, counted
 * @param porosity   share of the pixels that show void, counted
 * @param confidence how sure the phases of a microscope picture are, 0 to 1 in the mean of its pixels; 1 for a drawn picture
 */
public record PictureReading(Kinship kinship, double distance, Optional<double[]> values, Optional<double[][]> intervals,
        List<ReadParticle> particles, List<ReadContact> contacts, double amFraction, double porosity, double confidence) {

    /** Makes the lists unmodifiable. */
    public PictureReading {
        particles = List.copyOf(particles);
        contacts = List.copyOf(contacts);
    }

    /** What was read from a drawn picture, without contacts. */
    public PictureReading(Kinship kinship, double distance, Optional<double[]> values, Optional<double[][]> intervals,
            List<ReadParticle> particles, double amFraction, double porosity) {
        this(kinship, distance, values, intervals, particles, List.of(), amFraction, porosity, 1);
    }

    /** The same, told from a picture whose phases are as sure as this, with ends that hold the ends of others, too. */
    PictureReading of(double sure, List<PictureReading> others) {
        Optional<double[][]> held = intervals.map(own -> {
            double[][] ends = new double[own.length][];
            for (int k = 0; k < ends.length; k++) {
                ends[k] = own[k].clone();
                for (PictureReading other : others) {
                    double[] said = other.intervals.orElseThrow()[k];
                    ends[k][0] = Math.min(ends[k][0], said[0]);
                    ends[k][1] = Math.max(ends[k][1], said[1]);
                }
            }
            return ends;
        });
        return new PictureReading(kinship, distance, values, held, particles, contacts, amFraction, porosity, sure);
    }

    /**
     * A particle with its load.
     *
     * @param role   active material or electrolyte
     * @param circle where it lies
     * @param load   sum of its contact forces [N]
     * @param lower  lower end of the interval that holds the load of nine particles in ten [N]
     * @param upper  its upper end [N]
     */
    public record ReadParticle(Role role, SeenCircle circle, double load, double lower, double upper) {
    }

    /**
     * A contact with its force.
     *
     * @param first   number of a particle among those that were read, from 0
     * @param second  number of the other one; -1 for a wall
     * @param overlap how far they overlap [m]
     * @param force   normal force [N]
     */
    public record ReadContact(int first, int second, double overlap, double force) {
    }

    /**
     * The interval of a label.
     *
     * @param label number of the label
     * @return lower and upper end; nothing where there is none
     */
    public Optional<double[]> interval(int label) {
        return intervals.map(all -> all[label]).filter(ends -> Double.isFinite(ends[0]) && Double.isFinite(ends[1]));
    }
}
