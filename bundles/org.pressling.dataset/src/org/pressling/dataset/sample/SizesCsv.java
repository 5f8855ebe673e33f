// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.ValueTerm;
import org.pressling.dem.Unit;
import org.pressling.dem.packing.TableSizes;

/**
 * Measured sizes of a powder as a table: columns {@code percentile} (share that is smaller, in %) and {@code diameter_um}, both
 * rising; further columns are passed over.
 */
public final class SizesCsv {

    private SizesCsv() {
    }

    /**
     * Reads the points of a table.
     *
     * @throws org.pressling.dem.InvalidInputException when the file cannot be read, a column is missing, or a cell is not
     *                                                 allowed; the message names file, line and column
     */
    public static List<TableSizes.Point> read(Path file) {
        CsvTable table = CsvTable.read(file);
        table.require(List.of("percentile", Unit.MICROMETRE.column("diameter")));
        List<TableSizes.Point> points = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            double percentile = table.finite(i, "percentile", Unit.NONE);
            if (!(percentile >= 0 && percentile <= 100)) {
                throw table.error(i, "percentile", ValueTerm.RANGE.with(0, 100));
            }
            double diameter = table.finite(i, "diameter", Unit.MICROMETRE);
            if (!(diameter > 0)) {
                throw table.error(i, Unit.MICROMETRE.column("diameter"), SampleTerm.ABOVE_ZERO);
            }
            points.add(new TableSizes.Point(percentile, diameter));
        }
        return points;
    }
}
