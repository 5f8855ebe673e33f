// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    /** One setting of each kind, and numbers for phases and for pairs. */
    static final List<Setting> DECLARED = List.of(
            Setting.number("friction", Unit.NONE, 0.3, 0, 1, Localized.english("Coulomb's µ.")).forPairs(),
            Setting.number("hardening", Unit.PASCAL, 0, 0, 1e9, Localized.english("Hardening.")).forPhases(),
            Setting.whole("starts", Unit.NONE, 60, 1, 1000, Localized.english("Starts.")),
            Setting.onOff("slip", false, Localized.english("Slip.")),
            Setting.choice("spread", List.of(new ChoiceKind.Option("plane", Localized.english("In the plane.")),
                    new ChoiceKind.Option("space", Localized.english("In space."))), Localized.english("Spread.")).forPairs(),
            Setting.text("note", "none", Localized.english("Note.")),
            Setting.file("table", List.of("csv"), Localized.english("Table.")).forPhases());

    @Test
    void missingValuesTakeTheirDefaults() {
        Settings none = Settings.defaults(DECLARED);
        assertEquals(0.3, none.number("friction"));
        assertEquals(60, none.whole("starts"));
        assertFalse(none.isOn("slip"));
        assertEquals("plane", none.choice("spread"));
        assertEquals("none", none.text("note"));
        assertTrue(none.file("table").isEmpty());
        assertEquals(0.5, Settings.of(DECLARED, Map.of("friction", 0.5)).number("friction"));
    }

    @Test
    void unknownNamesAndValuesOutOfRangeAreToldToTheUser() {
        var unknown = assertThrows(InvalidInputException.class, () -> Settings.of(DECLARED, Map.of("frictoin", 0.5)));
        assertTrue(unknown.has(DemProblem.UNKNOWN_SETTING) && unknown.getMessage().contains("frictoin"));
        var both = assertThrows(InvalidInputException.class,
                () -> Settings.of(DECLARED, Map.of("friction", 1.5, "frictoin", 0.5)));
        assertEquals(2, both.problems().size(), both.getMessage());
        refused(SettingProblem.OUT_OF_RANGE, "0 to 1", Map.of("friction", 1.5));
        refused(SettingProblem.NO_NUMBER, "0 to 1", Map.of("friction", Double.NaN));
        refused(SettingProblem.NO_WHOLE_NUMBER, "1 to 1000", Map.of("starts", 1.5));
        refused(SettingProblem.OUT_OF_RANGE, "1 to 1000", Map.of("starts", 0));
        refused(SettingProblem.NO_SWITCH, "true or false", Map.of("slip", "yes"));
        refused(SettingProblem.NO_SWITCH, "true or false", Map.of("slip", 2));
        refused(SettingProblem.NO_OPTION, "plane or space", Map.of("spread", "sphere"));
        refused(SettingProblem.NO_LINE, "one line", Map.of("note", "x".repeat(Limits.SETTING_CHARACTERS + 1)));
        refused(SettingProblem.NO_LINE, "one line", Map.of("note", "a\nb"));
        refused(SettingProblem.NO_FILE, "*.csv", Map.of("table", "/there/is/no/such.csv"));
        assertThrows(IllegalArgumentException.class, () -> Settings.defaults(DECLARED).number("restitution"));
        assertThrows(IllegalArgumentException.class, () -> Settings.defaults(DECLARED).number("starts"), "of another kind");
    }

    private static void refused(SettingProblem code, String allowed, Map<String, ?> given) {
        var refused = assertThrows(InvalidInputException.class, () -> Settings.of(DECLARED, given));
        assertTrue(refused.has(code) && refused.getMessage().contains(allowed), refused.getMessage());
        assertTrue(refused.getMessage().contains("'" + given.keySet().iterator().next() + "'"), refused.getMessage());
        assertTrue(refused.getMessage().length() < 500, refused.getMessage());
    }

    @Test
    void phasesAndPairsHaveValuesOfTheirOwn() {
        Settings s = Settings.of(DECLARED,
                Map.of("friction", 0.2, "friction[se_am]", 0.4, "friction[SE_WALL]", 0.5, "spread[AM_AM]",
                        "SPACE", "hardening[se]", 7));
        s.requirePlaces(Phases.AM_SE);
        assertEquals(0.2, s.at(PairType.AM_AM).number("friction"));
        assertEquals(0.4, s.at(PairType.AM_SE).number("friction"), "either order, small letters");
        assertEquals(0.5, s.at(PairType.SE_WALL).number("friction"));
        assertEquals("space", s.at(PairType.AM_AM).choice("spread"));
        assertEquals("plane", s.at(PairType.SE_SE).choice("spread"));
        assertEquals(7, s.at(Phase.SE).number("hardening"));
        assertEquals(0, s.at(Phase.AM).number("hardening"));
        assertEquals(0.2, s.at(Phase.SE).number("friction"), "what is for pairs is for no phase");
    }

    /** A study says 0.1 GPa, and so do its messages; a law is handed pascals, for each phase as for all. */
    @Test
    void codeHasNumbersInSi() {
        List<Setting> hardness = List.of(Setting.number("hardness", Unit.GIGAPASCAL, 0.3, 0, 10, Localized.english("Hardness."))
                .forPhases(), Setting.whole("window", new Unit("px", "px", 1), 7, 1, 99, Localized.english("Window.")));
        Settings s = Settings.of(hardness, Map.of("hardness[SE]", 0.1));
        assertEquals(0.3e9, s.number("hardness"));
        assertEquals(0.1e9, s.at(Phase.SE).number("hardness"));
        assertEquals(0.1, s.value("hardness[SE]").key(), "a key has the number of the study");
        assertEquals(7, s.whole("window"));
        assertEquals("0 to 10 GPa", hardness.getFirst().kind().allowed().text(Locale.ENGLISH));
        assertEquals("1 to 99 px", hardness.getLast().kind().allowed().text(Locale.ENGLISH));
        refused(hardness);
    }

    private static void refused(List<Setting> hardness) {
        var refused = assertThrows(InvalidInputException.class, () -> Settings.of(hardness, Map.of("hardness", 11)));
        assertTrue(refused.getMessage().contains("10 GPa"), refused.getMessage());
    }

    @Test
    void placesThatAreNotThereAreRefusedWithThoseThatAre() {
        for (String name : List.of("friction[AM_C]", "friction[SE]", "hardening[AM_SE]")) {
            Settings s = Settings.of(DECLARED, Map.of(name, 0.1));
            var refused = assertThrows(InvalidInputException.class, () -> s.requirePlaces(Phases.AM_SE), name);
            assertTrue(refused.has(name.startsWith("friction") ? SettingProblem.UNKNOWN_PAIR : SettingProblem.UNKNOWN_PHASE),
                    name);
            assertTrue(refused.getMessage().contains("Allowed: AM"), refused.getMessage());
        }
        assertThrows(InvalidInputException.class, () -> Settings.of(DECLARED, Map.of("starts[AM]", 3)), "one value for all");
    }

    /** Files of before have 1 and 0 for switches, and fractions of zero in whole numbers; keys stay what they were. */
    @Test
    void valuesOfBeforeAreReadAndKeepTheirKeys() {
        for (String on : List.of("1", "1.0", "true", "TRUE", "0.7")) {
            assertEquals(1.0, Settings.of(DECLARED, Map.of("slip", on)).value("slip").key(), on);
        }
        for (String off : List.of("0", "0.0", "false", "0.5")) {
            assertEquals(0.0, Settings.of(DECLARED, Map.of("slip", off)).value("slip").key(), off);
        }
        assertEquals(7.0, Settings.of(DECLARED, Map.of("starts", "7.0")).value("starts").key());
        assertEquals("7", Settings.of(DECLARED, Map.of("starts", "7.0")).value("starts").text());
        assertEquals(0.25, Settings.of(DECLARED, Map.of("friction", "0.25")).value("friction").key());
    }

    @Test
    void everyValueIsReadBackFromItsText(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("a table.csv"), "1,2\n");
        Map<String, Object> given = Map.of("friction", 1 / 3.0, "starts", 999, "slip", true, "spread", "space", "note", "7.0 µm",
                "table",
                table);
        Settings s = Settings.of(DECLARED, given);
        for (Setting setting : DECLARED) {
            SettingValue value = s.value(setting.name());
            assertEquals(value, setting.read(setting.name(), value.text()), setting.name());
            assertEquals(setting.kind().standard(), setting.read(setting.name(), setting.kind().standard().text()));
        }
        assertEquals("7.0 µm", s.text("note"));
    }

    @Test
    void filesAreReadOnceAndTheirKeyIsWhatIsInThem(@TempDir Path folder) throws IOException {
        Path here = Files.writeString(folder.resolve("a.csv"), "1,2\n3,4\n");
        Path there = Files.copy(here, folder.resolve("b.csv"));
        Settings s = Settings.of(DECLARED, Map.of("table", here, "table[SE]", there));
        assertEquals(List.of("1,2", "3,4"), s.file("table").orElseThrow().lines());
        assertEquals(s.value("table").key(), s.at(Phase.SE).value("table").key());
        Files.writeString(here, "5,6\n");
        assertEquals(List.of("1,2", "3,4"), s.file("table").orElseThrow().lines(), "as it was read");
        assertFalse(Settings.of(DECLARED, Map.of("table", here)).value("table").key().equals(s.value("table").key()));
        Files.delete(here);
        assertEquals(s.value("table"), Settings.of(DECLARED, Map.of("table", s.value("table"))).value("table"), "read already");
        assertTrue(assertThrows(InvalidInputException.class, () -> Settings.of(DECLARED, Map.of("table", here))).getMessage()
                .contains("not there"));
    }

    @Test
    void declarationsThatMakeNoSenseAreSlips() {
        var twice = List.of(new ChoiceKind.Option("a", Localized.english("A.")),
                new ChoiceKind.Option("A", Localized.english("A.")));
        assertThrows(IllegalArgumentException.class, () -> Setting.choice("c", twice, Localized.english("C.")));
        assertThrows(IllegalArgumentException.class,
                () -> new ChoiceKind("b", List.of(new ChoiceKind.Option("a", Localized.english("A.")))));
        assertThrows(IllegalArgumentException.class, () -> new ChoiceKind.Option("1", Localized.english("One.")),
                "looks like a number");
        assertThrows(IllegalArgumentException.class,
                () -> Setting.whole("w", Unit.NONE, 0, 0, Long.MAX_VALUE, Localized.english("W.")));
    }

    @Test
    void materialsCheckTheirValues() {
        assertThrows(InvalidInputException.class, () -> new Material("x", 1e9, 0.5, 1000));
        assertThrows(InvalidInputException.class, () -> new Material("x", 0, 0.3, 1000));
        assertEquals(1e9 / 2.6, new Material("x", 1e9, 0.3, 1000).shearModulus(), 1e-3);
    }
}
