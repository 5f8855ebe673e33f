// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Term;

/** What the settings of contact laws and of parts that go with them mean. */
public enum LawMeaning implements Term {
    /** Of friction. */
    FRICTION,
    /** Of the tangential force on unloading. */
    UNLOADING_RESCALE,
    /** Of where slip is taken. */
    CONTACT_POINT_SLIP,
    /** Of a restitution that does nothing. */
    RESTITUTION_UNUSED,
    /** Of a restitution that sets a dashpot. */
    RESTITUTION_NOMINAL,
    /** Of a restitution beside yield. */
    RESTITUTION_YIELDING,
    /** Of the pressure at yield where yield begins sharply. */
    YIELD_PRESSURE_ONSET,
    /** Of the pressure at yield. */
    YIELD_PRESSURE,
    /** Of Luding. */
    STIFFNESS_RATIO,
    /** Of Luding. */
    PLASTICITY_DEPTH,
    /** Of Luding. */
    TANGENTIAL_RATIO,
    /** Of the Maxwell overlap. */
    RELAXATION_TIME,
    /** Of the Maxwell overlap. */
    CREEP_TIME,
    /** Of the Maxwell overlap. */
    FULL_DENSITY_OVERLAP,
    /** Of the Maxwell overlap. */
    AREA_FACTOR,
    /** Of the Maxwell overlap. */
    SPRING_FACTOR,
    /** Of MDR. */
    BULK_ONSET,
    /** Of MDR. */
    SPREAD_IN_SPACE,
    /** Of adhesion. */
    ADHESION_DMT,
    /** Of adhesion. */
    ADHESION_JKR,
    /** Of cohesion. */
    COHESION,
    /** Of rolling. */
    ROLLING_FRICTION,
    /** Of rolling. */
    ROLLING_DAMPING,
    /** Of walls. */
    WALL_YOUNGS_MODULUS,
    /** Of walls. */
    WALL_POISSON_RATIO,
    /** Of walls. */
    WALL_YIELD_STRENGTH
}
