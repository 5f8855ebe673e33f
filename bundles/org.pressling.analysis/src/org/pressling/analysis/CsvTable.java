// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The numbers behind a figure. Column names carry units ({@code width_um}); cells are numbers, text, or null for an
 * empty cell.
 */
public final class CsvTable {

    private final List<String> header;
    private final List<List<Object>> rows = new ArrayList<>();

    /**
     * Makes an empty table.
     *
     * @param header names of the columns
     */
    public CsvTable(String... header) {
        this.header = List.of(header);
    }

    /**
     * Appends a line.
     *
     * @param cells one cell per column; numbers keep their full precision
     */
    public void add(Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + header.size() + " columns");
        }
        rows.add(Collections.unmodifiableList(Arrays.asList(cells.clone())));
    }

    /**
     * Names of the columns.
     *
     * @return the header, unchangeable
     */
    public List<String> header() {
        return header;
    }

    /**
     * The lines so far.
     *
     * @return rows in the order they were added, unchangeable
     */
    public List<List<Object>> rows() {
        return Collections.unmodifiableList(rows);
    }
}
