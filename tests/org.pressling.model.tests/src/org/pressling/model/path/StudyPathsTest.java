// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.model.io.MaterialLibraries;
import org.pressling.model.io.Studies;

class StudyPathsTest {

    private final Study study = Studies.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            packing.initialWidth              | 46.5                    | 46.5
            packing.amRatioMeaning            | am_share_final          | AM_SHARE_FINAL
            packing.packer                    | growth                  | growth
            packing.packer.relaxation         | 3                       | 3
            training.epochs                   | 40                      | 40
            training.mirrorX                  | false                   | false
            training.learningRate             | 1e-4                    | 1.0E-4
            seed                              | 9007199254740991        | 9007199254740991
            name                              | my study                | my study
            am                                | NMC532                  | NMC532
            se                                | Argyrodite              | Li6PS5Cl
            se.youngsModulus                  | 20                      | 20
            contactLaw                        | hertz-mindlin.corrected | hertz-mindlin.corrected
            contactLaw.friction               | 0.25                    | 0.25
            contactLaw.settings[friction]     | 0.25                    | 0.25
            contactLaw.friction[SE_WALL]      | 0.1                     | 0.1
            labels.descriptors                | am_share,void_share     | am_share void_share
            se.yieldStrength                  | 0.4                     | 0.4
            press.stages                      | pressure 300, Hold:0.5  | pressure 300, hold 0.5
            network.dense                     | 64, 32                  | 64 32
            network.blocks                    | 8 16                    | 8 16
            network.blocks[4].kernel          | 5                       | 5
            campaign.replicates               | 3                       | 3
            campaign.factors[packing.amRatio] | 0.53,0.58               | 0.53 0.58
            """)
    void whatIsSetIsReadBack(String path, String value, String expected) {
        StudyPaths.set(study, path, value);
        assertEquals(expected, StudyPaths.get(study, path));
        StudyPaths.set(study, path, StudyPaths.get(study, path));
        assertEquals(expected, StudyPaths.get(study, path));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            training.epoch                       | 40     | Did you mean 'training.epochs'?
            trainings.epochs                     | 40     | Did you mean 'training.epochs'?
            epochs                               | 40     | Did you mean 'training.epochs'?
            training.initialWidth                | 40     | Did you mean 'packing.initialWidth'?
            initialWidth                         | 50     | There is nothing to set at 'initialWidth'.
            formatVersion                        | 2      | There is nothing to set at 'formatVersion'.
            packing                              | x      | There is nothing to set at 'packing'
            packing..height                      | 40     | is not a path
            packing.                             | 40     | is not a path
            network.blocks[9].filters            | 8      | Allowed: 0 to 4
            training.epochs                      | many   | training.epochs: 'many' is not a number
            training.epochs                      | 0      | training.epochs: '0' is not allowed
            training.epochs                      | 1.5    | training.epochs: '1.5' is not allowed
            training.mirrorX                     | yes    | Allowed: true or false
            training.schedule                    | linear | Allowed: CONSTANT or COSINE
            press.finalWidth                     | NaN    | Allowed: 1 to 5000 µm
            press.finalWidth                     | -4     | Allowed: 1 to 5000 µm
            campaign.factors[packing.amRatio]    | 0.5 NaN | : 'NaN' is not a level. Separate levels by spaces or commas;
            campaign.factors[packing.amRatio]    | 0.5:0.7 | : '0.5:0.7' is not a level.
            network.dense                        | 64 0   | network.dense: '64 0' is not allowed
            am                                   | LiCoO3 | Did you mean 'LiCoO2'?
            campaign.factors[packing.amRatio]    | 0.5 2  | packing.amRatio: '2' is not allowed
            campaign.factors[packing.amRatios]   | 0.5    | Did you mean 'packing.amRatio'?
            campaign.factors[training.schedule]  | 1      | cannot differ from sample to sample
            """)
    void whatDoesNotFitIsRefusedAndChangesNothing(String path, String value, String reason) {
        byte[] before = bytes();
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> StudyPaths.set(study, path, value));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
        assertArrayEquals(before, bytes());
    }

    @Test
    void aChangedLibraryMaterialBecomesTheStudysOwn() {
        StudyPaths.set(study, "se.youngsModulus", "18");
        assertEquals(study, study.getSe().eContainer());
        assertEquals(0.37, study.getSe().getPoissonRatio());
        assertEquals(26.7,
                MaterialLibraries.builtIn(study.getAm().eResource().getResourceSet(), "Li10GeP2S12").getYoungsModulus());
        StudyPaths.set(study, "se.density", "2.05");
        assertEquals(1, study.getOwnMaterials().size());
    }

    @Test
    void anotherContributionLosesTheSettingsOfTheFormer() {
        StudyPaths.set(study, "contactLaw.friction", "0.1");
        StudyPaths.set(study, "contactLaw", "other");
        assertEquals("", StudyPaths.get(study, "contactLaw.friction"));
    }

    @Test
    void anEmptyTextRemovesFactorsAndSettings() {
        StudyPaths.set(study, "campaign.factors[packing.amRatio]=0.5");
        StudyPaths.set(study, "campaign.factors[packing.amRatio]=");
        StudyPaths.set(study, "contactLaw.friction=0.1");
        StudyPaths.set(study, "contactLaw.friction=");
        assertEquals(List.of(), study.getCampaign().getFactors());
        assertEquals(List.of(), study.getContactLaw().getSettings());
    }

    @Test
    void anAssignmentNeedsItsEqualsSign() {
        StudyPaths.set(study, "description=a = b");
        assertEquals("a = b", study.getDescription());
        assertThrows(InvalidInputException.class, () -> StudyPaths.set(study, "training.epochs"));
    }

    @Test
    void numbersAreReadAsNumbers() {
        assertEquals(40, StudyPaths.number(study, "press.finalWidth"));
        assertThrows(InvalidInputException.class, () -> StudyPaths.number(study, "name"));
        assertThrows(InvalidInputException.class, () -> StudyPaths.number(study, "contactLaw.friction"));
    }

    @Test
    void theHelpListsEveryPathOnceAndEveryPlainOneCanBeRead() {
        List<PathEntry> entries = StudyPaths.list();
        assertEquals(entries.size(), new HashSet<>(entries.stream().map(PathEntry::path).toList()).size());
        assertTrue(entries.size() > 60);
        entries.stream().map(PathEntry::path).filter(path -> !path.matches(".*[A-Z]{2,}.*"))
                .forEach(path -> assertDoesNotThrow(() -> StudyPaths.get(study, path), path));
    }

    private byte[] bytes() {
        return Studies.toBytes(study, Path.of("x.pressling"));
    }

    @Test
    void aStageIsReachedByItsPositionAndCanBeVaried() {
        StudyPaths.set(study, "press.stages=pressure 300, release 1");
        StudyPaths.set(study, "press.stages[0].pressure=450");
        assertEquals("pressure 450, release 1", StudyPaths.get(study, "press.stages"));
        StudyPaths.set(study, "campaign.factors[press.stages[0].pressure]=100 700");
        assertEquals("100 700", StudyPaths.get(study, "campaign.factors[press.stages[0].pressure]"));
        StudyPaths.set(study, "press.stages=");
        assertEquals("", StudyPaths.get(study, "press.stages"));
    }

    @ParameterizedTest
    @CsvSource({"'squeeze 3'", "'pressure'", "'pressure many'", "'pressure -5'", "'pressure 300 hold 1'"})
    void aStageThatIsNoneIsRefusedWithWhatIsAllowed(String stages) {
        var error = assertThrows(InvalidInputException.class, () -> StudyPaths.set(study, "press.stages", stages));
        assertTrue(error.getMessage().contains("press.stages"), error.getMessage());
        assertTrue(study.getPress().getStages().isEmpty());
    }
}
