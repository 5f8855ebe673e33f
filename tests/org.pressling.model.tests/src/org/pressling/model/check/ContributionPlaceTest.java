// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
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
        assertTrue(ContributionPlace.all().stream().anyMatch(place -> place.word().equals("contact law")));
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
