// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import org.pressling.dem.Localized;
import org.pressling.dem.Unit;
import org.pressling.dem.measure.ParticleMeasures;

/** What "the stress on a particle" means. The paper calls it stress and gives it as a force; it does not say more. */
public enum StressMeasure {
    /** Σ‖F‖ over the particle's contacts (the paper's preset) [N], written in mN. */
    FORCE_SUM(Unit.MILLINEWTON, DescriptorTerm.FORCE_SUM),
    /** Mean pressure over the particle's contacts [Pa], written in GPa. */
    MEAN_PRESSURE(Unit.GIGAPASCAL, DescriptorTerm.MEAN_PRESSURE),
    /**
     * Pressure, positive in compression, of the particle's Love–Weber stress tensor [Pa], written in GPa: (σ_xx + σ_yy) / 2 in
     * the plane, (σ_xx + σ_yy + σ_zz) / 3 in space.
     */
    STRESS_TENSOR(Unit.GIGAPASCAL, DescriptorTerm.STRESS_TENSOR);

    private final Unit unit;
    private final Localized meaning;

    StressMeasure(Unit unit, Localized meaning) {
        this.unit = unit;
        this.meaning = meaning;
    }

    /** Unit in which the measure is written. */
    public Unit unit() {
        return unit;
    }

    /** The measure in words, for tables and help texts. */
    public Localized meaning() {
        return meaning;
    }

    /** The measure in words, of bodies in space. */
    Localized meaningInSpace() {
        return this == STRESS_TENSOR ? DescriptorTerm.STRESS_TENSOR_SPACE : meaning;
    }

    /** The measure of one particle, in SI (N or Pa). */
    public double of(ParticleMeasures measures, int particle) {
        return switch (this) {
        case FORCE_SUM -> measures.forceSum[particle];
        case MEAN_PRESSURE -> measures.meanPressure[particle];
        case STRESS_TENSOR -> measures.pressure(particle);
        };
    }
}
