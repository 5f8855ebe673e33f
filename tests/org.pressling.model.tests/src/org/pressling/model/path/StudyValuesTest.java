// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;

class StudyValuesTest {

    private static Set<String> differing(Study first, Study second) {
        Map<String, String> other = StudyValues.of(second);
        Set<String> paths = StudyValues.of(first).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(other.get(entry.getKey()))).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        other.keySet().stream().filter(path -> !StudyValues.of(first).containsKey(path)).forEach(paths::add);
        return paths;
    }

    @Test
    void everyPlainPathThatCanBeSetShowsWhenItIs() {
        for (PathEntry entry : StudyPaths.list()) {
            if (!entry.path().matches(".*(\\[|SETTING).*")
                    && entry.allowed().matches("[\\d.]+ .*")
                    && !entry.path().contains("am")) {
                Study study = Studies.create();
                String least = entry.allowed().replaceFirst(" .*", "");
                if (StudyPaths.isNumeric(study, entry.path())) {
                    String before = StudyPaths.get(study, entry.path());
                    StudyPaths.set(study, entry.path(), least);
                    boolean changed = !before.equals(StudyPaths.get(study, entry.path()));
                    assertEquals(changed ? Set.of(entry.path()) : Set.of(), differing(Studies.create(), study), entry.path());
                }
            }
        }
    }

    @Test
    void whatListsAndContributionsHoldHasPathsToo() {
        Study study = Studies.create();
        StudyPaths.set(study, "campaign.factors[packing.amRatio]=0.5 0.6");
        StudyPaths.set(study, "contactLaw=thornton-ning");
        StudyPaths.set(study, "contactLaw.damping=0.3");
        StudyPaths.set(study, "press.stages=pressure 300, release 1");
        Map<String, String> values = StudyValues.of(study);
        assertEquals("0.5 0.6", values.get("campaign.factors[packing.amRatio]"));
        assertEquals("thornton-ning", values.get("contactLaw"));
        assertEquals("0.3", values.get("contactLaw.damping"));
        assertEquals(StudyPaths.get(study, "press.stages"), values.get("press.stages"));
        assertEquals(
                Set.of("campaign.factors[packing.amRatio]", "contactLaw", "contactLaw.damping", "press.stages"),
                differing(Studies.create(), study));
    }

    @Test
    void aMaterialShowsWithWhatItIsMadeOf() {
        Study study = Studies.create();
        StudyPaths.set(study, "se.youngsModulus=12");
        assertTrue(differing(Studies.create(), study).contains("se.youngsModulus"), () -> StudyValues.of(study).toString());
        assertFalse(StudyValues.of(study).keySet().stream().anyMatch(path -> path.startsWith("ownMaterials")));
    }

    @Test
    void everyPathButThoseOfMaterialsIsReadAsStudyPathsReadsIt() {
        Study study = Studies.create();
        StudyValues.of(study).forEach((path, value) -> {
            if (!path.matches("(am|se)(\\..*)?|labels.descriptors.*")) {
                assertEquals(StudyPaths.get(study, path), value, path);
            }
        });
    }
}
