// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.model.check.StudyValidator;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;

/** A study with a list of phases: its paths, those of before, its file and its rules. */
class StudyPhasesTest {
    private Study study;

    @BeforeEach
    void load() throws IOException {
        study = ExamplesTest.load("composite");
    }

    /** 0.33 + 0.56 + 0.11 is more than 1 by the last bit. */
    @Test
    void sharesThatAddUpToOneInDecimalsAreAllOfTheSolid() {
        double[] shares = {0.33, 0.56, 0.11};
        assertTrue(shares[0] + shares[1] + shares[2] > 1);
        for (int i = 0; i < shares.length; i++) {
            study.getPhases().get(i).setShare(shares[i]);
            study.getPhases().get(i).setShareOf(ShareBasis.VOLUME);
        }
        assertTrue(StudyValidator.validate(study).stream().noneMatch(problem -> problem.path().equals("phases")),
                StudyValidator.validate(study)::toString);
    }

    @Test
    void namesOfPhasesArePaths() {
        StudyPaths.set(study, "phases[carbon].share", "0.05");
        assertEquals("0.05", StudyPaths.get(study, "carbon.share"));
        StudyPaths.set(study, "CARBON.gray=70");
        assertEquals(70, study.getPhases().get(2).getGray());
        StudyPaths.set(study, "se.yieldStrength=0.4");
        assertEquals(0.4, study.getPhases().get(1).getMaterial().getYieldStrength());
        assertEquals(study, study.getPhases().get(1).getMaterial().eContainer(), "a material of the study's own");
        StudyPaths.set(study, "se=Li3PS4");
        assertEquals("Li3PS4", study.getPhases().get(1).getMaterial().getId());
        StudyPaths.set(study, "phases[AM].material=NMC111");
        assertEquals("NMC111", StudyPaths.get(study, "am"));
        assertEquals("199", StudyPaths.get(study, "phases[AM].material.youngsModulus"));
    }

    @Test
    void pathsOfBeforeMeanThePhasesOfThoseNames() {
        StudyPaths.set(study, "packing.amDiameterMeanMin=4");
        StudyPaths.set(study, "packing.amRatio=0.6");
        StudyPaths.set(study, "packing.seDiameter=1.5");
        StudyPaths.set(study, "rendering.amGray=100");
        assertEquals(4, study.getPhases().get(0).getDiameterMean());
        assertEquals(0.6, study.getPhases().get(0).getShare());
        assertEquals(1.5, study.getPhases().get(1).getDiameterMean());
        assertEquals(100, study.getPhases().get(0).getGray());
        study.getPhases().get(0).setName("NMC");
        String message = assertThrows(InvalidInputException.class,
                () -> StudyPaths.set(study, "packing.amRatio=0.5")).getMessage();
        assertTrue(message.contains("NMC, SE, carbon") && message.contains("phases[NMC].share"), message);
    }

    @Test
    void twoPhasesBecomeAListThatMeansTheSame() throws IOException {
        Study two = ExamplesTest.load("komori2022");
        PhaseListing.list(two);
        assertEquals(List.of(), StudyValidator.validate(two));
        assertEquals(List.of("AM", "SE"), two.getPhases().stream().map(Phase::getName).toList());
        assertEquals(List.of("LiCoO2", "Li10GeP2S12"), StudyPhases.materials(two).stream().map(Material::getId).toList());
        Phase am = two.getPhases().getFirst();
        assertEquals(List.of(9.0, 12.0, 0.0, 2.0, 3.0), List.of(am.getDiameterMean(), am.getDiameterMeanMax(),
                am.getDiameterSd(), am.getDiameterSdMax(), am.getCut()));
        assertEquals(ShareBasis.BOX_LEFT_FREE, am.getShareOf());
        assertEquals(ShareBasis.REST, two.getPhases().getLast().getShareOf());
        assertEquals("phases[AM].share", two.getCampaign().getFactors().get(1).getPath());
        PhaseListing.list(two);
        assertEquals(2, two.getPhases().size(), "a list stays");
    }

