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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.interchange.ParticleFile;
import org.pressling.dataset.label.Measure;
import org.pressling.dataset.label.Measures;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.PairType;
import org.pressling.dem.Unit;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

class OneSampleTest {
    @TempDir
    private Path folder;

    private PressedSample press(String name, Optional<Path> particles) throws IOException {
        Path to = folder.resolve(name);
        StudyRun.ofOneSample(TinyStudy.create(), particles.map(file -> ParticleFile.of(file).read()), to,
                TinyStudy.contributions(), 2).run(RunMonitor.NONE);
        return new SampleStore(to).read(1);
    }

    @Test
    void particlesFromAFileArePressedAsIfTheyHadBeenPackedHere() throws IOException {
        PressedSample packed = press("packed", Optional.empty());
        PressedSample given = press("given", Optional.of(folder.resolve("packed/samples/0001/packing.csv")));
        assertArrayEquals(packed.press().contacts().normalForce, given.press().contacts().normalForce);
        assertEquals(packed.packing().amDiameterMeanRealised(), given.packing().amDiameterMeanRealised(), 1e-15);
        assertTrue(given.press().contacts().count() > 50);
    }

    @Test
    void particlesOfOnesOwnGetTheLabelsThatTheStudyNames() throws IOException {
        press("packed", Optional.empty());
        Path to = folder.resolve("given");
        Path table = folder.resolve("packed/samples/0001/packing.csv");
        StudyRun.ofOneSample(TinyStudy.create("labels.descriptors=se_coverage reaction_area"),
                Optional.of(ParticleFile.of(table).read()), to, TinyStudy.contributions(), 1).run(RunMonitor.NONE);
        List<Measure> labels = Measures.read(new RunFolder(to).home(StepName.MEASURE, 1)).of(Measure.Role.LABEL);
        assertEquals(List.of("se_coverage", "reaction_area"), labels.stream().map(label -> label.column().name()).toList());
        PressedSample sample = new SampleStore(to).read(1);
        double area = 0;
        for (int k = 0; k < sample.press().contacts().count(); k++) {
            area += sample.press().contacts().pairType(k).index() == PairType.AM_SE.index() ? sample.press().contacts().area[k]
                    : 0;
        }
        assertEquals(area, Unit.SQUARE_MICROMETRE.toSi(labels.get(1).value()), 1e-9 * area);
    }

    @Test
    void otherParticlesMakeTheSampleStale() throws IOException {
        press("packed", Optional.empty());
        Path table = folder.resolve("packed/samples/0001/packing.csv");
        press("given", Optional.of(table));
        Path shorter = folder.resolve("shorter.csv");
        Files.write(shorter, Files.readAllLines(table).subList(0, 40));
        PressedSample given = press("given", Optional.of(shorter));
        assertEquals(39, given.press().pressed().particles().count());
    }

    @Test
    void aParticleInsideAnotherIsNamed() throws IOException {
        Path table = Files.writeString(folder.resolve("p.csv"),
                "phase,x_um,y_um,diameter_um\nSE,1,1,1\nAM,5,5,3\nSE,5.5,5,1\n");
        InvalidInputException failure = assertThrows(InvalidInputException.class, () -> press("given", Optional.of(table)));
        assertTrue(failure.getMessage().contains("particles 2 and 3"), failure.getMessage());
        assertTrue(failure.getMessage().contains("0.5 µm apart"), failure.getMessage());
    }

    @Test
    void aParticleOutsideTheBoxIsNamedWithWhatToDo() throws IOException {
        Path table = Files.writeString(folder.resolve("p.csv"), "phase,x_um,y_um,diameter_um\nAM,5,5,3\nSE,50,5,1\n");
        InvalidInputException failure = assertThrows(InvalidInputException.class, () -> press("given", Optional.of(table)));
        assertTrue(failure.getMessage().contains("Particle 2"), failure.getMessage());
        assertTrue(failure.getMessage().contains("packing.initialWidth"), failure.getMessage());
    }

    @Test
    void aMissingTableIsRefusedAtOnce() {
        Optional<Path> missing = Optional.of(folder.resolve("missing.csv"));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> press("given", missing));
        assertTrue(refused.getMessage().contains("missing.csv"), refused.getMessage());
    }

    @Test
    void aScheduledPlasticPressLeavesItsStagesItsCompactionAndItsConductivities() throws IOException {
        Path to = folder.resolve("staged");
        StudyRun.ofOneSample(TinyStudy.create("contactLaw=thornton-ning", "press.stages=pressure 200, release 5",
                "press.wallSpeed=20", "labels.descriptors=se_coverage ionic_conductivity_relative"), Optional.empty(), to,
                TinyStudy.contributions(), 2).run(RunMonitor.NONE);
        Path sample = to.resolve("samples/0001");
        var stages = Files.readAllLines(sample.resolve("stages.csv"));
        assertEquals("stage,kind,target,time_us,width_um,pressure_GPa,relative_density,spring_back,settled,duration_us,"
                + "waited_us,relaxation_times,moving_wall_pressure_GPa", stages.getFirst());
        assertEquals(3, stages.size());
        var heckel = Files.readAllLines(sample.resolve("heckel.csv"));
        assertEquals("pressure_GPa,relative_density,heckel", heckel.getFirst());
        assertTrue(heckel.size() > 3, "rows " + heckel.size());
    }
}
