// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pressling.bench.BenchCase;
import org.pressling.bench.BenchReport;
import org.pressling.bench.train.LearningBench;
import org.pressling.learning.LearningEngine;
import org.pressling.study.Machine;
import org.pressling.study.contribute.Contributions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Training and inference against PyTorch. */
@Command(name = "train", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Trains the paper's network and predicts with it, in turn with PyTorch where it is installed.",
        description = {"", "All start from the same weights and see the same batches; losses are compared first.", ""},
        footer = {"", "Example: pressling bench train --repeats 5 --json"})
final class BenchTrainCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--repeats", paramLabel = "N", defaultValue = "3",
            description = "How often every program runs; ${DEFAULT-VALUE} if left out.")
    private int repeats;

    @Option(names = "--threads", paramLabel = "N",
            description = "Threads for every program; 2, or 1 on a single core, if left out.")
    private Integer threads;

    @Option(names = "--beside", paramLabel = "ENGINE", defaultValue = "dl4j",
            description = "Another engine to compare with, where it is installed; ${DEFAULT-VALUE} if left out.")
    private String beside;

    @Option(names = "--json", description = "Print every reading as JSON.")
    private boolean json;

    BenchTrainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (repeats < 1) {
            throw UsageProblem.REPEATS.of(repeats).exception();
        }
        if (threads != null && threads < 1) {
            throw UsageProblem.THREADS.of(threads).exception();
        }
        int used = threads == null ? Math.min(2, Runtime.getRuntime().availableProcessors()) : threads;
        Contributions contributions = session.contributions().get();
        LearningEngine engine = contributions.engine();
        Optional<LearningEngine> reference = contributions.of(LearningEngine.KIND).find(beside)
                .filter(other -> other.getClass() != engine.getClass());
        List<BenchCase> cases = new LearningBench(engine, reference, repeats, used, System.getenv("PATH"),
                line -> session.err().println(line)).run();
        BenchReport report = new BenchReport(Machine.here(), cases);
        session.out().print(json ? report.json() : report.text());
        return cases.stream().allMatch(BenchCase::sameWork) ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
