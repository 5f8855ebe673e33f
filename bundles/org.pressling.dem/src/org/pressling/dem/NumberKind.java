// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Optional;

/**
 * A number.
 *
 * @param unit         unit of the value in study files and forms, {@link Unit#NONE} for a pure number; code has it in SI
 * @param defaultValue value when the user says nothing, in that unit
 * @param minimum      smallest allowed value in that unit
 * @param maximum      largest allowed value in that unit
 */
public record NumberKind(Unit unit, double defaultValue, double minimum, double maximum) implements SettingKind {
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
