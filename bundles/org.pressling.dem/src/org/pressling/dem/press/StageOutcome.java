// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.OptionalDouble;

/**
 * How a stage of a press ended.
 *
 * @param stage           the stage
 * @param time            time at its end in s
 * @param duration        time that it took in s, wall's way and waits included
 * @param waited          the part of the duration in s in which the wall had nothing left to do but to keep what the stage
 *                        asks for: after the width was reached or the pressure first borne; for a release the time under
 *                        the braked piston, for a hold all of it
 * @param relaxationTimes the duration over the law's {@linkplain
 *                        org.pressling.dem.law.ContactLaw#relaxationTime() relaxation time}; empty under a law without time
 * @param width           width at its end in m
 * @param pressure        pressure at its end in Pa, as in {@link PressHistory.Row#pressure()}
 * @param wallPressure    pressure on the moving wall alone in Pa: what a stage of pressure steers
 * @param relativeDensity      Σπr² over the area of the box at its end: relative density, as the mass of the particles is kept
 * @param springBack      how much wider the box became during the stage, over its width at the stage's begin; negative where
 *                        it became narrower. It holds what flowed while the stage lasted, so under a law with time it is the
 *                        one after {@code relaxationTimes}, not that of an instant
 * @param settled         whether the body came to rest at its target within the allowed steps; true for a time that passed
 */
public record StageOutcome(PressStage stage, double time, double duration, double waited, OptionalDouble relaxationTimes,
        double width, double pressure, double wallPressure, double relativeDensity, double springBack, boolean settled) {
}
