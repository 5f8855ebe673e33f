// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.List;

import org.pressling.bench.BenchCase;
import org.pressling.bench.BenchReport;
import org.pressling.study.Machine;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.Spec;

/** What all benches can be told, and how they answer. */
final class BenchOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--repeats", paramLabel = "N", defaultValue = "3",
            description = "Rounds, in each of which every program runs once. Default: ${DEFAULT-VALUE}.")
    private int repeats;

    @Option(names = "--json", description = "Prints every reading as JSON in place of the table.")
    private boolean json;

    /** {@return the number of rounds, at least 1} */
    int repeats() {
        if (repeats < 1) {
            throw Usage.wrong(spec, UsageProblem.REPEATS.of(repeats));
        }
        return repeats;
    }

    /**
     * Prints the results.
     *
     * @return the exit status: failed if contenders did not do the same work
     */
    int print(Session session, List<BenchCase> cases) {
        BenchReport report = new BenchReport(Machine.here(), cases);
        session.out().print(json ? report.json() : report.text());
        session.out().flush();
        return cases.stream().allMatch(BenchCase::sameWork) ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
