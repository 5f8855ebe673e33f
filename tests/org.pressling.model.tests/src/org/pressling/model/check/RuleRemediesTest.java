// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.pressling.dem.Localized;
import org.pressling.dem.Problem;
import org.pressling.dem.ProblemCode;
import org.pressling.dem.Remedy;
import org.pressling.dem.Setting;
import org.pressling.dem.Unit;
import org.pressling.model.Contribution;
import org.pressling.model.Factor;
import org.pressling.model.NamedValue;
import org.pressling.model.Phase;
import org.pressling.model.PhaseListing;
import org.pressling.model.PhaseRole;
import org.pressling.model.PresslingFactory;
import org.pressling.model.ShareBasis;
import org.pressling.model.SizeKind;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;

/** No rule of the model leaves a user alone: each problem has a change that takes it away, or a sentence here why not. */
class RuleRemediesTest {
    /** Problems that only a person can solve, and why. */
    private static final Map<String, String> ONLY_A_PERSON = Map.of(
            "PhaseProblem.TOO_MANY", "only the author knows which phase is not needed; a button beside each removes it",
            "ReferenceProblem.LIBRARY_ID", "of a material library, whose editor asks for the identifier that is meant",
            "ReferenceProblem.LIBRARY_ID_TWICE", "of a material library, where only its author knows which of two to rename");

    private static final ContributionCatalog INSTALLED = new ContributionCatalog() {
        @Override
        public Optional<List<String>> ids(String kind) {
            return switch (kind) {
            case "packer" -> Optional.of(List.of("growth", "random-insertion"));
            case "contact-law" -> Optional.of(List.of("hertz-mindlin.published"));
            case "analysis" -> Optional.of(List.of("coverage"));
            default -> Optional.empty();
            };
        }

        @Override
        public Optional<List<Setting>> settings(String kind, String id) {
            return kind.equals("contact-law") ? Optional.of(List.of(Setting.number("friction", Unit.NONE, 0.3, 0, 1,
                    Localized.english("Friction.")))) : Optional.empty();
        }

        @Override
        public OptionalDouble largestShare(String packer, boolean space) {
            return OptionalDouble.of(packer.equals("growth") ? 0.75 : 0.6);
        }
    };

    private final Map<String, Consumer<Study>> broken = new HashMap<>();

    private void set(ProblemCode code, String... changes) {
        broken.put(code.id(), study -> List.of(changes).forEach(change -> StudyPaths.set(study, change)));
    }

    private void listed(ProblemCode code, Consumer<Study> change) {
        broken.put(code.id(), study -> {
            PhaseListing.list(study);
            change.accept(study);
        });
    }

    private static void more(Study study, String name) {
        Phase phase = EcoreUtil.copy(study.getPhases().getLast());
        phase.setName(name);
        phase.setRole(PhaseRole.INERT);
        phase.setShareOf(ShareBasis.MASS);
        phase.setShare(0.001);
        phase.setGray(10 + study.getPhases().size());
        study.getPhases().add(phase);
    }

    private static Factor factor(Study study, String path, String... levels) {
        Factor factor = PresslingFactory.eINSTANCE.createFactor();
        factor.setPath(path);
        factor.setValues(List.of(levels));
        study.getCampaign().getFactors().add(factor);
        return factor;
    }

    private static void own(Study study, String id) {
        var material = EcoreUtil.copy(study.getAm());
        material.setId(id);
        study.getOwnMaterials().add(material);
    }

    private static NamedValue value(Contribution contribution, String name, String text) {
        NamedValue value = PresslingFactory.eINSTANCE.createNamedValue();
        value.setName(name);
        value.setValue(text);
        contribution.getSettings().add(value);
        return value;
    }

    private static void analysis(Study study, String id) {
        Contribution analysis = PresslingFactory.eINSTANCE.createContribution();
        analysis.setId(id);
        study.getAnalyses().add(analysis);
    }

