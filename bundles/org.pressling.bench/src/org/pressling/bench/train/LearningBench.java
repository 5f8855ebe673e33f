// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.pressling.bench.Agreement;
import org.pressling.bench.BenchCase;
import org.pressling.bench.Contender;
import org.pressling.bench.Outcome;
import org.pressling.bench.Rounds;
import org.pressling.learning.LearningEngine;

/**
 * The speed of Table 2's network, training and inference, against PyTorch in two variants and, for information,
 * against our own engine on Deeplearning4j.
 */
public final class LearningBench {
    private static final int TRAINED = 12;
    private static final int PREDICTED = 20;
    /** Largest relative difference between losses of the first steps from the same weights. */
    private static final double TOLERANCE = 1e-4;

    private final LearningEngine engine;
    private final Optional<LearningEngine> reference;
    private final int rounds;
    private final int threads;
    private final String searchPath;
    private final Consumer<String> told;

    /**
     * A bench.
     *
     * @param engine the engine that a study would use
     * @param reference the portable engine, where it is another one
     * @param rounds how often everybody runs
     * @param threads threads for everybody
     * @param searchPath where Python is looked for, as in the environment variable PATH
     * @param told receives a line about whatever begins
     */
    public LearningBench(LearningEngine engine, Optional<LearningEngine> reference, int rounds, int threads,
            String searchPath, Consumer<String> told) {
        this.engine = engine;
        this.reference = reference;
        this.rounds = rounds;
        this.threads = threads;
        this.searchPath = searchPath;
        this.told = told;
    }

    /**
     * Runs both cases.
     *
     * @throws IOException when a peer fails
     */
    public List<BenchCase> run() throws IOException {
        told.accept("looking for PyTorch");
        Optional<Path> python = TorchContender.findPython(searchPath);
        return List.of(measure(LearningWork.of(true, threads, TRAINED), python),
                measure(LearningWork.of(false, threads, PREDICTED), python));
    }

    private BenchCase measure(LearningWork work, Optional<Path> python) throws IOException {
        List<Contender> contenders = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        contenders.add(new EngineContender("Pressling", engine, work));
        notes.add("Pressling: " + engine.name());
        if (python.isPresent()) {
            contenders.add(new TorchContender(python.get(), false, work));
            contenders.add(new TorchContender(python.get(), true, work));
        } else {
            notes.add("No python3 on the PATH has PyTorch; Debian's package is called python3-torch.");
        }
        if (reference.isPresent()) {
            contenders.add(new EngineContender("Pressling on Deeplearning4j", reference.get(), work));
            notes.add("Pressling on Deeplearning4j: " + reference.get().name());
        }
        told.accept(work.name());
        contenders.getFirst().run(); // the virtual machine compiles what the work needs
        List<Outcome> outcomes = Rounds.interleaved(contenders, rounds, told);
        return new BenchCase(work.name(), "images", work.images(), outcomes, Agreement.among(outcomes, TOLERANCE), notes);
    }

    static String lossName(int batch) {
        return "loss of batch " + batch;
    }
}
