// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pressling.dem.Problem;
import org.pressling.dem.Problems;
import org.pressling.dem.Remedy;
import org.pressling.dem.Setting;
import org.pressling.model.Contribution;
import org.pressling.model.Material;
import org.pressling.model.MaterialKind;
import org.pressling.model.NamedValue;
import org.pressling.model.SpellingSuggestion;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;

/** Rules of what a study refers to: its materials, and contributions with their settings. */
final class ReferenceRules {
    /** Active material of the paper. */
    static final String PAPERS_AM = "LiCoO2";
    /** Electrolyte of the paper. */
    static final String PAPERS_SE = "Li10GeP2S12";

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
        for (NamedPlace place : NamedPlace.all()) {
            named(place, place.in(study), catalog, problems);
        }
    }

    private static void named(NamedPlace place, String id, ContributionCatalog catalog, Problems problems) {
        if (place.isOpen(id)) {
            return;
        }
        List<String> allowed = new ArrayList<>(List.of(place.attribute().getDefaultValueLiteral()));
        catalog.ids(place.kind()).ifPresent(allowed::addAll);
        if (id.isBlank()) {
            problems.add(ReferenceProblem.NO_ID.of(place.word(), allowed).at(place.path()));
        } else if (catalog.ids(place.kind()).isPresent() && !allowed.contains(id)) {
            problems.add(suggesting(ReferenceProblem.NOT_INSTALLED.of(place.word(), allowed).at(place.path(), id), allowed, id,
                    place.path()));
        }
    }

    private static void name(Study study, Problems problems) {
        String name = study.getName() == null ? "" : study.getName();
        if (name.isBlank() || name.startsWith(".") || !name.matches("[^/\\\\:*?\"<>|\\p{Cntrl}]{1,100}")) {
            problems.add(ReferenceProblem.STUDY_NAME.of().at("name", name));
        }
    }

    private static void material(Material material, String path, MaterialKind kind, Problems problems) {
        String usual = kind == MaterialKind.AM ? PAPERS_AM : PAPERS_SE;
        if (material == null) {
            problems.add(ReferenceProblem.NO_MATERIAL.of(path, path + '=' + usual).at(path).remedy(Remedy.set(path, usual)));
        } else if (material.getKind() != kind) {
            problems.add(ReferenceProblem.OTHER_KIND.of(material.getKind(), kind).at(path, String.valueOf(material.getId()))
                    .remedy(Remedy.set(path, usual)));
        }
    }

    private static void ownMaterials(Study study, Problems problems) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < study.getOwnMaterials().size(); i++) {
            String id = study.getOwnMaterials().get(i).getId();
            if (id == null || !id.matches("\\S+")) {
                problems.add(renamed(ReferenceProblem.MATERIAL_ID.of().at("ownMaterials[" + i + "].id", id), study, id));
            } else if (!ids.add(id)) {
                problems.add(renamed(ReferenceProblem.MATERIAL_ID_TWICE.of().at("ownMaterials[" + i + "].id", id), study, id));
            }
        }
    }

    /** With an identifier that no other material of the study has, near to what is there. */
    private static Problem renamed(Problem problem, Study study, String id) {
        String word = id == null || id.isBlank() ? "material" : id.strip().replaceAll("\\s+", "-");
        List<String> taken = study.getOwnMaterials().stream().map(Material::getId).toList();
        return Stream.concat(Stream.of(word), IntStream.rangeClosed(2, taken.size() + 2).mapToObj(n -> word + '-' + n))
                .filter(name -> !taken.contains(name)).findFirst().map(name -> problem.remedy(Remedy.set(problem.path(), name)))
                .orElse(problem);
    }

    private static void contributions(ContributionPlace place, Study study, ContributionCatalog catalog, Problems problems) {
        Set<String> ids = new HashSet<>();
        for (Contribution contribution : place.in(study)) {
            String id = contribution.getId();
            if (id != null && !ids.add(id)) {
                problems.add(ReferenceProblem.NAMED_TWICE.of(KindWord.of(place.kind())).at(place.path(), id)
                        .remedy(Remedy.set(place.path() + '[' + id + ']', "")));
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
            problems.add(ReferenceProblem.NO_ID.of(KindWord.of(place.kind()), known.orElse(List.of())).at(path));
        } else if (known.isPresent() && !known.get().contains(id)) {
            problems.add(suggesting(ReferenceProblem.NOT_INSTALLED.of(KindWord.of(place.kind()), known.get()).at(path, id),
                    known.get(),
                    id, path));
        } else {
            catalog.settings(place.kind(), id).ifPresent(declared -> settings(contribution, path, declared, problems));
        }
    }

    private static void settings(Contribution contribution, String path, List<Setting> declared, Problems problems) {
        List<String> names = declared.stream().map(Setting::name).toList();
        Set<String> given = new HashSet<>();
        for (NamedValue value : contribution.getSettings()) {
            String name = String.valueOf(value.getName());
            String where = path + "." + name;
            Optional<Setting> setting = Setting.find(declared, name);
            if (!given.add(name)) {
                problems.add(ReferenceProblem.SETTING_TWICE.of().at(where, value.getValue()));
            } else if (setting.isEmpty()) {
                problems.add(suggesting(ReferenceProblem.NO_SETTING.of(contribution.getId(), names).at(where, value.getValue()),
                        names, name, ""));
            } else {
                setting(contribution, value, setting.get(), where, problems);
            }
        }
    }

    private static void setting(Contribution contribution, NamedValue given, Setting setting, String where, Problems problems) {
        String text = DeclaredSettings.text(contribution, given, setting);
        setting.problem(given.getName(), text).ifPresent(unfit -> problems.add(unfit.at(where, given.getValue())));
        if (EcoreUtil.getRootContainer(contribution) instanceof Study study) {
            StudyPhases.findPhases(study).flatMap(phases -> setting.problemOfPlace(phases, given.getName()))
                    .ifPresent(unknown -> problems.add(unknown.at(where, given.getValue())));
        }
    }

    /** With the name that was probably meant, where one is near. */
    private static Problem suggesting(Problem problem, List<String> known, String given, String path) {
        return SpellingSuggestion.to(given, known).map(near -> problem.remedy(Remedy.meant(path, near))).orElse(problem);
    }
}
