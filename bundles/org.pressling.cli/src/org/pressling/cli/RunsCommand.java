// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.pressling.study.layout.RunFolder;
import org.pressling.study.runs.RunColumn;
import org.pressling.study.runs.RunFinder;
import org.pressling.study.runs.RunRow;
import org.pressling.study.runs.RunTable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists runs with what tells them apart; below it, what is done with runs that are kept. */
@Command(name = "runs", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Lists runs: what they were run with, what they came to, and their size.",
        description = {"", "The columns are those settings that differ, R² of held-out samples by label, counts of presses by "
                + "verdict, time and size; own_B is what deleting a run frees. Runs are found some folders deep.", ""},
        footer = {"", "Example: pressling runs --sort=-r2:reaction_area_m --columns run,training.epochs,r2:reaction_area_m"},
        subcommands = {RunsRenameCommand.class, RunsTagCommand.class, RunsNoteCommand.class, RunsDeleteCommand.class})
final class RunsCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", arity = "0..*",
            description = "Run folders, or folders with runs in them; runs of the working directory if left out.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--columns", paramLabel = "LIST", split = ",",
            description = "Columns to print, separated by commas; any setting may be named, whether it differs or not.")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--sort", paramLabel = "COLUMN",
            description = "Column to sort by, the largest first with a minus before it (--sort=-time_s); by folder if left out.")
    private String sort;

    @Option(names = "--tag", paramLabel = "TAG", description = "Only runs that have this tag. May be given many times.")
    private List<String> tags = new ArrayList<>();

    @Option(names = "--csv", description = "Print the table as CSV, numbers in full.")
    private boolean csv;

    @Option(names = "--json", description = "Print all that is known of the runs as JSON.")
    private boolean json;

    RunsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (json && csv) {
            throw Usage.wrong(spec, UsageProblem.JSON_OR_CSV.of());
        }
        Usage.refuse(spec, json && !columns.isEmpty(), "--columns", Unneeded.TABLE_PRINTED);
        List<RunRow> rows = new ArrayList<>();
        for (RunFolder folder : RunFinder.in(places())) {
            RunRow row = RunRow.read(folder);
            row.run().troubles().forEach(trouble -> session.err().println(
                    Say.it(CliTerm.WARNING.with(Say.whole(trouble.getLocalizedMessage())))));
            if (row.run().about().tags().containsAll(tags)) {
                rows.add(row);
            }
        }
        List<RunColumn> all = RunColumn.all(rows);
        if (sort != null && !rows.isEmpty()) {
            boolean descending = sort.startsWith("-");
            rows.sort(RunTable.find(all, descending ? sort.substring(1) : sort).order(descending));
        }
        RunTable table = new RunTable(columns.isEmpty() || rows.isEmpty() ? RunColumn.telling(rows)
                : columns.stream().map(id -> RunTable.find(all, id.strip())).toList(), rows);
        print(table);
        return ExitStatus.DONE;
    }

    private void print(RunTable table) throws IOException {
        if (json) {
            session.out().print(table.json());
        } else if (csv) {
            table.csv(session.out());
        } else if (table.rows().isEmpty()) {
            session.out().println(Say.it(CliTerm.NO_RUNS));
        } else {
            List<RunColumn> shown = table.columns().stream()
                    .filter(column -> !columns.isEmpty() || isShort(column, table.rows())).toList();
            RunCells.lines(shown, table.rows()).forEach(session.out()::println);
        }
        session.out().flush();
    }

    /** Paths and columns without a cell make lines long and tell people nothing that the rest does not. */
    private static boolean isShort(RunColumn column, List<RunRow> rows) {
        boolean isOneStudy = column.id().equals("study") && rows.stream().map(column::of).distinct().count() < 2;
        return !column.id().equals("folder") && !isOneStudy
                && rows.stream().map(column::of).anyMatch(cell -> cell != null && !cell.equals(""));
    }

    private List<Path> places() {
        return folders.isEmpty() ? List.of(session.resolve(Path.of("runs")))
                : folders.stream().map(session::resolve).toList();
    }

    /** The session of the command above. */
    static Session session(CommandSpec spec) {
        CommandLine above = spec.parent().commandLine();
        return ((RunsCommand) above.getCommand()).session;
    }
}
