// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Locale;
import java.util.Optional;

/**
 * A switch, on or off: {@code true} or {@code false}. Files of before have numbers from 0 to 1 there, on above a half.
 *
 * @param isOnByDefault whether it is on when the user says nothing
 */
public record SwitchKind(boolean isOnByDefault) implements SettingKind {
    private static final double HALF = 0.5;

    @Override
    public Localized word() {
        return SettingTerm.SWITCH;
    }

    @Override
    public SettingValue standard() {
        return new SettingValue.OfSwitch(isOnByDefault);
    }

    @Override
    public Optional<SettingProblem> complaint(String text) {
        return isOn(text).isPresent() ? Optional.empty() : Optional.of(SettingProblem.NO_SWITCH);
    }

    @Override
    public SettingValue value(String text) {
        return new SettingValue.OfSwitch(isOn(text).orElseThrow());
    }

    private static Optional<Boolean> isOn(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> SettingKind.finite(text).filter(n -> n >= 0 && n <= 1).map(n -> n > HALF);
        };
    }

    @Override
    public Localized allowed() {
        return SettingTerm.ON_OR_OFF;
    }
}
