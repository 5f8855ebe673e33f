// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.OptionalDouble;

import org.pressling.dem.InvalidInputException;

/**
 * How a structure is drawn as a gray picture.
 *
 * @param crop          strip cut from each side of the box before drawing [m]; not negative; a field that is given
 *                      takes its place
 * @param pixels        width of the picture in pixels, 8 to 4096; the pixel is square, so the height follows
 *                      from the box (see {@link PictureWindow})
 * @param amGray        gray of active material, 0 (black) to 255 (white)
 * @param seGray        gray of solid electrolyte, 0 to 255
 * @param voidGray      gray where there is no particle, 0 to 255; the three grays differ from one another
 * @param supersampling n of the n × n points of a pixel that are looked at, 1 to 16; 1 takes the pixel's centre
 *                      alone and gives hard edges, larger values give anti-aliased ones
 * @param outlineWidth  width of the rim that is drawn inside each particle's edge [m]; 0 for none
 * @param outlineGray   gray of that rim, 0 to 255
 * @param order         which particle is seen where two overlap
 * @param field         side of the square in the middle of the box that is drawn [m]; if empty, all that the crop leaves.
 *                      Boxes of different size give pictures of one scale with it
 */
public record RenderSettings(double crop, int pixels, int amGray, int seGray, int voidGray, int supersampling,
        double outlineWidth, int outlineGray, DrawOrder order, OptionalDouble field) {

    /** Most points along a side of the picture: one byte each, 64 MiB for a square one. */
    static final int MAX_POINTS_PER_SIDE = 8192;

    /**
     * Checks every value.
     *
     * @throws org.pressling.dem.InvalidInputException when one is outside its range
     */
    public RenderSettings {
        check(crop >= 0 && crop < Double.POSITIVE_INFINITY, "crop", crop, "a length in m, not negative");
        check(pixels >= 8 && pixels <= 4096, "pixels", pixels, "8 to 4096");
        checkGray("amGray", amGray);
        checkGray("seGray", seGray);
        checkGray("voidGray", voidGray);
        checkGray("outlineGray", outlineGray);
        check(supersampling >= 1 && supersampling <= 16, "supersampling", supersampling, "1 to 16");
        check(pixels * supersampling <= MAX_POINTS_PER_SIDE, "pixels × supersampling", pixels * supersampling,
                "at most " + MAX_POINTS_PER_SIDE);
        check(outlineWidth >= 0 && outlineWidth < Double.POSITIVE_INFINITY, "outlineWidth", outlineWidth,
                "a length in m, not negative");
        if (amGray == seGray || amGray == voidGray || seGray == voidGray) {
            throw new InvalidInputException("Rendering: amGray " + amGray + ", seGray " + seGray + " and voidGray "
                    + voidGray + " must differ from one another, else the phases cannot be told apart.");
        }
        if (order == null) {
            throw new InvalidInputException("Rendering: the draw order is missing; use AM_OVER_SE, SE_OVER_AM or "
                    + "BY_INDEX.");
        }
        field.ifPresent(side -> check(side > 0 && side < Double.POSITIVE_INFINITY, "field", side, "a length in m above 0"));
    }

    /**
     * Settings of pictures that show all that the crop leaves of a box.
     *
     * @param crop          see the record
     * @param pixels        see the record
     * @param amGray        see the record
     * @param seGray        see the record
     * @param voidGray      see the record
     * @param supersampling see the record
     * @param outlineWidth  see the record
     * @param outlineGray   see the record
     * @param order         see the record
     */
    public RenderSettings(double crop, int pixels, int amGray, int seGray, int voidGray, int supersampling,
            double outlineWidth, int outlineGray, DrawOrder order) {
        this(crop, pixels, amGray, seGray, voidGray, supersampling, outlineWidth, outlineGray, order,
                OptionalDouble.empty());
    }

    /**
     * The picture of Komori et al. (2022): 2 µm cut from each side, 224 pixels, AM gray, SE white, void black,
     * hard edges, no outline.
     */
    public static RenderSettings komori2022() {
        return new RenderSettings(2e-6, 224, 128, 255, 0, 1, 0, 0, DrawOrder.AM_OVER_SE);
    }

    private static void checkGray(String name, int gray) {
        check(gray >= 0 && gray <= 255, name, gray, "0 to 255");
    }

    private static void check(boolean valid, String name, Number value, String allowed) {
        if (!valid) {
            throw new InvalidInputException("Rendering: " + name + " is " + value + "; allowed is " + allowed + ".");
        }
    }
}
