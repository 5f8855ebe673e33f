// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.analysis.Section;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.dem.Remedy;
import org.pressling.dem.Settings;
import org.pressling.model.Contribution;
import org.pressling.model.NamedValue;
import org.pressling.model.Phase;
import org.pressling.model.PhaseListing;
import org.pressling.model.PresslingFactory;
import org.pressling.model.SizeKind;
import org.pressling.model.Study;
import org.pressling.model.check.Remedies;
import org.pressling.model.check.StudyValidator;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.StudyCheck;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.FinishedRun;
import org.pressling.study.contribute.StudyAnalysis;

/**
 * What would end a run before it begins is told while the study is edited, with a change that takes it away: by the settings
 * themselves, or by a rule of the model that stands before them.
 */
class SettingsRemediesTest {
    private static final Contributions INSTALLED = Contributions.onClassPath()
            .with(StudyAnalysis.KIND, "twin", new Twin()).with(StudyAnalysis.KIND, "again", new Twin());

    @TempDir
    private Path folder;
    private final Map<SettingsProblem, Broken> broken = new LinkedHashMap<>();

    /** A study that is broken in one way, and which problem tells of it in the form. */
    private record Broken(Consumer<Study> change, String told) {
    }

    /** Needs another study, as whoever else is of its kind. */
    private static final class Twin implements StudyAnalysis {
        @Override
        public SortedMap<String, Study> dependentStudies(Study study, Settings own, Contributions known) {
            return new TreeMap<>(Map.of("twin", Studies.copy(study)));
        }

        @Override
        public Section section(FinishedRun run, Settings own) {
            throw new IllegalStateException("nothing is run here");
        }
    }

    private static Consumer<Study> listed(Consumer<Phase> change) {
        return study -> {
            PhaseListing.list(study);
            change.accept(study.getPhases().get(1));
        };
    }

    private static Consumer<Study> percentiles(String table) {
        return listed(phase -> {
            phase.setSizes(SizeKind.PERCENTILES);
            phase.setPercentiles(table);
        });
    }

    private static Consumer<Study> measured(Path file) {
        return listed(phase -> {
            phase.setSizes(SizeKind.MEASURED);
            phase.setSizesFile(file.toString());
        });
    }

    private static void label(Study study, String... ids) {
        for (String id : ids) {
            Contribution label = PresslingFactory.eINSTANCE.createContribution();
            label.setId(id);
            study.getLabels().getDescriptors().add(label);
        }
    }

    private static void friction(Study study, String value) {
        NamedValue friction = PresslingFactory.eINSTANCE.createNamedValue();
        friction.setName("friction");
        friction.setValue(value);
        study.getContactLaw().getSettings().add(friction);
    }

    private void itself(SettingsProblem code, Consumer<Study> change) {
        broken.put(code, new Broken(change, code.id()));
    }

    private void before(SettingsProblem code, String rule, Consumer<Study> change) {
        broken.put(code, new Broken(change, rule));
    }

    private void breakAll() throws IOException {
        itself(SettingsProblem.SAME_DEPENDENT, study -> StudyPaths.set(study, "analyses=twin again"));
        itself(SettingsProblem.PERCENTILE, percentiles("10:0.9 50-1 90:1.5"));
        itself(SettingsProblem.NO_SIZES_FILE, listed(phase -> phase.setSizes(SizeKind.MEASURED)));
        Path sizes = Files.writeString(folder.resolve("sizes.csv"), "percentile,diameter_um\n10,0.9\n90,70\n");
        itself(SettingsProblem.MEASURED_TOO_LARGE, measured(sizes));
        before(SettingsProblem.NO_MATERIAL, "PhaseProblem.NO_MATERIAL", listed(phase -> phase.setMaterial(null)));
        before(SettingsProblem.REVERSED, "PhaseProblem.REVERSED", listed(phase -> phase.setDiameterMeanMax(0.5)));
        before(SettingsProblem.REVERSED_RANGE, "StructureProblem.MEAN_REVERSED",
                study -> StudyPaths.set(study, "packing.amDiameterMeanMin=12.5"));
        before(SettingsProblem.SETTING_TWICE, "ReferenceProblem.SETTING_TWICE", study -> {
            friction(study, "0.2");
            friction(study, "0.3");
        });
        before(SettingsProblem.LABEL_TWICE, "ReferenceProblem.NAMED_TWICE",
                study -> label(study, "void_share", "am_share", "void_share"));
        before(SettingsProblem.NO_LABEL, "ReferenceProblem.NOT_INSTALLED", study -> label(study, "am_share", "void_shar"));
        before(SettingsProblem.SPLIT, "LearningProblem.SPLIT", study -> StudyPaths.set(study, "campaign.replicates=100"));
    }

