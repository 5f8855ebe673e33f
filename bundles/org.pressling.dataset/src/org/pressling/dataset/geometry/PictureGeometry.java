// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.List;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dataset.image.SeenStructure;

/**
 * The bodies that a picture shows, read from its pixels alone.
 * <p>
 * It is made for pictures of phases with grays of their own, as this product draws them and as a segmentation leaves them:
 * filled discs of active material (AM), hard edges or blurred by a pixel or two. Another shape is taken for as many discs as fit
 * its rim.
 *
 * @param phases     what each pixel shows
 * @param circles    the particles of active material, the largest first
 * @param electrolyte the particles of electrolyte, where the picture shows their rims
 * @param rims       whether rims show, so that each particle of electrolyte can be told
 * @param walls      whether the picture shows the whole box, so that its edges are the walls
 * @param voids      the pockets of void
 * @param boundaries AM–SE, AM–void, SE–void, in this order
 * @param pixelSize  edge length of a pixel [m]
 */
public record PictureGeometry(PhaseMap phases, List<SeenCircle> circles, List<SeenCircle> electrolyte, boolean rims,
        boolean walls, List<VoidPocket> voids, List<PhaseBoundary> boundaries, double pixelSize) {

    /** Makes the lists unmodifiable. */
    public PictureGeometry {
        circles = List.copyOf(circles);
        electrolyte = List.copyOf(electrolyte);
        voids = List.copyOf(voids);
        boundaries = List.copyOf(boundaries);
    }

    /** The particles alone. */
    public SeenStructure structure() {
        return new SeenStructure(circles, electrolyte, phases.width() * pixelSize, phases.height() * pixelSize, walls);
    }

    /**
     * Reads a picture.
     *
     * @param picture   a picture of any size
     * @param rendering tells the grays of the phases, the width of outlines and whether the whole box is shown; nothing else of
     *         it
     *                  is used
     */
    public static PictureGeometry of(GrayImage picture, RenderSettings rendering) {
        PhaseMap phases = PhaseMap.of(picture, rendering);
        double pixel = picture.pixelSize();
        List<PhaseBoundary> boundaries = List.of(PhaseBoundary.of(phases, PhaseMap.AM, PhaseMap.SE, pixel),
                PhaseBoundary.of(phases, PhaseMap.AM, PhaseMap.VOID, pixel),
                PhaseBoundary.of(phases, PhaseMap.SE, PhaseMap.VOID, pixel));
        List<SeenCircle> active = CircleReader.circles(picture, rendering);
        return new PictureGeometry(phases, active, ElectrolyteReader.circles(picture, rendering, active),
                ElectrolyteReader.showsRims(rendering, pixel), rendering.crop() == 0 && rendering.field().isEmpty(),
                VoidReader.pockets(phases, pixel), boundaries, pixel);
    }
}
