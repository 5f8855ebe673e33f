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
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.Unit;
import org.pressling.dem.press.PressHistory;

/**
 * {@code press.csv}: one row per stored state of the press, in the order of time. Tables of earlier versions end before the
 * work of the wall and the heats; see {@link PressHistory.Energies}.
 */
final class HistoryTable {
    /** Name of the table where several are in one file. */
    static final String NAME = "press";
    private static final List<Column> STATE = List.of(new Column("time", MICROSECOND, PressHistory.Row::time),
            new Column("width", MICROMETRE, PressHistory.Row::width),
            new Column("wall_force_left", MILLINEWTON, PressHistory.Row::wallForceLeft),
            new Column("wall_force_right", MILLINEWTON, PressHistory.Row::wallForceRight),
            new Column("pressure", GIGAPASCAL, PressHistory.Row::pressure),
            new Column("relative_density", NONE, PressHistory.Row::relativeDensity),
            new Column("kinetic_energy", NANOJOULE, PressHistory.Row::kineticEnergy),
            new Column("elastic_energy", NANOJOULE, PressHistory.Row::elasticEnergy),
            new Column("unbalanced", NONE, PressHistory.Row::unbalanced, true),
            new Column("inertial_number", NONE, PressHistory.Row::inertialNumber, true));
    private static final List<Column> ENERGIES = List.of(energy("wall_work", PressHistory.Energies::wallWork),
            energy("damping_heat", PressHistory.Energies::dampingHeat),
            energy("dashpot_heat", PressHistory.Energies::dashpotHeat),
            energy("friction_heat", PressHistory.Energies::frictionHeat),
            energy("energy_remainder", PressHistory.Energies::remainder));

    /**
     * A column of numbers.
     *
     * @param name   its name without the unit
     * @param unit   the unit that it has in a CSV file
     * @param number the number of a state in SI
     * @param ratio  whether it is one that there is not where nothing bears anything; the cell is empty then
     */
    private record Column(String name, Unit unit, ToDoubleFunction<PressHistory.Row> number, boolean ratio) {
        Column(String name, Unit unit, ToDoubleFunction<PressHistory.Row> number) {
            this(name, unit, number, false);
        }

        String heading() {
            return unit.column(name);
        }

        String text(PressHistory.Row row) {
            double value = number.applyAsDouble(row);
            return ratio && Double.isNaN(value) ? "" : unit.format(value);
        }

        double read(CsvTable table, int row) {
            if (!ratio) {
                return table.finite(row, name, unit);
            }
            return table.text(row, heading()).isBlank() ? Double.NaN : table.number(row, name, unit);
        }

        double[] read(ColumnTable table) {
            return ratio ? table.numbers(name, unit) : table.finite(name, unit);
        }
    }

    private HistoryTable() {
    }

    private static Column energy(String name, ToDoubleFunction<PressHistory.Energies> number) {
        return new Column(name, NANOJOULE, row -> number.applyAsDouble(row.energies().orElseThrow()));
    }

    private static List<Column> columns(boolean energies) {
        return energies ? Stream.concat(STATE.stream(), ENERGIES.stream()).toList() : STATE;
    }

    private static List<Column> columns(PressHistory history) {
        return columns(history.rows().stream().allMatch(row -> row.energies().isPresent()));
    }

    private static List<String> headings(List<Column> columns) {
        return columns.stream().map(Column::heading).toList();
    }

    static void write(Path file, PressHistory history) throws IOException {
        List<Column> columns = columns(history);
        try (CsvWriter csv = new CsvWriter(file, headings(columns))) {
            for (PressHistory.Row row : history.rows()) {
                csv.row(columns.stream().map(column -> column.text(row)).toArray());
            }
        }
    }

    /** The same by columns. */
    static ColumnTable columnTable(PressHistory history) {
        ColumnTable table = new ColumnTable(NAME, history.rows().size());
        columns(history).forEach(column -> table.put(column.name(), column.unit(),
                history.rows().stream().mapToDouble(column.number()).toArray()));
        return table;
    }

    static PressHistory read(Path file) {
        CsvTable table = CsvTable.read(file);
        table.require(headings(STATE));
        boolean energies = headings(ENERGIES).stream().anyMatch(table::has);
        List<Column> columns = columns(energies);
        table.require(headings(columns));
        List<PressHistory.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            int at = i;
            PressHistory.Row row = row(columns.stream().mapToDouble(column -> column.read(table, at)).toArray());
            if (i > 0 && row.time() < rows.getLast().time()) {
                throw table.error(i, MICROSECOND.column("time"), SampleTerm.LATER);
            }
            rows.add(row);
        }
        if (rows.isEmpty()) {
            throw SampleProblem.NO_HISTORY.of().in(file).exception();
        }
        return new PressHistory(rows);
    }

    /**
     * Reads the course of a press from columns.
     *
     * @throws org.pressling.dem.InvalidInputException when a number is not what it must be
     */
    static PressHistory read(ColumnTable table) {
        if (table.rows() == 0) {
            throw SampleProblem.NO_HISTORY.of().exception();
        }
        List<double[]> columns = columns(table.has("wall_work", NANOJOULE)).stream().map(column -> column.read(table)).toList();
        List<PressHistory.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            int at = i;
            PressHistory.Row row = row(columns.stream().mapToDouble(column -> column[at]).toArray());
            if (i > 0 && row.time() < rows.getLast().time()) {
                throw table.error(i, "time", MICROSECOND);
            }
            rows.add(row);
        }
        return new PressHistory(rows);
    }

    /** A state from its numbers in the order of the columns. */
    private static PressHistory.Row row(double[] n) {
        Optional<PressHistory.Energies> energies = n.length == STATE.size() ? Optional.empty()
                : Optional.of(new PressHistory.Energies(n[10], n[11], n[12], n[13], n[14]));
        return new PressHistory.Row(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], energies);
    }
}
