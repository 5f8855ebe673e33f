// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.hdf5;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.interchange.ExportedDataset;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.press.Verdict;
import org.pressling.scripts.DocumentedScript;

import io.jhdf.HdfFile;
import io.jhdf.object.datatype.FixedPoint;

class Hdf5ExporterTest {
    @TempDir
    private Path folder;

    /** Noise with the darkest and the brightest gray in it. */
    private static ExportedDataset dataset(int count, int size, boolean told) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        List<Dataset.Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] pixels = new byte[size * size];
            random.nextBytes(pixels);
            pixels[0] = 0;
            pixels[1] = (byte) 255;
            Map<String, Double> factors = told ? new LinkedHashMap<>(Map.of("initial_width_um", 40.0 + i)) : Map.of();
            entries.add(new Dataset.Entry(7 + i, "picture " + i + " µ.png", new GrayImage(size, size, pixels, 2.5e-7),
                    new double[] {1.5 * i, 1.0 / 3}, Split.values()[i % 3],
                    told ? Optional.of(Verdict.Grade.OUTSIDE_DOMAIN) : Optional.empty(), factors));
        }
        List<LabelColumn> factors = told ? List.of(new LabelColumn("initial_width", "um")) : List.of();
        return new ExportedDataset(new Dataset(List.of(new LabelColumn("force", "mN"), new LabelColumn("share", "")), factors,
                entries), Map.of("study", "trial µ", "key", "abc", "nothing", ""));
    }

    private static int[][][] pictures(HdfFile file) {
        return (int[][][]) file.getDatasetByPath("/pictures").getData();
    }

    /** A file of more pictures leaves nothing of itself in one of fewer that takes its place. */
    @Test
    void aFileIsReplacedWhole() throws IOException {
        Path fresh = new Hdf5Exporter().write(dataset(2, 8, true), Files.createDirectory(folder.resolve("fresh")), "dataset")
                .getFirst();
        Path file = new Hdf5Exporter().write(dataset(9, 64, true), folder, "dataset").getFirst();
        assertEquals(file, new Hdf5Exporter().write(dataset(2, 8, true), folder, "dataset").getFirst());
        assertEquals(Files.size(fresh), Files.size(file));
    }

    /** What is too large is refused before a picture is read, and leaves the file of before. */
    @Test
    void morePicturesThanMemoryAreRefused() throws IOException {
        Path file = new Hdf5Exporter().write(dataset(2, 8, true), folder, "dataset").getFirst();
        byte[] before = Files.readAllBytes(file);
        ExportedDataset some = unread(100, 1000);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Hdf5File.write(some, file, 203_000_000));
        assertTrue(refused.has(Hdf5Problem.MEMORY), refused.getMessage());
        assertTrue(refused.getMessage().contains("203 MB") && refused.getMessage().contains("1000"), refused.getMessage());
        ExportedDataset many = unread(2148, 1000);
        refused = assertThrows(InvalidInputException.class, () -> Hdf5File.write(many, file, Long.MAX_VALUE));
        assertTrue(refused.has(Hdf5Problem.TOO_LARGE), refused.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    /** The bound is that of docs/interchange.md: twice the pixels, and 32 bytes for each row. */
    @Test
    void whatJustFitsIsWritten() throws IOException {
        ExportedDataset some = dataset(20, 200, true);
        long needed = 2 * 20 * 200 * 200 + 20 * 200 * 32;
        Path file = folder.resolve("fits.h5");
        assertThrows(InvalidInputException.class, () -> Hdf5File.write(some, file, needed - 1));
        assertFalse(Files.exists(file));
        Hdf5File.write(some, file, needed);
        assertTrue(Files.size(file) > 0);
    }

    /** Pictures that nobody can read. */
    private static ExportedDataset unread(int count, int size) {
        GrayImage first = new GrayImage(size, size, new byte[size * size], 2.5e-7);
        List<Dataset.Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(new Dataset.Entry(1 + i, i + ".png", first.unread(() -> {
                throw new AssertionError("read");
            }), new double[] {i}, Split.TRAIN, Map.of()));
        }
        return new ExportedDataset(new Dataset(List.of(new LabelColumn("force", "mN")), entries), Map.of());
    }

    /** More pictures than fit into a chunk, and no whole number of chunks. */
    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ExportedDataset written = dataset(25, 300, true);
        try (HdfFile file = new HdfFile(new Hdf5Exporter().write(written, folder, "dataset").getFirst())) {
            int[][][] pictures = pictures(file);
            assertEquals(25, pictures.length);
            for (int i = 0; i < pictures.length; i++) {
                byte[] pixels = written.dataset().entry(i).image().pixels();
                for (int k = 0; k < pixels.length; k++) {
                    assertEquals(pixels[k] & 0xff, pictures[i][k / 300][k % 300]);
                }
            }
            FixedPoint bytes = (FixedPoint) file.getDatasetByPath("/pictures").getDataType();
            assertFalse(bytes.isSigned());
            assertEquals(1, bytes.getSize());
            assertEquals(2.5e-7, file.getDatasetByPath("/pictures").getAttribute("pixel_size_m").getData());
            assertArrayEquals(written.dataset().entries().stream().mapToDouble(entry -> entry.labels()[0]).toArray(),
                    (double[]) file.getDatasetByPath("/labels/force").getData());
            assertEquals("mN", file.getDatasetByPath("/labels/force").getAttribute("unit").getData());
            assertEquals("1", file.getDatasetByPath("/labels/share").getAttribute("unit").getData());
            assertEquals(41.0, ((double[]) file.getDatasetByPath("/factors/initial_width").getData())[1]);
            assertEquals("um", file.getDatasetByPath("/factors/initial_width").getAttribute("unit").getData());
            assertEquals(List.of("train", "validation", "test"),
                    List.of((String[]) file.getDatasetByPath("/split").getData()).subList(0, 3));
            assertEquals("picture 24 µ.png", ((String[]) file.getDatasetByPath("/file").getData())[24]);
            assertEquals("outside_domain", ((String[]) file.getDatasetByPath("/verdict").getData())[24]);
            assertEquals(8, ((int[]) file.getDatasetByPath("/index").getData())[1]);
            assertEquals("trial µ", file.getAttribute("study").getData());
            assertEquals("abc", file.getAttribute("key").getData());
        }
    }

    @Test
    void aDataSetMadeByHandHasNeitherFactorsNorVerdicts() throws IOException {
        try (HdfFile file = new HdfFile(new Hdf5Exporter().write(dataset(1, 4, false), folder, "dataset").getFirst())) {
            assertEquals(List.of("file", "index", "labels", "pictures", "split"),
                    file.getChildren().keySet().stream().sorted().toList());
            assertEquals(255, pictures(file)[0][0][1]);
        }
    }

    /** Two sections of each of three bodies, each a stack of three. */
    @Test
    void stacksKeepTheirChannelsAndSectionsTheirNumber() throws IOException {
        Dataset plane = dataset(18, 300, false).dataset();
        List<Dataset.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<GrayImage> channels = plane.entries().subList(3 * i, 3 * i + 3).stream().map(Dataset.Entry::image).toList();
            entries.add(new Dataset.Entry(1 + i / 2, 1 + i % 2, i + ".tif", GrayImage.stack(channels), new double[] {i, 0},
                    Split.TRAIN, Optional.empty(), Map.of()));
        }
        Dataset stacks = new Dataset(plane.labels(), entries);
        ExportedDataset exported = new ExportedDataset(stacks, Map.of());
        try (HdfFile file = new HdfFile(new Hdf5Exporter().write(exported, folder, "dataset").getFirst())) {
            int[][][][] pictures = (int[][][][]) file.getDatasetByPath("/pictures").getData();
            assertEquals(6, pictures.length);
            for (int i = 0; i < 18; i++) {
                assertEquals(plane.entry(i).image().gray(299, 7), pictures[i / 3][i % 3][7][299]);
            }
            assertArrayEquals(new int[] {1, 2, 1, 2, 1, 2}, (int[]) file.getDatasetByPath("/section").getData());
        }
    }

    @Test
    void theSameDataSetGivesTheSameBytes() throws IOException {
        assertEquals(-1, Files.mismatch(new Hdf5Exporter().write(dataset(3, 8, true), folder, "a").getFirst(),
                new Hdf5Exporter().write(dataset(3, 8, true), folder, "b").getFirst()));
    }

    @Test
    void h5pyReadsItByTheScriptOfTheDocumentation() throws IOException, InterruptedException {
        new Hdf5Exporter().write(dataset(3, 8, true), folder, "dataset");
        DocumentedScript script = DocumentedScript.under(Path.of("../../docs/interchange.md"), "### As HDF5");
        assertEquals(5, script.lines());
        Optional<List<String>> printed = script.run(folder, "h5py");
        assumeTrue(printed.isPresent(), "there is no Python with h5py");
        assertEquals(List.of("trial µ (3, 8, 8) uint8 255", "force mN [0.]", "share 1 [0.33333333]"), printed.get());
    }
}
