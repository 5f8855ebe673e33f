// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressling.model.Study;
import org.pressling.study.contribute.ChosenEngine;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.EngineChoice;
import org.pressling.study.contribute.EngineWish;
import org.pressling.study.key.KeyStore;
import org.pressling.study.key.ResultHome;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.LearnTask;

/**
 * Which engine trains the network of a run. The key of a trained network names its engine, so that it stands for what was
 * computed;
 * where the study leaves the engine open, a network that is there stays whichever engine trained it, and the choice is made when
 * one is trained anew.
 */
final class EngineDecision {
    private static final System.Logger LOG = System.getLogger(EngineDecision.class.getName());
    /** How keys name the engine, see {@link LearnTask#engine}. */
    private static final String ENGINE = "engine";

    private final Contributions contributions;
    private final EngineChoice choice;
    private final EngineWish wish;
    private final int threads;
    private Optional<String> key;
    private Optional<ChosenEngine> chosen = Optional.empty();

    EngineDecision(Study study, RunFolder folder, Contributions contributions, RunOptions options) {
        this.contributions = contributions;
        choice = new EngineChoice(contributions);
        wish = options.engine().under(study.getTraining().getEngine());
        threads = options.threads();
        Optional<String> open = wish.isOpen() || !choice.canCompute(wish.engine()) ? Optional.empty()
                : Optional.of(wish.engine());
        key = Stream.concat(Stream.of(folder), options.donors().stream()).map(EngineDecision::made).flatMap(Optional::stream)
                .findFirst().filter(engine -> choice.isContent(wish, engine)).orElse(open);
    }

    /** How the key of the network that is there names its engine. */
    private static Optional<Optional<String>> made(RunFolder folder) {
        try {
            return KeyStore.find(ResultHome.of(folder, StepName.LEARN, 0)).map(stored -> stored.key().inputs().find(ENGINE));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The key of the network cannot be read, which the plan will tell", e);
            return Optional.empty();
        }
    }

    /** How the key of the network names its engine. */
    Optional<String> key() {
        return key;
    }

    /**
     * Chooses the engine for a network that is to be trained; after this the key is that of the engine.
     *
     * @param task    what is to be trained
     * @param monitor told of the choice where it is not the plain one
     * @return whether the key is another one now
     */
    boolean decide(LearnTask task, RunMonitor monitor) {
        boolean isNews = chosen.isEmpty();
        ChosenEngine engine = choose(task);
        if (isNews && (!engine.isDefault() || !engine.isWished() || !engine.trials().isEmpty())) {
            monitor.noted(engine.text().said());
        }
        boolean changed = !engine.key().equals(key);
        key = engine.key();
        return changed;
    }

    /** The engine that trains; chosen when it is first asked for. */
    ChosenEngine choose(LearnTask task) {
        if (chosen.isEmpty()) {
            EngineChoice.Work work = new EngineChoice.Work(task.outline(), task.training(1).batchSize(), threads);
            ChosenEngine engine = task.loadMap().isPresent() ? MapEngineChoice.choose(task, contributions, wish, work)
                    : choice.choose(wish, work);
            LOG.log(System.Logger.Level.DEBUG, engine.text().text(Locale.ENGLISH));
            chosen = Optional.of(engine);
        }
        return chosen.get();
    }
}
