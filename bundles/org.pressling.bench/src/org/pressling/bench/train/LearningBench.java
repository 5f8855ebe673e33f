// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.pressling.bench.Agreement;
import org.pressling.bench.BenchCase;
import org.pressling.bench.BenchTerm;
import org.pressling.bench.Contender;
import org.pressling.bench.Outcome;
import org.pressling.bench.Rounds;
import org.pressling.dem.Localized;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.device.Device;

/**
 * The speed of Table 2's network, training and inference, against PyTorch in all variants that it has here and, for information,
 * against another engine of ours. An engine for graphics cards is measured beside PyTorch on the card.
 */
public final class LearningBench {
    private static final int BATCH = 16;
    private static final int LARGE_BATCH = 64;
    private static final int TRAINED = 12;
    private static final int PREDICTED = 20;
    private static final int ON_CARD = 300;
    /** Largest relative difference between losses of the first steps from the same weights. */
    private static final double TOLERANCE = 1e-4;
    /** Likewise on a card, where PyTorch multiplies with ten bits of mantissa, as most do. */
    private static final double CARD_TOLERANCE = 2e-3;

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
        told.accept(BenchTerm.LOOKING.said());
        Optional<Torch> torch = Torch.find(searchPath);
        if (engine.availability().kind() == Device.Kind.GPU) {
            return List.of(measure(LearningWork.of(true, threads, BATCH, ON_CARD, true), torch),
                    measure(LearningWork.of(true, threads, LARGE_BATCH, ON_CARD, true), torch));
        }
        return List.of(measure(LearningWork.of(true, threads, BATCH, TRAINED, false), torch),
                measure(LearningWork.of(false, threads, BATCH, PREDICTED, false), torch));
    }

    private BenchCase measure(LearningWork work, Optional<Torch> torch) throws IOException {
        List<Contender> contenders = new ArrayList<>();
        List<Localized> notes = new ArrayList<>();
        contenders.add(new EngineContender("Pressling", engine, work));
        notes.add(BenchTerm.IS_ENGINE.with("Pressling", engine.name()));
        if (work.onCard()) {
            engine.availability().device().ifPresent(card -> notes.add(BenchTerm.CARD.with(card.text())));
        }
        if (torch.isEmpty()) {
            notes.add(BenchTerm.NO_TORCH);
        } else if (work.onCard() && torch.get().card().isEmpty()) {
            notes.add(BenchTerm.TORCH_NO_CARD.with(torch.get().version()));
        } else {
            notes.add(Localized.english("PyTorch " + torch.get().version() + (work.onCard() ? ", TF32" : "")));
            contenders.addAll(variants(torch.get(), work, notes));
        }
        if (reference.isPresent()) {
            contenders.add(new EngineContender("Pressling on another engine", reference.get(), work));
            notes.add(BenchTerm.IS_ENGINE.with("Pressling on another engine", reference.get().name()));
        }
        told.accept(work.name().said());
        contenders.getFirst().run(); // the virtual machine compiles what the work needs
        List<Outcome> outcomes = Rounds.interleaved(contenders, rounds, told);
        return new BenchCase(work.name(), BenchTerm.IMAGES, work.images(), outcomes,
                Agreement.among(outcomes, work.onCard() ? CARD_TOLERANCE : TOLERANCE), notes);
    }

    /** Those that run here: {@code torch.compile} needs a compiler that not every machine has. */
    private List<Contender> variants(Torch torch, LearningWork work, List<Localized> notes) {
        List<Contender> variants = new ArrayList<>();
        for (TorchVariant variant : TorchVariant.values()) {
            if (variant.isFor(torch, work.onCard())) {
                TorchContender contender = new TorchContender(torch, variant, work);
                try {
                    if (variant.mayFail()) {
                        told.accept(BenchTerm.TRYING.with(contender.name()).said());
                        contender.run();
                    }
                    variants.add(contender);
                } catch (IOException e) {
                    String why = e.getMessage().lines().reduce((first, last) -> last).orElse("");
                    notes.add(BenchTerm.DOES_NOT_RUN.with(contender.name(), (Localized) _ -> why));
                }
            }
        }
        return variants;
    }

    static String lossName(int batch) {
        return "loss of batch " + batch;
    }
}
