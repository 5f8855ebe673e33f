// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.interchange.LammpsDataExporter;
import org.pressling.dataset.interchange.ParticleFile;
import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.SampleExport.Stage;

class SampleExportTest {
    /** Holds a pressed sample in {@code run}. */
    @TempDir
    private static Path home;
    @TempDir
    private Path folder;

    @BeforeAll
    static void press() throws IOException {
        press(Optional.empty(), "run");
    }

    private static PressedSample press(Optional<ReadParticles> particles, String to) throws IOException {
        StudyRun.ofOneSample(TinyStudy.create(), particles, home.resolve(to), TinyStudy.contributions(), 1)
                .run(RunMonitor.NONE);
        return new SampleStore(home.resolve(to)).read(1);
    }

    @Test
    void aPackedSampleGoesOutAndComesBackToTheSamePress() throws IOException {
        SampleExport export = SampleExport.of(home.resolve("run"));
        assertEquals(List.of(1), export.samples(Stage.PACKED));
        Path file = export.write(1, Stage.PACKED, new LammpsDataExporter(), OutputFolder.of(folder, false)).getFirst();
        assertEquals("packed_0001.data", file.getFileName().toString());
        PressedSample again = press(Optional.of(ParticleFile.of(file).read()), "again");
        assertArrayEquals(new SampleStore(home.resolve("run")).read(1).press().contacts().normalForce,
                again.press().contacts().normalForce);
    }

    @Test
    void theFilesBoxTakesThePlaceOfTheStudys() throws IOException {
        Path file = SampleExport.of(home.resolve("run"))
                .write(1, Stage.PACKED, new LammpsDataExporter(), OutputFolder.of(folder, false)).getFirst();
        Files.writeString(file, Files.readString(file).replaceFirst("0 \\S+ xlo xhi", "0 1.2e-5 xlo xhi"));
        PressedSample wider = press(Optional.of(ParticleFile.of(file).read()), "wider");
        assertEquals(1.2e-5, wider.packing().structure().box().width());
        assertTrue(Files.readString(home.resolve("wider/study.pressling")).contains("initialWidth=\"12.0\""));
    }

    @Test
    void theFolderOfASampleIsThatSample() throws IOException {
        SampleExport export = SampleExport.of(home.resolve("run/samples/0001"));
        assertEquals(List.of(1), export.samples(Stage.PRESSED));
        assertEquals("pressed_0001.data",
                export.write(1, Stage.PRESSED, new LammpsDataExporter(), OutputFolder.of(folder, false)).getFirst().getFileName()
                        .toString());
    }

    @Test
    void whatIsNoRunIsRefused() {
        for (Path source : List.of(folder, home.resolve("run/samples"), folder.resolve("missing"))) {
            String message = assertThrows(InvalidInputException.class, () -> SampleExport.of(source)).getMessage();
            assertTrue(message.contains("runs/quickstart/samples/0001"), message);
        }
    }

    @Test
    void aSampleThatIsNotOfTheStudyIsRefused() throws IOException {
        SampleExport export = SampleExport.of(home.resolve("run"));
        String message = assertThrows(InvalidInputException.class,
                () -> export.write(7, Stage.PRESSED, new LammpsDataExporter(), OutputFolder.of(folder, false))).getMessage();
        assertTrue(message.contains("Sample 7 is not of the study"), message);
    }
}