    /** A table has its own diameters; the mean beside it is not read. */
    @Test
    void sizesOfATableAreHeldToTheBoxByTheTable() {
        Phase carbon = study.getPhases().get(2);
        carbon.setSizes(SizeKind.PERCENTILES);
        carbon.setPercentiles("10:0.5 50:0.7 90:1.1");
        carbon.setDiameterMean(60);
        assertEquals(0.5, StudyPhases.smallestDiameter(study));
        assertEquals(List.of(), StudyValidator.validate(study));
        carbon.setPercentiles("10:0.0005 90:0.7");
        assertEquals(List.of("phases[carbon].percentiles"), paths());
        carbon.setPercentiles("10:0.5 90:70");
        assertEquals(List.of("phases[carbon].percentiles"), paths());
        carbon.setSizes(SizeKind.MEASURED);
        assertEquals(1.2, StudyPhases.smallestDiameter(study), "what a file holds is not known here");
    }

    private List<String> paths() {
        return StudyValidator.validate(study).stream().map(problem -> problem.path()).distinct().toList();
    }

    @Test
    void aFileKeepsTheList(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("again.pressling");
        Studies.save(study, file);
        Study again = Studies.load(file);
        assertEquals(List.of("AM", "SE", "carbon"), again.getPhases().stream().map(Phase::getName).toList());
        assertEquals("carbon-black", again.getPhases().get(2).getMaterial().getId());
        assertEquals(2.5, again.getPhases().get(1).getCut());
        assertEquals(List.of(), StudyValidator.validate(again));
    }

    @Test
    void measuredSizesLieBesideTheStudyWhereverItsCopiesAreUsed(@TempDir Path folder) throws IOException {
        study.getPhases().get(1).setSizesFile("se.csv");
        Path file = folder.resolve("measured.pressling");
        Studies.save(study, file);
        Study loaded = Studies.load(file);
        assertEquals(folder.resolve("se.csv").toString(), Studies.copy(loaded).getPhases().get(1).getSizesFile());
        assertEquals(folder.resolve("se.csv").toString(),
                Studies.copy(Studies.selfContained(loaded)).getPhases().get(1).getSizesFile());
        Studies.save(loaded, file);
        assertEquals("se.csv", Studies.load(file).getPhases().get(1).getSizesFile(), "the study itself stays movable");
    }

    @Test
    void filesOfVersionTwoHaveTheTwoPhasesOfBefore() throws IOException {
        String text = """
                <pressling:Study xmlns:pressling="https://pressling.org/model" formatVersion="2" name="old">
                  <am href="pressling:/materials#LiCoO2"/><se href="pressling:/materials#Li10GeP2S12"/>
                </pressling:Study>""";
        Study old = Studies.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "old.pressling");
        assertTrue(old.getPhases().isEmpty());
        StudyPaths.set(old, "packing.amDiameterMeanMin=8");
        assertEquals(8, old.getPacking().getAmDiameterMeanMin());
        StudyPaths.set(old, "se.yieldStrength=0.4");
        assertEquals(0.4, old.getSe().getYieldStrength());
    }

    @Test
    void aPhaseCanBeAFactor() {
        StudyPaths.set(study, "campaign.factors[carbon.share]=0.01 0.03");
        StudyPaths.set(study, "campaign.factors[phases[SE].diameterMean]=1 1.2");
        StudyPaths.set(study, "campaign.factors[packing.initialWidth]=33");
        assertEquals(List.of(), StudyValidator.validate(study).stream().filter(p -> p.path().contains("factors")).toList());
    }

    @Test
    void problemsOfTheListAreToldWhereTheyAre() {
        refused("phases[2].name", () -> study.getPhases().get(2).setName("se"), "NAME_TWICE");
    }

    @Test
    void missingMaterialsAndSharesAreTold() {
        refused("phases[carbon].material", () -> study.getPhases().get(2).setMaterial(null), "NO_MATERIAL");
    }

    @Test
    void sharesOfMoreThanAllAreTold() {
        refused("phases", () -> study.getPhases().get(2).setShare(0.4), "OVERFULL");
    }

    @Test
    void wideNormalDistributionsAreTold() {
        refused("phases[AM].diameterSd", () -> study.getPhases().get(0).setDiameterSd(2), "SPREAD_TO_ZERO");
    }

    @Test
    void likeGraysAreTold() {
        refused("phases[carbon].gray", () -> study.getPhases().get(2).setGray(128), "GRAY_OF_OTHER");
    }

    private void refused(String path, Runnable change, String code) {
        change.run();
        List<Problem> problems = StudyValidator.validate(study);
        assertTrue(problems.stream().anyMatch(p -> p.path().equals(path) && p.code().id().equals("PhaseProblem." + code)),
                problems.toString());
    }
}
