// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.hdf5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.pressling.dataset.interchange.DatasetArrays;
import org.pressling.dataset.interchange.ExportedDataset;
import org.pressling.dem.InvalidInputException;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.DatasetCreationOptions;
import io.jhdf.api.WritableGroup;
import io.jhdf.api.WritableNode;
import io.jhdf.exceptions.HdfException;

/** Puts the arrays of a data set into a file. */
final class Hdf5File {
    /** Bytes of pictures that are packed and read together. */
    private static final int CHUNK = 1 << 20;
    /** An array has no more. */
    private static final long MOST_BYTES = Integer.MAX_VALUE;
    /** What Java takes for an array beside its numbers, and for the reference to it. */
    private static final int BYTES_OF_A_ROW = 32;
    private static final String UNIT = "unit";
    /** Unit of a share or a number: a text of no length cannot be an attribute. */
    private static final String NO_UNIT = "1";

    private Hdf5File() {
    }

    /**
     * Writes the file; one that is there is replaced.
     *
     * @param memory bytes that the pictures may take while they are written: the library makes them one array, of which it then
     *               packs one chunk after the other
     * @throws InvalidInputException when they take more, before anything is read or written
     */
    static void write(ExportedDataset dataset, Path file, long memory) throws IOException {
        requireRoom(new DatasetArrays(dataset), memory);
        Files.deleteIfExists(file); // the library would write into it and leave the rest of a longer one
        try (WritableHdfFile out = HdfFile.write(file)) {
            DatasetArrays arrays = new DatasetArrays(dataset);
            pictures(out, arrays);
            columns(out.putGroup("labels"), arrays.labelNames(), arrays.labelUnits(), arrays.labels());
            if (!arrays.factorNames().isEmpty()) {
                columns(out.putGroup("factors"), arrays.factorNames(), arrays.factorUnits(), arrays.factors());
            }
            out.putDataset("split", texts(arrays.splits()));
            out.putDataset("file", texts(arrays.files()));
            out.putDataset("index", arrays.indices());
            arrays.sections().ifPresent(sections -> out.putDataset("section", sections));
            if (!arrays.verdicts().isEmpty()) {
                out.putDataset("verdict", texts(arrays.verdicts()));
            }
            dataset.provenance().forEach((name, value) -> attribute(out, name, value));
        } catch (HdfException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void requireRoom(DatasetArrays arrays, long memory) {
        long bytes = (long) arrays.count() * arrays.channels() * arrays.height() * arrays.width();
        if (bytes > MOST_BYTES) {
            throw Hdf5Problem.TOO_LARGE.of(arrays.count(), arrays.width(), arrays.height(), megabytes(bytes),
                    megabytes(MOST_BYTES)).exception();
        }
        // Once as rows, each an array, and once as the library's array.
        long needed = 2 * bytes + (long) arrays.count() * arrays.channels() * arrays.height() * BYTES_OF_A_ROW;
        if (needed > memory) {
            throw Hdf5Problem.MEMORY.of(arrays.count(), arrays.width(), arrays.height(), megabytes(needed), megabytes(memory))
                    .exception();
        }
    }

    private static long megabytes(long bytes) {
        return Math.round(bytes / 1e6);
    }

    /** As {@code [picture][row][column]}, of stacks {@code [picture][channel][row][column]}. */
    private static void pictures(WritableGroup out, DatasetArrays arrays) {
        int height = arrays.height();
        int width = arrays.width();
        int channels = arrays.channels();
        byte[][][] rows = new byte[arrays.count() * channels][height][];
        int i = 0;
        for (byte[] picture : arrays.pictures()) {
            for (int y = 0; y < height; y++) {
                rows[i][y] = Arrays.copyOfRange(picture, y * width, (y + 1) * width);
            }
            i++;
        }
        int together = Math.clamp(CHUNK / ((long) channels * height * width), 1, arrays.count());
        if (channels == 1) {
            put(out, rows, arrays, together, height, width);
        } else {
            byte[][][][] stacks = new byte[arrays.count()][][][];
            for (int k = 0; k < stacks.length; k++) {
                stacks[k] = Arrays.copyOfRange(rows, k * channels, (k + 1) * channels);
            }
            put(out, stacks, arrays, together, channels, height, width);
        }
    }

    private static void put(WritableGroup out, Object pictures, DatasetArrays arrays, int... chunk) {
        out.putDataset("pictures", pictures, DatasetCreationOptions.builder().unsigned().chunkDimensions(chunk).deflate().build())
                .putAttribute("pixel_size_m", arrays.pixelSize());
    }

    private static void columns(WritableGroup out, List<String> names, List<String> units, double[][] rows) {
        for (int k = 0; k < names.size(); k++) {
            int column = k;
            double[] values = Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
            attribute(out.putDataset(names.get(k), values), UNIT, units.get(k).isEmpty() ? NO_UNIT : units.get(k));
        }
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    /** What is not told is left out. */
    private static void attribute(WritableNode of, String name, String value) {
        if (!value.isEmpty()) {
            of.putAttribute(name, value);
        }
    }
}
