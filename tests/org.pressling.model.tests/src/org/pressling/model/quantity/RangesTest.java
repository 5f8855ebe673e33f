// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges say what somebody may type, not what the machine can hold. */
class RangesTest {

    @ParameterizedTest
    @CsvSource({"0, 9007199254740991, ≥ 0", "1e-9, 0.1, 10⁻⁹ to 0.1", "-1e15, 5, ≤ 5", "2, 5000, 2 to 5000",
            "5e-4, 0.001, 5·10⁻⁴ to 0.001", "1, 1000000, 1 to 1000000", "-1.25e-12, 0, -1.25·10⁻¹² to 0"})
    void limitsOfTheMachineAreLeftOut(double minimum, double maximum, String expected) {
        assertEquals(expected, Ranges.text(minimum, maximum, Locale.ENGLISH));
    }

    @Test
    void withoutLimitsNothingIsSaid() {
        assertEquals("", Ranges.text(-1e15, 1e300, Locale.ENGLISH));
        assertEquals("0 bis 1", Ranges.text(0, 1, Locale.GERMAN));
    }
}
