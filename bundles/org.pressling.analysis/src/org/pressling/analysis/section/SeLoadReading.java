// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.List;

import org.pressling.dataset.Split;

/**
 * Loads on electrolyte, as they were read from place to place and as DEM finds them.
 *
 * @param edge   length of the edge of a place, which is a square [m]
 * @param scores how well they agree: of validation pictures, which decided how many trees there are and what their loads are
 *               multiplied by, and of held-out ones, which decided nothing
 * @param cells  the places of held-out pictures, at least of those that {@link SeLoadSection#drawn} names
 */
public record SeLoadReading(double edge, List<Scores> scores, List<Cell> cells) {

    /** Makes the lists unmodifiable. */
    public SeLoadReading {
        scores = List.copyOf(scores);
        cells = List.copyOf(cells);
    }

    /**
     * How well the places of a split agree.
     *
     * @param split   held out or validation
     * @param count   number of places
     * @param r2      R² over all of them
     * @param within  R² with the mean of each sample taken off
     * @param ofMeans R² of the true mean of each sample in place of a reading
     */
    public record Scores(Split split, int count, double r2, double within, double ofMeans) {
    }

    /**
     * A place.
     *
     * @param sample number of the sample
     * @param x      its centre, from the left edge of the picture [m]
     * @param y      its centre, from the lower edge upwards [m]
     * @param truth  sum of the contact forces on the particle there by DEM [N]
     * @param read   the same as read from the picture [N]
     */
    public record Cell(int sample, double x, double y, double truth, double read) {
    }
}
