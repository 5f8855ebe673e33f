// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Setting;
import org.pressling.model.Factor;
import org.pressling.model.NumberList;
import org.pressling.model.PresslingFactory;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;

class StudyValidatorTest {

    private Study study;

    @BeforeEach
    void aStudyWithoutProblems() {
        study = Studies.create();
        StudyPaths.set(study, "campaign.replicates", "500");
        assertEquals(List.of(), StudyValidator.validate(study));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            press.finalWidth=50;packing.height=50                  | press.finalWidth            | would not be compressed
            packing.amDiameterMeanMin=12.5                         | packing.amDiameterMeanMin   | above the largest
            packing.amDiameterSdMin=3                              | packing.amDiameterSdMin     | above the largest
            packing.amDiameterSdMax=3.1                            | packing.amDiameterSdMax     | near or below zero
            packing.seDiameter=9                                   | packing.seDiameter          | fill the gaps
            packing.seDiameter=0.02                                | packing.seDiameter          | more than 2 million particles
            packing.amDiameterMeanMax=21                           | packing.amDiameterMeanMax   | side by side
            packing.amRatio=0.2                                    | packing.amRatio             | alone would cover 1
            rendering.crop=20                                      | rendering.crop              | nothing of the box
            packing.height=45                                      | packing.height              | must be square
            packing.height=45;rendering.field=41                   | rendering.field             | more than there is
            rendering.amGray=255                                   | rendering.amGray            | cannot be told apart
            rendering.outlineWidth=0.5                             | rendering.outlineWidth      | nothing but outline
            rendering.pixels=1024;rendering.supersampling=9        | rendering.supersampling     | more points
            rendering.pixels=200                                   | network.blocks[3].pool      | does not divide the 25 pixels
            network.blocks[1].kernel=4                             | network.blocks[1].kernel    | has no centre
            network.dense=65536,128                                | network.dense               | 214 million weights
            network.blocks=4096,4096,64,64,64                      | network.blocks              | 154 million weights
            split.train=321                                        | split.train                 | add up to 501
            campaign.factors[packing.amRatio]=0.53,0.58            | split.train                 | has 1000 samples
            split.train=400;split.validation=0;training.patience=5 | training.patience           | needs a validation part
            split.train=8;split.validation=392                     | training.batchSize          | larger than the training part
            training.epochs=2;training.warmUpEpochs=3              | training.warmUpEpochs       | outlast
            rendering.pixels=32;training.shift=40                  | training.shift              | 32 pixels wide
            am=Li6PS5Cl                                            | am                          | is of kind SE
            name=a/b                                               | name                        | cannot name a folder
            """)
    void everyRuleFindsItsProblemAndNoOther(String changes, String path, String message) {
        for (String change : changes.split(";")) {
            StudyPaths.set(study, change);
        }
        List<Problem> problems = StudyValidator.validate(study);
        assertEquals(1, problems.size(), problems::toString);
        Problem problem = problems.getFirst();
        assertEquals(path, problem.path());
        assertTrue(problem.message().contains(message), problem.message());
        assertTrue(!problem.advice().isBlank() && !problem.allowed().isBlank(), problem::toString);
    }

    @Test
    void numbersOutOfRangeAreFoundWhereverTheyCameFrom() {
        study.getPress().setWallSpeed(-1);
        study.getNetwork().getBlocks().get(2).setFilters(0);
        study.getNetwork().setDense(List.of(128, 0));
        study.getPacking().setHeight(Double.NaN);
        assertEquals(Set.of("packing.height", "press.wallSpeed", "network.dense", "network.blocks[2].filters"),
                StudyValidator.validate(study).stream().map(Problem::path).collect(Collectors.toSet()));
    }

    @Test
    void rulesHoldForEveryLevelNotOnlyForTheStudysOwnValue() {
        StudyPaths.set(study, "campaign.replicates=250");
        StudyPaths.set(study, "campaign.factors[packing.initialWidth]=46,39");
        List<Problem> problems = StudyValidator.validate(study);
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.getFirst().allowed().contains("39 µm"), problems::toString);
    }

    @Test
    void aStudysOwnValueThatNoSampleUsesIsNoProblem() {
        StudyPaths.set(study, "packing.initialWidth=30");
        StudyPaths.set(study, "campaign.replicates=250");
        StudyPaths.set(study, "campaign.factors[packing.initialWidth]=46,50");
        assertEquals(List.of(), StudyValidator.validate(study));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            training.epochs     | 2 3     | cannot differ from sample to sample
            packing.amRatio     | 0.5 0.5 | given twice
            packing.amRatioo    | 0.5     | Did you mean 'packing.amRatio'?
            packing.amRatio     | 0.5 7   | packing.amRatio cannot be '7'
            packing.packer      | 1       | only numbers can be varied
            """)
    void factorsThatCannotBeVariedAreFound(String path, String levels, String message) {
        Factor factor = PresslingFactory.eINSTANCE.createFactor();
        factor.setPath(path);
        factor.setValues(NumberList.parse(levels));
        study.getCampaign().getFactors().add(factor);
        List<Problem> problems = StudyValidator.validate(study);
        assertTrue(problems.stream().anyMatch(problem -> problem.text().contains(message)), problems::toString);
    }

