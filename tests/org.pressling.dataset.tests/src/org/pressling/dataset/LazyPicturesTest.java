// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.io.FileProblem;
import org.pressling.dem.InvalidInputException;

/** Labels without pictures, and pictures one by one. */
class LazyPicturesTest {
    private static final int SIZE = 4;

    @TempDir
    Path run;

    private final Dataset written = DatasetFolderTest.dataset(SIZE);
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = run.resolve("dataset");
        DatasetWriter.write(written, folder, DatasetFolderTest.PROVENANCE);
    }

    private Path picture(int i) {
        return folder.resolve("images").resolve(written.entry(i).file());
    }

    @Test
    void labelsAndPicturesAreThoseThatAreReadAtOnce() {
        Dataset read = DatasetReader.readLabels(folder);
        assertEquals(written.labels(), read.labels());
        assertEquals(SIZE, read.size());
        for (int i = 0; i < SIZE; i++) {
            assertArrayEquals(written.entry(i).labels(), read.entry(i).labels());
            assertEquals(written.entry(i).factors(), read.entry(i).factors());
            assertFalse(read.entry(i).picture().isInMemory());
            assertTrue(read.entry(i).image().isInMemory());
            assertEquals(written.entry(i).image(), read.entry(i).image());
        }
    }

    @Test
    void aPictureIsReadWhenItIsLookedAtAndNotBefore() throws IOException {
        for (int i = 1; i < SIZE; i++) {
            Files.delete(picture(i));
        }
        Dataset read = DatasetReader.readLabels(folder);
        assertEquals(written.entry(0).image(), read.entry(0).image());
        var missing = assertThrows(InvalidInputException.class, () -> read.entry(2).image());
        assertTrue(missing.has(FileProblem.MISSING), missing.getMessage());
        Pictures.writePng(written.entry(2).image(), picture(2));
        assertEquals(written.entry(2).image(), read.entry(2).image());
    }

    @Test
    void onePictureOfAnotherSizeOrScaleIsRefusedWhenItIsLookedAt() throws IOException {
        Pictures.writePng(new GrayImage(2, 8, new byte[16], 1.0 / 3 * 1e-6), picture(1));
        Pictures.writePng(new GrayImage(4, 4, new byte[16], 1e-6), picture(2));
        Dataset read = DatasetReader.readLabels(folder);
        assertTrue(assertThrows(InvalidInputException.class, () -> read.entry(1).image()).has(DatasetProblem.SIZE));
        assertTrue(assertThrows(InvalidInputException.class, () -> read.entry(2).image()).has(DatasetProblem.SCALE));
    }

    @Test
    void whatIsWrongWithTheTableIsToldAtOnce() throws IOException {
        Path labels = folder.resolve("labels.csv");
        String table = Files.readString(labels);
        Files.writeString(labels, table.replace(written.entry(3).file(), "../elsewhere.png"));
        assertThrows(InvalidInputException.class, () -> DatasetReader.readLabels(folder));
        Files.writeString(labels, table.lines().findFirst().orElseThrow());
        assertThrows(InvalidInputException.class, () -> DatasetReader.readLabels(folder));
        Files.writeString(labels, table);
        Files.delete(picture(0));
        assertThrows(InvalidInputException.class, () -> DatasetReader.readLabels(folder));
    }
}
