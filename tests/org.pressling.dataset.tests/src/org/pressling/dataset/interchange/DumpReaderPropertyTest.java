// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dataset.section.Axis;
import org.pressling.dem.InvalidInputException;

/** Random dumps with several frames: the frame that is asked for is read as it stands, and nothing is made of half a frame. */
class DumpReaderPropertyTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theFrameAskedForIsRead(long seed) throws IOException {
        Dump dump = new Dump(new SplittableRandom(seed));
        for (int k = 0; k < dump.timesteps.size(); k++) {
            assertFrame(dump, k, read(dump.text, Optional.of(dump.timesteps.get(k))), "seed " + seed + ", frame " + k);
        }
        int last = dump.timesteps.size() - 1;
        assertFrame(dump, last, read(dump.text, Optional.empty()), "seed " + seed + ", the last frame unasked");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aDumpThatEndsAnywhereIsRefusedOrReadWhole(long seed) throws IOException {
        RandomGenerator random = new SplittableRandom(seed);
        Dump dump = new Dump(random);
        int refused = 0;
        for (int trial = 0; trial < 40; trial++) {
            int end = random.nextInt(dump.text.length());
            String what = "seed " + seed + ", cut at " + end + " of " + dump.text.length();
            try {
                DumpFrame frame = read(dump.text.substring(0, end), Optional.empty());
                int k = dump.timesteps.indexOf(frame.timestep());
                assertTrue(k >= 0, what);
                // A cut within the last number of a row cannot be seen: all rows but the last are whole for certain.
                assertEquals(dump.rows.get(k).subList(0, Math.max(0, dump.rows.get(k).size() - 1)),
                        frame.rows().subList(0, Math.max(0, frame.rows().size() - 1)), what);
            } catch (InvalidInputException e) {
                refused++;
            }
        }
        assertTrue(refused > 0, "seed " + seed + ": no cut was seen");
    }

    private void assertFrame(Dump dump, int k, DumpFrame frame, String what) {
        assertEquals(dump.timesteps.get(k), frame.timestep(), what);
        assertEquals(dump.columns.get(k), frame.columns(), what);
        assertEquals(dump.rows.get(k), frame.rows(), what);
        assertEquals(dump.joined.get(k), frame.joins(Axis.Y), what);
    }

    private DumpFrame read(String text, Optional<BigDecimal> timestep) throws IOException {
        Path file = folder.resolve("random.dump");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        try (NumberedLines lines = new NumberedLines(file)) {
            return DumpReader.read(lines, "ATOMS", timestep);
        }
    }

    /** A dump as programs write it: items of a frame in their order, others between them, blank lines, any line ends. */
    private static final class Dump {
        private final List<BigDecimal> timesteps = new ArrayList<>();
        private final List<List<String>> columns = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();
        private final List<Boolean> joined = new ArrayList<>();
        private final String text;

        Dump(RandomGenerator random) {
            List<String> lines = new ArrayList<>();
            long step = random.nextInt(3);
            for (int k = 1 + random.nextInt(5); k > 0; k--) {
                timesteps.add(BigDecimal.valueOf((double) step).stripTrailingZeros());
                frame(random, step, lines);
                step += 1 + random.nextInt(100_000);
            }
            text = String.join(random.nextBoolean() ? "\n" : "\r\n", lines) + "\n";
        }

        private void frame(RandomGenerator random, long step, List<String> lines) {
            if (random.nextBoolean()) {
                lines.addAll(List.of("ITEM: UNITS", "si", "ITEM: TIME", String.valueOf(step * 1e-9)));
            }
            lines.addAll(List.of("ITEM: TIMESTEP", String.valueOf(step)));
            int count = random.nextInt(6);
            lines.addAll(List.of("ITEM: NUMBER OF ATOMS", String.valueOf(count)));
            boolean periodic = random.nextBoolean();
            joined.add(periodic);
            lines.addAll(List.of("ITEM: BOX BOUNDS ff " + (periodic ? "pp" : "ff") + " pp", "0 " + (1 + random.nextDouble()),
                    "0 " + (1 + random.nextDouble()), "-1 1"));
            List<String> names = new ArrayList<>(List.of("id", "type", "x", "y", "z", "radius"));
            for (int extra = random.nextInt(4); extra > 0; extra--) {
                names.add(random.nextInt(names.size() + 1), "c_" + extra);
            }
            columns.add(names);
            lines.add("ITEM: ATOMS " + String.join(" ", names));
            List<String> own = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                StringBuilder row = new StringBuilder();
                for (int c = 0; c < names.size(); c++) {
                    row.append(c == 0 ? "" : random.nextBoolean() ? " " : "  ").append(random.nextDouble(-1, 1));
                }
                own.add(row.toString());
            }
            rows.add(own);
            lines.addAll(own);
            if (random.nextInt(3) == 0) {
                lines.add("");
            }
        }
    }
}