    @Test
    void missingMaterialsAreFound() {
        study.setAm(null);
        assertEquals("am", StudyValidator.validate(study).getFirst().path());
    }

    @Test
    void contributionsWithoutIdentifiersAreProblems() {
        study.getLabels().getDescriptors().add(PresslingFactory.eINSTANCE.createContribution());
        study.getLabels().getDescriptors().add(PresslingFactory.eINSTANCE.createContribution());
        assertEquals("labels.descriptors: the descriptor has no identifier. Name one.",
                StudyValidator.validate(study).getFirst().text());
    }

    @Test
    void contributionsAreCheckedAgainstWhatIsInstalled() {
        ContributionCatalog installed = new ContributionCatalog() {
            @Override
            public Optional<List<String>> ids(String kind) {
                return kind.equals("contact-law") ? Optional.of(List.of("hertz-mindlin.published", "hertz-mindlin.corrected"))
                        : Optional.empty();
            }

            @Override
            public Optional<List<Setting>> settings(String kind, String id) {
                return kind.equals("contact-law") ? Optional.of(List.of(new Setting("friction", "", 0.3, 0, 2, "Friction.")))
                        : Optional.empty();
            }
        };
        assertEquals(List.of(), StudyValidator.validate(study, installed));
        StudyPaths.set(study, "contactLaw.fricton=0.3");
        assertTrue(StudyValidator.validate(study, installed).getFirst().advice().contains("'friction'"));
        StudyPaths.set(study, "contactLaw.fricton=");
        StudyPaths.set(study, "contactLaw.friction=3");
        assertEquals("0 to 2", StudyValidator.validate(study, installed).getFirst().allowed());
        StudyPaths.set(study, "contactLaw=hertz-mindlin.publisht");
        assertTrue(StudyValidator.validate(study, installed).getFirst().advice().contains("'hertz-mindlin.published'"));
    }

    @Test
    void aPackerIsAskedHowMuchItCanPlace() {
        ContributionCatalog installed = new ContributionCatalog() {
            @Override
            public Optional<List<String>> ids(String kind) {
                return kind.equals("packer") ? Optional.of(List.of("sand", "cement", "random-insertion")) : Optional.empty();
            }

            @Override
            public Optional<List<Setting>> settings(String kind, String id) {
                return Optional.empty();
            }

            @Override
            public OptionalDouble largestShare(String packer) {
                return packer.equals("cement") ? OptionalDouble.of(0.71) : OptionalDouble.of(0.5);
            }
        };
        StudyPaths.set(study, "packing.amRatio=0.3");
        assertEquals(List.of(), StudyValidator.validate(study), "who does not know packers has nothing against them");
        Problem problem = StudyValidator.validate(study, installed).getFirst();
        assertEquals("packing.amRatio", problem.path());
        assertTrue(problem.allowed().contains("0.5 with this packer"), problem.allowed());
        assertTrue(problem.advice().contains("packing.packer=cement, which reaches 0.71"), problem.advice());
        StudyPaths.set(study, "packing.packer=cement");
        assertEquals(List.of(), StudyValidator.validate(study, installed));
        StudyPaths.set(study, "packing.amRatio=0.285");
        assertEquals("Lower the share.", StudyValidator.validate(study, installed).getFirst().advice());
    }

    @Test
    void aRefusalListsEveryProblem() {
        study.getPress().setWallSpeed(-1);
        study.getTraining().setEpochs(0);
        String message = assertThrows(InvalidInputException.class,
                () -> StudyValidator.require(study, ContributionCatalog.UNKNOWN)).getMessage();
        assertTrue(message.contains("press.wallSpeed = -1.0: out of range. Allowed: 0.001 to 300 m/s."), message);
        assertTrue(message.contains("training.epochs = 0"), message);
    }
}
