// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressling.dem.Localized;
import org.pressling.dem.Problem;
import org.pressling.dem.Problems;
import org.pressling.dem.Remedy;
import org.pressling.dem.Setting;
import org.pressling.model.Contribution;
import org.pressling.model.Material;
import org.pressling.model.MaterialKind;
import org.pressling.model.NamedValue;
import org.pressling.model.NumberList;
import org.pressling.model.SpellingSuggestion;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.model.quantity.Quantities;

/** Rules of what a study refers to: its materials, and contributions with their settings. */
final class ReferenceRules {

    private ReferenceRules() {
    }

    static void check(Study study, ContributionCatalog catalog, Problems problems) {
        name(study, problems);
        if (StudyPhases.isListed(study)) {
            PhaseRules.names(study, problems);
        } else {
            material(study.getAm(), "am", MaterialKind.AM, problems);
            material(study.getSe(), "se", MaterialKind.SE, problems);
        }
        ownMaterials(study, problems);
        for (ContributionPlace place : ContributionPlace.all()) {
            contributions(place, study, catalog, problems);
        }
    }

    private static void name(Study study, Problems problems) {
        String name = study.getName() == null ? "" : study.getName();
        if (name.isBlank() || name.startsWith(".") || !name.matches("[^/\\\\:*?\"<>|\\p{Cntrl}]{1,100}")) {
            problems.add(ReferenceProblem.STUDY_NAME.of().at("name", name));
        }
    }

    private static void material(Material material, String path, MaterialKind kind, Problems problems) {
        if (material == null) {
            problems.add(ReferenceProblem.NO_MATERIAL
                    .of(path, kind == MaterialKind.AM ? "am=LiCoO2" : "se=Li10GeP2S12").at(path));
        } else if (material.getKind() != kind) {
            problems.add(ReferenceProblem.OTHER_KIND.of(material.getKind(), kind).at(path, String.valueOf(material.getId())));
        }
    }

    private static void ownMaterials(Study study, Problems problems) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < study.getOwnMaterials().size(); i++) {
            String id = study.getOwnMaterials().get(i).getId();
            if (id == null || !id.matches("\\S+")) {
                problems.add(ReferenceProblem.MATERIAL_ID.of().at("ownMaterials[" + i + "].id", id));
            } else if (!ids.add(id)) {
                problems.add(ReferenceProblem.MATERIAL_ID_TWICE.of().at("ownMaterials[" + i + "].id", id));
            }
        }
    }

    private static void contributions(ContributionPlace place, Study study, ContributionCatalog catalog, Problems problems) {
        Set<String> ids = new HashSet<>();
        for (Contribution contribution : place.in(study)) {
            String id = contribution.getId();
            if (id != null && !ids.add(id)) {
                problems.add(ReferenceProblem.NAMED_TWICE.of(KindWord.of(place)).at(place.path(), id));
            }
            String path = place.isMany() && id != null ? place.path() + "[" + id + "]" : place.path();
            contribution(contribution, path, place, study, catalog, problems);
        }
    }

    private static void contribution(Contribution contribution, String path, ContributionPlace place, Study study,
            ContributionCatalog catalog, Problems problems) {
        String id = contribution.getId() == null ? "" : contribution.getId();
        Optional<List<String>> known = catalog.ids(place.kind(), study);
        if (id.isBlank()) {
            problems.add(ReferenceProblem.NO_ID.of(KindWord.of(place), known.orElse(List.of())).at(path));
        } else if (known.isPresent() && !known.get().contains(id)) {
            problems.add(suggesting(ReferenceProblem.NOT_INSTALLED.of(KindWord.of(place), known.get()).at(path, id), known.get(),
                    id, path));
        } else {
            catalog.settings(place.kind(), id).ifPresent(declared -> settings(contribution, path, declared, problems));
        }
    }

    private static void settings(Contribution contribution, String path, List<Setting> declared, Problems problems) {
        List<String> names = declared.stream().map(Setting::name).toList();
        for (NamedValue given : contribution.getSettings()) {
            String where = path + "." + given.getName();
            String value = NumberList.format(given.getValue());
            Optional<Setting> setting = Setting.find(declared, String.valueOf(given.getName()));
            if (setting.isEmpty()) {
                problems.add(suggesting(ReferenceProblem.NO_SETTING.of(contribution.getId(), names).at(where, value), names,
                        String.valueOf(given.getName()), ""));
            } else if (!(given.getValue() >= setting.get().minimum() && given.getValue() <= setting.get().maximum())) {
                Localized range = Quantities.range(setting.get().minimum(), setting.get().maximum(), setting.get().unit());
                problems.add(ReferenceProblem.OUT_OF_RANGE.of(range, setting.get().meaning()).at(where, value));
            }
        }
    }

    /** With the name that was probably meant, where one is near. */
    private static Problem suggesting(Problem problem, List<String> known, String given, String path) {
        return SpellingSuggestion.to(given, known).map(near -> problem.remedy(Remedy.meant(path, near))).orElse(problem);
    }
}
