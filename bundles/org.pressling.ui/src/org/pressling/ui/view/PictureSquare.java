// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Optional;

/**
 * A place that is coloured over its picture.
 *
 * @param x      centre, from the left edge [px of the picture]
 * @param y      centre, from the upper edge [px of the picture]
 * @param edge   length of its edges [px of the picture]
 * @param colour as {@code 0xRRGGBB}
 * @param text   what is told of it
 */
record PictureSquare(double x, double y, double edge, int colour, String text) {

    /** The square at a place of the picture. */
    static Optional<PictureSquare> at(List<PictureSquare> squares, double x, double y) {
        return squares.stream().filter(square -> 2 * Math.max(Math.abs(square.x - x), Math.abs(square.y - y)) <= square.edge)
                .findFirst();
    }
}
