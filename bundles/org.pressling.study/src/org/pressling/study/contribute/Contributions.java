// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.DescriptorFactory;
import org.pressling.dataset.label.LabelContext;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Installed;
import org.pressling.dem.Kind;
import org.pressling.dem.Setting;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;

/**
 * What there is to choose from, by kind: contact laws, packers, descriptors, analyses, exporters, engines and whatever kinds
 * bundles declare. In the product everything comes from the extension registry ({@link RegistryContributions}), in a plain Java
 * virtual machine from the same declarations on the class path ({@link #onClassPath}); tests and scripts add their own
 * ({@link #with}).
 */
public interface Contributions extends Installed {

    /**
     * The contributions of a kind.
     *
     * @param kind the kind
     * @param <T>  its interface
     * @return what there is, the same catalogue at each call
     */
    <T> Catalogue<T> of(Kind<T> kind);

    @Override
    default <T> List<T> all(Kind<T> kind) {
        return of(kind).values().toList();
    }

    /**
     * What a contribution can be told, with what others add to it.
     *
     * @param kind its kind
     * @param id   its identifier
     * @param <T>  interface of the kind
     * @return its settings; nothing if there is none of that identifier, or it cannot be made
     */
    default <T> Optional<List<Setting>> settings(Kind<T> kind, String id) {
        return of(kind).find(id).map(made -> kind.settings().apply(made, this));
    }

    /**
     * What bundles declare and is not there.
     *
     * @return those of the kinds that were asked for so far, and of no kind at all; in the order in which they were found
     */
    default List<LeftOut> leftOut() {
        return List.of();
    }

    /**
     * Takes note of a contribution that could be made and turned out to be of no use.
     *
     * @param useless the contribution, and why; noted and told once
     */
    default void leaveOut(LeftOut useless) {
        // whoever keeps none has nobody to tell
    }

    /**
     * Puts a contribution to use. One that fails in it in any way is left out, and the others are not hurt.
     *
     * @param kind its kind
     * @param one  the contribution
     * @param use  what is done with it
     * @param <T>  interface of the kind
     */
    default <T> void putToUse(Kind<T> kind, Contribution<T> one, Consumer<? super T> use) {
        try {
            one.value().ifPresent(use);
        } catch (RuntimeException | Error e) {
            Faults.passOfMachine(e);
            leaveOut(new LeftOut(kind.id(), one.id(), one.origin(), LeftOut.reason(e), e));
        }
    }

    /** {@return what the bundles on the class path declare, made anew} */
    static Contributions onClassPath() {
        return new InstalledContributions(ClassPathDeclarations.read(), InstalledContributions.LOGGED);
    }

    /**
     * A kind that is not known by its constant.
     *
     * @param id its identifier
     * @return the kind, if any bundle declares it
     */
    default Optional<Kind<?>> kind(String id) {
        return of(Kind.KINDS).find(id).map(kind -> (Kind<?>) kind);
    }

    /**
     * These contributions, and one more of a kind, which comes first.
     *
     * @param kind  the kind
     * @param id    its identifier; one of that identifier that there is gives way
     * @param value the contribution
     * @param <T>   interface of the kind
     * @return both; this stays as it is
     */
    default <T> Contributions with(Kind<T> kind, String id, T value) {
        return ChangedContributions.with(this, kind, id, value);
    }

    /**
     * These contributions without those of a kind.
     *
     * @param kind the kind
     * @return the others; this stays as it is
     */
    default Contributions without(Kind<?> kind) {
        return ChangedContributions.without(this, kind);
    }

    /**
     * Every descriptor by its name, in the order of their makers. Makers whose labels clash are left out when they are installed;
     * where two give one name only for the phases of this study, that of Pressling counts, and else that of the maker whose
     * identifier comes first.
     *
     * @param context what the study says of its labels
     * @return descriptors in their order
     */
    default SequencedMap<String, Descriptor> descriptorsByName(LabelContext context) {
        SequencedMap<String, Descriptor> known = new LinkedHashMap<>();
        List<Contribution<DescriptorFactory>> makers = of(DescriptorFactory.KIND).all();
        Set<String> ours = makers.stream().filter(maker -> maker.code().isOurs()).flatMap(maker -> maker.value().stream())
                .flatMap(maker -> maker.create(context).stream()).map(Descriptor::name).collect(Collectors.toSet());
        for (Contribution<DescriptorFactory> maker : makers) {
            maker.value().stream().flatMap(factory -> factory.create(context).stream())
                    .filter(d -> maker.code().isOurs() || !ours.contains(d.name())).forEach(d -> known.putIfAbsent(d.name(), d));
        }
        return known;
    }

    /**
     * The engine that reads pictures, and trains where nobody asks for another: the first on the processor that starts.
     *
     * @return the engine
     * @throws InvalidInputException if none is installed or none starts on this machine
     */
    default LearningEngine engine() {
        return new EngineChoice(this).onCpu().value().orElseThrow();
    }

    /**
     * The engine that reads pictures with a network.
     *
     * @param spec the network
     * @return the first on the processor that computes it
     * @throws InvalidInputException if none is installed or none starts on this machine
     */
    default LearningEngine engine(NetworkSpec spec) {
        return new EngineChoice(this).onCpu(spec).value().orElseThrow();
    }
}
