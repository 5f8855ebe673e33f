// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/**
 * Draws a structure as a gray picture: every particle is a disc, each pixel the mean of the grays at its n × n points
 * (n = {@link RenderSettings#supersampling()}), rounded half up. No drawing library takes part, so the same structure
 * gives the same bytes on every machine. Under a periodic top and bottom, a particle that leaves at one side is drawn
 * on the other side too.
 */
public final class Renderer {

    private Renderer() {
    }

    /**
     * Draws a structure.
     *
     * @param structure particles in their box; a structure without particles gives a picture of void
     * @param settings  how to draw
     * @return the picture of the box's {@link PictureWindow}
     * @throws org.pressling.dem.InvalidInputException when the crop leaves nothing of the box, or for a body in space, which
     *                                                 is drawn
     *                                       by what its sections cut
     */
    public static GrayImage render(Structure structure, RenderSettings settings) {
        if (structure.box().isSpace()) {
            throw RenderProblem.BODY.of().exception();
        }
        PictureWindow window = PictureWindow.of(structure.box(), settings);
        int n = settings.supersampling();
        PhaseRaster raster = PhaseRaster.of(structure, window, settings.order(), n, settings.outlineWidth());
        int[] grayOf = new int[raster.outline + 1];
        grayOf[PhaseRaster.VOID] = settings.voidGray();
        for (Phase phase : structure.phases().list()) {
            grayOf[PhaseRaster.FIRST_PHASE + phase.index()] = settings.gray(phase);
        }
        grayOf[raster.outline] = settings.outlineGray();

        byte[] pixels = new byte[window.columns() * window.rows()];
        for (int row = 0; row < window.rows(); row++) {
            for (int column = 0; column < window.columns(); column++) {
                int sum = 0;
                for (int j = row * n; j < row * n + n; j++) {
                    for (int i = column * n; i < column * n + n; i++) {
                        sum += grayOf[raster.seen[j * raster.columns + i]];
                    }
                }
                pixels[row * window.columns() + column] = (byte) ((2 * sum + n * n) / (2 * n * n));
            }
        }
        return new GrayImage(window.columns(), window.rows(), pixels, window.pixelSize());
    }
}
