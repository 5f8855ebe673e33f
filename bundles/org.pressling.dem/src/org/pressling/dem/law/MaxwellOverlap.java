// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.pressling.dem.Materials;

/**
 * The Maxwell equilibrium overlap, after So et al. (MethodsX 9, 2022, 101857; J. Power Sources 508, 2021, 230344): a
 * spring in series with an element that flows. The overlap δ_e at which a contact bears nothing is its history; it
 * grows once the pressure passes the yield pressure, at once or with a relaxation time, and may creep below it.
 * <pre>
 *   F = 4/3 E* f_S a x           x = δ - δ_e ≥ 0           a² = R* (δ + δ_e)           A = π a² f_A
 *   flow     dδ_e/dt = (x - x_y)/τ   while x > x_y: F(x_y) = p_y A     (τ = 0: x = x_y at once)
 *   creep    dδ_e/dt = x/τ_c         (τ_c = 0: none)
 * </pre>
 * Both laws of flow are integrated exactly over a step at constant δ. The contact radius joins two limits: Hertz's
 * √(R*δ) while nothing has flowed, the circle √(2R*δ) in which overlapping spheres meet when nearly all has.
 * <p>
 * Towards zero porosity overlapping spheres show too small faces and no end of flow. With ψ = δ_e/δ_f, δ_f = 4R* times
 * the setting <em>full_density_overlap</em>, the area factor is f_A = 1 + (A₁ - 1) ψ², the spring factor f_S = 1 + (S₁ -
 * 1) ψ², and δ_e ends at δ_f: a body without voids only yields elastically. (The paper introduces factors of that
 * name and purpose by porosity; this form by overlap is this project's, so that a contact needs no neighbours. For the
 * faces of a rhombic dodecahedron, equal spheres pressed to full density, δ_f/4R* = 0.095 and A₁ = 1.29.)
 */
final class MaxwellOverlap extends YieldingLaw {

    private static final int EQUILIBRIUM = 0;

    private final YieldingPairs pairs;
    private final Flow flow;

    /**
     * How contacts flow.
     *
     * @param relaxationTime     τ in s
     * @param creepTime          τ_c in s; 0 for none
     * @param fullDensityOverlap δ_f/4R*
     * @param areaFactor         A₁
     * @param springFactor       S₁
     */
    record Flow(double relaxationTime, double creepTime, double fullDensityOverlap, double areaFactor,
            double springFactor) {
    }

    /**
     * The law.
     *
     * @param m                materials with yield strengths
     * @param restitution      nominal restitution of the dashpots
     * @param pressurePerYield p_y over the lower of the two yield strengths
     * @param flow             how contacts flow
     */
    MaxwellOverlap(Materials m, double[] restitution, double pressurePerYield, Flow flow) {
        super(restitution, HertzMindlin.Corrected::alpha);
        pairs = new YieldingPairs(m, pressurePerYield);
        this.flow = flow;
    }

    @Override
    public int stateCount() {
        return 1;
    }

    private double fullDensity(double radius) {
        return 4 * radius * flow.fullDensityOverlap();
    }

    private double factor(double atFullDensity, double equilibrium, double radius) {
        double share = equilibrium / fullDensity(radius);
        return 1 + (atFullDensity - 1) * share * share;
    }

    @Override
    void updateHistory(ContactBatch b) {
        double modulus = pairs.normal[b.type.index()];
        double pressure = pairs.yieldPressure[b.type.index()];
        double flowLeft = flow.relaxationTime() > 0 ? Math.exp(-b.timeStep / flow.relaxationTime()) : 0;
        double creepLeft = flow.creepTime() > 0 ? Math.exp(-b.timeStep / flow.creepTime()) : 1;
        double[] history = b.state[EQUILIBRIUM];
        for (int k = 0; k < b.count; k++) {
            double radius = b.effectiveRadius[k];
            double before = history[k];
            double stretch = b.overlap[k] - before;
            if (stretch > 0) {
                double ratio = 0.75 * Math.PI * pressure * factor(flow.areaFactor(), before, radius)
                        / (modulus * factor(flow.springFactor(), before, radius));
                double atYield = stretchAtYield(ratio * ratio * radius, b.overlap[k]);
                double left = stretch > atYield ? atYield + (stretch - atYield) * flowLeft : stretch;
                history[k] = Math.min(b.overlap[k] - left * creepLeft, Math.max(before, fullDensity(radius)));
            }
        }
    }

