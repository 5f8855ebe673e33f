// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.InvalidInputException;

/** Data sets whose pictures are sections of bodies. */
class SectionRowsTest {
    @TempDir
    private Path run;

    /** Three samples of two sections each, of so many channels; the first for training, the others for the test. */
    private static List<Dataset.Entry> sections(int channels) {
        List<Dataset.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Dataset.Entry e = DatasetFolderTest.dataset(6).entry(i);
            int sample = 1 + i / 2;
            int section = 1 + i % 2;
            entries.add(new Dataset.Entry(sample, section, DatasetWriter.pictureName(sample, section, e.labels(), channels > 1),
                    GrayImage.stack(Collections.nCopies(channels, e.image())), e.labels(), sample == 1 ? Split.TRAIN : Split.TEST,
                    Optional.empty(), e.factors()));
        }
        return entries;
    }

    @Test
    void sectionsAndStacksAreReadAsTheyWereWritten() throws IOException {
        for (int channels : new int[] {1, 3}) {
            Path folder = run.resolve("dataset" + channels);
            DatasetWriter.write(new Dataset(DatasetFolderTest.LABELS, sections(channels)), folder, DatasetFolderTest.PROVENANCE);
            Dataset read = DatasetReader.read(folder);
            assertTrue(read.hasSections());
            for (int i = 0; i < 6; i++) {
                Dataset.Entry expected = sections(channels).get(i);
                assertEquals(expected.index(), read.entry(i).index());
                assertEquals(expected.section(), read.entry(i).section());
                assertEquals(expected.file(), read.entry(i).file());
                assertEquals(expected.image(), read.entry(i).image());
            }
            assertTrue(read.entry(1).file().startsWith("0001-2_"), read.entry(1).file());
        }
    }

    @Test
    void sectionsOfOneSampleOnBothSidesOfASplitAreRefused() throws IOException {
        List<Dataset.Entry> entries = sections(1);
        Dataset.Entry e = entries.get(3);
        entries.set(3, new Dataset.Entry(2, 2, e.file(), e.image(), e.labels(), Split.TRAIN, Optional.empty(), e.factors()));
        var refused = assertThrows(InvalidInputException.class, () -> new Dataset(DatasetFolderTest.LABELS, entries));
        assertEquals(DatasetProblem.DIVIDED, refused.problems().getFirst().code());
        DatasetWriter.write(new Dataset(DatasetFolderTest.LABELS, sections(1)), run.resolve("dataset"),
                DatasetFolderTest.PROVENANCE);
        Path labels = run.resolve("dataset/labels.csv");
        Files.writeString(labels, Files.readString(labels).replaceFirst(",test", ",train"));
        assertTrue(assertThrows(InvalidInputException.class, () -> DatasetReader.read(run.resolve("dataset"))).getMessage()
                .contains("Sample 2"));
    }

    @Test
    void aSplitThatIsAskedForKeepsSectionsTogether() throws IOException {
        DatasetWriter.write(new Dataset(DatasetFolderTest.LABELS, sections(1)), run.resolve("dataset"),
                DatasetFolderTest.PROVENANCE);
        for (int seed = 0; seed < 10; seed++) {
            Dataset read = DatasetReader.read(run.resolve("dataset"), OptionalDouble.empty(),
                    Optional.of(new SplitRequest(2, 2, 2, seed)));
            for (Split split : Split.values()) {
                assertEquals(2, read.of(split).size());
                assertEquals(1, read.of(split).stream().mapToInt(Dataset.Entry::index).distinct().count());
            }
        }
    }

    @Test
    void aStackIsNotWrittenAsPng() {
        List<Dataset.Entry> entries = sections(3);
        Dataset.Entry e = entries.getFirst();
        entries.set(0, new Dataset.Entry(1, "0001.png", e.image(), e.labels(), e.split(), e.factors()));
        assertThrows(InvalidInputException.class,
                () -> DatasetWriter.write(new Dataset(DatasetFolderTest.LABELS, entries), run.resolve("dataset"),
                        DatasetFolderTest.PROVENANCE));
        entries.set(0, new Dataset.Entry(1, "0001.png", e.image().shown(), e.labels(), e.split(), e.factors()));
        var refused = assertThrows(InvalidInputException.class, () -> new Dataset(DatasetFolderTest.LABELS, entries));
        assertEquals(DatasetProblem.CHANNELS, refused.problems().getFirst().code());
    }
}
