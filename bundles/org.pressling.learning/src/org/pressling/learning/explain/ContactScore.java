// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.explain;

import java.util.BitSet;

import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;

/**
 * How far a map's weight lies on the true contacts, which a simulated structure knows.
 * <p>
 * A map that looks anywhere puts as large a share of its weight on contacts as contacts cover of the picture, so
 * {@link #lift()} is 1 for a random map, and larger the more the network looks at contacts.
 *
 * @param weightFraction share of Σ|value| that lies within the given distance of a contact, or on another part, 0 … 1
 * @param areaFraction share of the picture within that distance of a contact, or in that part, 0 … 1: what a random map expects
 */
public record ContactScore(double weightFraction, double areaFraction) {
    /** How near to a contact counts as on it [m]: the radius of an SE particle of the paper. */
    private static final double NEAR = 0.5e-6;

    /**
     * Scores a map of the picture of a pressed sample by the sample's AM–SE contacts; within half a micrometre of one
     * counts as on it.
     *
     * @param map map of any size; it is taken to the size of the picture
     * @param sample the sample
     * @param rendering how its picture was drawn
     */
    public static ContactScore of(HeatMap map, PressedSample sample, RenderSettings rendering) {
        PictureWindow window = PictureWindow.of(sample.press().pressed().box(), rendering);
        PictureContacts places = PictureContacts.of(sample, rendering);
        return of(map.resized(window.columns(), window.rows()), places.columns(), places.rows(),
                NEAR / window.pixelSize());
    }

    /**
     * Scores a map.
     *
     * @param map map at the picture's size
     * @param columns where the contacts are, in pixels from the left edge of the picture (the first pixel's centre
     *        is at 0.5); contacts outside the picture are allowed
     * @param rows the same in pixels from the top edge
     * @param radius distance in pixels up to which a pixel belongs to a contact
     */
    public static ContactScore of(HeatMap map, double[] columns, double[] rows, double radius) {
        if (columns.length != rows.length) {
            throw new IllegalArgumentException(columns.length + " columns but " + rows.length + " rows");
        }
        int width = map.width();
        int height = map.height();
        BitSet near = new BitSet(width * height);
        for (int k = 0; k < columns.length; k++) {
            int top = Math.max(0, (int) Math.floor(rows[k] - radius - 0.5));
            int bottom = Math.min(height - 1, (int) Math.ceil(rows[k] + radius));
            int left = Math.max(0, (int) Math.floor(columns[k] - radius - 0.5));
            int right = Math.min(width - 1, (int) Math.ceil(columns[k] + radius));
            for (int row = top; row <= bottom; row++) {
                for (int column = left; column <= right; column++) {
                    double dx = column + 0.5 - columns[k];
                    double dy = row + 0.5 - rows[k];
                    if (dx * dx + dy * dy <= radius * radius) {
                        near.set(row * width + column);
                    }
                }
            }
        }
        return of(map, near);
    }

    /**
     * Scores a map by any part of the picture.
     *
     * @param map  map at the picture's size
     * @param part pixels of that part, row by row
     */
    public static ContactScore of(HeatMap map, BitSet part) {
        int width = map.width();
        int height = map.height();
        double all = 0;
        double on = 0;
        for (int i = 0; i < width * height; i++) {
            double weight = Math.abs(map.at(i % width, i / width));
            all += weight;
            on += part.get(i) ? weight : 0;
        }
        return new ContactScore(all > 0 ? on / all : 0, (double) part.cardinality() / (width * height));
    }

    /** Weight share over area share: 1 for a random map; not a number when no contact lies in the picture. */
    public double lift() {
        return weightFraction / areaFraction;
    }
}
