// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pressling.study.runs.RunColumn;
import org.pressling.study.runs.RunRow;

/** Runs as an aligned table for people: numbers short, moments in the time of the machine, sizes in the unit that fits. */
final class RunCells {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
            .withZone(ZoneId.systemDefault());
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");
    private static final int WIDEST = 40;

    private RunCells() {
    }

    /** The lines of a table, the heading first. */
    static List<String> lines(List<RunColumn> columns, List<RunRow> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(columns.stream().map(RunColumn::id).toList());
        rows.forEach(row -> cells.add(columns.stream().map(column -> cell(column, row)).toList()));
        List<String> lines = new ArrayList<>();
        for (List<String> line : cells) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < columns.size(); i++) {
                int column = i;
                int width = cells.stream().mapToInt(other -> other.get(column).length()).max().orElse(0);
                boolean isNumber = rows.stream().noneMatch(row -> columns.get(column).of(row) instanceof String);
                text.append(isNumber ? " ".repeat(width - line.get(i).length()) + line.get(i)
                        : line.get(i) + " ".repeat(width - line.get(i).length())).append("  ");
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    private static String cell(RunColumn column, RunRow row) {
        return switch (column.of(row)) {
        case null -> "";
        case Instant moment -> MOMENT.format(moment);
        case Number bytes when column.id().endsWith("_B") -> size(bytes.longValue());
        case Number score when column.group() == RunColumn.Group.SCORE -> String.format(Locale.ROOT, "%.3f", score.doubleValue());
        case Double seconds when column.id().endsWith("_s") -> String.format(Locale.ROOT, "%.1f", seconds);
        case Object other -> shorten(other.toString().lines().findFirst().orElse(""));
        };
    }

    private static String shorten(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + '…';
    }

    /** Bytes in the unit that fits, by powers of 1000. */
    static String size(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= 999.5 && unit < UNITS.size() - 1) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 || value >= 99.95 ? "%.0f %s" : "%.1f %s", value, UNITS.get(unit));
    }
}
