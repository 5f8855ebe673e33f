// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.runs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedSet;
import java.util.function.Function;

import org.pressling.study.RunState;

/**
 * A column of a table of runs. A cell is a text, a number, a moment, or null where a run has nothing to tell.
 *
 * @param id    what it is called in files and on the command line: {@code time_s}, the path of a setting, {@code r2:LABEL}
 * @param group what it tells of
 * @param cell  the cell of a row
 */
public record RunColumn(String id, Group group, Function<RunRow, Object> cell) {
    /** What stands before the label in the name of a column of R². */
    public static final String R2 = "r2:";

    /** What columns tell of. */
    public enum Group {
        /** The run itself. */
        RUN,
        /** A setting of its study. */
        SETTING,
        /** What its network came to. */
        SCORE
    }

    /** The columns of the run itself, by name. */
    private static final Map<String, Function<RunRow, Object>> NAMED = Map.ofEntries(
            Map.entry("run", row -> row.run().name()), Map.entry("study", row -> row.run().study()),
            Map.entry("started", row -> row.run().started().orElse(null)),
            Map.entry("state", row -> row.run().state().map(RunState::word).orElse("")),
            Map.entry("time_s", row -> row.run().seconds()), Map.entry("samples", row -> row.run().samples()),
            Map.entry("passed", row -> row.run().quality().get("passed")),
            Map.entry("outside_domain", row -> row.run().quality().get("outside_domain")),
            Map.entry("failed", row -> row.run().quality().get("failed")),
            Map.entry("size_B", row -> row.size().map(RunSize::bytes).orElse(null)),
            Map.entry("own_B", row -> row.size().map(RunSize::own).orElse(null)),
            Map.entry("tags", row -> String.join(" ", row.run().about().tags())),
            Map.entry("notes", row -> row.run().about().notes()),
            Map.entry("folder", row -> row.run().folder().root().toString()));
    private static final List<String> BEFORE = List.of("run", "study", "started", "state", "tags");
    private static final List<String> AFTER = List.of("samples", "passed", "outside_domain", "failed", "time_s", "size_B",
            "own_B", "notes", "folder");

    /**
     * All columns that some runs can have.
     *
     * @param rows the runs
     * @return columns of the runs, R² by label, settings
     */
    public static List<RunColumn> all(List<RunRow> rows) {
        return columns(rows, settings(rows));
    }

    /**
     * The columns that tell runs apart: as {@link #all}, with those settings alone that differ.
     *
     * @param rows the runs
     * @return columns of the runs, settings that differ, R² by label
     */
    public static List<RunColumn> telling(List<RunRow> rows) {
        List<String> differing = settings(rows).stream()
                .filter(path -> rows.stream().map(row -> row.run().settings().getOrDefault(path, "")).distinct().count() > 1)
                .toList();
        return columns(rows, differing);
    }

    private static List<RunColumn> columns(List<RunRow> rows, Iterable<String> settings) {
        List<RunColumn> columns = new ArrayList<>();
        BEFORE.forEach(id -> columns.add(new RunColumn(id, Group.RUN, NAMED.get(id))));
        settings.forEach(path -> columns.add(new RunColumn(path, Group.SETTING, row -> value(row.run().settings().get(path)))));
        SequencedSet<String> labels = new LinkedHashSet<>();
        rows.forEach(row -> labels.addAll(row.run().r2().keySet()));
        labels.forEach(label -> columns.add(new RunColumn(R2 + label, Group.SCORE, row -> row.run().r2().get(label))));
        AFTER.forEach(id -> columns.add(new RunColumn(id, Group.RUN, NAMED.get(id))));
        return List.copyOf(columns);
    }

    private static SequencedSet<String> settings(List<RunRow> rows) {
        SequencedSet<String> paths = new LinkedHashSet<>();
        rows.forEach(row -> paths.addAll(row.run().settings().keySet()));
        return paths;
    }

    /** A number where the text is one. */
    private static Object value(String text) {
        if (text == null || !text.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?")) {
            return text;
        }
        if (text.matches("-?\\d{1,18}")) {
            return Long.valueOf(text);
        }
        return Double.valueOf(text);
    }

    /**
     * What a column has of a run.
     *
     * @param row the run
     * @return a text, a number or a moment; null for nothing
     */
    public Object of(RunRow row) {
        return cell.apply(row);
    }

    /**
     * What a column has of a run, as a number.
     *
     * @param row the run
     * @return the number; of a moment, its seconds since 1970; nothing for a text or a number that is not finite
     */
    public OptionalDouble number(RunRow row) {
        return switch (of(row)) {
        case Instant moment -> OptionalDouble.of(moment.getEpochSecond());
        case Number number when Double.isFinite(number.doubleValue()) -> OptionalDouble.of(number.doubleValue());
        case null, default -> OptionalDouble.empty();
        };
    }

    /**
     * Sorts by this column: numbers and moments by size, then texts, runs with nothing to tell last in either direction.
     *
     * @param descending whether the largest comes first
     * @return the order
     */
    public Comparator<RunRow> order(boolean descending) {
        Comparator<Object> rising = RunColumn::compare;
        Comparator<Object> order = Comparator.nullsLast(descending ? rising.reversed() : rising);
        return (first, second) -> order.compare(told(of(first)), told(of(second)));
    }

    private static Object told(Object cell) {
        return cell instanceof String text && text.isEmpty() || cell instanceof Double number && number.isNaN() ? null : cell;
    }

    private static int compare(Object first, Object second) {
        if (first instanceof Number one && second instanceof Number other) {
            return Double.compare(one.doubleValue(), other.doubleValue());
        }
        if (first instanceof Instant one && second instanceof Instant other) {
            return one.compareTo(other);
        }
        boolean isText = first instanceof String;
        return isText == second instanceof String ? first.toString().compareToIgnoreCase(second.toString()) : isText ? 1 : -1;
    }
}
