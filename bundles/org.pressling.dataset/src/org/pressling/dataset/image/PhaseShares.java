// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import org.pressling.dem.Structure;

/**
 * Shares of a picture's area that show each phase; they add up to 1. They are what the picture shows: where two
 * particles overlap, the area counts once, for the particle on top.
 *
 * @param am        share of active material
 * @param se        share of solid electrolyte
 * @param voidSpace share without a particle
 */
public record PhaseShares(double am, double se, double voidSpace) {

    /** Enough for an error of a share below 1e-4 on the paper's picture, where single pixels give about 1e-3. */
    private static final int POINTS_PER_PIXEL = 4;

    /**
     * Counts the phases of a structure as a picture with these settings shows them, on 4 × 4 points per pixel
     * or more (fewer in pictures more than 2048 pixels wide). The outline of particles belongs to them.
     *
     * @throws org.pressling.dem.InvalidInputException when the crop leaves nothing of the box
     */
    public static PhaseShares of(Structure structure, RenderSettings settings) {
        int mostPoints = RenderSettings.MAX_POINTS_PER_SIDE / settings.pixels();
        int points = Math.min(mostPoints, Math.max(POINTS_PER_PIXEL, settings.supersampling()));
        PhaseRaster raster = PhaseRaster.of(structure, PictureWindow.of(structure.box(), settings), settings.order(),
                points, 0);
        long[] counts = new long[4];
        for (byte code : raster.seen) {
            counts[code]++;
        }
        double all = raster.seen.length;
        return new PhaseShares(counts[PhaseRaster.AM] / all, counts[PhaseRaster.SE] / all,
                counts[PhaseRaster.VOID] / all);
    }
}
