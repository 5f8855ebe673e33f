// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dem.Role;

/**
 * What each pixel of a picture shows: active material (AM), electrolyte (SE), void, or something else.
 * <p>
 * Each pixel first gets the phase whose gray is nearest. A blurred edge between bright SE and dark void passes through
 * the gray of AM, so thin false AM lines appear; AM is therefore kept only where a square of 3 × 3 AM pixels fits in
 * (morphological opening), which such lines and thin outlines fail and real AM particles, tens of pixels wide, pass.
 * The pixels taken from AM go to the nearest one of the other grays.
 */
public final class PhaseMap {
    /** Void. */
    public static final byte VOID = 0;
    /** Active material. */
    public static final byte AM = 1;
    /** Electrolyte. */
    public static final byte SE = 2;
    /** Any other phase. Such a code that no other two codes have bits that differ in the same way. */
    public static final byte OTHER = 4;

    private static final int[][] DIRECTIONS = {{1, 0}, {0, 1}, {1, 1}, {1, -1}};

    private final int width;
    private final int height;
    private final byte[] phase;

    private PhaseMap(int width, int height, byte[] phase) {
        this.width = width;
        this.height = height;
        this.phase = phase;
    }

    /**
     * Tells the phases of a picture.
     *
     * @param picture   a picture of any size
     * @param rendering tells the grays of the phases and the width of rims; nothing else of it is used
     */
    public static PhaseMap of(GrayImage picture, RenderSettings rendering) {
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
        boolean[] opened = keepSquares(am, picture.width(), picture.height(), false);
        byte[] phase = new byte[pixels.length];
        for (int i = 0; i < phase.length; i++) {
            phase[i] = opened[i] ? AM : nearestOther[pixels[i] & 0xFF];
        }
        if (rendering.outlineWidth() > 0) {
            fillRims(phase, picture, rendering);
        }
        return new PhaseMap(picture.width(), picture.height(), phase);
    }

    /** A rim belongs to the particle around which it is drawn: to the nearest pixel of a phase that lies within its width. */
    private static void fillRims(byte[] phase, GrayImage picture, RenderSettings rendering) {
        int width = picture.width();
        int reach = (int) Math.ceil(rendering.outlineWidth() / picture.pixelSize()) + 1;
        boolean[] ofRim = new boolean[256];
        for (int gray = 0; gray < ofRim.length; gray++) {
            ofRim[gray] = isRim(gray, rendering);
        }
        byte[] pixels = picture.pixels();
        byte[] before = phase.clone();
        boolean[] rim = new boolean[phase.length];
        for (int i = 0; i < rim.length; i++) {
            rim[i] = ofRim[pixels[i] & 0xFF] && before[i] != AM;
        }
        int[][] around = around(reach);
        for (int row = 0; row < picture.height(); row++) {
            for (int column = 0; column < width; column++) {
                if (rim[row * width + column]) {
                    int nearest = nearest(before, rim, width, row, column, around);
                    if (nearest >= 0) {
                        phase[row * width + column] = before[nearest];
                    }
                }
            }
        }
    }

    /** Steps to the right and down within a square, the shortest first; of equal ones the upper, then the left. */
    private static int[][] around(int reach) {
        return IntStream.rangeClosed(-reach, reach).boxed()
                .flatMap(down -> IntStream.rangeClosed(-reach, reach).mapToObj(right -> new int[] {right, down}))
                .sorted(Comparator.comparingInt(step -> step[0] * step[0] + step[1] * step[1])).toArray(int[][]::new);
    }

    /** The nearest pixel of a phase; -1 if there is none. */
    private static int nearest(byte[] before, boolean[] rim, int width, int row, int column, int[][] around) {
        int height = rim.length / width;
        for (int[] step : around) {
            int otherColumn = column + step[0];
            int otherRow = row + step[1];
            if (otherColumn >= 0 && otherColumn < width && otherRow >= 0 && otherRow < height) {
                int other = otherRow * width + otherColumn;
                if (!rim[other] && before[other] != VOID) {
                    return other;
                }
            }
        }
        return -1;
    }

