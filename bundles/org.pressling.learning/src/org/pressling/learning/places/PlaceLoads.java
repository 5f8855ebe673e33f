// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.places;

import java.util.Arrays;

import org.pressling.dataset.geometry.ElectrolyteCells;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;

/**
 * The load on the electrolyte of one picture from place to place.
 *
 * @param cells the places
 * @param loads the load that is expected on the particle at each of them [N]
 */
public record PlaceLoads(ElectrolyteCells cells, double[] loads) {
    /** A few bear so much that all others would look alike; they have the last colour. */
    private static final double SHOWN = 0.98;

    /**
     * Reads a picture.
     *
     * @param reader    reads the loads
     * @param picture   a picture in which no rims show
     * @param rendering tells its grays
     */
    public static PlaceLoads of(SeLoads reader, GrayImage picture, RenderSettings rendering) {
        ElectrolyteCells cells = ElectrolyteCells.of(picture, rendering);
        return new PlaceLoads(cells, cells.cells().stream().mapToDouble(cell -> reader.load(cell.numbers())).toArray());
    }

    /** The load that has the last colour of a drawing [N]: two in a hundred are larger; 0 without a place. */
    public double most() {
        return most(loads);
    }

    /** The same of any loads [N]. */
    public static double most(double[] loads) {
        double[] sorted = Arrays.stream(loads).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.round(SHOWN * (sorted.length - 1))];
    }
}
