// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.SplittableRandom;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"20, 1e-6, 2e-5", "35.1, 1e-6, 3.51e-5", "0.3, 1e-12, 3e-13", "26.7, 1e9, 26.7e9", "-0.0, 1e-6, -0.0",
            "NaN, 1e-6, NaN", "Infinity, 1e9, Infinity", "3, 2.5e-7, 7.5e-7"})
    void aUnitMovesThePointAndNothingElse(double value, double unit, double si) {
        assertEquals(si, Decimals.toSi(value, unit));
        assertEquals(value, Decimals.fromSi(si, unit));
    }

    /** What a person writes has at most 15 digits; all of them come back, whatever the unit. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-6, 1e-9, 1e-12, 1e3, 1e6, 1e9})
    void anyDecimalNumberIsTheNearestDoubleOfItsExactValueAndComesBack(double unit) {
        SplittableRandom random = new SplittableRandom(29);
        for (int i = 0; i < 20_000; i++) {
            String text = new BigDecimal(random.nextLong(-999_999_999_999_999L, 1_000_000_000_000_000L))
                    .movePointLeft(random.nextInt(0, 15)).toPlainString();
            double value = Double.parseDouble(text);
            double si = Decimals.toSi(value, unit);
            assertEquals(new BigDecimal(text).multiply(new BigDecimal(Double.toString(unit))).doubleValue(), si, text);
            assertEquals(value, Decimals.fromSi(si, unit), text);
        }
    }
}
