// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import org.pressling.dem.Particles;
import org.pressling.dem.Structure;

/**
 * The mean stress of a body by Love and Weber: over its particles, the sum of their stress times their volume over the volume of
 * the box, σ = −(1/V) Σ l ⊗ F. In Pa, positive in compression.
 *
 * @param xx along the press
 * @param yy from bottom to top
 * @param zz from front to back
 * @param xy shear
 * @param xz shear
 * @param yz shear
 */
public record BodyStress(double xx, double yy, double zz, double xy, double xz, double yz) {

    /**
     * The stress of a body.
     *
     * @param body     particles in a box that has a depth
     * @param measures of its particles
     */
    public static BodyStress of(Structure body, ParticleMeasures measures) {
        Particles p = body.particles();
        double volume = body.box().content();
        var sum = new double[6];
        double[][] parts = {measures.stressXX, measures.stressYY, measures.stressZZ, measures.stressXY, measures.stressXZ,
                measures.stressYZ};
        for (int i = 0; i < p.count(); i++) {
            double share = Structure.content(p.radius[i], body.box()) / volume;
            for (int c = 0; c < parts.length; c++) {
                sum[c] += share * parts[c][i];
            }
        }
        return new BodyStress(sum[0], sum[1], sum[2], sum[3], sum[4], sum[5]);
    }

    /** Along the press. */
    public double press() {
        return xx;
    }

    /** Across the press: the mean of both directions. */
    public double lateral() {
        return (yy + zz) / 2;
    }

    /** Hydrostatic pressure: a third of the trace. */
    public double mean() {
        return (xx + yy + zz) / 3;
    }

    /** Von Mises: √(½ Σ (σᵢ − σⱼ)² + 3 Σ τ²). */
    public double vonMises() {
        double normal = (xx - yy) * (xx - yy) + (yy - zz) * (yy - zz) + (zz - xx) * (zz - xx);
        return Math.sqrt(normal / 2 + 3 * (xy * xy + xz * xz + yz * yz));
    }
}
