// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.List;

import org.pressling.dataset.geometry.PhaseBoundary;
import org.pressling.dataset.geometry.PhaseMap;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dem.Unit;

/**
 * What the rules of stereology say of a body from one of its sections: the numbers that a network is to be better than.
 * <ul>
 * <li>Volume fractions: of random sections A_A = L_L = P_P = V_V (Delesse, Rosiwal, Glagolev). All pixels are counted, which
 * are the
 * densest points and lines that a picture has; fewer only add noise.
 * <li>Surface per volume of each pair of phases: S_V = 2 I_L, the intersections of the boundary with lines per length of these
 * (Saltykov, Smith and Guttman), here along four directions. It is 4/π of the length of the boundary per area.
 * <li>Mean diameter of the spheres of active material: (π/2) / mean of 1/d of the circles (Wicksell 1925, Fullman 1953). Where no
 * circle can be told, 3/2 of the mean chord 4 V_V / S_V, which is that of equal spheres.
 * </ul>
 *
 * @param amVolume   fraction of the volume of active material (AM)
 * @param voidVolume fraction of the volume of void
 * @param amSe       surface of AM and electrolyte (SE) per volume [1/m]
 * @param amVoid     surface of AM and void per volume [1/m]
 * @param seVoid     surface of SE and void per volume [1/m]
 * @param amDiameter mean diameter of the spheres of AM [m]; 0 without AM
 */
public record StereologyPredictors(double amVolume, double voidVolume, double amSe, double amVoid, double seVoid,
        double amDiameter) {

    /** How many numbers there are. */
    public static final int COUNT = 6;

    private static final double SURFACE_PER_BOUNDARY = 4 / Math.PI;
    /** Of equal spheres the mean chord is 2/3 of the diameter. */
    private static final double DIAMETER_PER_CHORD = 1.5;

    /** The numbers as regressions read them, in the order of the record: fractions, 1/µm, µm. */
    public double[] values() {
        double perMicrometre = Unit.MICROMETRE.si();
        return new double[] {amVolume, voidVolume, amSe * perMicrometre, amVoid * perMicrometre, seVoid * perMicrometre,
                Unit.MICROMETRE.fromSi(amDiameter)};
    }

    /**
     * Takes the numbers from a picture.
     *
     * @param picture   a section
     * @param rendering tells the grays of the phases; nothing else of it is used
     * @param circles   the circles of active material that can be told in it
     */
    public static StereologyPredictors of(GrayImage picture, RenderSettings rendering, List<SeenCircle> circles) {
        PhaseMap phases = PhaseMap.of(picture, rendering);
        double am = phases.share(PhaseMap.AM);
        double amSe = surface(phases, PhaseMap.AM, PhaseMap.SE, picture.pixelSize());
        double amVoid = surface(phases, PhaseMap.AM, PhaseMap.VOID, picture.pixelSize());
        double seVoid = surface(phases, PhaseMap.SE, PhaseMap.VOID, picture.pixelSize());
        double chord = amSe + amVoid > 0 ? 4 * am / (amSe + amVoid) : 0;
        return new StereologyPredictors(am, phases.share(PhaseMap.VOID), amSe, amVoid, seVoid,
                circles.isEmpty() ? DIAMETER_PER_CHORD * chord
                        : meanDiameter(circles.stream().mapToDouble(circle -> 2 * circle.radius()).toArray()));
    }

    private static double surface(PhaseMap phases, byte one, byte other, double pixel) {
        double area = pixel * pixel * phases.width() * phases.height();
        return SURFACE_PER_BOUNDARY * PhaseBoundary.of(phases, one, other, pixel).length() / area;
    }

    /**
     * The mean diameter of spheres by the circles that a section cuts of them: (π/2) / mean of 1/d.
     *
     * @param circles diameters, at least one, all above 0
     * @return in the unit of the diameters
     */
    public static double meanDiameter(double... circles) {
        double sum = 0;
        for (double diameter : circles) {
            sum += 1 / diameter;
        }
        return Math.PI / 2 * circles.length / sum;
    }
}
