// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.pressling.dem.Localized;
import org.pressling.learning.Examples;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.MovableNetwork;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.Predictor;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.TrainingResult;
import org.pressling.learning.TrainingSettings;
import org.pressling.learning.device.Device;
import org.pressling.learning.device.DeviceLostException;
import org.pressling.learning.loadmap.LoadMaps;
import org.pressling.learning.loadmap.MapEngine;
import org.pressling.study.contribute.ChosenEngine;
import org.pressling.study.contribute.Code;

/**
 * The engine that a step computes with, and what becomes of it: once its device is lost, the engine on the processor goes on.
 */
public final class EngineInUse {
    /** Entry of a model's provenance: name of the engine that it was trained with, or begun with. */
    public static final String ENGINE = "engine";
    /** Its identifier. */
    public static final String ID = "engine_id";
    /** The bundle that brought it, and its version. */
    public static final String BUNDLE = "engine_bundle";
    /** Hash of the code of that bundle; only where it does not come with Pressling. */
    public static final String SHA256 = "engine_sha256";
    /** Its device. */
    public static final String DEVICE = "device";
    /** Why it was chosen. */
    public static final String CHOICE = "engine_choice";
    /** How fast engines were in the trial; only where one was held. */
    public static final String TRIAL = "engine_trial";
    /** What happened to the device, and what went on; only where that happened. */
    public static final String LOST = "device_lost";
    /** All of these entries. */
    public static final List<String> ENTRIES = List.of(ENGINE, ID, BUNDLE, SHA256, DEVICE, CHOICE, TRIAL, LOST);

    private final ChosenEngine chosen;
    private final StepContext context;
    private LearningEngine engine;
    private Optional<String> lost = Optional.empty();

    EngineInUse(ChosenEngine chosen, StepContext context) {
        this.chosen = chosen;
        this.context = context;
        engine = chosen.engine();
    }

    /** Trains a new network; the next one begins where this one ended. One that learns maps stays on the processor. */
    TrainingResult train(NetworkSpec spec, TrainingSettings settings, Optional<LoadMaps> maps,
            Function<TrainableNetwork, TrainingResult> trainer) {
        if (maps.isPresent()) {
            try (TrainableNetwork network = ((MapEngine) engine).create(spec, maps.get(), settings.seed(), settings.threads())) {
                return trainer.apply(network);
            }
        }
        try (MovableNetwork network = new MovableNetwork(engine, chosen.spare(), spec, settings.seed(), settings.threads())) {
            network.lost().ifPresent(why -> moved(1, 1, why));
            TrainingResult result = trainer.apply(network);
            engine = network.engine();
            return result;
        }
    }

    /** What a trained network tells of pictures. */
    double[][] predict(TrainedModel model, Examples examples) {
        return read(model, predictor -> predictor.predict(examples));
    }

    /** Lets a trained network read; on the spare engine once more if the device is lost meanwhile. */
    <R> R read(TrainedModel model, Function<Predictor, R> reading) {
        try {
            return readOnce(model, reading);
        } catch (DeviceLostException e) {
            if (engine == chosen.spare()) {
                throw e;
            }
            tell(ProgressTerm.LOST_AFTER.with(e.why(), chosen.spare().name()));
            engine = chosen.spare();
            return readOnce(model, reading);
        }
    }

    private <R> R readOnce(TrainedModel model, Function<Predictor, R> reading) {
        try (Predictor predictor = model.predictor(engine, context.threads())) {
            return reading.apply(predictor);
        }
    }

    /** Notes that a training went on elsewhere. */
    void moved(int network, int epoch, DeviceLostException why) {
        String spare = chosen.spare().name();
        tell(network > 1 ? ProgressTerm.LOST_IN_NETWORK.with(epoch, network, why.why(), spare)
                : ProgressTerm.LOST_DURING.with(epoch, why.why(), spare));
    }

    private void tell(Localized what) {
        String english = what.text(Locale.ENGLISH);
        lost = Optional.of(lost.map(before -> before + ' ' + english).orElse(english));
        context.note(what.said());
    }

    /** What a model tells of the engine that trained it. */
    Map<String, String> provenance() {
        Map<String, String> told = new TreeMap<>();
        told.put(ENGINE, chosen.engine().name());
        told.put(ID, chosen.id());
        Code code = Code.behind(chosen.engine());
        told.put(BUNDLE, code.origin().toString());
        if (!code.isOurs()) {
            code.sha256().ifPresent(hash -> told.put(SHA256, hash));
        }
        told.put(DEVICE, chosen.engine().availability().device().map(Device::text).orElse(""));
        told.put(CHOICE, chosen.reason().text(Locale.ENGLISH));
        if (!chosen.trials().isEmpty()) {
            told.put(TRIAL, chosen.tried().text(Locale.ENGLISH));
        }
        lost.ifPresent(text -> told.put(LOST, text));
        return told;
    }
}
