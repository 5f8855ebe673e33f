// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import org.pressling.dem.measure.ParticleMeasures;

/** What "the stress on a particle" means. The paper calls it stress and gives it as a force; it does not say more. */
public enum StressMeasure {
    /** Σ‖F‖ over the particle's contacts (the paper's preset) [N], written in mN. */
    FORCE_SUM("mN", 1e-3, "sum of the contact forces"),
    /** Mean pressure over the particle's contacts [Pa], written in GPa. */
    MEAN_PRESSURE("GPa", 1e9, "mean contact pressure"),
    /**
     * In-plane pressure (σ_xx + σ_yy) / 2, positive in compression, of the particle's Love–Weber stress tensor [Pa],
     * written in GPa.
     */
    STRESS_TENSOR("GPa", 1e9, "in-plane pressure of the stress tensor");

    private final String unit;
    private final double perUnit;
    private final String meaning;

    StressMeasure(String unit, double perUnit, String meaning) {
        this.unit = unit;
        this.perUnit = perUnit;
        this.meaning = meaning;
    }

    /** Unit in which the measure is written. */
    public String unit() {
        return unit;
    }

    /** What one unit is in SI. */
    public double perUnit() {
        return perUnit;
    }

    /** The measure in words, for tables and help texts. */
    public String meaning() {
        return meaning;
    }

    /** The measure of one particle, in SI (N or Pa). */
    public double of(ParticleMeasures measures, int particle) {
        return switch (this) {
        case FORCE_SUM -> measures.forceSum[particle];
        case MEAN_PRESSURE -> measures.meanPressure[particle];
        case STRESS_TENSOR -> (measures.stressXX[particle] + measures.stressYY[particle]) / 2;
        };
    }
}
