// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.analysis.Section;
import org.pressling.dem.DemProblem;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.dem.Setting;
import org.pressling.dem.SettingProblem;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;
import org.pressling.model.Study;
import org.pressling.model.check.StudyValidator;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.contribute.AnalysisAnswer;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.FinishedRun;
import org.pressling.study.contribute.StudyAnalysis;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/** A study whose analysis needs another study: one command does both, and each half goes by its own keys. */
class DependentStudiesTest {
    @TempDir
    private Path folder;

    /** Compares a study with its twin of another friction. */
    static final class Twin implements StudyAnalysis {
        @Override
        public List<Setting> settings() {
            return List.of(Setting.number("friction", Unit.NONE, 0.1, 0, 1, Localized.english("Friction of the twin.")));
        }

        @Override
        public SortedMap<String, Study> dependentStudies(Study study, Settings own, Contributions known) {
            Study twin = Studies.copy(study);
            StudyPaths.set(twin, "contactLaw.friction", Double.toString(own.number("friction")));
            return new TreeMap<>(Map.of("twin", twin));
        }

        @Override
        public Section section(FinishedRun run, Settings own) {
            int there = run.dependentStudies().get("twin").metrics().toFile().exists() ? 1 : 0;
            return new Section("twin", "The twin", List.of("judged: " + there + ", friction " + own.number("friction")),
                    List.of(), List.of());
        }
    }

    /** Fails when it is asked. */
    private static final class Failing implements StudyAnalysis {
        @Override
        public Section section(FinishedRun run, Settings own) {
            throw new IllegalStateException("no answer known");
        }
    }

    /** Needs a study only of a campaign that varies something. */
    private static final class Choosy implements StudyAnalysis {
        @Override
        public SortedMap<String, Study> dependentStudies(Study study, Settings own, Contributions known) {
            if (study.getCampaign().getFactors().isEmpty()) {
                throw DemProblem.PHASE_COUNT.of().exception();
            }
            return new TreeMap<>(Map.of("choosy", Studies.copy(study)));
        }

        @Override
        public Section section(FinishedRun run, Settings own) {
            return new Section("choosy", "Choosy", List.of(), List.of(), List.of());
        }
    }

    private static Contributions contributions() {
        return TinyStudy.contributions().with(StudyAnalysis.KIND, "twin", new Twin())
                .with(StudyAnalysis.KIND, "failing", new Failing()).with(StudyAnalysis.KIND, "again", new Twin())
                .with(StudyAnalysis.KIND, "choosy", new Choosy());
    }

