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
import org.pressling.analysis.section.SeLoadReading;
import org.pressling.dataset.Split;
import org.pressling.dem.InvalidInputException;

class SeLoadsTableTest {
    private static final String SCORES = """
            {"edge_um": 0.6, "validation": {"cells": 9, "r2": 0.7, "r2_within": 0.5, "r2_of_means": 0.4},
             "test": {"cells": 1, "r2": null, "r2_within": null, "r2_of_means": null}}""";
    private static final String CELLS = "index,x_um,y_um,force_sum_mN,predicted_mN\n3,1.5,2.5,4,5\n";

    @TempDir
    private Path folder;

    private void write(String scores, String cells) throws IOException {
        Files.writeString(folder.resolve("se_loads.json"), scores);
        Files.writeString(folder.resolve("se_loads.csv"), cells);
    }

    @Test
    void scoresAndPlacesComeBack() throws IOException {
        assertEquals(Optional.empty(), SeLoadsTable.read(folder));
        write(SCORES, CELLS);
        SeLoadReading read = SeLoadsTable.read(folder).orElseThrow();
        assertEquals(0.6e-6, read.edge());
        assertEquals(List.of(new SeLoadReading.Scores(Split.VALIDATION, 9, 0.7, 0.5, 0.4),
                new SeLoadReading.Scores(Split.TEST, 1, Double.NaN, Double.NaN, Double.NaN)), read.scores());
        assertEquals(List.of(new SeLoadReading.Cell(3, 1.5e-6, 2.5e-6, 4e-3, 5e-3)), read.cells());
    }

    @Test
    void damageIsNamed() throws IOException {
        write(SCORES.replace("cells", "sells"), CELLS);
        assertTrue(refusal().contains("cells"));
        write(SCORES, CELLS.replace("4,5", "much,5"));
        assertTrue(refusal().contains("force_sum_mN"));
        write(SCORES, CELLS.replace("x_um", "z_um"));
        assertTrue(refusal().contains("x_um"));
    }

    private String refusal() {
        return assertThrows(InvalidInputException.class, () -> SeLoadsTable.read(folder)).getMessage();
    }
}
