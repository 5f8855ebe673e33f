// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dataset.Told;
import org.pressling.dem.Contacts;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.Unit;
import org.pressling.dem.press.PressResult;

/** Samples whose tables are in one HDF5 file. */
class TablesFileTest {
    private static final String TABLES = "tables.h5";

    @TempDir
    Path folder;

    static Stream<PressedSample> samples() {
        return Stream.of(Samples.tiny(3), Bodies.pressed(3, true, false), grown());
    }

    /** One whose surfaces have grown under the press. */
    private static PressedSample grown() {
        PressedSample sample = Samples.tiny(4);
        Particles pressed = sample.press().pressed().particles();
        pressed.growTo(Arrays.stream(pressed.radius).map(radius -> radius * 1.01).toArray());
        return sample;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsReadIsBitByBitWhatWouldBeReadFromCsv(PressedSample sample) throws IOException {
        Path csv = Files.createDirectory(folder.resolve("csv"));
        Path hdf5 = Files.createDirectory(folder.resolve("hdf5"));
        SampleFiles.write(csv, sample, Map.of("seed", "7"), TableFormat.CSV);
        SampleFiles.write(hdf5, sample, Map.of("seed", "7"), TableFormat.HDF5);
        assertEquals(List.of("sample.json", TABLES), names(hdf5));
        PressedSample expected = SampleFiles.read(csv);
        PressedSample read = SampleFiles.read(hdf5);
        assertSame(expected.packing().structure().particles(), read.packing().structure().particles());
        assertSame(expected.press().pressed().particles(), read.press().pressed().particles());
        assertSame(expected.press().contacts(), read.press().contacts());
        assertEquals(expected.press().history(), read.press().history());
        assertArrayEquals(expected.measures().forceSum, read.measures().forceSum);
        assertEquals(expected.factors(), read.factors());
    }

    @Test
    void theSameSampleGivesTheSameBytes() throws IOException {
        byte[] first = written();
        Files.delete(folder.resolve(TABLES));
        assertArrayEquals(first, written());
    }

    private byte[] written() throws IOException {
        SampleFiles.write(folder, Bodies.pressed(3, true, true), Map.of(), TableFormat.HDF5);
        return Files.readAllBytes(folder.resolve(TABLES));
    }

    @Test
    void aSampleWithoutContactsIsReadAsOne() throws IOException {
        PressedSample sample = Samples.tiny(3);
        PressResult press = sample.press();
        PressResult loose = new PressResult(press.pressed(), new Contacts(0), press.history(), press.quality(),
                press.slabDepth());
        SampleFiles.write(folder, new PressedSample(sample.factors(), sample.packing(), loose, sample.measures()), Map.of(),
                TableFormat.HDF5);
        assertEquals(0, SampleFiles.read(folder).press().contacts().count());
    }

    @Test
    void manyRowsAreKeptInSeveralChunks() throws IOException {
        ColumnTable table = new ColumnTable("many", 150_000);
        double[] values = new double[table.rows()];
        Arrays.setAll(values, i -> Math.sin(i));
        table.put("sine", values);
        table.put("depth", Unit.MICROMETRE, values);
        Path file = folder.resolve(TABLES);
        ColumnTable read = TablesFile.read(file, TablesFile.write(file, List.of(table)), List.of("many")).getFirst();
        assertArrayEquals(values, read.finite("depth", Unit.MICROMETRE));
        assertEquals(List.of("sine", "depth_m"), read.headings());
    }

    @Test
    void anotherFileThanTheOneThatWasWrittenIsRefused() throws IOException {
        byte[] bytes = written();
        bytes[bytes.length / 2] ^= 1;
        Path file = folder.resolve(TABLES);
        Files.write(file, bytes);
        assertEquals("OTHER_TABLES", Told.of(file, () -> SampleFiles.read(folder)));
        Files.delete(file);
        assertEquals("MISSING", Told.of(file, () -> SampleFiles.read(folder)));
    }

    @Test
    void numbersThatCannotBeAreNamed() {
        ColumnTable table = new ColumnTable("contacts", 2);
        table.put("first", new double[] {0, 9});
        table.put("second", new double[] {1, 0.5});
        table.put("overlap", Unit.MICROMETRE, new double[] {1, Double.NaN});
        assertRefused(SampleProblem.TABLE_CELL, () -> table.whole("first", 0, 8));
        assertRefused(SampleProblem.TABLE_CELL, () -> table.whole("second", 0, 8));
        assertRefused(SampleProblem.TABLE_CELL, () -> table.finite("overlap", Unit.MICROMETRE));
        assertRefused(SampleProblem.TABLE_COLUMN, () -> table.finite("area", Unit.SQUARE_MICROMETRE));
        assertFalse(table.has("overlap", Unit.NONE));
    }

    private static void assertRefused(SampleProblem code, Executable reading) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, reading);
        assertTrue(refused.has(code), refused.getMessage());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertSame(Particles expected, Particles actual) {
        assertArrayEquals(expected.phase, actual.phase);
        assertArrayEquals(expected.radius, actual.radius);
        for (int i = 0; i < expected.count(); i++) {
            assertEquals(expected.surface(i), actual.surface(i));
        }
        assertAllSame(List.of(expected.x, expected.y, expected.z, expected.angle, expected.vx, expected.vy, expected.vz),
                List.of(actual.x, actual.y, actual.z, actual.angle, actual.vx, actual.vy, actual.vz));
        assertAllSame(List.of(expected.angularVelocity, expected.angularVelocityX, expected.angularVelocityY),
                List.of(actual.angularVelocity, actual.angularVelocityX, actual.angularVelocityY));
    }

    private static void assertSame(Contacts expected, Contacts actual) {
        assertArrayEquals(expected.first, actual.first);
        assertArrayEquals(expected.second, actual.second);
        for (int k = 0; k < expected.count(); k++) {
            assertEquals(expected.pairType(k), actual.pairType(k));
        }
        List<ContactColumn> columns = ContactColumn.all(expected.isSpace());
        assertAllSame(columns.stream().map(column -> column.values().apply(expected)).toList(),
                columns.stream().map(column -> column.values().apply(actual)).toList());
    }

    private static void assertAllSame(List<double[]> expected, List<double[]> actual) {
        for (int k = 0; k < expected.size(); k++) {
            assertArrayEquals(expected.get(k), actual.get(k));
        }
    }
}
