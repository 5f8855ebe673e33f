// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.label.ConductivityProblem;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.dem.ProblemCode;
import org.pressling.model.Study;
import org.pressling.model.check.StudyValidator;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.StudyCheck;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.key.Inputs;

class LabelTaskTest {
    private static final Contributions STANDARD = Contributions.onClassPath();
    private static final String THREE = """
            <pressling:Study xmlns:pressling="https://pressling.org/model" formatVersion="3" name="three">
              <phases name="AM" role="ACTIVE" share="0.5" shareOf="VOLUME" diameterMean="5" gray="128">
                <material href="pressling:/materials#NMC532"/>
              </phases>
              <phases name="SE" role="ELECTROLYTE" shareOf="REST" diameterMean="1" gray="255">
                <material href="pressling:/materials#Li6PS5Cl"/>
              </phases>
              <phases name="carbon" role="CONDUCTOR" share="0.03" shareOf="VOLUME" diameterMean="1" gray="64">
                <material href="pressling:/materials#carbon-black"/>
              </phases>
            </pressling:Study>
            """;

    private static Study study(String... changes) {
        Study study = Studies.load(new ByteArrayInputStream(THREE.getBytes(StandardCharsets.UTF_8)), "three.pressling");
        for (String change : changes) {
            StudyPaths.set(study, change);
        }
        return study;
    }

    private static List<ProblemCode> complaints(Study study) {
        return StudyValidator.validate(study, StudyCheck.catalog(STANDARD)).stream()
                .filter(problem -> problem.path().startsWith("labels")).map(Problem::code).toList();
    }

    private static String inputs(Study study) {
        return new Inputs().put("", LabelTask.of(study, STANDARD)).text();
    }

    @Test
    void labelsOfEveryPhaseOfTheListMayBeNamed() {
        String labels = "labels.descriptors=carbon_stress_mean carbon_share am_carbon_area se_coverage_of_carbon reaction_area";
        assertEquals(List.of(), complaints(study(labels)));
        assertEquals(5, LabelTask.of(study(labels), STANDARD).descriptors().size());
        assertFalse(complaints(study("labels.descriptors=binder_share")).isEmpty());
    }

    @Test
    void bodiesInSpaceHaveLabelsOfTheirOwn() {
        String[] body = {"packing.depth=40", "labels.descriptors=relative_density section_am_share ionic_tortuosity_factor"};
        assertEquals(List.of(), complaints(study(body)));
        assertEquals(3, LabelTask.of(study(body), STANDARD).choose(STANDARD).size());
        assertFalse(complaints(study(body[1])).isEmpty(), "in the plane there are none of them");
        assertFalse(complaints(study("packing.depth=40", "labels.descriptors=se_coverage_planar")).isEmpty());
    }

    @Test
    void resultsHangOnTheSlabOnlyWhereItIsRead() {
        assertFalse(inputs(study()).contains("slab"), inputs(study()));
        assertEquals(inputs(study()), inputs(study("labels.slabThickness=3")));
        assertEquals(inputs(study("packing.depth=40")), inputs(study("packing.depth=40", "labels.slabThickness=3")));
        assertNotEquals(inputs(study("packing.depth=40", "labels.region=SLAB")),
                inputs(study("packing.depth=40", "labels.region=SLAB", "labels.slabThickness=3")));
        assertTrue(LabelTask.of(study("packing.depth=40", "labels.region=SECTION"), STANDARD).choose(STANDARD).stream()
                .allMatch(Descriptor::readsSection), "the nine are of the section then");
        assertEquals(4, LabelTask.of(study("packing.depth=40"), STANDARD).choose(STANDARD).stream()
                .filter(Descriptor::readsSection).filter(d -> !d.name().startsWith("carbon")).count());
    }

    @Test
    void onlyLabelsThatReadConductivitiesHangOnThem() {
        String plain = "labels.descriptors=void_share ionic_conductivity_relative";
        assertEquals(inputs(study(plain)), inputs(study(plain, "se.ionicConductivity=0.5")));
        assertFalse(inputs(study(plain)).contains("conductivity."), inputs(study(plain)));
        String absolute = "labels.descriptors=void_share ionic_conductivity";
        assertNotEquals(inputs(study(absolute)), inputs(study(absolute, "se.ionicConductivity=0.5")));
        assertEquals(inputs(study(absolute)), inputs(study(absolute, "se.electronicConductivity=0.5")));
    }

    @Test
    void aConductivityThatIsNotGivenIsAskedForBeforeARun() {
        Study study = study("labels.descriptors=electronic_conductivity", "carbon.electronicConductivity=0");
        assertTrue(assertThrows(InvalidInputException.class, () -> LabelTask.of(study, STANDARD))
                .has(ConductivityProblem.NOT_GIVEN));
        assertEquals(List.of(ConductivityProblem.NOT_GIVEN), complaints(study));
        assertEquals(List.of(), complaints(study("labels.descriptors=electronic_conductivity ionic_conductivity")));
    }
}
