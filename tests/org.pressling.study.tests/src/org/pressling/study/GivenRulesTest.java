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
import java.util.Locale;
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
import org.pressling.dem.Problem;
import org.pressling.dem.Remedy;
import org.pressling.dem.StartProblem;
import org.pressling.dem.StartTerm;

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
            "wall.dump   | press.finalWidth=20 | IN_WALL | 1",
            "onwall.dump | press.finalWidth=20 | OUTSIDE | 7",
            "over.csv    | packing.initialWidth=12 packing.height=13 press.finalWidth=11 | OVERLAP | 1",
            "img.csv     | packing.initialWidth=18 packing.height=14 packing.periodicTopBottom=true press.finalWidth=17 | TOUCHES_TWICE | ",
            "tri.csv     | packing.initialWidth=9 packing.height=12 press.finalWidth=8 | OUTSIDE | 2"})
    void whatBreaksARuleIsNamedBeforeAnythingIsMade(String file, String settings, StartProblem expected, String particle)
            throws IOException {
        ReadParticles given = given(file);
        Problem problem = assertThrows(InvalidInputException.class, () -> press(given, settings.split(" "))).problems()
                .getFirst();
        assertEquals(expected, problem.code());
        assertTrue(particle == null || problem.arguments().getFirst().equals(particle), problem.logged());
        assertTrue(problem.place().file().endsWith(file) && problem.text(Locale.ENGLISH).length() <= 500, problem.logged());
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
        Problem problem = assertThrows(InvalidInputException.class, () -> press(read, further)).problems().getFirst();
        assertTrue(problem.remedies().contains(Remedy.of(StartTerm.SAY_PRESSED)), problem.logged());
        assertEquals(read.particles().count(), press(read.asPressed(), further).press().pressed().particles().count());
    }
}
