// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.trust.AmLoadScores;

class AmLoadsTableTest {
    @TempDir
    private Path folder;

    @Test
    void scoresOfHeldOutParticlesAreReadBack() throws IOException {
        assertEquals(Optional.empty(), AmLoadsTable.heldOut(folder));
        Path file = folder.resolve("am_loads.json");
        Files.writeString(file, "{\"validation\": {\"particles\": 4}}");
        assertEquals(Optional.empty(), AmLoadsTable.heldOut(folder), "nothing was held out");
        Files.writeString(file, """
                {"test": {"particles": 7, "coverage": 0.9, "r2": 0.8, "r2_within": null, "r2_of_means": 0.5}}
                """);
        AmLoadScores scores = AmLoadsTable.heldOut(folder).orElseThrow();
        assertEquals(7, scores.particles());
        assertEquals(0.8, scores.r2());
        assertTrue(Double.isNaN(scores.within()), "one particle a sample has nothing within");
        Files.writeString(file, "{\"test\": {\"particles\": \"many\"}}");
        assertThrows(InvalidInputException.class, () -> AmLoadsTable.heldOut(folder));
    }
}
