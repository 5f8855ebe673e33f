// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import static org.pressling.dem.Unit.GIGAPASCAL;
import static org.pressling.dem.Unit.MICROMETRE;
import static org.pressling.dem.Unit.MICROSECOND;
import static org.pressling.dem.Unit.MILLINEWTON;
import static org.pressling.dem.Unit.NANOJOULE;
import static org.pressling.dem.Unit.NONE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.press.PressHistory;

/**
 * {@code press.csv}: one row per stored state of the press, in the order of time. Tables of earlier versions end before the
 * work of the wall and the heats; see {@link PressHistory.Energies}.
 */
final class HistoryTable {
    private static final List<String> COLUMNS = List.of(MICROSECOND.column("time"), MICROMETRE.column("width"),
            MILLINEWTON.column("wall_force_left"), MILLINEWTON.column("wall_force_right"),
            GIGAPASCAL.column("pressure"), "relative_density", NANOJOULE.column("kinetic_energy"),
            NANOJOULE.column("elastic_energy"), "unbalanced", "inertial_number");
    private static final List<String> ENERGIES = List.of(NANOJOULE.column("wall_work"), NANOJOULE.column("damping_heat"),
            NANOJOULE.column("dashpot_heat"), NANOJOULE.column("friction_heat"),
            NANOJOULE.column("energy_remainder"));

    private HistoryTable() {
    }

    static void write(Path file, PressHistory history) throws IOException {
        boolean energies = history.rows().stream().allMatch(row -> row.energies().isPresent());
        List<String> columns = new ArrayList<>(COLUMNS);
        if (energies) {
            columns.addAll(ENERGIES);
        }
        try (CsvWriter csv = new CsvWriter(file, columns)) {
            for (PressHistory.Row row : history.rows()) {
                List<String> cells = new ArrayList<>(cells(row));
                if (energies) {
                    row.energies().map(HistoryTable::cells).ifPresent(cells::addAll);
                }
                csv.row(cells.toArray());
            }
        }
    }

    private static List<String> cells(PressHistory.Row row) {
        return List.of(MICROSECOND.format(row.time()), MICROMETRE.format(row.width()),
                MILLINEWTON.format(row.wallForceLeft()), MILLINEWTON.format(row.wallForceRight()),
                GIGAPASCAL.format(row.pressure()), NONE.format(row.relativeDensity()), NANOJOULE.format(row.kineticEnergy()),
                NANOJOULE.format(row.elasticEnergy()), told(row.unbalanced()), told(row.inertialNumber()));
    }

    /** Where nothing bears anything there is no ratio; the cell is empty then. */
    private static String told(double number) {
        return Double.isNaN(number) ? "" : NONE.format(number);
    }

    private static double told(CsvTable table, int row, String column) {
        return table.text(row, column).isBlank() ? Double.NaN : table.number(row, column, NONE);
    }

    private static List<String> cells(PressHistory.Energies energies) {
        return List.of(NANOJOULE.format(energies.wallWork()), NANOJOULE.format(energies.dampingHeat()),
                NANOJOULE.format(energies.dashpotHeat()), NANOJOULE.format(energies.frictionHeat()),
                NANOJOULE.format(energies.remainder()));
    }

    static PressHistory read(Path file) {
        CsvTable table = CsvTable.read(file);
        table.require(COLUMNS);
        boolean energies = ENERGIES.stream().anyMatch(table::has);
        if (energies) {
            table.require(ENERGIES);
        }
        List<PressHistory.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            if (i > 0 && table.finite(i, "time", MICROSECOND) < rows.getLast().time()) {
                throw table.error(i, MICROSECOND.column("time"), SampleTerm.LATER);
            }
            rows.add(new PressHistory.Row(table.finite(i, "time", MICROSECOND), table.finite(i, "width", MICROMETRE),
                    table.finite(i, "wall_force_left", MILLINEWTON), table.finite(i, "wall_force_right", MILLINEWTON),
                    table.finite(i, "pressure", GIGAPASCAL), table.finite(i, "relative_density", NONE),
                    table.finite(i, "kinetic_energy", NANOJOULE), table.finite(i, "elastic_energy", NANOJOULE),
                    told(table, i, "unbalanced"), told(table, i, "inertial_number"),
                    energies ? Optional.of(energies(table, i)) : Optional.empty()));
        }
        if (rows.isEmpty()) {
            throw SampleProblem.NO_HISTORY.of().in(file).exception();
        }
        return new PressHistory(rows);
    }

    private static PressHistory.Energies energies(CsvTable table, int row) {
        return new PressHistory.Energies(table.finite(row, "wall_work", NANOJOULE),
                table.finite(row, "damping_heat", NANOJOULE), table.finite(row, "dashpot_heat", NANOJOULE),
                table.finite(row, "friction_heat", NANOJOULE), table.finite(row, "energy_remainder", NANOJOULE));
    }
}
