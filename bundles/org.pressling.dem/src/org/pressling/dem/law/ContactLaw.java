// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

/**
 * The forces between two bodies that overlap. A law sees contacts in batches of one {@link
 * org.pressling.dem.PairType}, so the price of a virtual call and of looking up material coefficients is paid once
 * per batch, and the loops inside are plain loops over arrays that the virtual machine can vectorise.
 * <p>
 * A law is immutable; what a contact must remember lives in {@link ContactBatch#state}, which the solver keeps
 * beside the pair, carries over when it rebuilds its lists, and sets to zero when the bodies part.
 */
public interface ContactLaw {

    /** How many numbers a contact remembers from step to step. */
    int stateCount();

    /**
     * Advances every contact of the batch by {@link ContactBatch#timeStep}: reads geometry, velocities and state;
     * writes {@link ContactBatch#normalForce}, {@link ContactBatch#tangentialForce} and the new state.
     */
    void evaluate(ContactBatch batch);

    /**
     * The elastic energy stored in each contact in J, from geometry and state.
     *
     * @param batch  the contacts, after {@link #evaluate}
     * @param energy receives one value per contact
     */
    void elasticEnergy(ContactBatch batch, double[] energy);

    /**
     * The viscous parts of the forces that {@link #evaluate} gives, in N, with the same signs; for the energy balance.
     *
     * @param batch      the contacts, after {@link #evaluate}
     * @param normal     receives one value per contact
     * @param tangential receives one value per contact
     */
    void viscousForces(ContactBatch batch, double[] normal, double[] tangential);

    /**
     * The contact areas in m². By default Hertz: a² = R*δ, so πR*δ; this is eq. 15 and 16 of Komori et al. (2022)
     * with the relative radius R* = 1/(1/R₁ + 1/R₂) in place of the misprinted sum of curvatures.
     *
     * @param batch the contacts
     * @param area  receives one value per contact
     */
    default void areas(ContactBatch batch, double[] area) {
        for (int k = 0; k < batch.count; k++) {
            area[k] = Math.PI * batch.effectiveRadius[k] * batch.overlap[k];
        }
    }
}
