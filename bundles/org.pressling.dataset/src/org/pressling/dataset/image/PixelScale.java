// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.Optional;

import org.pressling.dem.Unit;

/**
 * How large a pixel is, as a picture file tells it.
 *
 * @param x width of a pixel [m]
 * @param y height of a pixel [m]
 */
record PixelScale(double x, double y) {
    static final double INCH = 0.0254;
    static final double CENTIMETRE = 0.01;

    /** Coarser than this is a resolution for printers and screens, not the scale of a particle structure [m]. */
    static final double COARSEST = 10e-6;

    /** Both axes may differ by what whole numbers of pixels per unit do to them. */
    static final double SQUARE = 2e-3;

    /** Two tags of one file may differ by the rounding of the one that has fewer digits. */
    static final double SAME = 0.02;

    /** A scale from numbers of pixels per unit of length; empty unless both give a size that is positive and finite. */
    static Optional<PixelScale> perUnit(double pixelsX, double pixelsY, double metres) {
        return of(metres / pixelsX, metres / pixelsY);
    }

    /** A scale; empty unless both sizes [m] are positive and finite. */
    static Optional<PixelScale> of(double x, double y) {
        boolean valid = x > 0 && y > 0 && Double.isFinite(x) && Double.isFinite(y);
        return valid ? Optional.of(new PixelScale(x, y)) : Optional.empty();
    }

    /** A number that a file writes as text; not a number if it is none. */
    static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    /** Whether it is a resolution for printing and tells nothing of the structure. */
    boolean isForPrinting() {
        return x > COARSEST || y > COARSEST;
    }

    /** Whether both tell the same, up to the rounding of whole numbers of pixels per unit. */
    boolean agrees(PixelScale other, double tolerance) {
        return Math.abs(x / other.x - 1) <= tolerance && Math.abs(y / other.y - 1) <= tolerance;
    }

    /** {@code 0.105 µm}, or {@code 0.105 µm × 0.11 µm} where it is not square. */
    String text() {
        return x == y ? text(x) : text(x) + " × " + text(y);
    }

    private static String text(double side) {
        return (float) Unit.MICROMETRE.fromSi(side) + " " + Unit.MICROMETRE;
    }
}