    private StudyRun run(StepName last, String... changes) {
        return StudyRun.of(TinyStudy.create(changes), folder, contributions(), new RunOptions(2, last));
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("report/index.html"));
    }

    private static String stale(RunPlan plan) {
        return plan.steps().stream().filter(line -> line.todo() > 0).map(line -> line.step().id())
                .collect(Collectors.joining(" "));
    }

    @Test
    void oneCommandDoesBothAndASecondOneNothing() throws IOException {
        StudyRun run = run(StepName.REPORT, "analyses=twin");
        assertTrue(run.plan().describe(Locale.ENGLISH).contains("twin: press    6 of 6 samples to do (not there yet)"),
                run.plan().describe(Locale.ENGLISH).toString());
        List<String> planned = run.plan().stages();
        List<String> stages = new ArrayList<>();
        run.run(new RunMonitor() {
            @Override
            public void finished(String stage, double seconds) {
                stages.add(stage);
            }
        });
        assertEquals(List.of("samples", "dataset", "learn", "evaluate", "twin samples", "twin dataset", "twin learn",
                "twin evaluate", "twin report", "report"), stages);
        assertEquals(Set.copyOf(stages), Set.copyOf(planned));
        assertTrue(page().contains("judged: 1, friction 0.1"));
        assertTrue(Files.exists(folder.resolve("dependent-studies/twin/study.pressling")), "a run folder of its own");
        assertTrue(run(StepName.REPORT, "analyses=twin").plan().isCurrent());
    }

    @Test
    void aSettingOfTheAnalysisReachesTheDependentStudyAndTheReportAlone() throws IOException {
        run(StepName.REPORT, "analyses=twin").run(RunMonitor.NONE);
        RunPlan plan = run(StepName.REPORT, "analyses=twin", "analyses[twin].friction=0.2").plan();
        assertEquals("report", stale(plan));
        assertEquals("press measure render dataset learn evaluate report", stale(plan.dependentStudies().get("twin")));
        Files.delete(folder.resolve("dependent-studies/twin/evaluate/.evaluate.key"));
        assertFalse(run(StepName.REPORT, "analyses=twin").plan().isCurrent(), "a lost result of the dependent study is missed");
        assertEquals("", stale(run(StepName.REPORT, "analyses=twin").plan()));
    }

    @Test
    void theDependentStudyGoesAsFarAsTheRun() throws IOException {
        run(StepName.DATASET, "analyses=twin").run(RunMonitor.NONE);
        assertTrue(Files.exists(folder.resolve("dependent-studies/twin/dataset/labels.csv")));
        assertFalse(Files.exists(folder.resolve("dependent-studies/twin/model/model.json")));
    }

    @Test
    void anAnalysisThatFailsIsToldInTheReportAndTheOthersStand() throws IOException {
        run(StepName.REPORT, "analyses=failing twin").run(RunMonitor.NONE);
        assertTrue(page().contains("The analysis “failing” gave no section: ") && page().contains("no answer known"));
        assertTrue(page().contains("judged: 1"));
        assertTrue(page().contains("Predicted against simulated"));
    }

    @Test
    void theAnalysesOfAFinishedRunAnswerAgain() throws IOException {
        RunFolder run = new RunFolder(folder);
        assertEquals(List.of(), RunAnalyses.of(run, contributions(), () -> false), "nothing was run");
        run(StepName.EVALUATE, "analyses=failing twin").run(RunMonitor.NONE);
        assertEquals(List.of(), RunAnalyses.of(run, contributions(), () -> false), "there is no report yet");
        run(StepName.REPORT, "analyses=failing twin", "analyses[twin].friction=0.3").run(RunMonitor.NONE);
        List<AnalysisAnswer> answers = RunAnalyses.of(run, contributions(), () -> false);
        assertEquals(List.of("failing", "twin"), answers.stream().map(AnalysisAnswer::analysis).toList());
        assertTrue(answers.get(0).section().isEmpty());
        assertTrue(answers.get(0).failure().endsWith("no answer known"), answers.get(0)::failure);
        assertEquals(List.of("judged: 1, friction 0.3"), answers.get(1).section().orElseThrow().paragraphs());
        assertThrows(CancellationException.class, () -> RunAnalyses.of(run, contributions(), () -> true));
        assertThrows(InvalidInputException.class, () -> RunAnalyses.of(run, TinyStudy.contributions(), () -> false),
                "the analysis is not installed any more");
    }

    @Test
    void whatCannotBeRunIsRefusedBeforehand() {
        InvalidInputException unknown = assertThrows(InvalidInputException.class,
                () -> run(StepName.REPORT, "analyses=twins"));
        assertTrue(unknown.getMessage().contains("Did you mean 'twin'?"), unknown.getMessage());
        InvalidInputException range = assertThrows(InvalidInputException.class,
                () -> run(StepName.REPORT, "analyses=twin", "analyses[twin].friction=2"));
        assertTrue(range.has(SettingProblem.OUT_OF_RANGE), range::getMessage);
        InvalidInputException both = assertThrows(InvalidInputException.class,
                () -> run(StepName.REPORT, "analyses=twin again"));
        assertEquals("SettingsProblem.SAME_DEPENDENT", both.problems().getFirst().code().id());
        run(StepName.PACK, "analyses=twin again");
    }

    /** Each sample is checked as a study without factors. */
    @Test
    void anAnalysisIsAskedOnceWithTheCampaign() throws IOException {
        Study study = TinyStudy.create("analyses=choosy");
        assertEquals(List.of("choosy"), List.copyOf(run(StepName.REPORT, "analyses=choosy").plan().dependentStudies().keySet()));
        assertEquals(List.of(), StudyValidator.validate(study, StudyCheck.catalog(contributions())));
    }
}
