// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

/**
 * How a stage of a press ended.
 *
 * @param stage      the stage
 * @param time       time at its end in s
 * @param width      width at its end in m
 * @param pressure   pressure at its end in Pa, as in {@link PressHistory.Row#pressure()}
 * @param solidShare Σπr² over the area of the box at its end: relative density, as the mass of the particles is kept
 * @param springBack how much wider the box became during the stage, over its width at the stage's begin; negative where
 *                   it became narrower
 * @param settled    whether the body came to rest at its target within the allowed steps; true for a time that passed
 */
public record StageOutcome(PressStage stage, double time, double width, double pressure, double solidShare,
        double springBack, boolean settled) {
}
