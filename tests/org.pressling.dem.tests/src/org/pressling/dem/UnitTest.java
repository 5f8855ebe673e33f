// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    private static List<Unit> powersOfTen() {
        return Units.usual().stream().filter(unit -> !unit.symbol().equals("deg")).toList();
    }

    @ParameterizedTest
    @MethodSource("powersOfTen")
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
    @CsvSource({"um, 1.25E-5, 12.5", "um, 4.0E-5, 40", "mN, 0.0012, 1.2", "GPa, 2.67E10, 26.7", "'', 0.53, 0.53",
            "um2, 5E-13, 0.50", "mS_per_cm, 0.154, 1.54", "percent, 0.07, 7"})
    void textIsInTheUnit(String symbol, double si, String expected) {
        Unit unit = Units.find(symbol).orElseThrow();
        assertEquals(Double.parseDouble(expected), Double.parseDouble(unit.format(si)));
        assertEquals(si, unit.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1,5", "1d", "1f", "0x10", "NaNs", "e", "1e", "--1", "1 2", "ten"})
    void whatIsNoDecimalNumberIsRefused(String text) {
        assertThrows(NumberFormatException.class, () -> Unit.MICROMETRE.parse(text));
        assertThrows(NumberFormatException.class, () -> Unit.NONE.parse(text));
    }

    @Test
    void aUnitOfOnesOwnNeedBeNoPowerOfTen() {
        Unit charge = new Unit("mAh", "mAh", 3.6);
        assertEquals(7.2, charge.toSi(2));
        assertEquals(2, charge.fromSi(7.2));
        assertEquals("2.0", charge.format(7.2));
        assertEquals(7.2, charge.parse("2"));
        assertEquals("capacity_mAh", charge.column("capacity"));
    }

    @Test
    void aUnitOfUnknownSizeKeepsItsNameAndSaysNothingInSi() {
        Unit unit = Units.named("furlong");
        assertEquals("x_furlong", unit.column("x"));
        assertFalse(unit.isMeasure());
        assertTrue(Double.isNaN(unit.toSi(1)) && Double.isNaN(unit.fromSi(1)));
    }

    @ParameterizedTest
    @CsvSource({"work_nJ, nJ", "spin_rad_per_s, rad_per_s", "spin_rad, rad", "speed_m_per_s, m_per_s", "x_S, ''", "x_mAh, ''",
            "_N, ''", "x, ''", "a_b, ''", "conductivity_mS_per_cm, mS_per_cm", "area_um2, um2", "x_m, m"})
    void aHeadingAloneTellsTheLongestUsualUnitAtItsEnd(String heading, String symbol) {
        assertEquals(symbol, Units.endOf(heading).symbol());
    }

    @Test
    void unitsAreFoundAsTheyAreWrittenAndAsTheyArePrinted() {
        assertEquals(Unit.SQUARE_MICROMETRE, Units.find("µm²").orElseThrow());
        assertEquals(Unit.SQUARE_MICROMETRE, Units.find("um2").orElseThrow());
        assertEquals(Units.usual().size(), Units.usual().stream().map(Unit::symbol).distinct().count());
        assertEquals(Units.usual().size(), Units.usual().stream().map(Unit::printed).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.POSITIVE_INFINITY})
    void aUnitHasASize(double size) {
        assertThrows(IllegalArgumentException.class, () -> new Unit("x", "x", size));
    }

    @Test
    void whatHasNoSymbolIsNoMeasureInDisguise() {
        assertThrows(IllegalArgumentException.class, () -> new Unit("", "%", 0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {" m", "m\n", "\u001b[31m", "m\t"})
    void aUnitHasASymbolThatCanBePrinted(String symbol) {
        assertThrows(IllegalArgumentException.class, () -> new Unit(symbol, "x", 1));
        assertThrows(IllegalArgumentException.class, () -> new Unit("x", symbol, 1));
    }

    private static void check(Unit unit, double value) {
        assertEquals(Double.doubleToLongBits(value), Double.doubleToLongBits(unit.parse(unit.format(value))),
                () -> unit + " " + value);
    }
}
