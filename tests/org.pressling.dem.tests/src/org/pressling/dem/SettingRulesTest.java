// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Settings that a bundle declares can be told apart, written, read and shown, or the contribution is left out. */
class SettingRulesTest {
    private static final Localized MEANING = Localized.english("What it is.");

    private static List<ProblemCode> problems(Setting... declared) {
        return assertThrows(InvalidInputException.class, () -> SettingRules.require(Arrays.asList(declared))).problems().stream()
                .map(Problem::code).toList();
    }

    private static Setting number(String name, Unit unit, double standard, double minimum, double maximum) {
        return Setting.number(name, unit, standard, minimum, maximum, MEANING);
    }

    @Test
    void whatCanBeUsedIsTaken() {
        assertDoesNotThrow(() -> SettingRules
                .require(List.of(number("a_b-C9", Unit.NEWTON_PER_METRE, 0, -1, Double.POSITIVE_INFINITY).forPairs(),
                        Setting.onOff("on", true, MEANING), Setting.whole("n", Unit.NONE, 1, 1, 1, MEANING),
                        Setting.text("t", "", MEANING),
                        Setting.file("f", List.of("csv"), MEANING),
                        Setting.choice("c", List.of(new ChoiceKind.Option("x", MEANING)), MEANING))));
    }

    @Test
    void namesThatStudyFilesCannotHoldAreRefused() {
        assertEquals(List.of(DeclarationProblem.SETTING_NAME), problems(number("a.b=c", Unit.NONE, 0, 0, 1)));
        assertEquals(List.of(DeclarationProblem.SETTING_NAME), problems(number("", Unit.NONE, 0, 0, 1)));
        assertEquals(List.of(DeclarationProblem.SETTING_NAME), problems(number("a".repeat(61), Unit.NONE, 0, 0, 1)));
        assertEquals(List.of(DeclarationProblem.RESERVED_NAME), problems(number("id", Unit.NONE, 0, 0, 1)));
        assertEquals(List.of(DeclarationProblem.SETTING_TWICE),
                problems(number("a", Unit.NONE, 0, 0, 1), number("A", Unit.NONE, 0, 0, 1)));
    }

    @Test
    void unitsRangesAndDefaultsAreHeldTo() {
        assertEquals(List.of(DeclarationProblem.UNIT), problems(number("a", null, 0, 0, 1)));
        assertEquals(List.of(DeclarationProblem.UNIT), problems(number("a", Units.named("furlong"), 0, 0, 1)));
        assertEquals(List.of(DeclarationProblem.UNIT),
                problems(Setting.whole("a", Unit.MICROSECOND, 0, 0, 1, Localized.english("Ticks."))));
        assertEquals(List.of(DeclarationProblem.RANGE), problems(number("a", Unit.NONE, 0, 1, 0)));
        assertEquals(List.of(DeclarationProblem.RANGE), problems(number("a", Unit.NONE, 0, Double.NaN, 0)));
        assertEquals(List.of(DeclarationProblem.RANGE), problems(Setting.whole("a", Unit.NONE, 0, 1, 0, MEANING)));
        assertEquals(List.of(DeclarationProblem.DEFAULT), problems(number("a", Unit.NONE, 2, 0, 1)));
        assertEquals(List.of(DeclarationProblem.DEFAULT), problems(number("a", Unit.NONE, Double.NaN, 0, 1)));
        assertEquals(List.of(DeclarationProblem.DEFAULT), problems(Setting.text("a", null, MEANING)));
    }

    @Test
    void whatIsMissingIsTold() {
        assertEquals(List.of(DeclarationProblem.NO_SETTING), problems((Setting) null));
        assertThrows(InvalidInputException.class, () -> SettingRules.require(null));
        assertEquals(List.of(DeclarationProblem.NO_MEANING), problems(Setting.onOff("a", true, null)));
        assertEquals(List.of(DeclarationProblem.NO_MEANING), problems(Setting.onOff("a", true, Localized.english(" "))));
        assertEquals(List.of(DeclarationProblem.NO_SETTING), problems(new Setting("a", null, MEANING)));
    }
}
