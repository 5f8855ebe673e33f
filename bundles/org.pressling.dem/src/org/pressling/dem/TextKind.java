// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Optional;

/**
 * A line of text.
 *
 * @param defaultText what holds when the user says nothing
 */
public record TextKind(String defaultText) implements SettingKind {
    @Override
    public Localized word() {
        return SettingTerm.TEXT;
    }

    @Override
    public SettingValue standard() {
        return new SettingValue.OfText(defaultText);
    }

    @Override
    public Optional<SettingProblem> complaint(String text) {
        boolean fits = text.length() <= Limits.SETTING_CHARACTERS && text.chars().noneMatch(Character::isISOControl);
        return fits ? Optional.empty() : Optional.of(SettingProblem.NO_LINE);
    }

    @Override
    public SettingValue value(String text) {
        return new SettingValue.OfText(text);
    }

    @Override
    public Localized allowed() {
        return SettingTerm.ONE_LINE.with(Limits.SETTING_CHARACTERS);
    }

    @Override
    public boolean mayVary() {
        return false;
    }
}
