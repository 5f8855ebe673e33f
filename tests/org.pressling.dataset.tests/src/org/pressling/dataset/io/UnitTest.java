// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyDoubleComesBackBitByBit(Unit unit) {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 3_000; i++) {
            double value = i % 2 == 0 ? Double.longBitsToDouble(random.nextLong()) : random.nextDouble(-1e-4, 1e-4);
            check(unit, value);
        }
        for (double special : new double[] {0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
                Double.MIN_VALUE, Double.MAX_VALUE, 1e-6, 40e-6}) {
            check(unit, special);
        }
    }

    @ParameterizedTest
    @CsvSource({"MICROMETRE, 1.25E-5, 12.5", "MICROMETRE, 4.0E-5, 40", "MILLINEWTON, 0.0012, 1.2",
            "GIGAPASCAL, 2.67E10, 26.7",
            "NONE, 0.53, 0.53", "SQUARE_MICROMETRE, 5E-13, 0.50"})
    void textIsInTheUnit(Unit unit, double si, String expected) {
        assertEquals(Double.parseDouble(expected), Double.parseDouble(unit.format(si)));
        assertEquals(si, unit.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1,5", "1d", "1f", "0x10", "NaNs", "e", "1e", "--1", "1 2", "ten"})
    void whatIsNoDecimalNumberIsRefused(String text) {
        assertThrows(NumberFormatException.class, () -> Unit.MICROMETRE.parse(text));
        assertThrows(NumberFormatException.class, () -> Unit.NONE.parse(text));
    }

    private static void check(Unit unit, double value) {
        assertEquals(Double.doubleToLongBits(value), Double.doubleToLongBits(unit.parse(unit.format(value))),
                () -> unit + " " + value);
    }
}
