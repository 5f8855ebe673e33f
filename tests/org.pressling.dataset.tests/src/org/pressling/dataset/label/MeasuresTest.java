// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Told;
import org.pressling.dem.Unit;
import org.pressling.mutation.FileTrial;

class MeasuresTest {
    @TempDir
    private Path folder;
    @TempDir
    private Path place;

    private static Measures measures() {
        return new Measures(List.of(
                new Measure(Measure.Role.LABEL, new LabelColumn("work", Unit.NANOJOULE), 0.1 + 0.2, "Work, \"all\" of it."),
                new Measure(Measure.Role.LABEL, new LabelColumn("capacity", new Unit("mAh", "mA h", 3.6)), Double.NaN, "None."),
                new Measure(Measure.Role.FACTOR, new LabelColumn("ratio_m", Unit.NONE), -1.0 / 3, "Ratio."),
                new Measure(Measure.Role.FURTHER, new LabelColumn("spin", Unit.RADIAN_PER_SECOND), 1e300, "Spin.")));
    }

    @Test
    void whatIsReadIsBitByBitWhatWasWritten() throws IOException {
        measures().write(folder);
        assertEquals(measures(), Measures.read(folder));
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 500; i++) {
            Measures one = new Measures(List.of(new Measure(Measure.Role.LABEL, new LabelColumn("x", Unit.GIGAPASCAL),
                    Double.longBitsToDouble(random.nextLong()), "x")));
            one.write(folder);
            assertEquals(one, Measures.read(folder));
        }
    }

    @Test
    void measuresAreFoundByTheirRole() {
        assertEquals(List.of("work", "capacity"),
                measures().of(Measure.Role.LABEL).stream().map(measure -> measure.column().name()).toList());
        assertEquals(1, measures().of(Measure.Role.FACTOR).size());
    }

    @Test
    void anUnknownRoleIsNamedWithItsLine() throws IOException {
        measures().write(folder);
        Path file = folder.resolve("measures.csv");
        Files.writeString(file, Files.readString(file).replace(",factor,", ",actor,"));
        assertEquals("CELL 4 role", Told.of(file, () -> Measures.read(folder)));
    }

    @Test
    void damagedTablesAreReadOrRefusedByName() throws IOException {
        measures().write(Files.createDirectory(folder.resolve("measured")));
        FileTrial.of("measures", place, Measures::read).seed(folder.resolve("measured")).damaging("measures.csv")
                .words("label", "factor", "further", "NaN", "rad_per_s", "1e-9").run();
    }
}
