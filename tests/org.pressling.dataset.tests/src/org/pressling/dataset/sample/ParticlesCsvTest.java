// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dataset.Told;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;

class ParticlesCsvTest {

    @TempDir
    Path folder;

    @Test
    void columnsComeInAnyOrderAndOthersArePassedOver() throws IOException {
        Particles particles = read("\uFEFFnote,diameter_um,x_um, y_um,phase\r\n\"a, b\",1,2.5,3e0,SE\r\n,10.5,12,13,AM\r\n\r\n");
        assertEquals(2, particles.count());
        assertEquals(Phase.SE, particles.phaseOf(0));
        assertEquals(2.5e-6, particles.x[0]);
        assertEquals(3e-6, particles.y[0]);
        assertEquals(0.5e-6, particles.radius[0]);
        assertEquals(Phase.AM, particles.phaseOf(1));
        assertEquals(5.25e-6, particles.radius[1]);
    }

    @Test
    void whatIsWrittenIsReadBitByBit() throws IOException {
        Particles particles = Samples.tiny(1).press().pressed().particles();
        Path file = folder.resolve("p.csv");
        ParticlesCsv.write(particles, file);
        Particles read = ParticlesCsv.read(file);
        assertArrayEquals(particles.x, read.x);
        assertArrayEquals(particles.y, read.y);
        assertArrayEquals(particles.radius, read.radius);
        assertArrayEquals(particles.phase, read.phase);
    }

    @Test
    void aPressedSampleCanBePressedAgain() throws IOException {
        SampleStore store = new SampleStore(folder);
        Samples.write(store, Samples.tiny(1), new GrayImage(1, 1, new byte[1], 1e-7), Map.of());
        Particles again = ParticlesCsv.read(store.folder(1).resolve("particles.csv"));
        assertArrayEquals(Samples.tiny(1).press().pressed().particles().x, again.x);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "phase,x_um,y_um|MISSING_COLUMN 1",
            "phase,x_um,y_um,diameter_um|NO_PARTICLES",
            "phase,x_um,y_um,diameter_um;AM,1,2|CELLS 2",
            "phase,x_um,y_um,diameter_um;AM,1,2,3,4|CELLS 2",
            "phase,x_um,x_um,y_um,diameter_um|TWICE 1",
            "phase,x_um,y_um,diameter_um;SE,1,2,1;XX,1,2,3|CELL 3 phase",
            "phase,x_um,y_um,diameter_um;AM,1,2,0|CELL 2 diameter_um",
            "phase,x_um,y_um,diameter_um;AM,1,2,-1|CELL 2 diameter_um",
            "phase,x_um,y_um,diameter_um;AM,1,2,1001|CELL 2 diameter_um",
            "phase,x_um,y_um,diameter_um;AM,1,NaN,1|CELL 2 y_um",
            "phase,x_um,y_um,diameter_um;AM,one,2,1|CELL 2 x_um",
            "phase,x_um,y_um,diameter_um;AM,1d,2,1|CELL 2 x_um",
            "phase,x_um,y_um,diameter_um;AM,0x1p3,2,1|CELL 2 x_um",
            "phase,x_um,y_um,diameter_um;AM,1e9999999999,2,1|CELL 2 x_um",
            "phase,x_um,y_um,diameter_um;AM,1e400,2,1|CELL 2 x_um",
            "phase,x_um,y_um,diameter_um;AM,,2,1|CELL 2 x_um"})
    void whatIsWrongIsNamed(String lines, String expected) {
        assertEquals(expected, Told.of(Path.of("given.csv"), () -> read(lines.replace(';', '\n'))));
    }

    @Test
    void allRowsThatAreWrongAreToldTogether() {
        var refused = assertThrows(InvalidInputException.class,
                () -> read("phase,x_um,y_um,diameter_um\nAM,one,2,1\nAM,1,2,1\nXX,1,2,3\nSE,1,2,0\n"));
        assertEquals(List.of(2L, 4L, 5L), refused.problems().stream().map(problem -> problem.place().line()).toList());
    }

    @Test
    void filesThatAreNoTablesAreRefused() throws IOException {
        assertThrows(InvalidInputException.class, () -> ParticlesCsv.read(folder.resolve("missing.csv")));
        assertThrows(InvalidInputException.class, () -> ParticlesCsv.read(folder));
        assertThrows(InvalidInputException.class, () -> read(""));
        assertThrows(InvalidInputException.class, () -> read("phase,x_um,y_um,diameter_um\nAM,\"1,2,3\n"));
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "phase,x_µm".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("NOT_IN_ENCODING 1", Told.of(latin, () -> ParticlesCsv.read(latin)));
    }

    private Particles read(String text) throws IOException {
        Path file = folder.resolve("given.csv");
        Files.writeString(file, text);
        return ParticlesCsv.read(file);
    }
}
