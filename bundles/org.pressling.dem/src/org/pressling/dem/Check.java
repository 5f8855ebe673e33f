// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/** Range checks whose problems say what is wrong and what is allowed. */
public final class Check {

    private Check() {
    }

    /**
     * Requires a finite value above a limit.
     *
     * @param what  what it is called in a message
     * @param unit  what it is printed in
     * @param value in SI
     * @param limit in SI
     * @throws InvalidInputException otherwise
     */
    public static void above(Localized what, Unit unit, double value, double limit) {
        if (!(value > limit) || Double.isInfinite(value)) {
            throw DemProblem.NOT_ABOVE.of(what, unit.of(value), unit.of(limit)).exception();
        }
    }

    /**
     * Requires a value from {@code minimum} to {@code maximum}, both included.
     *
     * @param what    what it is called in a message
     * @param unit    what it is printed in
     * @param value   in SI
     * @param minimum in SI
     * @param maximum in SI
     * @throws InvalidInputException otherwise
     */
    public static void within(Localized what, Unit unit, double value, double minimum, double maximum) {
        if (!(value >= minimum && value <= maximum)) {
            throw DemProblem.OUT_OF_RANGE.of(what, unit.of(value), unit.of(minimum), unit.of(maximum)).exception();
        }
    }
}
