// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Told;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Localized;
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

    /** A label is called as its maker says wherever it is read from; one of Pressling's as its name says, in any language. */
    @Test
    void aTitleOfItsOwnGoesWithALabel() throws IOException {
        Descriptor tilt = titled("my_tilt", Localized.english("Misorientation"));
        assertEquals("Misorientation", tilt.column().title());
        new Measures(List.of(new Measure(Measure.Role.LABEL, tilt.column(), 1, "Tilt."),
                new Measure(Measure.Role.LABEL, new LabelColumn("am_stress_mean", Unit.NONE), 2, "Stress."))).write(folder);
        List<LabelColumn> read = Measures.read(folder).all().stream().map(Measure::column).toList();
        assertEquals(List.of("Misorientation", ""), read.stream().map(LabelColumn::title).toList());
        assertEquals(List.of("Misorientation", "Mittlere AM-Spannung"),
                read.stream().map(column -> LabelTitles.of(column).text(Locale.GERMAN)).toList());
        Path file = folder.resolve("measures.csv");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)(,[^,\n]*){2}$", ""));
        assertEquals(List.of("", ""), Measures.read(folder).all().stream().map(one -> one.column().title()).toList(),
                "a table of before");
        assertEquals("", titled("my_tilt", LabelTitles.of("my_tilt", Unit.NONE)).column().title(),
                "nothing that the name does not say");
        assertThrows(IllegalArgumentException.class, () -> titled("my_tilt", Localized.english("a\nb")).column());
    }

    /** Who reads the label must know that it is neither below 0 nor above 1. */
    @Test
    void aShareOfAWholeStaysOne() throws IOException {
        new Measures(List.of(new Measure(Measure.Role.LABEL, new LabelColumn("void_share", Unit.NONE, true), 0.2, "Voids."),
                new Measure(Measure.Role.LABEL, new LabelColumn("length", Unit.NONE), 2, "Length."))).write(folder);
        assertEquals(List.of(true, false), Measures.read(folder).all().stream().map(one -> one.column().share()).toList());
        Path file = folder.resolve("measures.csv");
        Files.writeString(file, Files.readString(file).replace(",true", ",perhaps"));
        assertEquals("CELL 2 share", Told.of(file, () -> Measures.read(folder)));
    }

    private static Descriptor titled(String name, Localized title) {
        return new Descriptor() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Unit unit() {
                return Unit.NONE;
            }

            @Override
            public Localized title() {
                return title;
            }

            @Override
            public Localized meaning() {
                return title;
            }

            @Override
            public double value(PressedSample sample) {
                return 0;
            }
        };
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
