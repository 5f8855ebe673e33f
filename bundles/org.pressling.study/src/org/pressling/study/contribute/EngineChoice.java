// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.dem.Problem;
import org.pressling.learning.EngineTrial;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.device.Availability;
import org.pressling.learning.device.Device;

/**
 * Chooses among the learning engines: the one that is asked for by its identifier, or of those that can compute here the fastest
 * in a short trial. The trial is held only where there is a card to choose; without one the first engine on the processor is
 * taken.
 */
public final class EngineChoice {
    /** An engine is not tried twice in a process: it would give another number each time. */
    private static final Map<Tried, EngineTrial> TRIALS = new ConcurrentHashMap<>();

    private final Contributions contributions;

    private record Tried(LearningEngine engine, NetworkSpec spec, int batch, int threads) {
    }

    /**
     * A network that is to be trained.
     *
     * @param spec    the network
     * @param batch   pictures in a step
     * @param threads threads that an engine may use
     */
    public record Work(NetworkSpec spec, int batch, int threads) {
    }

    /** Chooses among the engines of these contributions. */
    public EngineChoice(Contributions contributions) {
        this.contributions = contributions;
    }

    /**
     * The first engine on the processor that starts.
     *
     * @return the engine
     * @throws InvalidInputException if none is installed or none starts on this machine
     */
    public Contribution<LearningEngine> onCpu() {
        return usable(Device.Kind.CPU).findFirst()
                .orElseThrow(() -> ContributionProblem.NO_ENGINE.of().exception());
    }

    /**
     * The first engine on the processor that computes a network.
     *
     * @param spec the network
     * @return the engine
     * @throws InvalidInputException if none is installed or none starts on this machine
     */
    Contribution<LearningEngine> onCpu(NetworkSpec spec) {
        return usable(Device.Kind.CPU).filter(engine -> takes(engine, spec)).findFirst().orElseGet(this::onCpu);
    }

    private static boolean takes(Contribution<LearningEngine> engine, NetworkSpec spec) {
        return spec.numbers() == 0 || made(engine).takesNumbers();
    }

    /**
     * What keys hold of the engine that is taken where nobody asks for another. Engines are started for this only where some are
     * installed that do not come with Pressling.
     *
     * @param contributions where engines are found
     * @return its code by its identifier; empty for what comes with Pressling, and where none starts
     */
    public static SortedMap<String, String> codeOnCpu(Contributions contributions) {
        boolean onlyOurs = contributions.of(LearningEngine.KIND).all().stream().allMatch(engine -> engine.code().isOurs());
        return Code.key(onlyOurs ? Optional.empty() : new EngineChoice(contributions).usable(Device.Kind.CPU).findFirst());
    }

    /** {@return the engines for graphics cards that can compute here} */
    private List<Contribution<LearningEngine>> onCards() {
        return usable(Device.Kind.GPU).toList();
    }

    private Stream<Contribution<LearningEngine>> usable(Device.Kind kind) {
        return contributions.of(LearningEngine.KIND).all().stream()
                .filter(c -> c.value().map(LearningEngine::availability).filter(a -> a.kind() == kind && a.isUsable())
                        .isPresent());
    }

    /**
     * The engine that a result was made with, if a wish would be content with it, so that what is there is not made again.
     *
     * @param wish what is asked for
     * @param made how the key of the result names its engine
     * @return whether the result stands
     */
    public boolean isContent(EngineWish wish, Optional<String> made) {
        if (!wish.isOpen()) {
            return made.equals(Optional.of(wish.engine())) || made.isEmpty() && !canCompute(wish.engine());
        }
        return made.isEmpty() || contributions.of(LearningEngine.KIND).find(made.get()).map(LearningEngine::availability)
                .filter(a -> a.kind() == Device.Kind.GPU).isPresent();
    }

    /** {@return whether an engine is there and can compute here} */
    public boolean canCompute(String id) {
        return contributions.of(LearningEngine.KIND).find(id).map(LearningEngine::availability).filter(Availability::isUsable)
                .isPresent();
    }

