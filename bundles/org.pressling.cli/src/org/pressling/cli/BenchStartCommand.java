// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.pressling.bench.Reading;
import org.pressling.bench.start.StartBench;
import org.pressling.bench.start.StartReport;
import org.pressling.study.Machine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how soon the workbench is open. */
@Command(name = "start", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Measures how soon the workbench is open.",
        description = {"",
                "Starts it several times in turn in an empty workspace of its own, and closes it again. Measured is the "
                        + "time from the call until the window is open; the first start does not count. On an idle machine a "
                        + "start takes 3 s at most.",
                ""},
        footer = {"", "Example: xvfb-run -a ./pressling bench start --repeats 5"})
final class BenchStartCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--repeats", paramLabel = "N", defaultValue = "5",
            description = "Starts that count; ${DEFAULT-VALUE} if left out.")
    private int repeats;

    @Option(names = "--json", description = "Prints every reading as JSON.")
    private boolean json;

    BenchStartCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (repeats < 1) {
            throw UsageProblem.REPEATS.of(repeats).exception();
        }
        String script = System.getProperty(ClusterSlurmCommand.COMMAND);
        if (script == null) {
            throw UsageProblem.NO_START_SCRIPT.of().exception();
        }
        double load = StartReport.loadNow();
        List<Reading> starts = new StartBench(Path.of(script), session.err()::println).run(repeats);
        StartReport report = new StartReport(Machine.here(), starts, load);
        session.out().print(json ? report.json() : report.text());
        session.out().flush();
        return ExitStatus.DONE;
    }
}