    /** x_y at given δ: the positive root of x² = s (2δ - x), from F = p_y A with a² = R* (2δ - x). */
    private static double stretchAtYield(double s, double overlap) {
        return (Math.sqrt(s * s + 8 * s * overlap) - s) / 2;
    }

    @Override
    void springs(ContactBatch b, double[] force, double[] stiffness) {
        double modulus = pairs.normal[b.type.index()];
        double[] history = b.state[EQUILIBRIUM];
        for (int k = 0; k < b.count; k++) {
            double radius = b.effectiveRadius[k];
            double stretch = Math.max(0, b.overlap[k] - history[k]);
            double a = Math.sqrt(radius * (b.overlap[k] + history[k]));
            double spring = 4.0 / 3.0 * modulus * factor(flow.springFactor(), history[k], radius) * a;
            force[k] = spring * stretch;
            stiffness[k] = stretch > 0 ? spring : 0;
        }
    }

    /** ∫ F dδ from δ_e at constant δ_e: with s = δ + δ_e, ∫ √s (s - 2δ_e) ds from 2δ_e. */
    @Override
    public void storedEnergy(ContactBatch b, double[] energy) {
        double modulus = pairs.normal[b.type.index()];
        double[] history = b.state[EQUILIBRIUM];
        for (int k = 0; k < b.count; k++) {
            double radius = b.effectiveRadius[k];
            double from = 2 * history[k];
            double to = Math.max(from, b.overlap[k] + history[k]);
            double integral = primitive(to, from) - primitive(from, from);
            energy[k] = 4.0 / 3.0 * modulus * factor(flow.springFactor(), history[k], radius) * Math.sqrt(radius)
                    * integral;
        }
    }

    private static double primitive(double s, double twiceEquilibrium) {
        return s * Math.sqrt(s) * (0.4 * s - 2.0 / 3.0 * twiceEquilibrium);
    }

    @Override
    public void areas(ContactBatch b, double[] area) {
        double[] history = b.state[EQUILIBRIUM];
        for (int k = 0; k < b.count; k++) {
            double radius = b.effectiveRadius[k];
            area[k] = b.overlap[k] > history[k] ? Math.PI * radius * (b.overlap[k] + history[k])
                    * factor(flow.areaFactor(), history[k], radius) : 0;
        }
    }

    /**
     * δ/(δ_f + x_f), x_f being the stretch at yield once flow has ended: x² = s (2δ_f + x). Beyond it the pressure rises above
     * what the contact yields at, in a body without voids, of which a contact that knows no neighbours can tell nothing.
     */
    @Override
    public void utilisation(ContactBatch b, double[] utilisation) {
        double ratio = 0.75 * Math.PI * pairs.yieldPressure[b.type.index()] * flow.areaFactor()
                / (pairs.normal[b.type.index()] * flow.springFactor());
        for (int k = 0; k < b.count; k++) {
            double s = ratio * ratio * b.effectiveRadius[k];
            double end = fullDensity(b.effectiveRadius[k]);
            utilisation[k] = b.overlap[k] / (end + (s + Math.sqrt(s * s + 8 * s * end)) / 2);
        }
    }

    @Override
    public OptionalDouble relaxationTime() {
        return DoubleStream.of(flow.relaxationTime(), flow.creepTime()).filter(time -> time > 0).min();
    }

    /** Flattened contacts are √2 times as stiff as Hertz's at the same overlap, times the spring factor. */
    @Override
    public double largestRayleighShare() {
        return super.largestRayleighShare() / Math.sqrt(Math.sqrt(2) * flow.springFactor());
    }

    @Override
    double tangentialRatio(ContactBatch b) {
        return 6 * pairs.shear[b.type.index()] / pairs.normal[b.type.index()];
    }
}
