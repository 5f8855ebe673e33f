// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.dem.Problem;
import org.pressling.dem.Remedy;
import org.pressling.dem.Setting;
import org.pressling.dem.Unit;
import org.pressling.model.Factor;
import org.pressling.model.LevelList;
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
    @CsvSource(delimiter = '|',
            textBlock = """
                    press.finalWidth=50;packing.height=50      | press.finalWidth            | StructureProblem.NOT_COMPRESSED
                    packing.amDiameterMeanMin=12.5             | packing.amDiameterMeanMin   | StructureProblem.MEAN_REVERSED
                    packing.amDiameterSdMin=3                  | packing.amDiameterSdMin     | StructureProblem.SD_REVERSED
                    packing.amDiameterSdMax=3.1                | packing.amDiameterSdMax     | StructureProblem.SPREAD_TO_ZERO
                    packing.seDiameter=9                       | packing.seDiameter          | StructureProblem.SE_NOT_SMALLER
                    packing.seDiameter=0.02                    | packing.seDiameter          | StructureProblem.TOO_FINE
                    packing.amDiameterMeanMax=21               | packing.amDiameterMeanMax   | StructureProblem.TOO_LARGE
                    packing.amRatio=0.2                        | packing.amRatio             | StructureProblem.AM_COVERS_ALL
                    packing.depth=15                           | packing.amDiameterMeanMax   | StructureProblem.TOO_LARGE
                    packing.depth=30;packing.seDiameter=0.28   | packing.seDiameter          | StructureProblem.TOO_FINE
                    packing.depth=30;packing.amRatio=0.4       | packing.amRatio             | StructureProblem.AM_COVERS_ALL
                    packing.depth=30;press.pressureDepth=1     | press.pressureDepth         | StructureProblem.SLAB_OF_BODY
                    labels.region=SLAB                         | labels.region               | StructureProblem.REGION_IN_PLANE
                    labels.region=SECTION                      | labels.region               | StructureProblem.REGION_IN_PLANE
                    rendering.sections=2                       | rendering.sections          | ImageProblem.SECTIONS_OF_PLANE
                    rendering.channels=3                       | rendering.channels          | ImageProblem.CHANNELS_OF_PLANE
                    packing.depth=30;rendering.channels=40      |rendering.channelSpacing|ImageProblem.STACK_TOO_DEEP
                    rendering.crop=20                          | rendering.crop              | ImageProblem.NOTHING_LEFT
                    packing.height=45                          | packing.height              | ImageProblem.NOT_SQUARE
                    packing.height=45;rendering.field=41       | rendering.field             | ImageProblem.FIELD_TOO_LARGE
                    rendering.amGray=255                       | rendering.amGray            | ImageProblem.SAME_GRAYS
                    rendering.outlineWidth=0.5                 | rendering.outlineWidth      | ImageProblem.ONLY_OUTLINE
                    rendering.outlineWidth=0.1;rendering.degradation=1 | rendering.degradation | ImageProblem.DEGRADED_OUTLINE
                    rendering.pixels=1024;rendering.supersampling=9 | rendering.supersampling     | ImageProblem.TOO_MANY_POINTS
                    rendering.pixels=200                       | network.blocks[3].pool      | LearningProblem.POOLING
                    network.blocks[1].kernel=4                 | network.blocks[1].kernel    | LearningProblem.EVEN_KERNEL
                    network.dense=65536,128                    | network.dense               | LearningProblem.WEIGHTS_OF_LAYERS
                    network.blocks=4096,4096,64,64,64          | network.blocks              | LearningProblem.WEIGHTS_OF_BLOCKS
                    split.train=321                            | split.train                 | LearningProblem.SPLIT
                    campaign.factors[packing.amRatio]=0.53,0.58            | split.train                 | LearningProblem.SPLIT
                    split.proportions=64,16                    | split.proportions           | LearningProblem.PROPORTIONS
                    split.proportions=0,1,1                    | split.proportions           | LearningProblem.PROPORTIONS
                    split.train=400;split.validation=0;training.patience=5 | training.patience | LearningProblem.PATIENCE
                    split.train=8;split.validation=392         | training.batchSize          | LearningProblem.BATCH
                    training.epochs=2;training.warmUpEpochs=3  | training.warmUpEpochs       | LearningProblem.WARM_UP
                    rendering.pixels=32;training.shift=40      | training.shift              | LearningProblem.SHIFT
                    am=Li6PS5Cl                                | am                          | ReferenceProblem.OTHER_KIND
                    name=a/b                                   | name                        | ReferenceProblem.STUDY_NAME
                    """)
    void everyRuleFindsItsProblemAndNoOther(String changes, String path, String code) {
        for (String change : changes.split(";")) {
            StudyPaths.set(study, change);
        }
        List<Problem> problems = StudyValidator.validate(study);
        assertEquals(1, problems.size(), problems::toString);
        Problem problem = problems.getFirst();
        assertEquals(path, problem.path());
        assertEquals(code, problem.code().id());
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertTrue(!problem.advice(language).isBlank() && !problem.allowed(language).isBlank(), problem.text(language));
        }
        assertNotEquals(problem.sentences(Locale.ENGLISH), problem.sentences(Locale.GERMAN));
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
        assertTrue(problems.getFirst().allowed(Locale.ENGLISH).contains("39 µm"), problems::toString);
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
            packing.amRatio     | 0.5 7   | : '7' is not allowed
            packing.packer      | 1       | cannot differ from sample to sample
            network.dense       | 64      | cannot differ from sample to sample
            contactLaw          | a b     | cannot differ from sample to sample
            """)
    void factorsThatCannotBeVariedAreFound(String path, String levels, String message) {
        Factor factor = PresslingFactory.eINSTANCE.createFactor();
        factor.setPath(path);
        factor.setValues(LevelList.parse(levels));
        study.getCampaign().getFactors().add(factor);
        List<Problem> problems = StudyValidator.validate(study);
        assertTrue(problems.stream().anyMatch(problem -> problem.text(Locale.ENGLISH).contains(message)), problems::toString);
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
        assertEquals("labels.descriptors: The descriptor has no identifier. Name one.",
                StudyValidator.validate(study).getFirst().text(Locale.ENGLISH));
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
                return kind.equals("contact-law")
                        ? Optional.of(List.of(Setting.number("friction", Unit.NONE, 0.3, 0, 2, Localized.english("Friction."))))
                        : Optional.empty();
            }
        };
        assertEquals(List.of(), StudyValidator.validate(study, installed));
        StudyPaths.set(study, "contactLaw.fricton=0.3");
        assertTrue(StudyValidator.validate(study, installed).getFirst().advice(Locale.ENGLISH).contains("'friction'"));
        StudyPaths.set(study, "contactLaw.fricton=");
        StudyPaths.set(study, "contactLaw.friction=3");
        assertEquals("0 to 2", StudyValidator.validate(study, installed).getFirst().allowed(Locale.ENGLISH));
        StudyPaths.set(study, "contactLaw=hertz-mindlin.publisht");
        assertTrue(StudyValidator.validate(study, installed).getFirst().advice(Locale.ENGLISH)
                .contains("'hertz-mindlin.published'"));
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
            public OptionalDouble largestShare(String packer, boolean space) {
                return packer.equals("cement") ? OptionalDouble.of(0.71) : OptionalDouble.of(0.5);
            }
        };
        StudyPaths.set(study, "packing.amRatio=0.3");
        assertEquals(List.of(), StudyValidator.validate(study), "who does not know packers has nothing against them");
        Problem problem = StudyValidator.validate(study, installed).getFirst();
        assertEquals("packing.amRatio", problem.path());
        assertTrue(problem.allowed(Locale.ENGLISH).contains("0.5 with this packer"), problem.allowed(Locale.ENGLISH));
        assertTrue(problem.remedies().contains(Remedy.set("packing.packer", "cement")), problem.advice(Locale.ENGLISH));
        StudyPaths.set(study, "packing.packer=cement");
        assertEquals(List.of(), StudyValidator.validate(study, installed));
        StudyPaths.set(study, "packing.amRatio=0.285");
        assertEquals("Lower the fraction.", StudyValidator.validate(study, installed).getFirst().advice(Locale.ENGLISH));
    }

    @Test
    void aSlabIsNoThickerThanItsBody() {
        for (String value : List.of("packing.depth=30", "labels.region=SLAB", "labels.slabThickness=31")) {
            StudyPaths.set(study, value);
        }
        Problem problem = StudyValidator.validate(study).getFirst();
        assertEquals(List.of("labels.slabThickness", StructureProblem.SLAB_TOO_THICK), List.of(problem.path(), problem.code()));
    }

    @Test
    void aBodyInSpaceIsCheckedByVolume() {
        StudyPaths.set(study, "packing.amRatio=0.5");
        assertEquals(List.of(), StudyValidator.validate(study), "in a plane");
        StudyPaths.set(study, "packing.depth=30");
        assertEquals(List.of(), StudyValidator.validate(study), "0.625 of the volume after the press");
        for (String beyond : List.of("packing.solidFraction=0.7", "packing.depth=-1")) {
            assertThrows(InvalidInputException.class, () -> StudyPaths.set(study, beyond), beyond);
        }
    }

    @Test
    void aRefusalListsEveryProblem() {
        study.getPress().setWallSpeed(-1);
        study.getTraining().setEpochs(0);
        String message = assertThrows(InvalidInputException.class,
                () -> StudyValidator.require(study, ContributionCatalog.UNKNOWN)).getMessage();
        assertTrue(message.contains("press.wallSpeed = -1.0: Out of range. Speed at which"), message);
        assertTrue(message.contains("training.epochs = 0"), message);
    }
}
