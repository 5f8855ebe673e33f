// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final List<Setting> DECLARED = List.of(new Setting("friction", "", 0.3, 0, 1, "Coulomb's µ."));

    @Test
    void missingValuesTakeTheirDefaults() {
        assertEquals(0.3, Settings.defaults(DECLARED).get("friction"));
        assertEquals(0.5, Settings.of(DECLARED, Map.of("friction", 0.5)).get("friction"));
    }

    @Test
    void unknownNamesAndValuesOutOfRangeAreToldToTheUser() {
        var unknown = assertThrows(InvalidInputException.class, () -> Settings.of(DECLARED, Map.of("frictoin", 0.5)));
        assertTrue(unknown.has(DemProblem.UNKNOWN_SETTING) && unknown.getMessage().contains("frictoin"));
        var outside = assertThrows(InvalidInputException.class, () -> Settings.of(DECLARED, Map.of("friction", 1.5)));
        assertTrue(outside.has(DemProblem.SETTING_OUT_OF_RANGE), outside.getMessage());
        var both = assertThrows(InvalidInputException.class,
                () -> Settings.of(DECLARED, Map.of("friction", 1.5, "frictoin", 0.5)));
        assertEquals(2, both.problems().size(), both.getMessage());
        assertThrows(InvalidInputException.class, () -> Settings.of(DECLARED, Map.of("friction", Double.NaN)));
        assertThrows(IllegalArgumentException.class, () -> Settings.defaults(DECLARED).get("restitution"));
    }

    @Test
    void materialsCheckTheirValues() {
        assertThrows(InvalidInputException.class, () -> new Material("x", 1e9, 0.5, 1000));
        assertThrows(InvalidInputException.class, () -> new Material("x", 0, 0.3, 1000));
        assertEquals(1e9 / 2.6, new Material("x", 1e9, 0.3, 1000).shearModulus(), 1e-3);
    }
}
