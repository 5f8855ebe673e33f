// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A particle that is drawn over its picture.
 *
 * @param x      centre, from the left edge [px of the picture]
 * @param y      centre, from the upper edge [px of the picture]
 * @param radius its radius [px of the picture]
 * @param colour as {@code 0xRRGGBB}
 * @param text   what is told of it
 */
record PictureDisc(double x, double y, double radius, int colour, String text) {

    /** The disc at a place of the picture; the smallest where several lie over each other. */
    static Optional<PictureDisc> at(List<PictureDisc> discs, double x, double y) {
        return discs.stream().filter(disc -> Math.hypot(disc.x - x, disc.y - y) <= disc.radius)
                .min(Comparator.comparingDouble(PictureDisc::radius));
    }
}
