// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

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
import org.pressling.analysis.ParticleReading;
import org.pressling.dataset.Split;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.trust.AmLoadScores;

class ActiveParticleTableTest {
    @TempDir
    private Path folder;

    @Test
    void scoresOfHeldOutParticlesAreReadBack() throws IOException {
        assertEquals(Optional.empty(), ActiveParticleTable.heldOut(folder));
        Path file = folder.resolve("am_loads.json");
        Files.writeString(file, "{\"validation\": {\"particles\": 4}}");
        assertEquals(Optional.empty(), ActiveParticleTable.heldOut(folder), "nothing was held out");
        Files.writeString(file, """
                {"test": {"particles": 7, "coverage": 0.9, "r2": 0.8, "r2_within": null, "r2_of_means": 0.5}}
                """);
        AmLoadScores scores = ActiveParticleTable.heldOut(folder).orElseThrow();
        assertEquals(7, scores.particles());
        assertEquals(0.8, scores.r2());
        assertTrue(Double.isNaN(scores.within()), "one particle a sample has nothing within");
        Files.writeString(file, "{\"test\": {\"particles\": \"many\"}}");
        assertThrows(InvalidInputException.class, () -> ActiveParticleTable.heldOut(folder));
    }

    /** What stands in the table is what reports draw; an interval may be open, a damaged cell is named. */
    @Test
    void particlesAreReadAsTheyWereWritten() throws IOException {
        assertEquals(List.of(), ActiveParticleTable.read(folder));
        Path file = folder.resolve("am_loads.csv");
        String head = "index,split,x_um,y_um,radius_um,force_sum_mN,predicted_mN,lower_mN,upper_mN\n";
        Files.writeString(file, head + "3,test,1.5,2.5,0.5,4,5,3,6\n4,validation,1,2,0.5,4,5,,\n");
        List<ParticleReading> read = ActiveParticleTable.read(folder);
        assertEquals(new ParticleReading(3, Split.TEST, 1.5e-6, 2.5e-6, 0.5e-6, 4e-3, 5e-3, 3e-3, 6e-3), read.getFirst());
        assertEquals(Split.VALIDATION, read.getLast().split());
        assertTrue(Double.isNaN(read.getLast().lower()) && Double.isNaN(read.getLast().upper()));
        Files.writeString(file, head + "3,test,1.5,2.5,0.5,much,5,3,6\n");
        assertTrue(
                assertThrows(InvalidInputException.class, () -> ActiveParticleTable.read(folder)).getMessage()
                        .contains("force_sum_mN"));
    }
}
