// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressling.dem.Setting;
import org.pressling.model.Contribution;
import org.pressling.model.Phase;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.model.quantity.Variable;

/** Everything that a campaign may vary in a study: what the metamodel marks so, and the settings of what the study chose. */
public final class VariablePaths {

    private final Study study;
    private final ContributionCatalog catalog;
    private final List<String> paths = new ArrayList<>();

    private VariablePaths(Study study, ContributionCatalog catalog) {
        this.study = study;
        this.catalog = catalog;
    }

    /**
     * Lists the paths.
     *
     * @param study a study
     * @param catalog what is installed, for the settings of contributions
     * @return paths as a factor takes them, in the order of the metamodel; of settings for phases and pairs, those for all first,
     *         then those for each
     */
    public static List<String> of(Study study, ContributionCatalog catalog) {
        VariablePaths all = new VariablePaths(study, catalog);
        all.walk(study, "");
        return List.copyOf(all.paths);
    }

    private void walk(EObject owner, String prefix) {
        for (EStructuralFeature feature : owner.eClass().getEStructuralFeatures()) {
            String path = prefix + feature.getName();
            if (!Variable.is(feature) || StudyPhases.isListed(study) && StudyPhases.isOfTwoPhases(path)) {
                continue;
            }
            if (feature instanceof EAttribute) {
                paths.add(path);
            } else if (owner.eGet(feature) instanceof List<?> parts) {
                for (int i = 0; i < parts.size(); i++) {
                    EObject part = (EObject) parts.get(i);
                    walk(part, path + '[' + (part instanceof Phase phase ? phase.getName() : Integer.toString(i)) + "].");
                }
            } else if (owner.eGet(feature) instanceof Contribution contribution) {
                settings(contribution, path);
            } else if (owner.eGet(feature) instanceof EObject part) {
                walk(part, path + ".");
            }
        }
    }

    private void settings(Contribution contribution, String path) {
        DeclaredSettings.chosen(study).stream().filter(chosen -> chosen.contribution() == contribution).findFirst()
                .flatMap(chosen -> chosen.declared(catalog)).orElse(List.of()).stream()
                .filter(setting -> setting.kind().mayVary()).forEach(setting -> add(setting, path));
    }

    private void add(Setting setting, String path) {
        paths.add(path + "." + setting.name());
        StudyPhases.findPhases(study).map(setting.scope()::places).orElse(List.of())
                .forEach(place -> paths.add(path + "." + setting.at(place)));
    }
}
