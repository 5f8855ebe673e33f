// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.mutation.FileTrial;

/** The files of a sample, damaged in every way, are read or refused by name. */
class MutatedSamplesTest {

    @TempDir
    Path good;
    @TempDir
    Path place;

    @BeforeEach
    void writeSample() throws IOException {
        SampleFiles.write(good, Samples.tiny(3), Map.of("seed", "7", "study", "tiny"), TableFormat.CSV);
    }

    @Test
    void particles() throws IOException {
        sample("sample-particles", "particles.csv").words("AM", "SE", "phase", "diameter_um", "x_um", "x_start_um", "30").run();
    }

    @Test
    void contacts() throws IOException {
        sample("sample-contacts", "contacts.csv").words("left", "right", "bottom", "top", "AM_SE", "first", "second", "5").run();
    }

    @Test
    void history() throws IOException {
        sample("sample-history", "press.csv").words("time_us", "pressure_GPa", "unbalanced").run();
    }

    @Test
    void account() throws IOException {
        sample("sample-json", "sample.json").words("\"NaN\"", "\"Infinity\"", "pressling-sample", "version", "factors", "1.0")
                .run();
    }

    @Test
    void tablesInOneFile(@TempDir Path packed) throws IOException {
        SampleFiles.write(packed, Samples.tiny(3), Map.of(), TableFormat.HDF5);
        FileTrial.of("sample-tables", place, SampleFiles::read).seed(packed).damaging("tables.h5").run();
    }

    @Test
    void provenance() throws IOException {
        FileTrial.of("sample-provenance", place, SampleFiles::readProvenance).seed(good).damaging("sample.json").run();
    }

    @Test
    void tableOfParticles() {
        FileTrial.of("particle-table", place, folder -> ParticlesCsv.read(folder.resolve("particles.csv")))
                .seed("particles.csv", "phase,x_um,y_um,diameter_um\nAM,1,2,3\nSE,4.5,2,1e0\nSE,0.25,9,0.5\n")
                .seed("particles.csv", "x_um,note,y_um,diameter_um,phase\r\n1,\"a, b\",2,3,SE\r\n2,,3,1,AM\r\n")
                .words("AM", "SE", "phase", "x_um", "diameter_um", "1000").run();
    }

    private FileTrial sample(String name, String file) throws IOException {
        return FileTrial.of(name, place, SampleFiles::read).seed(good).damaging(file);
    }
}
