// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.util.List;
import java.util.Optional;

import org.pressling.dataset.geometry.SeenCircle;

/**
 * What was read from a picture, and how far to trust it.
 *
 * @param kinship    whether the picture is of the kind that was learnt
 * @param distance   distance from that kind, above 1 outside; not a number where nothing is known
 * @param values     labels, in their units; none for a picture of another kind
 * @param intervals  lower and upper end for each label; none for models of before, infinite with too few validation pictures
 * @param particles  particles of active material with their loads; empty unless asked for, or for a picture of another kind
 * @param amFraction share of the pixels that show active material, counted
 * @param porosity   share of the pixels that show void, counted
 */
public record PictureReading(Kinship kinship, double distance, Optional<double[]> values, Optional<double[][]> intervals,
        List<ReadAm> particles, double amFraction, double porosity) {

    /** Makes the list unmodifiable. */
    public PictureReading {
        particles = List.copyOf(particles);
    }

    /**
     * A particle of active material with its load.
     *
     * @param circle where it lies
     * @param load   sum of its contact forces [N]
     * @param lower  lower end of the interval that holds the load of nine particles in ten [N]
     * @param upper  its upper end [N]
     */
    public record ReadAm(SeenCircle circle, double load, double lower, double upper) {
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
