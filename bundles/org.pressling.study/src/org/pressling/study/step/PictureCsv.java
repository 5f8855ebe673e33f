// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.io.CsvWriter;

/**
 * A table with rows for pictures: a column for the number of the sample and, where samples have several pictures, one behind it
 * that tells which.
 */
final class PictureCsv implements Closeable {
    private static final String INDEX = "index";
    private static final String SECTION = "section";

    private final CsvWriter csv;
    private final int place;
    private final boolean sections;

    /**
     * Begins the table.
     *
     * @param columns one of them {@code index}, none of them {@code section}
     */
    PictureCsv(Path file, Dataset dataset, List<String> columns) throws IOException {
        place = columns.indexOf(INDEX) + 1;
        sections = dataset.hasSections();
        List<String> all = new ArrayList<>(columns);
        if (sections) {
            all.add(place, SECTION);
        }
        csv = new CsvWriter(file, all);
    }

    /**
     * Adds a row.
     *
     * @param entry the picture
     * @param cells of the columns that were given, the index among them
     */
    void row(Dataset.Entry entry, Object... cells) throws IOException {
        List<Object> all = new ArrayList<>(Arrays.asList(cells));
        if (sections) {
            all.add(place, entry.section());
        }
        csv.row(all.toArray());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
