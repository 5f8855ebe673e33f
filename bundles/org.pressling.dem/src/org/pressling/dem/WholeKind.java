// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Optional;

/**
 * A whole number. It may be written with a fraction of zero, as files of before have it.
 *
 * @param unit         what is counted, such as pixels; {@link Unit#NONE} for a mere count. Code has the count, too
 * @param defaultValue value when the user says nothing
 * @param minimum      smallest allowed value, at least -2⁵³
 * @param maximum      largest allowed value, at most 2⁵³
 */
public record WholeKind(Unit unit, long defaultValue, long minimum, long maximum) implements SettingKind {
    private static final long EXACT = 1L << 53;

    /** Refuses a range in which doubles could not tell whole numbers apart. */
    public WholeKind {
        if (minimum < -EXACT || maximum > EXACT) {
            throw new IllegalArgumentException("whole numbers of settings lie from -2^53 to 2^53");
        }
    }

    @Override
    public Localized word() {
        return SettingTerm.WHOLE_NUMBER;
    }

    @Override
    public SettingValue standard() {
        return new SettingValue.OfWhole(defaultValue);
    }

    @Override
    public Optional<SettingProblem> complaint(String text) {
        Optional<Double> number = SettingKind.finite(text);
        if (number.isEmpty() || number.get() != Math.rint(number.get())) {
            return Optional.of(SettingProblem.NO_WHOLE_NUMBER);
        }
        return number.get() >= minimum && number.get() <= maximum ? Optional.empty() : Optional.of(SettingProblem.OUT_OF_RANGE);
    }

    @Override
    public SettingValue value(String text) {
        return new SettingValue.OfWhole(SettingKind.finite(text).orElseThrow().longValue());
    }

    @Override
    public Localized allowed() {
        return SettingKind.range(minimum, maximum, unit);
    }
}
