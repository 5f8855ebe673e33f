// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.hdf5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.pressling.dataset.interchange.DatasetArrays;
import org.pressling.dataset.interchange.ExportedDataset;

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
    private static final String UNIT = "unit";
    /** Unit of a share or a number: a text of no length cannot be an attribute. */
    private static final String NO_UNIT = "1";

    private Hdf5File() {
    }

    /** Writes the file; one that is there is replaced. */
    static void write(ExportedDataset dataset, Path file) throws IOException {
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
