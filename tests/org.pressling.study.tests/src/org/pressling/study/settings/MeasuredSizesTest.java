// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.sample.SizesCsv;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.dem.packing.TableSizes;
import org.pressling.model.Phase;
import org.pressling.model.PhaseListing;
import org.pressling.model.SizeKind;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.model.io.Studies;
import org.pressling.study.KeptStudy;
import org.pressling.study.StudyCheck;
import org.pressling.study.contribute.Contributions;

class MeasuredSizesTest {
    private static final long SEED = 20220406;

    @TempDir
    private Path folder;
    private Study study;
    private Phase phase;

    @BeforeEach
    void measure() {
        study = Studies.create();
        PhaseListing.list(study);
        phase = study.getPhases().get(1);
        phase.setSizes(SizeKind.MEASURED);
    }

    private void measured(String... rows) throws IOException {
        Path file = folder.resolve("sizes.csv");
        Files.writeString(file, "percentile,diameter_um\n" + String.join("\n", rows) + "\n");
        phase.setSizesFile(file.toString());
    }

    private static List<TableSizes.Point> table(Study study) {
        return ((TableSizes) PhaseList.sizes(study, study.getPhases().get(1))).points();
    }

    @Test
    void aRunKeepsTheTableToTheLastBit() throws IOException {
        Random random = new Random(SEED);
        String[] rows = new String[60];
        double diameter = 0.7;
        for (int i = 0; i < rows.length; i++) {
            diameter += random.nextInt(1, 900) / 1e5;
            rows[i] = i * 1.6 + "," + Math.round(diameter * 1e9) / 1e9;
        }
        measured(rows);
        List<TableSizes.Point> read = SizesCsv.read(folder.resolve("sizes.csv"));
        Study kept = KeptStudy.of(study, Contributions.onClassPath());
        Files.delete(folder.resolve("sizes.csv"));
        assertEquals(read, table(kept), "seed " + SEED);
        assertEquals(SizeKind.PERCENTILES, kept.getPhases().get(1).getSizes());
        assertEquals(StudyPhases.smallestDiameter(kept), Math.min(read.getFirst().diameter() * 1e6,
                StudyPhases.smallestDiameter(study)), 1e-9);
        assertEquals(SizeKind.MEASURED, phase.getSizes(), "the study itself goes on naming its file");
        assertSame(kept, MeasuredSizes.held(kept));
    }

    @Test
    void aFileIsReadOnce() throws IOException {
        measured("10,0.9", "90,1.4");
        MeasuredSizes sizes = new MeasuredSizes();
        assertEquals(List.of(), sizes.problems(study));
        Files.delete(folder.resolve("sizes.csv"));
        Study held = sizes.in(study);
        assertNotSame(study, held);
        assertEquals("10.0:0.9 90.0:1.4", held.getPhases().get(1).getPercentiles());
    }

    @Test
    void sizesOfAFileAreHeldToTheBox() throws IOException {
        measured("10,0.9", "90,70");
        List<Problem> problems = new MeasuredSizes().problems(study);
        assertEquals(List.of("phases[SE].sizesFile"), problems.stream().map(Problem::path).toList());
        assertSame(SettingsProblem.MEASURED_TOO_LARGE, problems.getFirst().code());
        assertEquals(70.0, problems.getFirst().arguments().getFirst());
        var refused = assertThrows(InvalidInputException.class,
                () -> StudyCheck.requireSamples(study, Contributions.onClassPath()));
        assertTrue(refused.has(SettingsProblem.MEASURED_TOO_LARGE), refused.getMessage());
    }

    @Test
    void aFileThatIsMissingOrNotNamedIsToldBeforeTheRun() {
        phase.setSizesFile(" ");
        assertTrue(refusal().has(SettingsProblem.NO_SIZES_FILE));
        phase.setSizesFile(folder.resolve("gone.csv").toString());
        assertTrue(refusal().getMessage().contains("gone.csv"), refusal().getMessage());
    }

    private InvalidInputException refusal() {
        return assertThrows(InvalidInputException.class,
                () -> StudyCheck.requireSamples(Studies.copy(study), Contributions.onClassPath()));
    }
}