    /** Whether a gray is nearest to that of rims. */
    private static boolean isRim(int gray, RenderSettings rendering) {
        int toRim = Math.abs(gray - rendering.outlineGray());
        return toRim < Math.min(distance(gray, rendering, _ -> true), Math.abs(gray - rendering.voidGray()));
    }

    /** Columns of the picture. */
    public int width() {
        return width;
    }

    /** Rows of the picture. */
    public int height() {
        return height;
    }

    /** What a pixel shows: one of the constants. */
    public byte at(int column, int row) {
        return phase[row * width + column];
    }

    /** Share of pixels that show a phase. */
    public double share(byte code) {
        int count = 0;
        for (byte p : phase) {
            count += p == code ? 1 : 0;
        }
        return (double) count / phase.length;
    }

    /**
     * Neighbouring pairs of pixels of two phases along each of four directions (along x, along y, both diagonals), times the
     * spacing of the lines they lie on, in pixels. By Cauchy and Crofton π/2 times their mean is the length of the boundary;
     * unlike a count of edge pixels it does not grow with the slope.
     */
    double[] crossings(byte one, byte other) {
        int both = one ^ other;
        double[] lengths = new double[DIRECTIONS.length];
        for (int d = 0; d < DIRECTIONS.length; d++) {
            int[] step = DIRECTIONS[d];
            int pairs = 0;
            for (int row = 0; row < height; row++) {
                int otherRow = row + step[1];
                if (otherRow < 0 || otherRow >= height) {
                    continue;
                }
                int from = row * width;
                int ahead = (otherRow - row) * width + step[0];
                for (int place = from; place < from + width - step[0]; place++) {
                    pairs += (phase[place] ^ phase[place + ahead]) == both ? 1 : 0;
                }
            }
            boolean diagonal = step[0] != 0 && step[1] != 0;
            lengths[d] = diagonal ? pairs / Math.sqrt(2) : pairs;
        }
        return lengths;
    }

    /** From a gray to that of the nearest phase of some roles; beyond all grays without one. */
    private static int distance(int gray, RenderSettings rendering, Predicate<Role> roles) {
        return rendering.phases().list().stream().filter(p -> roles.test(p.role()))
                .mapToInt(p -> Math.abs(gray - rendering.gray(p))).min().orElse(Integer.MAX_VALUE);
    }

    /**
     * Keeps what a 3 × 3 square fits into; beyond the picture's edge everything counts as fitting.
     *
     * @param mask   pixels, row by row
     * @param width  columns
     * @param height rows
     * @param rim    whether pixels of the mask next to what is kept stay too
     */
    public static boolean[] keepSquares(boolean[] mask, int width, int height, boolean rim) {
        boolean[] eroded = neighbourhood(mask, width, height, false);
        boolean[] opened = neighbourhood(eroded, width, height, true);
        if (!rim) {
            return opened;
        }
        boolean[] wide = neighbourhood(opened, width, height, true);
        for (int i = 0; i < wide.length; i++) {
            wide[i] &= mask[i];
        }
        return wide;
    }

    /** Whether any pixel of the 3 × 3 around has the wanted value; a pixel without one keeps the opposite value. */
    private static boolean[] neighbourhood(boolean[] mask, int width, int height, boolean wanted) {
        boolean[] beside = new boolean[mask.length];
        boolean[] result = new boolean[mask.length];
        for (int row = 0; row < height; row++) { // first along rows, then along columns: a square is all pairs of both
            int from = row * width;
            for (int column = 0; column < width; column++) {
                int place = from + column;
                beside[place] = mask[place] == wanted || column > 0 && mask[place - 1] == wanted
                        || column + 1 < width && mask[place + 1] == wanted;
            }
        }
        for (int place = 0; place < mask.length; place++) {
            boolean found = beside[place] || place >= width && beside[place - width]
                    || place + width < mask.length && beside[place + width];
            result[place] = found == wanted;
        }
        return result;
    }
}
