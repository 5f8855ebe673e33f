// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import static org.pressling.dataset.io.Unit.GIGAPASCAL;
import static org.pressling.dataset.io.Unit.MICROMETRE;
import static org.pressling.dataset.io.Unit.MICROSECOND;
import static org.pressling.dataset.io.Unit.MILLINEWTON;
import static org.pressling.dataset.io.Unit.NANOJOULE;
import static org.pressling.dataset.io.Unit.NONE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.press.PressHistory;

/** {@code press.csv}: one row per stored state of the press, in the order of time. */
final class HistoryTable {
    private static final List<String> COLUMNS = List.of(MICROSECOND.column("time"), MICROMETRE.column("width"),
            MILLINEWTON.column("wall_force_left"), MILLINEWTON.column("wall_force_right"),
            GIGAPASCAL.column("pressure"), "solid_share", NANOJOULE.column("kinetic_energy"),
            NANOJOULE.column("elastic_energy"), "unbalanced", "inertial_number");

    private HistoryTable() {
    }

    static void write(Path file, PressHistory history) throws IOException {
        try (CsvWriter csv = new CsvWriter(file, COLUMNS)) {
            for (PressHistory.Row row : history.rows()) {
                csv.row(MICROSECOND.format(row.time()), MICROMETRE.format(row.width()),
                        MILLINEWTON.format(row.wallForceLeft()), MILLINEWTON.format(row.wallForceRight()),
                        GIGAPASCAL.format(row.pressure()), NONE.format(row.solidShare()),
                        NANOJOULE.format(row.kineticEnergy()), NANOJOULE.format(row.elasticEnergy()),
                        NONE.format(row.unbalanced()), NONE.format(row.inertialNumber()));
            }
        }
    }

    static PressHistory read(Path file) {
        CsvTable table = CsvTable.read(file);
        table.require(COLUMNS);
        List<PressHistory.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            rows.add(new PressHistory.Row(table.finite(i, "time", MICROSECOND), table.finite(i, "width", MICROMETRE),
                    table.finite(i, "wall_force_left", MILLINEWTON), table.finite(i, "wall_force_right", MILLINEWTON),
                    table.finite(i, "pressure", GIGAPASCAL), table.finite(i, "solid_share", NONE),
                    table.finite(i, "kinetic_energy", NANOJOULE), table.finite(i, "elastic_energy", NANOJOULE),
                    table.number(i, "unbalanced", NONE), table.number(i, "inertial_number", NONE)));
        }
        return new PressHistory(rows);
    }
}
