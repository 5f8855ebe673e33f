// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.List;
import java.util.OptionalDouble;

import org.pressling.dataset.io.ValueTerm;
import org.pressling.dem.Localized;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;

/**
 * How a structure is drawn as a gray picture.
 *
 * @param crop          strip cut from each side of the box before drawing [m]; not negative; a field that is given
 *                      takes its place
 * @param pixels        width of the picture in pixels, 8 to 4096; the pixel is square, so the height follows
 *                      from the box (see {@link PictureWindow})
 * @param phases        the phases that are drawn
 * @param grays         gray of each phase, in their order, 0 (black) to 255 (white)
 * @param voidGray      gray where there is no particle, 0 to 255. Grays of phases differ from it,
 *                      and from those of phases of another role
 * @param supersampling n of the n × n points of a pixel that are looked at, 1 to 16; 1 takes the pixel's centre
 *                      alone and gives hard edges, larger values give anti-aliased ones
 * @param outlineWidth  width of the rim that is drawn inside each particle's edge [m]; 0 for none
 * @param outlineGray   gray of that rim, 0 to 255
 * @param order         which particle is seen where two overlap
 * @param field         side of the square in the middle of the box that is drawn [m]; if empty, all that the crop leaves.
 *                      Boxes of different size give pictures of one scale with it
 */
public record RenderSettings(double crop, int pixels, Phases phases, List<Integer> grays, int voidGray, int supersampling,
        double outlineWidth, int outlineGray, DrawOrder order, OptionalDouble field) {

    /** Most points along a side of the picture: one byte each, 64 MiB for a square one. */
    static final int MAX_POINTS_PER_SIDE = 8192;

    /**
     * Checks every value.
     *
     * @throws org.pressling.dem.InvalidInputException when one is outside its range
     */
    public RenderSettings {
        check(crop >= 0 && crop < Double.POSITIVE_INFINITY, "crop", crop, RenderTerm.LENGTH);
        check(pixels >= 8 && pixels <= 4096, "pixels", pixels, ValueTerm.RANGE.with(8, 4096));
        grays = List.copyOf(grays);
        if (grays.size() != phases.size()) {
            throw new IllegalArgumentException(grays.size() + " grays for " + phases.size() + " phases");
        }
        for (Phase phase : phases.list()) {
            checkGray(grayName(phase), grays.get(phase.index()));
        }
        checkGray("voidGray", voidGray);
        checkGray("outlineGray", outlineGray);
        check(supersampling >= 1 && supersampling <= 16, "supersampling", supersampling, ValueTerm.RANGE.with(1, 16));
        check(pixels * supersampling <= MAX_POINTS_PER_SIDE, "pixels × supersampling", pixels * supersampling,
                ValueTerm.RANGE.with(8, MAX_POINTS_PER_SIDE));
        check(outlineWidth >= 0 && outlineWidth < Double.POSITIVE_INFINITY, "outlineWidth", outlineWidth,
                RenderTerm.LENGTH);
        checkApart(phases, grays, voidGray);
        if (order == null) {
            throw RenderProblem.NO_ORDER.of(List.of(DrawOrder.values())).exception();
        }
        field.ifPresent(side -> check(side > 0 && side < Double.POSITIVE_INFINITY, "field", side, RenderTerm.LENGTH_ABOVE));
    }

    /** Settings for {@link Phases#AM_SE}; see the record. */
    public RenderSettings(double crop, int pixels, int amGray, int seGray, int voidGray, int supersampling,
            double outlineWidth, int outlineGray, DrawOrder order, OptionalDouble field) {
        this(crop, pixels, Phases.AM_SE, List.of(amGray, seGray), voidGray, supersampling, outlineWidth, outlineGray, order,
                field);
    }

    /** Settings for {@link Phases#AM_SE} and images that show all that the crop leaves of a box; see the record. */
    public RenderSettings(double crop, int pixels, int amGray, int seGray, int voidGray, int supersampling,
            double outlineWidth, int outlineGray, DrawOrder order) {
        this(crop, pixels, amGray, seGray, voidGray, supersampling, outlineWidth, outlineGray, order,
                OptionalDouble.empty());
    }

    /** The gray of a phase. */
    public int gray(Phase phase) {
        return grays.get(phase.index());
    }

    /** The name of a phase's gray in files and keys. */
    public static String grayName(Phase phase) {
        return phase.key() + "Gray";
    }

    private static void checkApart(Phases phases, List<Integer> grays, int voidGray) {
        for (Phase one : phases.list()) {
            int gray = grays.get(one.index());
            if (gray == voidGray) {
                throw RenderProblem.ALIKE.of(grayName(one), gray, "voidGray", voidGray).exception();
            }
            for (Phase other : phases.list().subList(0, one.index())) {
                if (other.role() != one.role() && grays.get(other.index()) == gray) {
                    throw RenderProblem.ALIKE.of(grayName(other), gray, grayName(one), gray).exception();
                }
            }
        }
    }

    /**
     * The picture of Komori et al. (2022): 2 µm cut from each side, 224 pixels, AM gray, SE white, void black,
     * hard edges, no outline.
     */
    public static RenderSettings komori2022() {
        return new RenderSettings(2e-6, 224, 128, 255, 0, 1, 0, 0, DrawOrder.AM_OVER_SE);
    }

    private static void checkGray(String name, int gray) {
        check(gray >= 0 && gray <= 255, name, gray, ValueTerm.RANGE.with(0, 255));
    }

    private static void check(boolean valid, String name, Number value, Localized allowed) {
        if (!valid) {
            throw RenderProblem.OUT_OF_RANGE.of(name, value, allowed).exception();
        }
    }
}
