// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.PairType;
import org.pressling.dem.law.ContactBatch;

/**
 * What holds a centre in front of a rigid wall, under every contact law alike. The force of a contact law is finite where
 * the centre reaches the wall (Hertz: 4/3 E* R²), so a small soft particle that a large hard one squeezes against the wall
 * would go through it. Beside the law's own force acts, once the centre is nearer than half a radius,
 * <pre>
 *   F = E R² (b s² + c (-ln(1-s) - s))           s = 1 - d/(R/2),  d distance of the centre from the wall
 *   U = E R³/2 (b s³/3 + c ((1-s) ln(1-s) + s - s²/2))
 *   dF/dδ = 2 E R (2 b s + c s/(1-s))
 * </pre>
 * with R the radius as packed and E = E/(2(1-ν²)) the modulus of the contact with the wall. Force and stiffness begin at 0,
 * so a structure whose particles stay flatter than that feels nothing of it. A sphere squeezed to a quarter of its height
 * answers more stiffly than Hertz's in any case (Tatara, J. Eng. Mater. Technol. 113, 1991, 285); this is that stiffening in
 * the simplest form that a step can follow, no measured law. The force is conservative, has no dashpot, and takes no part in
 * friction.
 * <p>
 * The logarithm makes the force unbounded; the square bears the load. Explicit steps bound stiffness, not force, and at one
 * stiffness the square bears several times what a logarithm alone does. With the values below a particle of the smallest
 * radius stays stable at 0.15 Rayleigh times up to s = 0.95, where the barrier bears 4.1 E R² and the {@link WallStop} takes
 * over.
 */
final class WallBarrier implements ContactTerm {

    /** Begins at this distance of the centre over the radius. */
    static final double BEGIN = 0.5;
    private static final double SQUARE = 4;
    private static final double LOGARITHM = 0.25;
    /** 1 - s is not taken below this, so that the numbers stay finite; the press is at its end there. */
    private static final double NEAREST = 1e-9;

    private final double[] modulus;

    private final ParticleState p;
    private boolean passed;

    WallBarrier(Materials m, ParticleState p) {
        modulus = new double[m.phases().pairTypes().size()];
        this.p = p;
        for (PairType type : m.phases().pairTypes()) {
            Material body = m.of(type.one());
            modulus[type.index()] = body.youngsModulus() / (2 * (1 - body.poissonRatio() * body.poissonRatio()));
        }
    }

    /** Writes the forces of barrier and {@link WallStop} on a block of contacts with a wall into {@link ContactBlock#backing}. */
    @Override
    public void apply(ContactBlock block) {
        ContactBatch b = block.batch;
        double nearest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < b.count; k++) {
            double r = p.radius[block.first[k]];
            double distance = block.firstLeverArm[k];
            nearest = Math.min(nearest, distance);
            block.backing[k] = distance < BEGIN * r
                    ? force(b.type, r, distance) + block.wall.reaction[block.first[k]]
                    : 0;
        }
        passed |= !(nearest > 0);
    }

    /** Whether a centre has ever been on or beyond a wall. */
    boolean passed() {
        return passed;
    }

    @Override
    public void addEnergy(ContactBlock block, double[] normal, double[] tangential) {
        for (int k = 0; k < block.batch.count; k++) {
            normal[k] += energy(block.batch.type, p.radius[block.first[k]], block.firstLeverArm[k]);
        }
    }

    private double force(PairType type, double radius, double distance) {
        double left = left(radius, distance);
        double s = 1 - left;
        return modulus[type.index()] * radius * radius * (SQUARE * s * s - LOGARITHM * (Math.log(left) + s));
    }

    /** Stored energy in J of one contact. */
    double energy(PairType type, double radius, double distance) {
        if (distance >= BEGIN * radius) {
            return 0;
        }
        double left = left(radius, distance);
        double s = 1 - left;
        return modulus[type.index()] * BEGIN * radius * radius * radius
                * (SQUARE * s * s * s / 3 + LOGARITHM * (left * Math.log(left) + s - s * s / 2));
    }

    /** 1 - s. */
    private static double left(double radius, double distance) {
        return Math.max(NEAREST, distance / (BEGIN * radius));
    }
}
