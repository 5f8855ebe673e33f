// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Unit;

/** What a table is written from is what is read: every bit of a number, every letter of a text. */
class CsvRoundTripTest {
    private static final List<String> PIECES = List.of("a", "Z", "7", ",", ";", "\"", "\n", "\t", "'", "=", "#", "µ", "ü", "漢",
            "😀", "-", ".",
            " x");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsWrittenIsRead(long seed) throws IOException {
        RandomGenerator random = new SplittableRandom(seed);
        int rows = 1 + random.nextInt(60);
        double[] numbers = new double[rows];
        String[] texts = new String[rows];
        Path file = folder.resolve("t.csv");
        try (CsvWriter writer = new CsvWriter(file, List.of("number", "text", "row"))) {
            for (int i = 0; i < rows; i++) {
                numbers[i] = number(random);
                texts[i] = text(random);
                writer.row(numbers[i], texts[i], i);
            }
        }
        CsvTable table = CsvTable.read(file);
        assertEquals(rows, table.size(), "seed " + seed);
        for (int i = 0; i < rows; i++) {
            String what = "seed " + seed + ", row " + i;
            assertEquals(Double.doubleToLongBits(numbers[i]), Double.doubleToLongBits(table.number(i, "number", Unit.NONE)),
                    what);
            assertEquals(texts[i], table.text(i, "text"), what);
            assertEquals(i, table.whole(i, "row"), what);
        }
    }

    /** Any finite number: of everyday size, or of any bits. */
    private static double number(RandomGenerator random) {
        double value = random.nextBoolean() ? random.nextDouble(-1e3, 1e3) : Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? value : 0.1;
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder("t");
        for (int k = random.nextInt(8); k > 0; k--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.append('t').toString();
    }
}
