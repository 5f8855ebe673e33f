// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/** Range checks whose messages tell the caller what is wrong and what is allowed. */
public final class Check {

    private Check() {
    }

    /**
     * Requires a finite value above a limit.
     *
     * @throws InvalidInputException otherwise
     */
    public static void above(String what, String unit, double value, double limit) {
        if (!(value > limit) || Double.isInfinite(value)) {
            throw new InvalidInputException(what + " is " + value + " " + unit + ", but must be a finite number above "
                    + limit + " " + unit + ".");
        }
    }

    /**
     * Requires a value from {@code minimum} to {@code maximum}, both included.
     *
     * @throws InvalidInputException otherwise
     */
    public static void within(String what, String unit, double value, double minimum, double maximum) {
        if (!(value >= minimum && value <= maximum)) {
            throw new InvalidInputException(what + " is " + value + " " + unit + ", but must lie from " + minimum
                    + " to " + maximum + " " + unit + ".");
        }
    }
}
