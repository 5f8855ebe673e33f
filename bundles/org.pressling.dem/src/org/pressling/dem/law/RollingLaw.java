// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

/**
 * What resists rolling: a spring with a limit and a dashpot between the turns of two bodies. The solver keeps the torque of the
 * spring and does the turning; in the plane the turns are about its normal.
 */
public non-sealed interface RollingLaw extends LawPart.Acting {

    /** The spring's stiffness k_r in N m of a contact, after {@link ContactLaw#evaluate} and the parts along the normal. */
    double stiffness(ContactBatch batch, int k);

    /** The largest torque in N m that the spring bears in a contact. */
    double limit(ContactBatch batch, int k);

    /**
     * The dashpot's coefficient C in N m s; it is off while the spring is at its limit.
     *
     * @param stiffness      of the spring, in N m
     * @param inverseInertia 1/I₁ + 1/I₂ in 1/(kg m²), with the moments of inertia about the contact
     */
    double dashpot(double stiffness, double inverseInertia);

    /** The largest time step over the smallest Rayleigh time that it bears; a finite number above 0. */
    double largestRayleighShare();
}
