// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.analysis.OverlapReading;
import org.pressling.analysis.OverlapReading.Centres;
import org.pressling.dataset.Split;
import org.pressling.dem.InvalidInputException;

class OverlapLoadsTableTest {
    private static final String SCORES = """
            {"particles": 7, "coverage": 0.9, "r2": 0.8, "r2_within": null, "r2_of_means": 0.5,
             "distribution": {"samples": 2, "ks_mean": 0.2}}""";
    private static final String CONTACTS = """
            {"contacts": 20, "told": 19, "precision": 0.95, "recall": 0.9, "r2_force": 0.7}""";

    @TempDir
    private Path folder;

    private void write(String test) throws IOException {
        Files.writeString(folder.resolve("overlap_loads.json"), "{\"test\": {" + test + "}}");
    }

    @Test
    void scoresOfBothKindsOfCentresComeBack() throws IOException {
        assertEquals(List.of(), OverlapLoadsTable.read(folder));
        write("\"am\": " + SCORES + ", \"se\": " + SCORES + ", \"contacts\": " + CONTACTS
                + ", \"centres_as_detected\": {\"se\": {\"particles\": 7, \"r2\": 0.6, \"r2_within\": 0.5}, \"contacts\": "
                + CONTACTS.replace("0.7", "0.4") + "}");
        OverlapReading read = OverlapLoadsTable.read(folder).getFirst();
        assertEquals(Split.TEST, read.split());
        assertEquals(List.of(new OverlapReading.Loads("AM", Centres.DETECTED, 7, 0.8, Double.NaN, 0.9, 0.2),
                new OverlapReading.Loads("SE", Centres.MENDED, 7, 0.8, Double.NaN, 0.9, 0.2),
                new OverlapReading.Loads("SE", Centres.DETECTED, 7, 0.6, 0.5, Double.NaN, Double.NaN)), read.loads());
        assertEquals(List.of(new OverlapReading.Pairs(Centres.MENDED, 20, 19, 0.95, 0.9, 0.7),
                new OverlapReading.Pairs(Centres.DETECTED, 20, 19, 0.95, 0.9, 0.4)), read.pairs());
    }

    @Test
    void whereNothingWasMendedOneKindIsTold() throws IOException {
        write("\"se\": " + SCORES + ", \"contacts\": " + CONTACTS);
        OverlapReading read = OverlapLoadsTable.read(folder).getFirst();
        assertEquals(List.of(Centres.DETECTED), read.loads().stream().map(OverlapReading.Loads::centres).toList());
        assertEquals(1, read.pairs().size());
    }

    @Test
    void damagedScoresAreRefused() throws IOException {
        write("\"contacts\": " + CONTACTS.replace("told", "tod"));
        assertTrue(assertThrows(InvalidInputException.class, () -> OverlapLoadsTable.read(folder)).getMessage()
                .contains("told"));
    }
}
