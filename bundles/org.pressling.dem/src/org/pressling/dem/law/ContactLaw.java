// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.OptionalDouble;

/**
 * What is a law's own of two bodies that overlap: the force of its springs along the normal, how stiff the contact is against
 * shear, how strong its dashpots are, the area on which the bodies touch, and what of all this it remembers. All else is
 * the solver's, for all laws alike: dashpots, the history of the tangential force, Coulomb's limit, rolling resistance. So a
 * law holds no friction, and nothing of it depends on how many axes a particle can turn about.
 * <p>
 * A law sees contacts in batches of one {@link org.pressling.dem.PairType}, so the price of a virtual call and of looking up
 * material coefficients is paid once per batch, and the loops inside are plain loops over arrays that the virtual machine can
 * vectorise.
 * <p>
 * A law is immutable; the history of a contact lives in {@link ContactBatch#state}, which the solver keeps
 * beside the pair, carries over when it rebuilds its lists, and sets to zero when the bodies part.
 */
public interface ContactLaw {

    /** How many numbers a contact remembers from step to step. */
    int stateCount();

    /**
     * Advances every contact of the batch by {@link ContactBatch#timeStep}: reads geometry, velocities and state; writes
     * {@link ContactBatch#normalForce}, {@link ContactBatch#tangentialStiffness}, {@link ContactBatch#damping} and the new
     * state. With a step of 0 a second call must give the same numbers again.
     */
    void evaluate(ContactBatch batch);

    /**
     * The energy of compression in J that each contact would give back on unloading, from geometry and state.
     *
     * @param batch  the contacts, after {@link #evaluate}
     * @param energy receives one value per contact
     */
    void storedEnergy(ContactBatch batch, double[] energy);

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

    /** Largest overlap over R* at which half-spaces still stand for two spheres, see {@link #utilisation}. */
    double LARGEST_RELATIVE_OVERLAP = 0.1;

    /**
     * How much of the law's own domain each contact uses: up to 1 the law's assumptions hold, beyond 1 its forces are
     * numbers without a meaning. The motion does not depend on it; it is what a result is judged by.
     * <p>
     * By default δ over {@value #LARGEST_RELATIVE_OVERLAP} R*. Laws that take the contact for one of two half-spaces need a
     * contact radius a = √(R*δ) much smaller than R* (Johnson, Contact Mechanics, 1985, sec. 4.1); here a is 0.32 R*.
     *
     * @param batch       the contacts, after {@link #evaluate}
     * @param utilisation receives one value per contact; NaN counts as beyond
     */
    default void utilisation(ContactBatch batch, double[] utilisation) {
        for (int k = 0; k < batch.count; k++) {
            utilisation[k] = batch.overlap[k] / (LARGEST_RELATIVE_OVERLAP * batch.effectiveRadius[k]);
        }
    }

    /**
     * The law for bodies that move in space: this one, unless it takes the plane into account that bodies else keep to. The
     * solver asks for it where a box has a depth.
     */
    default ContactLaw inSpace() {
        return this;
    }

    /**
     * Whether the normal force takes work that it does not give back, beyond that of the dashpots. The balance of
     * energy then finds the heat of yielding as the work of the springs less what {@link #storedEnergy} still holds.
     */
    default boolean yields() {
        return false;
    }

    /**
     * The shortest time in s in which the force of a contact that keeps its overlap falls by a factor e; empty under a law
     * without time. Under a law with one, a body that bears a load never stops moving: a press then counts it as at rest
     * when its forces balance and its wall moves steadily.
     */
    default OptionalDouble relaxationTime() {
        return OptionalDouble.empty();
    }

    /**
     * The largest time step, over the smallest Rayleigh time, at which explicit steps with this law are known to be
     * stable in a densely pressed structure; {@link org.pressling.dem.press.Press} takes no longer ones, and none above
     * {@link org.pressling.dem.press.PressSettings#LARGEST_RAYLEIGH_SHARE}.
     */
    default double largestRayleighShare() {
        return 0.15;
    }
}
