// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.runs;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.io.Json;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs in rows, for other programs.
 *
 * @param columns what is told of each run
 * @param rows    the runs, in order
 */
public record RunTable(List<RunColumn> columns, List<RunRow> rows) {

    /** Copies the lists. */
    public RunTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Chooses a column by its name.
     *
     * @param columns those that there are
     * @param id      the name
     * @return the column
     * @throws org.pressling.dem.InvalidInputException if there is none of that name; names those that there are
     */
    public static RunColumn find(List<RunColumn> columns, String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow(
                () -> RunsProblem.NO_COLUMN.of(id, columns.stream().map(RunColumn::id).toList()).exception());
    }

    /**
     * Writes the table as CSV, the names of the columns first; moments in UTC as ISO 8601, numbers in full.
     *
     * @param to where to; stays open
     * @throws IOException if it cannot be written
     */
    @SuppressWarnings("resource") // the stream is the caller's
    public void csv(Writer to) throws IOException {
        CsvWriter csv = new CsvWriter(to, columns.stream().map(RunColumn::id).toList());
        for (RunRow row : rows) {
            List<Object> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(column.of(row) == null ? "" : column.of(row)));
            csv.row(cells.toArray());
        }
        to.flush();
    }

    /** {@return all that is known of the runs as a JSON object, whatever the columns} */
    public String json() {
        ObjectNode root = Json.object();
        ArrayNode list = root.putArray("runs");
        for (RunRow row : rows) {
            KeptRun run = row.run();
            ObjectNode node = list.addObject().put("run", run.name()).put("folder", run.folder().root().toString())
                    .put("study", run.study());
            run.state().ifPresent(state -> node.put("state", state.word()));
            run.started().ifPresent(moment -> node.put("started", moment.toString()));
            node.put("time_s", run.seconds()).put("samples", run.samples());
            row.size().ifPresent(size -> node.put("size_B", size.bytes()).put("own_B", size.own()));
            run.about().tags().forEach(node.putArray("tags")::add);
            node.put("notes", run.about().notes());
            run.quality().forEach(node.putObject("presses")::put);
            run.r2().forEach(node.putObject("r2")::put);
            run.settings().forEach(node.putObject("settings")::put);
        }
        return Json.text(root);
    }
}
