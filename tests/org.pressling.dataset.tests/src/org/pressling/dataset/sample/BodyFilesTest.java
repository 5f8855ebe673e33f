// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dataset.Told;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phases;

/** The files of samples in space. */
class BodyFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "true, false"})
    void whatIsReadIsBitByBitWhatWasWritten(boolean periodicY, boolean periodicZ) throws IOException {
        PressedSample written = Bodies.pressed(3, periodicY, periodicZ);
        SampleFiles.write(folder, written, Map.of(), TableFormat.CSV);
        PressedSample read = SampleFiles.read(folder);
        assertEquals(written.press().pressed().box(), read.press().pressed().box());
        assertEquals(written.packing().structure().box(), read.packing().structure().box());
        assertEquals(written.press().slabDepth(), read.press().slabDepth());
        assertSame(written.packing().structure().particles(), read.packing().structure().particles());
        assertSame(written.press().pressed().particles(), read.press().pressed().particles());
        assertSame(written.press().contacts(), read.press().contacts());
        assertArrayEquals(written.measures().forceSum, read.measures().forceSum);
        assertArrayEquals(written.measures().stressYZ, read.measures().stressYZ);
        assertArrayEquals(written.measures().stressZZ, read.measures().stressZZ);
        boolean front = Files.readString(folder.resolve("contacts.csv")).contains(",front,");
        assertEquals(!periodicZ, front, "a wall at the front");
    }

    @Test
    void theParticlesOfABodyCanBeReadAsATable() throws IOException {
        PressedSample body = Bodies.pressed(4, true, true);
        SampleFiles.write(folder, body, Map.of(), TableFormat.CSV);
        Particles pressed = body.press().pressed().particles();
        Particles read = ParticlesCsv.read(folder.resolve("particles.csv"), Phases.AM_SE, true);
        assertArrayEquals(pressed.z, read.z);
        assertArrayEquals(pressed.radius, read.radius);
        Path table = folder.resolve("packing.csv");
        ParticlesCsv.write(pressed, table, true);
        assertArrayEquals(pressed.z, ParticlesCsv.read(table, Phases.AM_SE, true).z);
        assertEquals("CELL 3 z_um", Told.of(table, () -> ParticlesCsv.read(table)), "never flattened");
    }

    @ParameterizedTest
    @CsvSource({"sample.json, '\"depth_m\"', '\"deepness_m\"', contacts.csv, CELL second",
            "contacts.csv, ',front,', ',bottom,', contacts.csv, CELL second",
            "particles.csv, 'z_start_um', 'z_begin_um', particles.csv, MISSING_COLUMN"})
    void damageIsNamedWithItsSpot(String file, String what, String by, String where, String expected) throws IOException {
        SampleFiles.write(folder, Bodies.pressed(3, true, false), Map.of(), TableFormat.CSV);
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(what), what);
        Files.writeString(path, text.replace(what, by));
        String told = Told.of(folder.resolve(where), () -> SampleFiles.read(folder));
        assertEquals(expected, told.replaceAll(" \\d+", ""));
    }

    private static void assertSame(Particles expected, Particles actual) {
        assertArrayEquals(expected.x, actual.x);
        assertArrayEquals(expected.y, actual.y);
        assertArrayEquals(expected.z, actual.z);
        assertArrayEquals(expected.radius, actual.radius);
        assertArrayEquals(expected.vx, actual.vx);
        assertArrayEquals(expected.vy, actual.vy);
        assertArrayEquals(expected.vz, actual.vz);
        assertArrayEquals(expected.angularVelocityX, actual.angularVelocityX);
        assertArrayEquals(expected.angularVelocityY, actual.angularVelocityY);
        assertArrayEquals(expected.angularVelocity, actual.angularVelocity);
    }

    private static void assertSame(Contacts expected, Contacts actual) {
        assertArrayEquals(expected.first, actual.first);
        assertArrayEquals(expected.second, actual.second);
        assertArrayEquals(expected.normalZ, actual.normalZ);
        assertArrayEquals(expected.z, actual.z);
        assertArrayEquals(expected.tangentialX, actual.tangentialX);
        assertArrayEquals(expected.tangentialY, actual.tangentialY);
        assertArrayEquals(expected.tangentialZ, actual.tangentialZ);
        assertArrayEquals(expected.normalForce, actual.normalForce);
    }
}
