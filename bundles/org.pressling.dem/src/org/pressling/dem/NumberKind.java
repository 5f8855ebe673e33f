// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Optional;

/**
 * A number.
 *
 * @param unit         unit of the value, empty for a pure number
 * @param defaultValue value when the user says nothing
 * @param minimum      smallest allowed value
 * @param maximum      largest allowed value
 */
public record NumberKind(String unit, double defaultValue, double minimum, double maximum) implements SettingKind {
    @Override
    public Localized word() {
        return SettingTerm.NUMBER;
    }

    @Override
    public SettingValue standard() {
        return new SettingValue.OfNumber(defaultValue);
    }

    @Override
    public Optional<SettingProblem> complaint(String text) {
        Optional<Double> number = SettingKind.finite(text);
        if (number.isEmpty()) {
            return Optional.of(SettingProblem.NO_NUMBER);
        }
        return number.get() >= minimum && number.get() <= maximum ? Optional.empty() : Optional.of(SettingProblem.OUT_OF_RANGE);
    }

    @Override
    public SettingValue value(String text) {
        return new SettingValue.OfNumber(SettingKind.finite(text).orElseThrow());
    }

    @Override
    public Localized allowed() {
        return SettingKind.range(minimum, maximum, unit);
    }
}
