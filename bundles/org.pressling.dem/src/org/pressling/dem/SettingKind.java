// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Optional;

/** What the values of a {@link Setting} are, which of them are allowed, and how they are read. */
public sealed interface SettingKind permits NumberKind, WholeKind, SwitchKind, ChoiceKind, TextKind, FileKind {

    /** The kind in words: {@code number}, {@code whole number}, {@code switch}, {@code choice}, {@code text}, {@code file}. */
    Localized word();

    /** The value when the user says nothing. */
    SettingValue standard();

    /** What is wrong with a text as a value; nothing if it fits. */
    Optional<SettingProblem> complaint(String text);

    /**
     * The value of a text that {@linkplain #complaint fits}.
     *
     * @throws InvalidInputException for a file that cannot be read after all
     */
    SettingValue value(String text);

    /** The allowed values in words, such as {@code 0 to 2 N/m}. */
    Localized allowed();

    /** A range in words. */
    static Localized range(Object minimum, Object maximum, Unit unit) {
        return unit.isNone() ? SettingTerm.RANGE.with(minimum, maximum)
                : SettingTerm.RANGE_IN.with(minimum, maximum, unit.printed());
    }

    /** The unit of the value, {@link Unit#NONE} where it has none. */
    default Unit unit() {
        return Unit.NONE;
    }

    /** Whether a campaign may vary it. */
    default boolean mayVary() {
        return true;
    }

    /** The finite number that a text is. */
    static Optional<Double> finite(String text) {
        try {
            return Optional.of(Double.parseDouble(text.strip())).filter(Double::isFinite);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
