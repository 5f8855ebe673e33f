// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import static org.pressling.dem.Unit.GIGAPASCAL;
import static org.pressling.dem.Unit.MICROMETRE;
import static org.pressling.dem.Unit.MICROSECOND;
import static org.pressling.dem.Unit.MILLINEWTON;
import static org.pressling.dem.Unit.NANOJOULE;
import static org.pressling.dem.Unit.SQUARE_MICROMETRE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Unit;

/**
 * A table of numbers by columns, all in SI. A column is named as in the CSV file of the table, but with the symbol of the SI
 * unit: {@code overlap_m} for {@code overlap_um}. What is a word there is a number here: phases count from 1, the walls left,
 * right, bottom, top, front and back are -1 to -6.
 */
final class ColumnTable {
    /** Of units that are not those of SI themselves. */
    private static final Map<Unit, String> SI = Map.of(MICROMETRE, "m", SQUARE_MICROMETRE, "m2", MILLINEWTON, "N", GIGAPASCAL,
            "Pa",
            MICROSECOND, "s", NANOJOULE, "J");

    private final String name;
    private final int rows;
    private final Map<String, double[]> columns = new LinkedHashMap<>();

    ColumnTable(String name, int rows) {
        this.name = name;
        this.rows = rows;
    }

    private static String heading(String column, Unit unit) {
        String symbol = SI.getOrDefault(unit, unit.symbol());
        return symbol.isEmpty() ? column : column + "_" + symbol;
    }

    String name() {
        return name;
    }

    int rows() {
        return rows;
    }

    List<String> headings() {
        return List.copyOf(columns.keySet());
    }

    /** {@code [column][row]}; not to be changed. */
    double[][] values() {
        return columns.values().toArray(double[][]::new);
    }

    void put(String heading, double[] values) {
        columns.put(heading, values);
    }

    void put(String column, Unit unit, double[] values) {
        put(heading(column, unit), values);
    }

    boolean has(String column, Unit unit) {
        return columns.containsKey(heading(column, unit));
    }

    /** The numbers of a column, which may be none (NaN); not to be changed. */
    double[] numbers(String column, Unit unit) {
        double[] values = columns.get(heading(column, unit));
        if (values == null) {
            throw SampleProblem.TABLE_COLUMN.of(name, heading(column, unit)).exception();
        }
        return values;
    }

    /** The numbers of a column, none of which may be infinite or missing. */
    double[] finite(String column, Unit unit) {
        double[] values = numbers(column, unit);
        for (int row = 0; row < rows; row++) {
            if (!Double.isFinite(values[row])) {
                throw error(row, column, unit);
            }
        }
        return values;
    }

    /** Whole numbers within limits. */
    int[] whole(String column, int least, int most) {
        double[] values = numbers(column, Unit.NONE);
        int[] whole = new int[rows];
        for (int row = 0; row < rows; row++) {
            whole[row] = (int) values[row];
            if (whole[row] != values[row] || whole[row] < least || whole[row] > most) {
                throw error(row, column, Unit.NONE);
            }
        }
        return whole;
    }

    /** What to say of a number that cannot be. */
    InvalidInputException error(int row, String column, Unit unit) {
        return SampleProblem.TABLE_CELL.of(name, heading(column, unit), row, numbers(column, unit)[row]).exception();
    }
}