    private static Study study(Consumer<Study> change) {
        Study study = Studies.create();
        StudyPaths.set(study, "campaign.replicates", "500");
        change.accept(study);
        return study;
    }

    private static List<Problem> problems(Study study) {
        return StudyValidator.validate(study, StudyCheck.catalog(INSTALLED));
    }

    private static Set<String> codes(Study study) {
        return problems(study).stream().map(problem -> problem.code().id()).collect(Collectors.toSet());
    }

    private static List<Remedy> remedies(Study study, String code) {
        Problem problem = problems(study).stream().filter(p -> p.code().id().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not told, but " + problems(study)));
        return Remedies.of(study, problem, StudyCheck.catalog(INSTALLED));
    }

    /** All that is made of a study before a run begins. */
    private static void prepare(Study study) {
        AnalysisTask.dependentStudies(study, INSTALLED);
        List<Problem> sizes = new MeasuredSizes().problems(study);
        if (!sizes.isEmpty()) {
            throw sizes.getFirst().exception();
        }
        StudySettings.of(study, INSTALLED).samples().pack(1);
    }

    @Test
    void everythingThatEndsARunIsToldBeforeWithARemedy() throws IOException {
        breakAll();
        assertEquals(Set.copyOf(Arrays.asList(SettingsProblem.values())), broken.keySet(), "each is broken once");
        broken.forEach((code, how) -> {
            Study study = study(how.change);
            assertTrue(assertThrows(InvalidInputException.class, () -> prepare(study), code::id).has(code), code::id);
            List<Remedy> remedies = remedies(study, how.told);
            assertFalse(remedies.isEmpty(), () -> code + " has no remedy");
            for (Remedy remedy : remedies) {
                Study cured = Studies.copy(study);
                StudyPaths.set(cured, remedy.path(), remedy.value());
                assertEquals(Set.of(), codes(cured), () -> code + " after " + remedy.path() + '=' + remedy.value());
                prepare(cured);
            }
        });
    }

    @Test
    void aTableThatIsNoneIsToldWhileItIsTyped() {
        for (String table : List.of("", "10:0.9", "10:0.9 90:1.5 50:1.1", "10:-0.9 90:1.5", "10:0.9 190:1.5", "x:y")) {
            List<Problem> told = problems(study(percentiles(table)));
            assertEquals(List.of("phases[SE].percentiles"), told.stream().map(Problem::path).toList(), table);
        }
    }

    @Test
    void diametersOfATableThatAreTooLargeAreLowered() {
        List<Remedy> remedies = remedies(study(percentiles("10:0.9 50:30 90:60")), "PhaseProblem.TOO_LARGE");
        assertEquals("10:0.9 50:20 90:20", remedies.getFirst().value());
    }

    @Test
    void aFileThatIsMissingIsToldAtItsField() {
        Study study = study(measured(folder.resolve("gone.csv")));
        assertEquals(List.of("phases[SE].sizesFile"), problems(study).stream().map(Problem::path).toList());
        assertEquals("phases[SE].sizes", remedies(study, "FileProblem.MISSING").getFirst().path());
    }

    @Test
    void aLabelThatIsMisspeltGivesPlaceToTheOneThatIsMeantAndTheOthersStay() {
        Study study = study(s -> label(s, "am_share", "void_shar"));
        Remedy meant = remedies(study, "ReferenceProblem.NOT_INSTALLED").getFirst();
        StudyPaths.set(study, meant.path(), meant.value());
        assertEquals("am_share void_share", StudyPaths.get(study, "labels.descriptors"));
        StudyPaths.set(study, "labels.descriptors[am_share]", "");
        assertEquals("void_share", StudyPaths.get(study, "labels.descriptors"));
    }
}
