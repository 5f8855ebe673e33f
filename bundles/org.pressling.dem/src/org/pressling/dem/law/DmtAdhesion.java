// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Materials;

/**
 * Adhesion of hard or small spheres by forces from outside of the contact (Derjaguin, Muller and Toporov, J. Colloid Interface
 * Sci. 53, 1975, 314; with Maugis's reading, J. Colloid Interface Sci. 150, 1992, 243, eq. 3.6):
 * <pre>
 *   F = F_law - 2π w R*        U = U_law - 2π w R* δ
 * </pre>
 * while the spheres touch. w is the work of adhesion of the pair in J/m², γ₁ + γ₂ - γ₁₂. The pull-off force is 2π w R*, at δ =
 * 0. Nothing is lost: what the surfaces give on touching they take on parting. Coulomb's limit counts the force of the law
 * alone, µ |F + 2π w R*|, as contact and not attraction is what rubs.
 * <p>
 * Limits: {@link Tabor}'s parameter below 1. On a law that yields the attraction stays that of the spheres as they were.
 */
final class DmtAdhesion implements ContactPart {

    private final double[] work;
    private final Tabor tabor;

    /** The part with works of adhesion in J/m² by pair type. */
    DmtAdhesion(Materials m, double[] work) {
        this.work = work;
        tabor = new Tabor(m, work);
    }

    @Override
    public int stateCount() {
        return 0;
    }

    private double forcePerRadius(ContactBatch b) {
        return 2 * Math.PI * work[b.type.index()];
    }

    @Override
    public void apply(View c) {
        double perRadius = forcePerRadius(c.batch);
        for (int k = 0; k < c.batch.count; k++) {
            double force = perRadius * c.batch.effectiveRadius[k];
            c.batch.normalForce[k] -= force;
            c.grip[k] += force;
        }
    }

    @Override
    public void addEnergy(View c, double[] energy) {
        double perRadius = forcePerRadius(c.batch);
        for (int k = 0; k < c.batch.count; k++) {
            energy[k] -= perRadius * c.batch.effectiveRadius[k] * c.overlap[k];
        }
    }

    @Override
    public void utilise(View c, double[] utilisation) {
        if (forcePerRadius(c.batch) > 0) {
            for (int k = 0; k < c.batch.count; k++) {
                utilisation[k] = Math.max(utilisation[k], tabor.of(c.batch.type, c.batch.effectiveRadius[k]));
            }
        }
    }

    @Override
    public boolean dissipates() {
        return false;
    }
}
