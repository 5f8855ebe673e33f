// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.press.Verdict;
import org.pressling.scripts.DocumentedScript;

class NpzExporterTest {
    @TempDir
    private Path folder;

    /** Three pictures of 3 × 2 pixels, dark and bright, with two labels and one factor. */
    static ExportedDataset dataset() {
        List<Dataset.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            byte[] pixels = {0, (byte) 255, (byte) (128 + i), 1, 2, (byte) (3 + i)};
            Map<String, Double> factors = new LinkedHashMap<>(Map.of("initial_width_um", 40.0 + i));
            entries.add(new Dataset.Entry(7 + i, "000" + i + "_µ.png", new GrayImage(3, 2, pixels, 2.5e-7),
                    new double[] {1.5 * i, 1.0 / 3}, Split.values()[i], Optional.of(Verdict.Grade.PASSED), factors));
        }
        return new ExportedDataset(new Dataset(List.of(new LabelColumn("force", "mN"), new LabelColumn("share", "")),
                List.of(new LabelColumn("initial_width", "um")), entries), Map.of("study", "trial", "key", "abc"));
    }

    /** Two sections of one body, each a stack of two. */
    static ExportedDataset stacks() {
        List<Dataset.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            GrayImage front = new GrayImage(2, 1, new byte[] {(byte) i, 1}, 1e-7);
            GrayImage back = new GrayImage(2, 1, new byte[] {(byte) i, 2}, 1e-7);
            entries.add(new Dataset.Entry(5, i + 1, i + ".tif", GrayImage.stack(List.of(front, back)), new double[] {i},
                    Split.TRAIN, Optional.empty(), Map.of()));
        }
        return new ExportedDataset(new Dataset(List.of(new LabelColumn("share", "")), entries), Map.of());
    }

    @Test
    void stacksKeepTheirChannelsAndSectionsTheirNumber() throws IOException {
        Map<String, Array> read = arrays(new NpzExporter().write(stacks(), folder, "dataset").getFirst());
        assertEquals("|u1 (2, 2, 1, 2,)", read.get("pictures.npy").type() + " " + read.get("pictures.npy").shape());
        byte[] pixels = new byte[8];
        read.get("pictures.npy").data().get(pixels);
        assertArrayEquals(new byte[] {0, 1, 0, 2, 1, 1, 1, 2}, pixels);
        assertEquals(List.of(1, 2), List.of(read.get("section.npy").data().getInt(0), read.get("section.npy").data().getInt(4)));
        assertEquals(5, read.get("index.npy").data().getInt(4));
    }

    @Test
    void picturesLeftInTheirFilesAreReadOneByOne(@TempDir Path other) throws IOException {
        ExportedDataset all = dataset();
        List<Integer> read = new ArrayList<>();
        List<Dataset.Entry> entries = all.dataset().entries().stream()
                .map(e -> new Dataset.Entry(e.index(), e.file(), e.picture().leftInFile(() -> {
                    read.add(e.index());
                    return e.picture();
                }), e.labels(), e.split(), e.verdict(), e.factors())).toList();
        Dataset left = new Dataset(all.dataset().labels(), all.dataset().factors(), entries);
        Iterator<byte[]> pictures = new DatasetArrays(new ExportedDataset(left, Map.of())).pictures().iterator();
        assertEquals(List.of(), read);
        pictures.next();
        assertEquals(List.of(7), read);
        read.clear();
        Path file = new NpzExporter().write(new ExportedDataset(left, all.provenance()), folder, "dataset").getFirst();
        assertEquals(List.of(7, 8, 9), read);
        assertArrayEquals(Files.readAllBytes(new NpzExporter().write(all, other, "dataset").getFirst()),
                Files.readAllBytes(file));
    }

    /** An array as its file tells of it. */
    private record Array(String type, String shape, ByteBuffer data) {
        static Array of(byte[] file) {
            assertEquals("\u0093NUMPY\u0001\0", new String(file, 0, 8, StandardCharsets.ISO_8859_1));
            ByteBuffer all = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            int length = all.getShort(8);
            assertEquals(0, (10 + length) % 64);
            String header = new String(file, 10, length, StandardCharsets.US_ASCII);
            assertTrue(header.endsWith("\n") && header.contains("'fortran_order': False"), header);
            return new Array(header.replaceFirst("(?s).*'descr': '([^']*)'.*", "$1"),
                    header.replaceFirst("(?s).*'shape': (\\([^)]*\\)).*", "$1"),
                    all.slice(10 + length, file.length - 10 - length).order(ByteOrder.LITTLE_ENDIAN));
        }

        double[] reals() {
            double[] values = new double[data.remaining() / Double.BYTES];
            data.asDoubleBuffer().get(values);
            return values;
        }

        List<String> texts() {
            int length = Integer.BYTES * Integer.parseInt(type.substring(2));
            List<String> texts = new ArrayList<>();
            for (int at = 0; at < data.limit(); at += length) {
                byte[] text = new byte[length];
                data.get(at, text);
                texts.add(new String(text, Charset.forName("UTF-32LE")).replace("\0", ""));
            }
            return texts;
        }
    }

    private Map<String, Array> arrays(Path file) throws IOException {
        Map<String, Array> arrays = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    arrays.put(entry.getName(), Array.of(in.readAllBytes()));
                }
            }
        }
        return arrays;
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Map<String, Array> read = arrays(new NpzExporter().write(dataset(), folder, "dataset").getFirst());
        assertEquals("|u1 (3, 2, 3,)", read.get("pictures.npy").type() + " " + read.get("pictures.npy").shape());
        byte[] pixels = new byte[18];
        read.get("pictures.npy").data().get(pixels);
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(dataset().dataset().entry(i).image().pixels(),
                    java.util.Arrays.copyOfRange(pixels, 6 * i, 6 * i + 6));
        }
        assertEquals("<f8 (3, 2,)", read.get("labels.npy").type() + " " + read.get("labels.npy").shape());
        assertArrayEquals(new double[] {0, 1.0 / 3, 1.5, 1.0 / 3, 3, 1.0 / 3}, read.get("labels.npy").reals());
        assertEquals(List.of("force", "share"), read.get("label_names.npy").texts());
        assertEquals(List.of("mN", ""), read.get("label_units.npy").texts());
        assertEquals(List.of("train", "validation", "test"), read.get("split.npy").texts());
        assertEquals(List.of("0000_µ.png", "0001_µ.png", "0002_µ.png"), read.get("file.npy").texts());
        assertEquals(List.of("passed", "passed", "passed"), read.get("verdict.npy").texts());
        assertEquals(8, read.get("index.npy").data().getInt(4));
        assertArrayEquals(new double[] {40, 41, 42}, read.get("factors.npy").reals());
        assertEquals(List.of("initial_width"), read.get("factor_names.npy").texts());
        assertEquals(List.of("um"), read.get("factor_units.npy").texts());
        assertEquals("()", read.get("pixel_size_m.npy").shape());
        assertArrayEquals(new double[] {2.5e-7}, read.get("pixel_size_m.npy").reals());
        assertEquals(List.of("{\"key\":\"abc\",\"study\":\"trial\"}"), read.get("provenance.npy").texts());
    }

    @Test
    void theSameDataSetGivesTheSameBytes() throws IOException {
        assertEquals(-1, Files.mismatch(new NpzExporter().write(dataset(), folder, "a").getFirst(),
                new NpzExporter().write(dataset(), folder, "b").getFirst()));
    }

    @Test
    void numPyReadsItByTheScriptOfTheDocumentation() throws IOException, InterruptedException {
        new NpzExporter().write(dataset(), folder, "dataset");
        DocumentedScript script = DocumentedScript.under(Path.of("../../docs/interchange.md"), "### For NumPy");
        assertEquals(5, script.lines());
        Optional<List<String>> printed = script.run(folder, "numpy");
        assumeTrue(printed.isPresent(), "there is no Python with NumPy");
        assertEquals(List.of("(3, 2, 3) uint8 0 255", "force mN [0.]", "share  [0.33333333]"), printed.get());
    }
}