    private void breakStructures() {
        set(StructureProblem.NOT_COMPRESSED, "press.finalWidth=60");
        set(StructureProblem.MEAN_REVERSED, "packing.amDiameterMeanMin=12.5");
        set(StructureProblem.SD_REVERSED, "packing.amDiameterSdMin=3");
        set(StructureProblem.SPREAD_TO_ZERO, "packing.amDiameterSdMax=3.1");
        set(StructureProblem.SE_NOT_SMALLER, "packing.seDiameter=9");
        set(StructureProblem.TOO_FINE, "packing.seDiameter=0.02");
        set(StructureProblem.TOO_LARGE, "packing.amDiameterMeanMax=21");
        set(StructureProblem.AM_COVERS_ALL, "packing.packer=growth", "packing.amRatio=0.2");
        set(StructureProblem.PACKER_FULL, "packing.amRatio=0.39");
        set(StructureProblem.SLAB_OF_BODY, "packing.depth=30", "press.pressureDepth=1");
        set(StructureProblem.REGION_IN_PLANE, "labels.region=SECTION");
        set(StructureProblem.SLAB_TOO_THICK, "packing.depth=30", "labels.region=SLAB", "labels.slabThickness=31");
        set(ImageProblem.FIELD_TOO_LARGE, "packing.height=45", "rendering.field=41");
        set(ImageProblem.NOTHING_LEFT, "rendering.crop=20");
        set(ImageProblem.NOT_SQUARE, "packing.height=45");
        set(ImageProblem.SAME_GRAYS, "rendering.amGray=255");
        set(ImageProblem.ONLY_OUTLINE, "rendering.outlineWidth=0.5");
        set(ImageProblem.DEGRADED_OUTLINE, "rendering.outlineWidth=0.1", "rendering.degradation=1");
        set(ImageProblem.TOO_MANY_POINTS, "rendering.pixels=1024", "rendering.supersampling=9");
        set(ImageProblem.SECTIONS_OF_PLANE, "rendering.sections=2");
        set(ImageProblem.CHANNELS_OF_PLANE, "rendering.channels=3");
        set(ImageProblem.STACK_TOO_DEEP, "packing.depth=30", "rendering.channels=40");
        listed(ImageProblem.DEGRADED_PHASES, study -> {
            more(study, "carbon");
            study.getRendering().setDegradation(1);
        });
    }

    private void breakLearning() {
        set(LearningProblem.SPLIT, "campaign.replicates=100");
        set(LearningProblem.PROPORTIONS, "split.proportions=0 1 1");
        broken.put(LearningProblem.NO_BLOCKS.id(), study -> study.getNetwork().getBlocks().clear());
        set(LearningProblem.EVEN_KERNEL, "network.blocks[1].kernel=4");
        set(LearningProblem.POOLING, "rendering.pixels=200");
        set(LearningProblem.WEIGHTS_OF_BLOCKS, "network.blocks=4096,4096,64,64,64");
        set(LearningProblem.WEIGHTS_OF_LAYERS, "network.dense=65536,128");
        set(LearningProblem.PATIENCE, "split.train=400", "split.validation=0", "training.patience=5");
        set(LearningProblem.BATCH, "split.train=8", "split.validation=392");
        set(LearningProblem.SHIFT, "rendering.pixels=32", "training.shift=40");
        set(LearningProblem.WARM_UP, "training.epochs=2", "training.warmUpEpochs=3");
        broken.put(FactorProblem.NOT_PER_SAMPLE.id(), study -> factor(study, "training.epochs", "2", "3"));
        broken.put(FactorProblem.TWICE.id(), study -> {
            factor(study, "packing.amRatio", "0.63");
            factor(study, "packing.amRatio", "0.7");
        });
        broken.put(FactorProblem.NO_LEVELS.id(), study -> factor(study, "packing.amRatio"));
        broken.put(FactorProblem.LEVEL_TWICE.id(), study -> factor(study, "packing.amRatio", "0.63", "0.63"));
    }

    private void breakPhases() {
        listed(PhaseProblem.NAME, study -> study.getPhases().get(1).setName("wall"));
        listed(PhaseProblem.NAME_TWICE, study -> study.getPhases().get(1).setName("am"));
        listed(PhaseProblem.NO_MATERIAL, study -> study.getPhases().get(1).setMaterial(null));
        listed(PhaseProblem.NEITHER, study -> study.getPhases().forEach(phase -> phase.setRole(PhaseRole.INERT)));
        listed(PhaseProblem.SPREAD_TO_ZERO, study -> {
            study.getPhases().get(0).setSizes(SizeKind.NORMAL);
            study.getPhases().get(0).setDiameterSd(4);
            study.getPhases().get(0).setDiameterSdMax(0);
        });
        listed(PhaseProblem.TOO_LARGE, study -> study.getPhases().get(0).setDiameterMeanMax(21));
        listed(PhaseProblem.REVERSED, study -> study.getPhases().get(0).setDiameterMeanMax(5));
        listed(PhaseProblem.NO_SHARE, study -> {
            more(study, "carbon");
            study.getPhases().getLast().setShare(0);
        });
        listed(PhaseProblem.GRAY_OF_VOID, study -> study.getPhases().get(0).setGray(study.getRendering().getVoidGray()));
        listed(PhaseProblem.GRAY_OF_OTHER, study -> study.getPhases().get(0).setGray(study.getPhases().get(1).getGray()));
        listed(PhaseProblem.TWO_RESTS, study -> study.getPhases().forEach(phase -> phase.setShareOf(ShareBasis.REST)));
        listed(PhaseProblem.OVER_ALL_SOLID, study -> {
            more(study, "carbon");
            study.getPhases().getLast().setShare(0.9);
            more(study, "binder");
            study.getPhases().getLast().setShare(0.2);
        });
        listed(PhaseProblem.OVERFULL, study -> {
            more(study, "carbon");
            study.getPhases().getLast().setShare(0.9);
        });
    }

