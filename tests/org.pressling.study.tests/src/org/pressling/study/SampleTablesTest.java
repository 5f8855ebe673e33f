// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dataset.sample.TableFormat;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.SampleSettings;

/** In which files particles and contacts lie changes no result, and no sample is pressed again for it. */
class SampleTablesTest {
    private static final String HDF5 = "campaign.tables=HDF5";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"AUTOMATIC, 499, CSV", "AUTOMATIC, 500, HDF5", "CSV, 500, CSV", "HDF5, 1, HDF5"})
    void smallRunsHaveCsvUnlessToldOtherwise(String asked, int replicates, TableFormat expected) {
        int samples = 2 * replicates;
        SampleSettings settings = SampleSettings.of(TinyStudy.create("campaign.tables=" + asked,
                "campaign.replicates=" + replicates, "split.train=" + (samples - 1), "split.validation=0", "split.test=1"),
                TinyStudy.contributions());
        assertEquals(samples, settings.count());
        assertEquals(expected, settings.tables());
    }

    @Test
    void aDataSetOfEitherIsTheSame(@TempDir Path other) throws IOException {
        TinyStudy.run(folder, 2, StepName.DATASET).run(RunMonitor.NONE);
        TinyStudy.run(other, 2, StepName.DATASET, HDF5).run(RunMonitor.NONE);
        assertTrue(Files.exists(other.resolve("samples/0001/tables.h5")));
        assertFalse(Files.exists(other.resolve("samples/0001/contacts.csv")));
        TinyStudy.assertSameBytes(TinyStudy.bytes(folder.resolve("dataset")), TinyStudy.bytes(other.resolve("dataset")));
    }

    @Test
    void samplesOfBeforeStayAsTheyAre() throws IOException {
        TinyStudy.run(folder, 2, StepName.DATASET).run(RunMonitor.NONE);
        Path contacts = folder.resolve("samples/0001/contacts.csv");
        byte[] before = Files.readAllBytes(contacts);
        assertTrue(TinyStudy.run(folder, 2, StepName.DATASET, HDF5).plan().isCurrent());
        Files.delete(folder.resolve("samples/0002/particles.csv"));
        TinyStudy.run(folder, 2, StepName.DATASET, HDF5).run(RunMonitor.NONE);
        assertArrayEquals(before, Files.readAllBytes(contacts));
        assertTrue(Files.exists(folder.resolve("samples/0002/tables.h5")), "a sample that is pressed again is kept the new way");
        assertFalse(Files.exists(folder.resolve("samples/0002/contacts.csv")));
    }
}
