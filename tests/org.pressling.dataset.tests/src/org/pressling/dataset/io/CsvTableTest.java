// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Test
    void commasAndPointsInOneTableAreNotGuessedAt() throws IOException {
        CsvTable table = table("a;b\n1,5;2\n3;1.250\n");
        assertEquals(1.5, table.finite(0, "a", Unit.NONE));
        assertEquals(2, table.finite(0, "b", Unit.NONE));
        String message = assertThrows(InvalidInputException.class, () -> table.finite(1, "b", Unit.NONE)).getMessage();
        assertTrue(message.contains("line 3") && message.contains("as line 2 is"), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                     | the file is empty; its first line names the columns",
            "a,a;1,2                | line 1: column \"a\" is named twice",
            "a,b;1,2;3              | line 3: 1 cells under 2 column names",
            "a,b;\"1,2;3,4          | this line or the one below it is no row",
            "a,b;1,x                | line 2, column \"b\": \"x\" is not allowed",
            "A,a;1,1                | line 1: column \"b\" is missing"})
    void whatIsWrongIsToldWithItsLine(String text, String expected) {
        String message = assertThrows(InvalidInputException.class, () -> table(text.replace(';', '\n'))
                .finite(0, "b", Unit.NONE)).getMessage();
        assertTrue(message.contains(expected) && message.contains("t.csv") && message.length() <= 500, message);
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
