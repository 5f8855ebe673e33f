// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressling.dem.Setting;
import org.pressling.model.Contribution;
import org.pressling.model.Material;
import org.pressling.model.MaterialKind;
import org.pressling.model.NamedValue;
import org.pressling.model.NumberList;
import org.pressling.model.SpellingSuggestion;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;

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
            problems.add(new Problem("name", name, "1 to 100 characters that may stand in a file name",
                    "the name cannot name a folder.",
                    "Use letters, digits, blanks, dots and dashes."));
        }
    }

    private static void material(Material material, String path, MaterialKind kind, Problems problems) {
        if (material == null) {
            problems.add(new Problem(path, "", "a material of the library, of a material file or of the study",
                    "the study names no material for " + path + ".",
                    "Choose one, for example " + (kind == MaterialKind.AM ? "am=LiCoO2." : "se=Li10GeP2S12.")));
        } else if (material.getKind() != kind) {
            problems.add(new Problem(path, String.valueOf(material.getId()), "a material of kind " + kind,
                    "the material is of kind "
                            + material.getKind() + ".",
                    "Choose another one, or make an own material of that kind."));
        }
    }

    private static void ownMaterials(Study study, Problems problems) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < study.getOwnMaterials().size(); i++) {
            String id = study.getOwnMaterials().get(i).getId();
            if (id == null || !id.matches("\\S+")) {
                problems.add(new Problem("ownMaterials[" + i + "].id", id == null ? "" : id, "a word without blanks",
                        "the material has no usable identifier.", "Give it one."));
            } else if (!ids.add(id)) {
                problems.add(
                        new Problem("ownMaterials[" + i + "].id", id, "an identifier that no other material of the study has",
                                "two materials have this identifier.", "Rename one."));
            }
        }
    }

    private static void contributions(ContributionPlace place, Study study, ContributionCatalog catalog, Problems problems) {
        Set<String> ids = new HashSet<>();
        for (Contribution contribution : place.in(study)) {
            String id = contribution.getId();
            if (id != null && !ids.add(id)) {
                problems.add(new Problem(place.path(), id, "every " + place.word() + " once", "the " + place.word()
                        + " is named twice.", "Remove one."));
            }
            String path = place.isMany() && id != null ? place.path() + "[" + id + "]" : place.path();
            contribution(contribution, path, place, catalog, problems);
        }
    }

    private static void contribution(Contribution contribution, String path, ContributionPlace place,
            ContributionCatalog catalog, Problems problems) {
        String id = contribution.getId() == null ? "" : contribution.getId();
        Optional<List<String>> known = catalog.ids(place.kind());
        if (id.isBlank()) {
            problems.add(new Problem(path, "", known.map(ids -> String.join(", ", ids)).orElse(""), "the " + place.word()
                    + " has no identifier.", "Name one."));
        } else if (known.isPresent() && !known.get().contains(id)) {
            problems.add(new Problem(path, id, String.join(", ", known.get()), "there is no such " + place.word()
                    + " installed.", didYouMean(id, known.get(), "Choose another, or install the one that provides it.")));
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
                problems.add(new Problem(where, value, String.join(", ", names), contribution.getId() + " has no such setting.",
                        didYouMean(String.valueOf(given.getName()), names, "Remove it.")));
            } else if (!(given.getValue() >= setting.get().minimum() && given.getValue() <= setting.get().maximum())) {
                String range = NumberList.format(setting.get().minimum()) + " to " + NumberList.format(setting.get().maximum());
                problems.add(new Problem(where, value, (range + " " + setting.get().unit()).strip(), "out of range.",
                        setting.get().meaning()));
            }
        }
    }

    private static String didYouMean(String given, List<String> known, String otherwise) {
        return SpellingSuggestion.to(given, known).map(near -> "Did you mean '" + near + "'?").orElse(otherwise);
    }
}