    private void breakReferences() {
        set(ReferenceProblem.STUDY_NAME, "name=a/b");
        broken.put(ReferenceProblem.NO_MATERIAL.id(), study -> study.setAm(null));
        set(ReferenceProblem.OTHER_KIND, "am=Li6PS5Cl");
        broken.put(ReferenceProblem.MATERIAL_ID.id(), study -> own(study, "two words"));
        broken.put(ReferenceProblem.MATERIAL_ID_TWICE.id(), study -> {
            own(study, "mine");
            own(study, "mine");
        });
        broken.put(ReferenceProblem.NAMED_TWICE.id(), study -> {
            analysis(study, "coverage");
            analysis(study, "coverage");
        });
        broken.put(ReferenceProblem.NO_ID.id(), study -> study.getContactLaw().setId(""));
        broken.put(ReferenceProblem.NOT_INSTALLED.id(), study -> study.getContactLaw().setId("hooke"));
        broken.put(ReferenceProblem.NO_SETTING.id(), study -> value(study.getContactLaw(), "fricton", "0.2"));
        broken.put(ReferenceProblem.SETTING_TWICE.id(), study -> {
            value(study.getContactLaw(), "friction", "0.2");
            value(study.getContactLaw(), "friction", "0.3");
        });
        broken.put(ReferenceProblem.OUT_OF_RANGE.id(), study -> study.getPress().setWallSpeed(-1));
    }

    private static Set<String> codes() {
        return Stream.of(StructureProblem.values(), ImageProblem.values(), LearningProblem.values(), FactorProblem.values(),
                PhaseProblem.values(), ReferenceProblem.values()).flatMap(Arrays::stream).map(code -> ((ProblemCode) code).id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void everyProblemHasARemedyOrASentenceWhyNot() {
        breakStructures();
        breakLearning();
        breakPhases();
        breakReferences();
        Set<String> rules = codes();
        rules.removeAll(ONLY_A_PERSON.keySet());
        assertEquals(rules, broken.keySet(), "each rule is broken once");
        List<String> without = new ArrayList<>();
        broken.forEach((code, change) -> {
            String left = unsolved(code, change);
            if (!left.isEmpty()) {
                without.add(left);
            }
        });
        assertTrue(without.isEmpty(), () -> String.join("\n", without));
    }

    /** What is left of a problem when its remedies were tried; empty if each takes it away. */
    private static String unsolved(String code, Consumer<Study> change) {
        Study study = Studies.create();
        StudyPaths.set(study, "campaign.replicates", "500");
        change.accept(study);
        List<Problem> found = StudyValidator.validate(study, INSTALLED);
        Problem problem = found.stream().filter(p -> p.code().id().equals(code)).findFirst().orElse(null);
        if (problem == null) {
            return code + " is not raised, but " + found;
        }
        List<Remedy> remedies = Remedies.of(study, problem, INSTALLED);
        for (Remedy remedy : remedies) {
            Study cured = Studies.copy(study);
            StudyPaths.set(cured, remedy.path(), remedy.value());
            if (StudyValidator.validate(cured, INSTALLED).stream()
                    .anyMatch(p -> p.code() == problem.code() && p.path().equals(problem.path()))) {
                fail(remedy.text(Locale.ENGLISH) + " leaves " + problem);
            }
        }
        if (!remedies.isEmpty()) {
            Study cured = Studies.copy(study);
            StudyPaths.set(cured, remedies.getFirst().path(), remedies.getFirst().value());
            Set<String> before = found.stream().map(p -> p.path() + p.code()).collect(Collectors.toSet());
            List<Problem> after = StudyValidator.validate(cured, INSTALLED).stream()
                    .filter(p -> p.path().equals(problem.path()) && !before.contains(p.path() + p.code())).toList();
            return after.isEmpty() ? "" : code + ": " + remedies.getFirst().text(Locale.ENGLISH) + " puts in its place " + after;
        }
        return code + " has no remedy at " + problem.path() + ": " + problem.text(Locale.ENGLISH);
    }
}
