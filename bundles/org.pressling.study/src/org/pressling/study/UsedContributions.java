// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressling.dataset.label.DescriptorFactory;
import org.pressling.dataset.label.LabelContext;
import org.pressling.dem.Kind;
import org.pressling.dem.Setting;
import org.pressling.dem.law.LawPart;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Study;
import org.pressling.model.check.ContributionPlace;
import org.pressling.model.check.DeclaredSettings;
import org.pressling.study.contribute.Contribution;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.Origin;
import org.pressling.study.settings.LabelTask;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a study uses of what is installed, and the bundles with their versions that brought it: who repeats a run needs them.
 *
 * @param all in the order of the metamodel
 */
record UsedContributions(List<Used> all) {

    /**
     * A contribution that is used.
     *
     * @param path   where the study names it
     * @param id     its identifier; for labels that of what makes them
     * @param origin what it comes from
     * @param sha256 hash of the code, where it is known
     */
    record Used(String path, String id, Origin origin, Optional<String> sha256) {
        private static Used of(String path, Contribution<?> there) {
            return new Used(path, there.id(), there.origin(), there.code().sha256());
        }
    }

    /**
     * Looks up what a study names.
     *
     * @param study     a study that has been checked
     * @param installed what there is
     * @return what is named and there
     */
    static UsedContributions of(Study study, Contributions installed) {
        List<Used> used = new ArrayList<>();
        for (ContributionPlace place : ContributionPlace.all()) {
            Set<String> ids = place.in(study).stream().map(named -> String.valueOf(named.getId())).collect(Collectors.toSet());
            Optional<Kind<?>> kind = installed.kind(place.kind());
            if (kind.isPresent() && kind.get().id().equals(DescriptorFactory.KIND.id())) {
                makers(study, installed, ids).forEach(maker -> used.add(Used.of(place.path(), maker)));
            } else if (kind.isPresent()) {
                installed.of(kind.get()).all().stream().filter(there -> ids.contains(there.id()))
                        .forEach(there -> used.add(Used.of(place.path(), there)));
            }
        }
        used.addAll(parts(study, installed));
        return new UsedContributions(List.copyOf(used));
    }

    /** What goes with the contact law: the parts of which the study gives a setting, or varies one. */
    private static List<Used> parts(Study study, Contributions installed) {
        String path = PresslingPackage.Literals.STUDY__CONTACT_LAW.getName();
        Set<String> given = new TreeSet<>(DeclaredSettings.given(study, path));
        study.getCampaign().getFactors().stream().map(factor -> String.valueOf(factor.getPath()))
                .filter(varied -> varied.startsWith(path + '.'))
                .forEach(varied -> given.add(varied.substring(path.length() + 1)));
        return installed.of(LawPart.KIND).all().stream()
                .filter(part -> part.value().stream().map(LawPart::settings)
                        .anyMatch(own -> given.stream().anyMatch(name -> Setting.find(own, name).isPresent())))
                .map(part -> Used.of(path, part)).toList();
    }

    /** These, and one more if there is one. */
    UsedContributions and(Optional<Used> more) {
        return new UsedContributions(Stream.concat(all.stream(), more.stream()).toList());
    }

    /** What makes the labels that a study names, or all labels where it names none. */
    private static List<Contribution<DescriptorFactory>> makers(Study study, Contributions installed, Set<String> names) {
        LabelContext context = LabelTask.names(study);
        List<Contribution<DescriptorFactory>> makers = new ArrayList<>();
        for (var there : installed.of(DescriptorFactory.KIND).all()) {
            boolean makes = there.value().stream().flatMap(factory -> factory.create(context).stream())
                    .anyMatch(label -> names.isEmpty() || names.contains(label.name()));
            if (makes) {
                makers.add(there);
            }
        }
        return makers;
    }

    /** Writes a list of them. */
    void put(ObjectNode record) {
        ArrayNode list = record.putArray("contributions");
        for (Used used : all) {
            ObjectNode node = list.addObject().put("at", used.path()).put("id", used.id())
                    .put("bundle", used.origin().bundle()).put("version", used.origin().version());
            used.sha256().ifPresent(hash -> node.put("sha256", hash));
        }
    }

    /** {@return what each bundle brought, by its name and version} */
    SequencedMap<String, String> byBundle() {
        SequencedMap<String, String> brought = new LinkedHashMap<>();
        all.forEach(used -> brought.merge(used.origin().toString(), used.path() + ' ' + used.id(), (a, b) -> a + ", " + b));
        return brought;
    }

    /** Nothing yet. */
    static UsedContributions none() {
        return new UsedContributions(List.of());
    }
}
