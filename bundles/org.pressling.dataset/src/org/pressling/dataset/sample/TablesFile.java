// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.pressling.dataset.io.InputFile;
import org.pressling.dataset.io.Sha256;
import org.pressling.dem.Limits;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.DatasetCreationOptions;
import io.jhdf.exceptions.HdfException;

/**
 * {@code tables.h5}: tables of a sample in one HDF5 file, written and read with jhdf. Each is a data set {@code [column][row]} of
 * doubles, bytes shuffled and deflated, with the names of its columns as attribute {@code columns}; a table without rows is left
 * out. The library trusts what stands in a file, so only the very bytes that were written are given to it, which a hash tells.
 */
final class TablesFile {
    private static final String COLUMNS = "columns";
    /** Rows that are packed together: of all columns some megabytes. */
    private static final int CHUNK = 1 << 16;

    private TablesFile() {
    }

    /**
     * Writes a file; there must be none yet.
     *
     * @return the SHA-256 of its bytes
     */
    static String write(Path file, List<ColumnTable> tables) throws IOException {
        try (WritableHdfFile out = HdfFile.write(file)) {
            for (ColumnTable table : tables) {
                if (table.rows() > 0) {
                    double[][] values = table.values();
                    DatasetCreationOptions packed = DatasetCreationOptions.builder()
                            .chunkDimensions(values.length, Math.min(CHUNK, table.rows())).shuffle().deflate().build();
                    out.putDataset(table.name(), values, packed).putAttribute(COLUMNS,
                            table.headings().toArray(String[]::new));
                }
            }
        } catch (HdfException e) {
            throw new IOException(e.getMessage(), e);
        }
        byte[] bytes = Files.readAllBytes(file);
        requireWhole(file, bytes, tables);
        return Sha256.text(bytes);
    }

    /** Writing is the youngest part of the library, so what lies in the file is held against what was to be written. */
    private static void requireWhole(Path file, byte[] bytes, List<ColumnTable> tables) throws IOException {
        List<ColumnTable> read = tables(bytes, tables.stream().map(ColumnTable::name).toList());
        for (int k = 0; k < read.size(); k++) {
            ColumnTable expected = tables.get(k);
            if (expected.rows() > 0 && !(read.get(k).headings().equals(expected.headings())
                    && Arrays.deepEquals(read.get(k).values(), expected.values()))) {
                throw new IOException(file + ": the table " + expected.name() + " was not written as it is");
            }
        }
    }

    /**
     * Reads tables.
     *
     * @param file   the file
     * @param sha256 what it must be
     * @param names  which tables, in this order
     * @return them; one that is not there has no rows and no columns
     * @throws org.pressling.dem.InvalidInputException when the file is missing or another
     */
    static List<ColumnTable> read(Path file, String sha256, List<String> names) {
        byte[] bytes = bytes(file);
        if (!Sha256.text(bytes).equals(sha256)) {
            throw SampleProblem.OTHER_TABLES.of().in(file).exception();
        }
        return tables(bytes, names);
    }

    private static List<ColumnTable> tables(byte[] bytes, List<String> names) {
        try (HdfFile in = HdfFile.fromBytes(bytes)) {
            return names.stream().map(name -> in.getChildren().containsKey(name) ? table(name, in.getDatasetByPath(name))
                    : new ColumnTable(name, 0)).toList();
        }
    }

    private static ColumnTable table(String name, Dataset stored) {
        double[][] values = (double[][]) stored.getData();
        String[] columns = (String[]) stored.getAttribute(COLUMNS).getData();
        ColumnTable table = new ColumnTable(name, values[0].length);
        for (int k = 0; k < columns.length; k++) {
            table.put(columns[k], values[k]);
        }
        return table;
    }

    private static byte[] bytes(Path file) {
        InputFile.require(file, Limits.TABLE_FILE_BYTES);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw InputFile.failure(file, e);
        }
    }
}
