// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.util.Optional;

/**
 * What was read from a picture, and how far to trust it.
 *
 * @param kinship    whether the picture is of the kind that was learnt
 * @param distance   distance from that kind, above 1 outside; not a number where nothing is known
 * @param values     labels, in their units; none for a picture of another kind
 * @param intervals  lower and upper end for each label; none for models of before, infinite with too few validation pictures
 * @param amFraction share of the pixels that show active material, counted
 * @param porosity   share of the pixels that show void, counted
 */
public record PictureReading(Kinship kinship, double distance, Optional<double[]> values, Optional<double[][]> intervals,
        double amFraction, double porosity) {

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
