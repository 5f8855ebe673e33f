// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dataset.Told;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Unit;

class CsvTableTest {

    @TempDir
    Path folder;

    private CsvTable table(String text) throws IOException {
        return CsvTable.read(Files.writeString(folder.resolve("t.csv"), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"phase;x_um\nAM;1,5\nSE;2e-3\n", "phase;x_um\nAM;1.5\nSE;2e-3\n", "phase\tx_um\nAM\t1,5\nSE\t2e-3\n",
            "sep=;\nphase;x_um\nAM;1,5\nSE;2e-3\n", "\"a;b;c\",phase,x_um\n0,AM,1.5\n0,SE,2e-3\n",
            "\n\nPhase,X_um\nAM,1.5\nSE,2e-3\n"})
    void spreadsheetsSeparateCellsInMoreWaysThanOne(String text) throws IOException {
        CsvTable table = table(text);
        assertEquals("AM", table.text(0, "phase"));
        assertEquals(1.5e-6, table.finite(0, "x", Unit.MICROMETRE));
        assertEquals(2e-9, table.finite(1, "x", Unit.MICROMETRE));
    }

    /** So many rows that several threads read them, which must neither be seen in the numbers nor in what is told. */
    @Test
    void columnsOfManyRowsAreThoseOfTheFile() throws IOException {
        StringBuilder text = new StringBuilder("name,a,b\n");
        double[][] expected = new double[2501][];
        for (int row = 0; row < expected.length; row++) {
            expected[row] = new double[] {1.0 / (row + 3), -row};
            text.append("x,").append(expected[row][1]).append(',').append(expected[row][0]).append('\n');
        }
        assertArrayEquals(expected, table(text.toString()).finite(List.of("b", "a")));
        CsvTable bad = table(text.toString().replace(",-700.0,", ",none,").replace(",-1900.0,", ",NaN,"));
        assertEquals("CELL 702 a", Told.of(bad.file(), () -> bad.finite(List.of("b", "a"))), "the first");
    }

    @Test
    void commasAndPointsInOneTableAreNotGuessedAt() throws IOException {
        CsvTable table = table("a;b\n1,5;2\n3;1.250\n");
        assertEquals(1.5, table.finite(0, "a", Unit.NONE));
        assertEquals(2, table.finite(0, "b", Unit.NONE));
        assertEquals("CELL 3 b", Told.of(table.file(), () -> table.finite(1, "b", Unit.NONE)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                     | EMPTY",
            "a,a;1,2                | TWICE 1",
            "a,b;1,2;3              | CELLS 3",
            "a,b;\"1,2;3,4          | DAMAGED 1",
            "a,b;1,x                | CELL 2 b",
            "A,a;1,1                | MISSING_COLUMN 1"})
    void whatIsWrongIsToldWithItsLine(String text, String expected) {
        assertEquals(expected, Told.of(Path.of("t.csv"), () -> table(text.replace(';', '\n')).finite(0, "b", Unit.NONE)));
    }

    @ParameterizedTest
    @CsvSource({"40, ','", "3000, ','", "3000, ';'"})
    void columnsAreReadAsTheirCellsAreAndTheFirstThatIsWrongIsTold(int rows, String separator) throws IOException {
        Random random = new Random(3);
        List<String> lines = new ArrayList<>(List.of(String.join(separator, "a", "phase", "b")));
        for (int row = 0; row < rows; row++) {
            lines.add(String.join(separator, Double.toString(random.nextGaussian()), "AM", Integer.toString(row)));
        }
        CsvTable table = table(String.join("\n", lines));
        double[][] read = table.finite(List.of("b", "a"));
        assertEquals(rows, read.length);
        for (int row = 0; row < rows; row++) {
            assertArrayEquals(new double[] {row, table.finite(row, "a", Unit.NONE)}, read[row]);
        }
        lines.set(rows - 1, String.join(separator, "1", "AM", "NaN"));
        lines.set(rows / 2, String.join(separator, "x", "AM", "1"));
        CsvTable wrong = table(String.join("\n", lines));
        assertEquals("CELL " + (rows / 2 + 1) + " a", Told.of(wrong.file(), () -> wrong.finite(List.of("b", "a"))));
        assertEquals("MISSING_COLUMN 1", Told.of(wrong.file(), () -> wrong.finite(List.of("b", "c"))));
    }

    @Test
    void aLongCellIsShownShort() throws IOException {
        CsvTable table = table("a," + "c".repeat(5000) + "\n" + "x".repeat(100_000) + "\u001b[0m,1\n");
        String message = assertThrows(InvalidInputException.class, () -> table.finite(0, "a", Unit.NONE)).getMessage();
        assertTrue(message.length() <= 500 && message.indexOf('\u001b') < 0, message);
        assertTrue(assertThrows(InvalidInputException.class, () -> table.text(0, "y".repeat(1000))).getMessage().length() <= 500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void tablesComeInSeveralEncodings(String charset) throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), "\uFEFFa,µ\r\n1,2\r\n".getBytes(Charset.forName(charset)));
        assertEquals(List.of("a", "µ"), CsvTable.read(file).columns());
    }
}
