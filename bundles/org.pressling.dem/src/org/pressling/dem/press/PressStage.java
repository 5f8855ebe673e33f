// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import org.pressling.dem.Check;
import org.pressling.dem.Unit;

/**
 * One stage of a press.
 *
 * @param kind   what the stage does
 * @param target what it goes to, in SI: a width in m, a pressure in Pa, or a time in s, as the kind says
 */
public record PressStage(Kind kind, double target) {

    /** What a stage does. */
    public enum Kind {
        /** The wall moves at the wall speed, in or out, to a width in m. */
        WIDTH,
        /**
         * The wall goes in until it bears a pressure in Pa, and follows it, in or out, until the body rests.
         */
        PRESSURE,
        /** For a time in s the wall keeps the pressure of the stage before, or its width if that went to a width. */
        HOLD,
        /** The wall goes out to a lower pressure in Pa than it bears, and follows it until the body rests. */
        RELEASE
    }

    /**
     * Checks the target.
     *
     * @throws org.pressling.dem.InvalidInputException when it is not above 0 (a time may be 0)
     */
    public PressStage {
        switch (kind) {
        case WIDTH -> Check.above(PressTerm.STAGE_WIDTH, Unit.MICROMETRE, target, 0);
        case HOLD -> Check.within(PressTerm.STAGE_TIME, Unit.MICROSECOND, target, 0, 10);
        case PRESSURE, RELEASE -> Check.above(PressTerm.STAGE_PRESSURE, Unit.MEGAPASCAL, target, 0);
        }
    }
}
