// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.dem.Localized;
import org.pressling.learning.EpochRow;
import org.pressling.learning.HistoryCsv;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.TrainingMonitor;
import org.pressling.learning.TrainingProgress;
import org.pressling.learning.TrainingSettings;
import org.pressling.learning.device.DeviceLostException;
import org.pressling.learning.places.SeLoads;
import org.pressling.learning.trust.AmLoads;
import org.pressling.learning.trust.Look;
import org.pressling.learning.trust.NetworkView;
import org.pressling.learning.trust.OverlapLoads;
import org.pressling.learning.trust.TrustedReader;
import org.pressling.study.contribute.ChosenEngine;
import org.pressling.study.contribute.Origin;
import org.pressling.study.key.Inline;
import org.pressling.study.key.Unkeyed;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.LearnTask;
import org.pressling.study.settings.Scope;
import org.pressling.study.settings.StudySettings;

/**
 * Trains the network on the data set and saves it with all that a later prediction needs. The model tells the name of its
 * study too; a new name alone does not make it stale.
 */
public final class LearnStep implements Step<LearnStep.Reads> {
    /** Entry of the model's provenance: the epoch whose weights were kept. */
    static final String BEST_EPOCH = "best_epoch";

    /** How far the step has come when the network is trained, geometry is read, the network was asked, the labels are fitted. */
    private static final double TRAINED = 0.7;
    private static final double LOOKED = 0.8;
    private static final double READ = 0.82;
    private static final double FITTED = 0.95;

    private final Supplier<ChosenEngine> engines;

    /**
     * What is learnt and how.
     *
     * @param task  what decides the trained network beyond the data set
     * @param study name of the study, which the model tells
     * @param scope what the labels hold for though no picture shows it; it follows from how the samples are packed and pressed
     */
    public record Reads(@Inline LearnTask task, Unkeyed<String> study, Unkeyed<String> scope) {

        /**
         * Of a study.
         *
         * @param study the study
         * @return what the step reads
         */
        static Reads of(StudySettings study) {
            return new Reads(study.learning(), Unkeyed.told(study.name()), Unkeyed.held(Scope.of(study.samples())));
        }
    }

    /**
     * The step.
     *
     * @param engines asked for the engine when the network is trained; the inputs say which, and hold its code
     */
    public LearnStep(Supplier<ChosenEngine> engines) {
        this.engines = engines;
    }

    @Override
    public StepName name() {
        return StepName.LEARN;
    }

    @Override
    public Set<StepName> needs() {
        return Set.of(StepName.PRESS, StepName.DATASET);
    }

    @Override
    public int format() {
        // Loads on electrolyte from place to place, of which validation pictures decide how many trees there are and what makes
        // their mean right; of overlaps they decide nothing but intervals.
        return 8;
    }

    @Override
    public void perform(Reads inputs, int none, StepContext context) throws IOException {
        LearnTask task = inputs.task();
        context.progress(0, ProgressTerm.STARTING_ENGINE);
        ChosenEngine chosen = engines.get();
        EngineInUse engine = new EngineInUse(chosen, context);
        Dataset dataset = DatasetReader.read(context.result(StepName.DATASET, 0));
        TrainingSettings settings = task.training(context.threads());
        IntFunction<Path> samples = sample -> context.result(StepName.PRESS, sample);
        Trained trained = Trained.of(task, settings, dataset, samples, provenance(inputs, settings), engine,
                number -> monitor(context, number, task.networks(), engine));
        TrainedModel model = trained.model();
        List<Look> looks = Looks.of(dataset, model.rendering(), context, TRAINED, LOOKED);
        TrustedReader reader = reader(model, dataset, looks, engine, context);
        context.progress(FITTED, ProgressTerm.FITTING_LOADS);
        ShownParticles.Rows rows = ShownParticles.rows(dataset, looks, model.rendering(), samples, context);
        Optional<AmLoads> loads = AmLoads.fit(rows.am());
        Optional<OverlapLoads> overlaps = OverlapLoads.fit(rows.pictures());
        Optional<SeLoads> places = SeLoads.fit(rows.cells(), context::checkCancelled);
        model.withProvenance(engine.provenance()).save(context.draft());
        reader.save(context.draft());
        if (loads.isPresent()) {
            loads.get().save(context.draft());
        }
        if (overlaps.isPresent()) {
            overlaps.get().save(context.draft());
        }
        if (places.isPresent()) {
            places.get().save(context.draft());
        }
        HistoryCsv.write(context.draft().resolve(TrainedModel.HISTORY_FILE), trained.history());
    }

    private static Map<String, String> provenance(Reads inputs, TrainingSettings settings) {
        Map<String, String> provenance = new TreeMap<>();
        provenance.put("study", inputs.study().value());
        provenance.put(TrainedModel.SCOPE, inputs.scope().value());
        provenance.put("pressling", Origin.of(LearnStep.class).version());
        provenance.put("seed", Long.toString(settings.seed()));
        return provenance;
    }

    /** What says how far to trust the model. */
    private static TrustedReader reader(TrainedModel model, Dataset dataset, List<Look> looks, EngineInUse engine,
            StepContext context) {
        List<NetworkView> views = engine.read(model, predictor -> Reading.of(dataset, predictor, context, LOOKED, READ));
        return TrustedReader.fit(dataset, looks, views, model, label -> {
            context.checkCancelled();
            context.progress(READ + (FITTED - READ) * label / dataset.labels().size(),
                    ProgressTerm.FITTING_GEOMETRY.with(dataset.labels().get(label).name()));
        });
    }

    private static Localized told(TrainingProgress p, double validation) {
        String loss = String.format(Locale.ROOT, "%.4f", p.loss());
        long speed = Math.round(p.imagesPerSecond());
        return Double.isNaN(validation) ? ProgressTerm.EPOCH.with(p.epoch(), p.epochs(), loss, speed)
                : ProgressTerm.EPOCH_VALIDATED.with(p.epoch(), p.epochs(), loss,
                        String.format(Locale.ROOT, "%.4f", validation), speed);
    }

    /** Tells of one network of several; the learning curve that is shown and kept is that of the first. */
    private static TrainingMonitor monitor(StepContext context, int number, int networks, EngineInUse engine) {
        return new TrainingMonitor() {
            private double validation = Double.NaN;

            @Override
            public void progress(TrainingProgress p) {
                context.training(p);
                Localized epoch = told(p, validation);
                String detail = (networks == 1 ? epoch : ProgressTerm.NETWORK.with(number + 1, networks, epoch)).said();
                // The others take as long as this one: what is left of it over the share that is left.
                double others = p.fraction() < 1 ? p.secondsLeft() / (1 - p.fraction()) * (networks - 1 - number) : 0;
                context.progress(TRAINED * (number + p.fraction()) / networks, detail,
                        Optional.of(Duration.ofMillis(Math.round(1000 * (p.secondsLeft() + others)))));
            }

            @Override
            public void epoch(EpochRow row) {
                validation = row.validationLoss();
                if (number == 0) {
                    context.trained(row);
                }
            }

            @Override
            public void moved(int epoch, DeviceLostException lost) {
                engine.moved(number + 1, epoch, lost);
            }

            @Override
            public boolean cancelled() {
                return context.cancelled();
            }
        };
    }
}
