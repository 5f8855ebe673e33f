// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.OptionalDouble;

import org.pressling.dem.Check;
import org.pressling.dem.Decimals;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Unit;
import org.pressling.dem.law.ContactModel;

/**
 * How to press: move the right wall at a constant speed to the final width, then hold it and relax.
 *
 * @param finalWidth      width at the end in m
 * @param wallSpeed       speed of the right wall in m/s
 * @param rayleighShare   time step over the smallest Rayleigh time of the particles, up to {@link
 *                        #LARGEST_RAYLEIGH_SHARE} and to what the law bears; 0 takes the largest that it bears
 * @param unbalancedLimit unbalanced force ratio below which the structure counts as at rest
 * @param relaxDamping    local damping while relaxing, 0 (none) to below 1: each force and torque component is
 *                        lessened by this share of itself while it does work on the particle, and raised by it while
 *                        it takes work
 * @param maxRelaxSteps   steps after which relaxing ends even if the limit is not reached
 * @param historyPoints   number of states to record while pressing, start and end included
 * @param pressureDepth   depth in m of the slab that a pressure is taken over, see {@link PressHistory.Row#pressure()};
 *                        if empty, that of a slab which holds the volume of all particles at their cover
 */
public record PressSettings(double finalWidth, double wallSpeed, double rayleighShare, double unbalancedLimit,
        double relaxDamping, int maxRelaxSteps, int historyPoints, OptionalDouble pressureDepth) {

    /**
     * Wall speed in m/s. With it the inertial number stays below 1e-3 from a tenth of the final pressure on, and half
     * of it changes the labels no more than a disturbance of the start by rounding does (docs/convergence.md).
     */
    public static final double DEFAULT_WALL_SPEED = 2;
    /**
     * Largest time step over Rayleigh time: three quarters of what is stable in the most compressed structures of the
     * paper (0.2 is not), where contacts are much stiffer than the small overlaps that Rayleigh's time supposes. Many
     * laws bear less, see {@link ContactModel#largestRayleighShare}.
     */
    public static final double LARGEST_RAYLEIGH_SHARE = 0.15;
    /** Takes the largest share that the law bears. */
    public static final double RAYLEIGH_SHARE_OF_THE_LAW = 0;
    /** The structure counts as at rest below this unbalanced force ratio. */
    public static final double DEFAULT_UNBALANCED_LIMIT = 1e-3;
    /**
     * Local damping while relaxing. The published law needs it: its own damping is a few per cent of critical. At 0.5
     * a sample comes to rest in one to four thousand steps.
     */
    public static final double DEFAULT_RELAX_DAMPING = 0.5;
    /** Steps after which relaxing ends in any case. */
    public static final int DEFAULT_MAX_RELAX_STEPS = 200_000;
    /** States recorded. */
    public static final int DEFAULT_HISTORY_POINTS = 101;

    /**
     * Checks the values.
     *
     * @throws InvalidInputException when one is out of its range
     */
    public PressSettings {
        Check.above(PressTerm.FINAL_WIDTH, Unit.MICROMETRE, finalWidth, 0);
        Check.above(PressTerm.WALL_SPEED, Unit.METRE_PER_SECOND, wallSpeed, 0);
        Check.within(PressTerm.RAYLEIGH_SHARE, Unit.NONE, rayleighShare, 0, LARGEST_RAYLEIGH_SHARE);
        Check.above(PressTerm.UNBALANCED_LIMIT, Unit.NONE, unbalancedLimit, 0);
        Check.within(PressTerm.LOCAL_DAMPING, Unit.NONE, relaxDamping, 0, 0.99);
        Check.within(PressTerm.RELAXATION_STEPS, Unit.NONE, maxRelaxSteps, 0, Integer.MAX_VALUE);
        Check.within(PressTerm.HISTORY_POINTS, Unit.NONE, historyPoints, 2, 1_000_000);
        pressureDepth.ifPresent(depth -> Check.above(PressTerm.SLAB_DEPTH, Unit.MICROMETRE, depth, 0));
    }

    /**
     * Settings with pressures over the depth that follows from the particles.
     *
     * @param finalWidth      see the record
     * @param wallSpeed       see the record
     * @param rayleighShare   see the record
     * @param unbalancedLimit see the record
     * @param relaxDamping    see the record
     * @param maxRelaxSteps   see the record
     * @param historyPoints   see the record
     */
    public PressSettings(double finalWidth, double wallSpeed, double rayleighShare, double unbalancedLimit,
            double relaxDamping, int maxRelaxSteps, int historyPoints) {
        this(finalWidth, wallSpeed, rayleighShare, unbalancedLimit, relaxDamping, maxRelaxSteps, historyPoints,
                OptionalDouble.empty());
    }

    /**
     * The share of the Rayleigh time that a press under a law takes.
     *
     * @param model the contact law with friction
     * @return this share, or the largest that the law bears where this says nothing
     * @throws InvalidInputException when this share is larger than the law bears
     */
    public double rayleighShareUnder(ContactModel model) {
        double largest = Math.min(LARGEST_RAYLEIGH_SHARE, model.largestRayleighShare());
        if (rayleighShare > largest) {
            throw PressProblem.TIME_STEP.of(Decimals.rounded(rayleighShare, 4), Decimals.rounded(largest, 4)).exception();
        }
        return rayleighShare == RAYLEIGH_SHARE_OF_THE_LAW ? largest : rayleighShare;
    }

    /** These settings with another share of the Rayleigh time. */
    public PressSettings withRayleighShare(double share) {
        return new PressSettings(finalWidth, wallSpeed, share, unbalancedLimit, relaxDamping, maxRelaxSteps, historyPoints,
                pressureDepth);
    }

    /** The recommended settings for a final width in m. */
    public static PressSettings defaults(double finalWidth) {
        return new PressSettings(finalWidth, DEFAULT_WALL_SPEED, RAYLEIGH_SHARE_OF_THE_LAW, DEFAULT_UNBALANCED_LIMIT,
                DEFAULT_RELAX_DAMPING, DEFAULT_MAX_RELAX_STEPS, DEFAULT_HISTORY_POINTS);
    }
}