    /**
     * Chooses.
     *
     * @param wish what is asked for
     * @param work what is to be trained; tried out where the wish leaves a choice
     * @return the engine
     * @throws InvalidInputException if there is no engine of the identifier asked for, it computes on another device than is
     *         asked
     *                               for, or no engine starts on this machine
     */
    public ChosenEngine choose(EngineWish wish, Work work) {
        return wish.isOpen() ? fastest(wish.device(), work) : named(wish, work.spec());
    }

    private ChosenEngine named(EngineWish wish, NetworkSpec spec) {
        Contribution<LearningEngine> cpu = onCpu(spec);
        Contribution<LearningEngine> asked = contributions.of(LearningEngine.KIND).contribution(wish.engine())
                .orElseThrow(() -> contributions.of(LearningEngine.KIND).unknown(wish.engine()).exception());
        Optional<LearningEngine> engine = asked.value();
        if (engine.isEmpty()) {
            return new ChosenEngine(cpu.id(), made(cpu), made(cpu), true,
                    EngineTerm.NO_START.with(asked.id()), false, List.of());
        }
        Availability there = engine.get().availability();
        if (!wish.device().allows(there)) {
            throw ContributionProblem.OTHER_DEVICE.of(asked.id(), there.kind().id(), wish.device().id()).exception();
        }
        if (!there.isUsable()) {
            return new ChosenEngine(cpu.id(), made(cpu), made(cpu), true, why(asked.id(), there), false, List.of());
        }
        engine.get().requireTakes(spec);
        return new ChosenEngine(asked.id(), engine.get(), there.kind() == Device.Kind.CPU ? engine.get() : made(cpu), false,
                EngineTerm.ASKED, true, List.of());
    }

    private ChosenEngine fastest(DeviceWish device, Work work) {
        Contribution<LearningEngine> cpu = onCpu(work.spec());
        List<Contribution<LearningEngine>> cards = device == DeviceWish.CPU ? List.of()
                : onCards().stream().filter(card -> takes(card, work.spec())).toList();
        if (cards.isEmpty()) {
            Localized reason = device == DeviceWish.GPU ? whyNoCard() : EngineTerm.FIRST;
            return new ChosenEngine(cpu.id(), made(cpu), made(cpu), true, reason, device != DeviceWish.GPU, List.of());
        }
        List<Contribution<LearningEngine>> tried = new ArrayList<>(cards);
        if (device == DeviceWish.AUTO) {
            tried.addFirst(cpu);
        }
        List<EngineTrial> trials = tried.stream().map(c -> trial(c, work)).toList();
        EngineTrial best = trials.stream().max(Comparator.comparingDouble(EngineTrial::picturesPerSecond)).orElseThrow();
        Contribution<LearningEngine> chosen = tried.get(trials.indexOf(best));
        return new ChosenEngine(chosen.id(), made(chosen), made(cpu), chosen == cpu,
                tried.size() == 1 ? EngineTerm.ONLY_CARD : EngineTerm.FASTEST, true, trials);
    }

    /**
     * Tries an engine that can compute here.
     *
     * @param engine the engine
     * @param work   what is to be trained
     * @return how fast it was; the same at each call for the same work
     */
    public EngineTrial trial(Contribution<LearningEngine> engine, Work work) {
        LearningEngine made = made(engine);
        return TRIALS.computeIfAbsent(new Tried(made, work.spec(), work.batch(), work.threads()),
                _ -> EngineTrial.of(engine.id(), made, work.spec(), work.batch(), work.threads()));
    }

    private Localized whyNoCard() {
        List<Localized> reasons = contributions.of(LearningEngine.KIND).all().stream()
                .filter(c -> c.value().map(e -> e.availability().kind() == Device.Kind.GPU).orElse(Boolean.FALSE))
                .map(c -> why(c.id(), made(c).availability())).toList();
        return reasons.isEmpty() ? EngineTerm.NO_CARD_ENGINE : Localized.list(reasons);
    }

    private static Localized why(String id, Availability there) {
        return EngineTerm.CANNOT.with(id, there.obstacle().map(EngineChoice::phrase).orElse(EngineTerm.CANNOT_HERE));
    }

    /** A sentence as part of another one. */
    private static Localized phrase(Problem why) {
        return locale -> why.text(locale).replaceFirst("\\.$", "");
    }

    private static LearningEngine made(Contribution<LearningEngine> contribution) {
        return contribution.value().orElseThrow();
    }
}
