// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.Particles;
import org.pressling.dem.packing.PhaseAccount;
import org.pressling.model.Phase;
import org.pressling.model.PhaseListing;
import org.pressling.model.PhaseRole;
import org.pressling.model.PresslingFactory;
import org.pressling.model.Study;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/** A cathode of three phases by mass, as in the example <i>composite</i>, from the packing to the report. */
class ThreePhasesRunTest {
    private static final double CARBON = 0.03;

    @TempDir
    private Path folder;

    private static Study composite() {
        Study study = TinyStudy.create("packing.packer=growth");
        PhaseListing.list(study);
        Phase carbon = PresslingFactory.eINSTANCE.createPhase();
        carbon.setName("carbon");
        carbon.setRole(PhaseRole.CONDUCTOR);
        study.getPhases().add(carbon);
        for (String value : List.of("am.material=NMC532", "am.share=0.7", "am.shareOf=MASS", "se.material=Li6PS5Cl",
                "phases[carbon].material=carbon-black", "phases[carbon].share=" + CARBON, "phases[carbon].shareOf=MASS",
                "phases[carbon].diameterMean=0.6", "phases[carbon].gray=64")) {
            StudyPaths.set(study, value);
        }
        return study;
    }

    @Test
    void theThirdPhaseIsPackedPressedMeasuredLearntAndReported() throws IOException {
        RunFolder run = new RunFolder(folder.resolve("run"));
        StudyRun.of(composite(), run.root(), TinyStudy.contributions(), new RunOptions(2, StepName.REPORT)).run(RunMonitor.NONE);
        PressedSample sample = new SampleStore(run.root()).read(1);
        Particles particles = sample.press().pressed().particles();
        org.pressling.dem.Phase carbon = sample.press().pressed().phases().named("carbon").orElseThrow();
        assertTrue(particles.count(carbon) > 5);
        PhaseAccount account = sample.packing().accounts().get(carbon.index());
        assertEquals(CARBON, account.asked());
        assertEquals(CARBON, account.reached(), 0.02); // some twenty particles, poured by chance
        List<String> labels = DatasetReader.labels(run.dataset()).stream().map(LabelColumn::name).toList();
        assertTrue(labels.containsAll(List.of("carbon_stress_mean", "carbon_stress_sd", "am_stress_mean", "reaction_area")),
                labels::toString);
        assertTrue(Files.readString(run.metrics()).contains("carbon_stress_mean"));
        String report = Files.readString(run.report());
        assertTrue(report.contains("<td>carbon</td>"), "a row for the phase");
        assertTrue(report.contains("fig4a_carbon_stress_mean.svg"), "a figure of its label");
        assertTrue(Pattern.compile("carbon: \\d+ particles, DEM").matcher(report).find(), "a panel of its particles");
    }
}
