// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import static org.pressling.dem.Unit.GIGAPASCAL;
import static org.pressling.dem.Unit.NONE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.measure.HeckelCurve;

/** Wall pressure against relative density, as a table: {@code heckel} is ln(1/(1 - D)); see {@link HeckelCurve}. */
public final class HeckelCsv {
    private static final List<String> COLUMNS = List.of(GIGAPASCAL.column("pressure"), "relative_density", "heckel");

    private HeckelCsv() {
    }

    /**
     * Writes the table, one row per loading state.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(HeckelCurve curve, Path file) throws IOException {
        try (CsvWriter csv = new CsvWriter(file, COLUMNS)) {
            for (HeckelCurve.Point p : curve.points()) {
                csv.row(GIGAPASCAL.format(p.pressure()), NONE.format(p.density()), NONE.format(p.heckel()));
            }
        }
    }
}
