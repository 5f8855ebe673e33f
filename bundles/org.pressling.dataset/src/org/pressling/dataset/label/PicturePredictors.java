// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.List;
import java.util.function.Predicate;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dem.Role;
import org.pressling.dem.Unit;

/**
 * Three numbers that a picture gives without a network: the share of active material (AM), the share of void, and the
 * length of the boundary between AM and electrolyte (SE). A quadratic fit to them is the baseline that every network has to beat.
 * <p>
 * Each pixel first gets the phase whose gray is nearest. A blurred edge between bright SE and dark void passes through
 * the gray of AM, so thin false AM lines appear; AM is therefore kept only where a square of 3 × 3 AM pixels fits in
 * (morphological opening), which such lines and thin outlines fail and real AM particles, tens of pixels wide, pass.
 * The pixels taken from AM go to the nearest one of the other grays.
 * <p>
 * The boundary length follows Cauchy and Crofton: L = (π/2) · mean over four directions of (number of neighbouring
 * pixel pairs AM|SE × spacing of the lines they lie on). Unlike a count of edge pixels it does not grow with the slope.
 *
 * @param amShare        share of pixels of AM
 * @param porosity      share of pixels of void
 * @param boundaryLength length of the AM–SE boundary [m]
 */
public record PicturePredictors(double amShare, double porosity, double boundaryLength) {
    private static final byte VOID = 0;
    private static final byte AM = 1;
    private static final byte SE = 2;
    /** Such a code that no two codes but those of AM and SE have their sum. */
    private static final byte OTHER = 4;
    private static final int[][] DIRECTIONS = {{1, 0}, {0, 1}, {1, 1}, {1, -1}};

    /** Names and units, in the order of {@link #values()}. */
    public static List<LabelColumn> columns() {
        return List.of(new LabelColumn("picture_am_share", Unit.NONE), new LabelColumn("picture_void_share", Unit.NONE),
                new LabelColumn("picture_am_se_boundary", Unit.MICROMETRE));
    }

    /** The three numbers in the units of {@link #columns()}. */
    public double[] values() {
        return new double[] {amShare, porosity, Unit.MICROMETRE.fromSi(boundaryLength)};
    }

    /**
     * Takes the three numbers from a picture.
     *
     * @param picture   a picture of any size
     * @param rendering tells the grays of the phases; nothing else of it is used
     */
    public static PicturePredictors of(GrayImage picture, RenderSettings rendering) {
        byte[] phase = phases(picture, rendering);
        int am = 0;
        int voids = 0;
        for (byte p : phase) {
            am += p == AM ? 1 : 0;
            voids += p == VOID ? 1 : 0;
        }
        double pixels = phase.length;
        return new PicturePredictors(am / pixels, voids / pixels, boundary(phase, picture.width(), picture.height())
                * picture.pixelSize());
    }

    private static byte[] phases(GrayImage picture, RenderSettings rendering) {
        byte[] nearest = new byte[256];
        byte[] nearestOther = new byte[256];
        for (int gray = 0; gray < 256; gray++) {
            int toSe = distance(gray, rendering, Role.ELECTROLYTE::equals);
            int toVoid = Math.abs(gray - rendering.voidGray());
            int toOther = distance(gray, rendering, role -> role != Role.ACTIVE && role != Role.ELECTROLYTE);
            boolean other = toOther < Math.min(toSe, toVoid);
            nearestOther[gray] = other ? OTHER : toSe < toVoid ? SE : VOID;
            boolean am = distance(gray, rendering, Role.ACTIVE::equals) <= Math.min(toOther, Math.min(toSe, toVoid));
            nearest[gray] = am ? AM : nearestOther[gray];
        }
        byte[] pixels = picture.pixels();
        boolean[] am = new boolean[pixels.length];
        for (int i = 0; i < am.length; i++) {
            am[i] = nearest[pixels[i] & 0xFF] == AM;
        }
        boolean[] opened = open(am, picture.width(), picture.height());
        byte[] phase = new byte[pixels.length];
        for (int i = 0; i < phase.length; i++) {
            int gray = pixels[i] & 0xFF;
            phase[i] = opened[i] ? AM : nearestOther[gray];
        }
        return phase;
    }

    /** From a gray to that of the nearest phase of some roles; beyond all grays without one. */
    private static int distance(int gray, RenderSettings rendering, Predicate<Role> roles) {
        return rendering.phases().list().stream().filter(p -> roles.test(p.role()))
                .mapToInt(p -> Math.abs(gray - rendering.gray(p))).min().orElse(Integer.MAX_VALUE);
    }

    /** Keeps what a 3 × 3 square fits into; beyond the picture's edge everything counts as fitting. */
    private static boolean[] open(boolean[] mask, int width, int height) {
        boolean[] eroded = neighbourhood(mask, width, height, false);
        return neighbourhood(eroded, width, height, true);
    }

    /** Whether any pixel of the 3 × 3 around has the wanted value; a pixel without one keeps the opposite value. */
    private static boolean[] neighbourhood(boolean[] mask, int width, int height, boolean wanted) {
        boolean[] result = new boolean[mask.length];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                boolean found = false;
                for (int j = Math.max(0, row - 1); j <= Math.min(height - 1, row + 1) && !found; j++) {
                    for (int i = Math.max(0, column - 1); i <= Math.min(width - 1, column + 1); i++) {
                        found |= mask[j * width + i] == wanted;
                    }
                }
                result[row * width + column] = found == wanted;
            }
        }
        return result;
    }

    /** Length in pixels. */
    private static double boundary(byte[] phase, int width, int height) {
        double sum = 0;
        for (int[] step : DIRECTIONS) {
            int pairs = 0;
            for (int row = 0; row < height; row++) {
                int otherRow = row + step[1];
                if (otherRow < 0 || otherRow >= height) {
                    continue;
                }
                for (int column = 0; column + step[0] < width; column++) {
                    byte one = phase[row * width + column];
                    byte other = phase[otherRow * width + column + step[0]];
                    pairs += one + other == AM + SE ? 1 : 0;
                }
            }
            boolean diagonal = step[0] != 0 && step[1] != 0;
            sum += diagonal ? pairs / Math.sqrt(2) : pairs;
        }
        return Math.PI / 2 * sum / DIRECTIONS.length;
    }
}
