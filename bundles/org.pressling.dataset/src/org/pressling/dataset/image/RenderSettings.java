// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.pressling.dataset.io.ValueTerm;
import org.pressling.dataset.section.SectionPlan;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;

/**
 * How a structure is drawn as a gray picture.
 *
 * @param cut           how much of the box is drawn, and in how many pixels
 * @param grays         the gray of each phase and of the void
 * @param supersampling n of the n × n points of a pixel that are looked at, 1 to 16; 1 takes the pixel's centre
 *                      alone and gives hard edges, larger values give anti-aliased ones
 * @param outlineWidth  width of the rim that is drawn inside each particle's edge [m]; 0 for none
 * @param outlineGray   gray of that rim, 0 to 255
 * @param order         which particle is seen where two overlap
 * @param sections      which sections of a body are drawn; empty for structures in a plane. A body that comes all the same,
 *                      such as
 *                      one from a file, is cut once, see {@link #plan}
 */
public record RenderSettings(PictureCut cut, PhaseGrays grays, int supersampling, double outlineWidth, int outlineGray,
        DrawOrder order, Optional<SectionPlan> sections) {

    /** Most points along a side of the picture: one byte each, 64 MiB for a square one. */
    static final int MAX_POINTS_PER_SIDE = 8192;

    /**
     * Checks every value.
     *
     * @throws org.pressling.dem.InvalidInputException when one is outside its range
     */
    public RenderSettings {
        PhaseGrays.check("outlineGray", outlineGray);
        RenderChecks.require(supersampling >= 1 && supersampling <= 16, "supersampling", supersampling,
                ValueTerm.RANGE.with(1, 16));
        int points = cut.pixels() * supersampling;
        RenderChecks.require(points <= MAX_POINTS_PER_SIDE, "pixels × supersampling", points,
                ValueTerm.RANGE.with(8, MAX_POINTS_PER_SIDE));
        RenderChecks.require(outlineWidth >= 0 && outlineWidth < Double.POSITIVE_INFINITY, "outlineWidth", outlineWidth,
                RenderTerm.LENGTH);
        if (order == null) {
            throw RenderProblem.NO_ORDER.of(List.of(DrawOrder.values())).exception();
        }
    }

    /** For structures in a plane; see the record. */
    public RenderSettings(PictureCut cut, PhaseGrays grays, int supersampling, double outlineWidth, int outlineGray,
            DrawOrder order) {
        this(cut, grays, supersampling, outlineWidth, outlineGray, order, Optional.empty());
    }

    /** One point a pixel and no outline; see the record. */
    public RenderSettings(PictureCut cut, PhaseGrays grays, DrawOrder order) {
        this(cut, grays, 1, 0, 0, order);
    }

    /** Which sections of a body are drawn: those that are told, else one across z through the middle. */
    public SectionPlan plan() {
        return sections.orElse(SectionPlan.MIDDLE);
    }

    /** See {@link PictureCut}, in m. */
    public double crop() {
        return cut.crop();
    }

    /** See {@link PictureCut}. */
    public int pixels() {
        return cut.pixels();
    }

    /** See {@link PictureCut}, in m. */
    public OptionalDouble field() {
        return cut.field();
    }

    /** The phases that are drawn. */
    public Phases phases() {
        return grays.phases();
    }

    /** The gray of a phase. */
    public int gray(Phase phase) {
        return grays.of(phase);
    }

    /** The gray where there is no particle. */
    public int voidGray() {
        return grays.voidGray();
    }

    /**
     * The picture of Komori et al. (2022): 2 µm cut from each side, 224 pixels, AM gray, SE white, void black,
     * hard edges, no outline.
     */
    public static RenderSettings komori2022() {
        return new RenderSettings(new PictureCut(2e-6, 224), PhaseGrays.KOMORI_2022, DrawOrder.AM_OVER_SE);
    }
}
