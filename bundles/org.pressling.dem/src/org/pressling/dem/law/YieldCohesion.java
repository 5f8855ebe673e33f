// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Materials;

/**
 * Cohesion that yielding leaves behind: what was pressed flat holds together, after the tensile branch of Luding (Granul. Matter
 * 10, 2008, 235), F ≥ -k_c δ, with k_c from the area A_m that the contact had at its largest overlap δ_m and the strength σ of
 * what grew together there,
 * <pre>
 *   F = F_law - T     T = 0                                       while the law bears a force
 *                     T = min(2 E* a_m (δ_p - δ), σ A_m δ/δ_m)    below δ_p, where its force ended; a_m² = A_m/π
 * </pre>
 * The first is the way back of an elastic half-space under a flat face of radius a_m, the second Luding's limit with k_c = σ
 * A_m/δ_m. On first loading nothing acts, so the part never gives more than it took; a contact that has not yielded has δ_p = 0
 * and holds nothing. Along the way it is reversible; when the bodies part (δ = 0) what it stored is heat. The largest tension is
 * nearly σ A_m δ_p/δ_m.
 * <p>
 * Limits: a contact in tension bears no shear, as its law has no stiffness there; σ is one number for old and new contact.
 */
final class YieldCohesion implements ContactPart {

    private static final int LARGEST = 0;
    private static final int AREA = 1;
    private static final int FREE = 2;

    private final double[] strength;
    private final PairModuli pairs;

    /** The part with strengths σ in Pa by pair type. */
    YieldCohesion(Materials m, double[] strength) {
        this.strength = strength;
        pairs = new PairModuli(m);
    }

    @Override
    public int stateCount() {
        return FREE + 1;
    }

    @Override
    public void apply(View c) {
        ContactBatch b = c.batch;
        for (int k = 0; k < b.count; k++) {
            boolean bears = b.normalForce[k] > 0;
            if (b.timeStep > 0) {
                updateHistory(c, k, bears);
            }
            if (!bears) {
                double tension = tension(c, k);
                b.normalForce[k] -= tension;
                c.grip[k] += tension;
            }
        }
    }

    private static void updateHistory(View c, int k, boolean bears) {
        double overlap = c.overlap[k];
        if (bears && overlap >= c.state[LARGEST][k]) {
            c.state[LARGEST][k] = overlap;
            c.state[AREA][k] = c.area[k];
            c.state[FREE][k] = overlap;
        } else if (bears) {
            c.state[FREE][k] = Math.min(c.state[FREE][k], overlap);
        }
    }

    /** Stiffness in N/m of the way back. */
    private double stiffness(View c, int k) {
        return 2 * pairs.normal[c.batch.type.index()] * Math.sqrt(c.state[AREA][k] / Math.PI);
    }

    /** k_c in N/m. */
    private double limitStiffness(View c, int k) {
        double largest = c.state[LARGEST][k];
        return largest > 0 ? strength[c.batch.type.index()] * c.state[AREA][k] / largest : 0;
    }

    private double tension(View c, int k) {
        double stretch = Math.max(0, c.state[FREE][k] - c.overlap[k]);
        return Math.min(stiffness(c, k) * stretch, limitStiffness(c, k) * c.overlap[k]);
    }

    /** The work of the tension from δ_p to δ. */
    @Override
    public void addEnergy(View c, double[] energy) {
        for (int k = 0; k < c.batch.count; k++) {
            double back = stiffness(c, k);
            double limit = limitStiffness(c, k);
            double free = c.state[FREE][k];
            double overlap = Math.min(c.overlap[k], free);
            double corner = limit > 0 ? back * free / (back + limit) : free;
            double from = Math.max(overlap, corner);
            double under = Math.min(overlap, corner);
            energy[k] += back * (free - from) * (free - from) / 2 + limit * (corner * corner - under * under) / 2;
        }
    }

    @Override
    public void utilise(View c, double[] utilisation) {
        // holds wherever the law's own areas do
    }

    @Override
    public boolean readsAreas() {
        return true;
    }

    @Override
    public boolean dissipates() {
        return true;
    }
}
