// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressling.dataset.label.DescriptorFactory;
import org.pressling.dataset.label.OfferedLabels;
import org.pressling.dem.Localized;

/**
 * Makers that give labels of the same name. Studies name labels and not their makers, so these are held to what identifiers are
 * held to: that of Pressling counts, and of two others none.
 */
final class LabelClashes {
    private final Map<Contribution<?>, Set<String>> labels = new LinkedHashMap<>();

    /** Of all makers that there are. */
    LabelClashes(List<? extends Contribution<?>> makers) {
        makers.forEach(maker -> labels.put(maker, maker.value().map(DescriptorFactory.class::cast).map(LabelClashes::offered)
                .orElse(Set.of())));
    }

    /** One that answered when it was tried, and fails when it is asked again, is told of where its labels are asked for. */
    private static Set<String> offered(DescriptorFactory maker) {
        try {
            return OfferedLabels.of(maker);
        } catch (RuntimeException | Error fails) {
            Faults.passOfMachine(fails);
            return Set.of();
        }
    }

    /** {@return what speaks against a maker, half a sentence; nothing if all is well} */
    Optional<Localized> fault(Contribution<?> maker) {
        if (maker.code().isOurs()) {
            return Optional.empty();
        }
        List<Contribution<?>> alike = labels.keySet().stream().filter(other -> other != maker && common(maker, other).isPresent())
                .toList();
        Optional<Contribution<?>> ours = alike.stream().filter(other -> other.code().isOurs()).findFirst();
        if (ours.isPresent()) {
            return Optional.of(LeftOutTerm.LABEL_TAKEN.with(common(maker, ours.get()).orElseThrow(), named(ours.get())));
        }
        return alike.stream().findFirst()
                .map(other -> LeftOutTerm.LABEL_SHARED.with(common(maker, other).orElseThrow(), named(other)));
    }

    private Optional<String> common(Contribution<?> one, Contribution<?> other) {
        return labels.get(one).stream().filter(name -> labels.get(other).contains(name)).findFirst();
    }

    private static Localized named(Contribution<?> maker) {
        return Faults.named(DescriptorFactory.KIND.id(), maker.id(), maker.origin());
    }
}
