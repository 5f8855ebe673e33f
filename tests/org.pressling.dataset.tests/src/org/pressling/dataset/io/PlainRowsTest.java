// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Rows without quotation marks are those that the parser of all tables finds, and stand in the same lines. */
class PlainRowsTest {
    private static final String LETTERS = "ab 1.,,;\t\n\n\r\u00a0\u2028µ";

    private static List<String> plain(String text, char separator) {
        List<String> rows = new ArrayList<>();
        PlainRows.split(text, separator, (cells, line) -> rows.add(line + ": " + List.of(cells)));
        return rows;
    }

    private static List<String> parsed(String text, char separator) throws IOException {
        List<String> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(true)
                .setDelimiter(separator).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                rows.add(parser.getCurrentLineNumber() + ": " + row.toList());
            }
        }
        return rows;
    }

    @Test
    void rowsAreThoseOfTheParser() throws IOException {
        for (String text : List.of("", "\n", "a", "a,", ",", "a,b\n", "a\r\n\r\nb\r\n", "\ra\r\rb", " a , b \n  \n c,d",
                "a\n\r\nb")) {
            assertEquals(parsed(text, ','), plain(text, ','), text);
        }
    }

    @Test
    void soAreThoseOfAnyText() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k > 0; k--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            char separator = ",;\t".charAt(random.nextInt(3));
            String shown = "seed " + seed + ": " + text.toString().replace("\n", "\\n").replace("\r", "\\r") + " by " + separator;
            assertEquals(parsed(text.toString(), separator), plain(text.toString(), separator), shown);
        }
    }

    /** As old programs write them; a search for the other kind of end in each would never be done. */
    @Test
    void aMillionLinesMayEndInCarriageReturns() {
        int[] rows = new int[1];
        PlainRows.split("1,2\r".repeat(1_000_000), ',', (_, _) -> rows[0]++);
        assertEquals(1_000_000, rows[0]);
    }

    @Test
    void manyCellsAreARow() {
        assertEquals(List.of("1: " + List.of("x,".repeat(99).concat("x").split(","))), plain("x,".repeat(99) + "x", ','));
    }
}
