// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Problem;
import org.pressling.dem.Remedy;
import org.pressling.dem.Setting;
import org.pressling.model.Contribution;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;

class ContributionPlaceTest {

    @Test
    void theMetamodelSaysWhichKindStandsWhere() {
        assertEquals(List.of("packer", "contact-law", "descriptor", "analysis"),
                ContributionPlace.all().stream().filter(place -> List.of("packing.packer", "contactLaw", "labels.descriptors",
                        "analyses").contains(place.path())).map(ContributionPlace::kind).toList());
        assertEquals("contact law", KindWord.of("contact-law").text(Locale.ENGLISH));
        assertEquals("kind of another", KindWord.of("kind-of-another").text(Locale.ENGLISH));
        assertEquals(List.of("engine"), NamedPlace.all().stream().filter(place -> place.path().equals("training.engine"))
                .map(NamedPlace::kind).toList());
    }

    @Test
    void aBareIdentifierIsHeldAgainstWhatIsInstalled() {
        Study study = Studies.create();
        ContributionCatalog installed = new ContributionCatalog() {
            @Override
            public Optional<List<String>> ids(String kind) {
                return kind.equals("engine") ? Optional.of(List.of("abacus", "slide-rule")) : Optional.empty();
            }

            @Override
            public Optional<List<Setting>> settings(String kind, String id) {
                return Optional.empty();
            }
        };
        List<Problem> others = StudyValidator.validate(study, installed);
        StudyPaths.set(study, "training.engine=abacus");
        assertEquals(others, StudyValidator.validate(study, installed));
        StudyPaths.set(study, "training.engine=abakus");
        assertEquals(others, StudyValidator.validate(study), "who does not know engines has nothing against one");
        Problem problem = StudyValidator.validate(study, installed).stream().filter(p -> p.path().equals("training.engine"))
                .findFirst().orElseThrow();
        assertEquals(ReferenceProblem.NOT_INSTALLED, problem.code());
        assertEquals("auto, abacus, slide-rule", problem.allowed(Locale.ENGLISH));
        assertTrue(problem.remedies().contains(Remedy.meant("training.engine", "abacus")), problem.toString());
        StudyPaths.set(study, "training.engine= ");
        assertTrue(StudyValidator.validate(study, installed).stream().anyMatch(p -> p.code() == ReferenceProblem.NO_ID));
    }

    @Test
    void whatAStudyNamesIsFoundAtEveryPlace() {
        Study study = Studies.create();
        StudyPaths.set(study, "contactLaw=mine");
        StudyPaths.set(study, "packing.packer=sand");
        StudyPaths.set(study, "labels.descriptors=a b");
        StudyPaths.set(study, "analyses=");
        for (ContributionPlace place : ContributionPlace.all()) {
            assertEquals(StudyPaths.get(study, place.path()),
                    String.join(" ", place.in(study).stream().map(Contribution::getId).toList()), place.path());
        }
    }
}
