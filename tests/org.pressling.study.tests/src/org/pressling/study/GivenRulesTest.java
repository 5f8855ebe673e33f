// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dataset.interchange.LammpsDumpExporter;
import org.pressling.dataset.interchange.ParticleFile;
import org.pressling.dataset.interchange.ReadOptions;
import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.InvalidInputException;

/** Particles from a file are held to the rules of every start, before a folder is made; the packing is not looked at. */
class GivenRulesTest {
    @TempDir
    private Path folder;

    private ReadParticles given(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("given/" + name), name)) {
            Path file = Files.write(folder.resolve(name), in.readAllBytes());
            return new ParticleFile(file, ReadOptions.STANDARD.withWalls()).read();
        }
    }

    private PressedSample press(ReadParticles given, String... settings) throws IOException {
        Path to = folder.resolve("out");
        StudyRun.ofOneSample(TinyStudy.create(settings), Optional.of(given), to, TinyStudy.contributions(), 1)
                .run(RunMonitor.NONE);
        return new SampleStore(to).read(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "wall.dump   | press.finalWidth=20 | particle 1 stands 1.7 µm deep in the left wall",
            "onwall.dump | press.finalWidth=20 | particle 7 has its centre (0.0, 10.0) µm outside of the box of 22.0 × 20.0 µm, or on one of its walls",
            "over.csv    | packing.initialWidth=12 packing.height=13 press.finalWidth=11 | particles 1 and 2 are only 5.45 µm apart, so they overlap by 0.05 µm",
            "img.csv     | packing.initialWidth=18 packing.height=14 packing.periodicTopBottom=true press.finalWidth=17 | Needed is a height of at least 20.0 µm",
            "tri.csv     | packing.initialWidth=9 packing.height=12 press.finalWidth=8 | particle 2 has its centre (10.5, 6.0) µm outside of the box of 9.0 × 12.0 µm"})
    void whatBreaksARuleIsNamedBeforeAnythingIsMade(String file, String settings, String expected) throws IOException {
        ReadParticles given = given(file);
        String message = assertThrows(InvalidInputException.class, () -> press(given, settings.split(" "))).getMessage();
        assertTrue(message.contains(expected) && message.contains(file) && message.length() <= 500, message);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    /** The box of a dump differs from all that the study's packing fits into; the final width alone has to be said. */
    @ParameterizedTest
    @CsvSource({"unwrapped.dump", "outside.dump"})
    void nothingOfThePackingIsCheckedWhereNothingIsPacked(String file) throws IOException {
        PressedSample pressed = press(given(file), "press.finalWidth=20", "packing.amDiameterMeanMin=30",
                "packing.amDiameterMeanMax=20", "packing.seDiameter=25");
        assertEquals(2, pressed.press().pressed().particles().count());
        assertEquals(20e-6, pressed.press().pressed().box().height());
        assertTrue(Arrays.stream(pressed.packing().structure().particles().y).allMatch(y -> y >= 0 && y < 20e-6));
    }

    @Test
    void aPressedStructureIsPressedFurtherWhereThatIsSaid() throws IOException {
        StudyRun.ofOneSample(TinyStudy.create(), Optional.empty(), folder.resolve("first"), TinyStudy.contributions(), 1)
                .run(RunMonitor.NONE);
        Path file = SampleExport.of(folder.resolve("first")).write(1, SampleExport.Stage.PRESSED, new LammpsDumpExporter(),
                OutputFolder.of(folder.resolve("exported"), false)).getFirst();
        ReadParticles read = ParticleFile.of(file).read();
        double width = read.box().orElseThrow().width();
        String further = "press.finalWidth=" + (float) (width * 1e6 - 0.1);
        String message = assertThrows(InvalidInputException.class, () -> press(read, further)).getMessage();
        assertTrue(message.contains("--pressed"), message);
        assertEquals(read.particles().count(), press(read.asPressed(), further).press().pressed().particles().count());
    }
}
