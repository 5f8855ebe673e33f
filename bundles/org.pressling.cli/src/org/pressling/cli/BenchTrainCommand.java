// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pressling.bench.BenchCase;
import org.pressling.bench.BenchReport;
import org.pressling.bench.train.LearningBench;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.device.Device;
import org.pressling.study.Machine;
import org.pressling.study.contribute.ChosenEngine;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.DeviceWish;
import org.pressling.study.contribute.EngineChoice;
import org.pressling.study.contribute.EngineWish;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Training and inference against PyTorch. */
@Command(name = "train", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Trains the paper's network and predicts with it, in turn with PyTorch where it is installed.",
        description = {"", "All start from the same weights and see the same batches; losses are compared first.", ""},
        footer = {"", "Example: pressling bench train --repeats 5 --json"})
final class BenchTrainCommand implements Callable<Integer> {
    private static final String USUAL_PEER = "dl4j";
    private static final int LABELS = 9;
    private static final int BATCH = 16;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = "--repeats", paramLabel = "N", defaultValue = "3",
            description = "How often every program runs; ${DEFAULT-VALUE} if left out.")
    private int repeats;

    @Option(names = "--threads", paramLabel = "N",
            description = "Threads for every program; 2, or 1 on a single core, if left out.")
    private Integer threads;

    @Option(names = "--engine", paramLabel = "ID",
            description = "Engine to measure; by default the one that trains on the device. ./pressling devices lists them.")
    private String engine;

    @Option(names = "--device", paramLabel = "DEVICE", defaultValue = "cpu",
            description = "cpu, gpu, or auto, which takes the faster; ${DEFAULT-VALUE} if left out. On a card PyTorch runs there "
                    + "too, and batches of 16 and 64 are trained.")
    private String device;

    @Option(names = "--beside", paramLabel = "ENGINE",
            description = "Another engine to compare with, where it is installed; on the processor dl4j if left out.")
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
        LearningEngine measured = measured(contributions, used);
        String other = beside == null && measured.availability().kind() == Device.Kind.CPU ? USUAL_PEER : beside;
        Optional<LearningEngine> reference = Optional.ofNullable(other).flatMap(contributions.of(LearningEngine.KIND)::find)
                .filter(found -> found != measured);
        List<BenchCase> cases = new LearningBench(measured, reference, repeats, used, System.getenv("PATH"),
                line -> session.err().println(line)).run();
        BenchReport report = new BenchReport(Machine.here(), cases);
        session.out().print(json ? report.json() : report.text());
        return cases.stream().allMatch(BenchCase::sameWork) ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    /** A card that is asked for and not there is not replaced: its speed is what was asked. */
    private LearningEngine measured(Contributions contributions, int used) {
        EngineWish wish = new EngineWish(engine == null ? EngineWish.AUTO : engine, engine == null ? device() : DeviceWish.AUTO);
        ChosenEngine chosen = new EngineChoice(contributions).choose(wish,
                new EngineChoice.Work(NetworkSpec.komoriTable2(LABELS), BATCH, used));
        if (!chosen.isWished()) {
            throw UsageProblem.NOT_TO_MEASURE.of(chosen.reason()).exception();
        }
        return chosen.engine();
    }

    private DeviceWish device() {
        try {
            return DeviceWish.parse(device);
        } catch (InvalidInputException e) {
            throw Usage.wrong(spec, "--device", e);
        }
    }
}
