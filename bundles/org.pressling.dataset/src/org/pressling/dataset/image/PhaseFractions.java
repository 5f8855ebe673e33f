// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.List;
import java.util.stream.IntStream;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/**
 * Shares of a picture's area that show each phase; they add up to 1. They are what the picture shows: where two
 * particles overlap, the area counts once, for the particle on top.
 *
 * @param shares    share of each phase, by {@link Phase#index()}
 * @param voidSpace share without a particle
 */
public record PhaseFractions(List<Double> shares, double voidSpace) {

    /** Enough for an error of a share below 1e-4 on the paper's picture, where single pixels give about 1e-3. */
    private static final int POINTS_PER_PIXEL = 4;

    /** Makes the list unmodifiable. */
    public PhaseFractions {
        shares = List.copyOf(shares);
    }

    /**
     * Counts the phases of a structure as a picture with these settings shows them, on 4 × 4 points per pixel
     * or more (fewer in pictures more than 2048 pixels wide). The outline of particles belongs to them. Of a body it is the mean
     * over all its pictures.
     *
     * @throws org.pressling.dem.InvalidInputException when the crop leaves nothing of the box
     */
    public static PhaseFractions of(Structure structure, RenderSettings settings) {
        if (!structure.box().isSpace()) {
            return ofPlane(structure, settings);
        }
        List<PhaseFractions> all = settings.plan().places(structure.box()).stream()
                .map(section -> ofPlane(section.cut(structure).discs(), settings)).toList();
        return new PhaseFractions(structure.phases().list().stream()
                .map(phase -> all.stream().mapToDouble(each -> each.of(phase)).average().orElseThrow()).toList(),
                all.stream().mapToDouble(PhaseFractions::voidSpace).average().orElseThrow());
    }

    private static PhaseFractions ofPlane(Structure structure, RenderSettings settings) {
        int mostPoints = RenderSettings.MAX_POINTS_PER_SIDE / settings.pixels();
        int points = Math.min(mostPoints, Math.max(POINTS_PER_PIXEL, settings.supersampling()));
        PhaseRaster raster = PhaseRaster.of(structure, PictureWindow.of(structure.box(), settings), settings.order(),
                points, 0);
        long[] counts = new long[raster.outline];
        for (byte code : raster.seen) {
            counts[code]++;
        }
        double all = raster.seen.length;
        return new PhaseFractions(IntStream.range(PhaseRaster.FIRST_PHASE, raster.outline).mapToObj(p -> counts[p] / all)
                .toList(), counts[PhaseRaster.VOID] / all);
    }

    /** The share that shows a phase. */
    public double of(Phase phase) {
        return shares.get(phase.index());
    }
}
