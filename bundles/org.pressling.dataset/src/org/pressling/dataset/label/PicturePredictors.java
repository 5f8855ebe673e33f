// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.List;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.geometry.PhaseBoundary;
import org.pressling.dataset.geometry.PhaseMap;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dem.Unit;

/**
 * Three numbers that a picture gives without a network: the share of active material (AM), the share of void, and the
 * length of the boundary between AM and electrolyte (SE). A quadratic fit to them is the baseline that every network has to beat.
 * <p>
 * {@link PhaseMap} tells what each pixel shows.
 * <p>
 * The boundary length follows Cauchy and Crofton: L = (π/2) · mean over four directions of (number of neighbouring
 * pixel pairs AM|SE × spacing of the lines they lie on). Unlike a count of edge pixels it does not grow with the slope.
 *
 * @param amFraction        share of pixels of AM
 * @param porosity      share of pixels of void
 * @param boundaryLength length of the AM–SE boundary [m]
 */
public record PicturePredictors(double amFraction, double porosity, double boundaryLength) {
    /** Names and units, in the order of {@link #values()}. */
    public static List<LabelColumn> columns() {
        return List.of(new LabelColumn("picture_am_share", Unit.NONE), new LabelColumn("picture_void_share", Unit.NONE),
                new LabelColumn("picture_am_se_boundary", Unit.MICROMETRE));
    }

    /** The three numbers in the units of {@link #columns()}. */
    public double[] values() {
        return new double[] {amFraction, porosity, Unit.MICROMETRE.fromSi(boundaryLength)};
    }

    /**
     * Takes the three numbers from a picture.
     *
     * @param picture   a picture of any size
     * @param rendering tells the grays of the phases; nothing else of it is used
     */
    public static PicturePredictors of(GrayImage picture, RenderSettings rendering) {
        PhaseMap phases = PhaseMap.of(picture, rendering);
        return new PicturePredictors(phases.share(PhaseMap.AM), phases.share(PhaseMap.VOID),
                PhaseBoundary.of(phases, PhaseMap.AM, PhaseMap.SE, picture.pixelSize()).length());
    }
}
