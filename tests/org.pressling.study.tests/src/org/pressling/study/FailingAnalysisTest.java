// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.analysis.CsvTable;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.Section;
import org.pressling.dem.Settings;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.testing.FakeEngine;
import org.pressling.model.Study;
import org.pressling.model.check.StudyValidator;
import org.pressling.study.contribute.ContributionFault;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.FinishedRun;
import org.pressling.study.contribute.PluginJar;
import org.pressling.study.contribute.StudyAnalysis;
import org.pressling.study.layout.StepName;

/** An analysis of a plug-in that fails before anything is run. */
class FailingAnalysisTest {
    @TempDir
    private Path folder;

    /** Cannot say what it needs. */
    public static final class Needy implements StudyAnalysis {
        @Override
        public SortedMap<String, Study> dependentStudies(Study study, Settings own, Contributions known) {
            throw new IllegalStateException("no table");
        }

        @Override
        public Section section(FinishedRun run, Settings own) {
            return new Section("needy", "Needy", List.of(), List.of(), List.of());
        }
    }

    /** Draws figures that fail. */
    public static final class Drawn implements StudyAnalysis {
        @Override
        public Section section(FinishedRun run, Settings own) {
            return new Section("drawn", "Drawn", List.of(), List.of(new Section.Group("", false, List.of(new Old()))), List.of());
        }
    }

    /** Calls what is not there any more when it is drawn. */
    private static final class Old implements Figure {
        @Override
        public String id() {
            return "old";
        }

        @Override
        public String title() {
            return "Old";
        }

        @Override
        public String caption() {
            return "Old.";
        }

        @Override
        public FigureSize size() {
            return new FigureSize(100, 100);
        }

        @Override
        public void draw(Graphics2D g, FigureSize size) {
            throw new NoSuchMethodError("gone");
        }

        @Override
        public CsvTable data() {
            throw new IllegalStateException("no data");
        }
    }

    @Test
    void aFigureThatCannotBeDrawnStandsInTheSectionOfThoseThatFailed() throws IOException {
        Contributions installed = new PluginJar(folder.resolve("plugin.jar"), "1.2.3")
                .declare("analysis", "drawn", 0, Drawn.class)
                .write(0).installed().without(LearningEngine.KIND).with(LearningEngine.KIND, "fake", new FakeEngine());
        StudyRun run = StudyRun.of(TinyStudy.create("analyses=drawn"), folder.resolve("run"), installed,
                new RunOptions(1, StepName.REPORT));
        run.run(RunMonitor.NONE);
        String page = Files.readString(run.folder().report());
        assertTrue(page.contains("of com.example.plugin 1.2.3 failed: it does not go with this release of Pressling"), page);
    }

    /** It is no fault of the study, whose other problems are still told while it is edited. */
    @Test
    void anAnalysisThatCannotSayWhatItNeedsIsToldWhenTheStudyIsRun() {
        Contributions installed = new PluginJar(folder.resolve("plugin.jar"), "1.2.3")
                .declare("analysis", "needy", 0, Needy.class)
                .write(0).installed();
        Study study = TinyStudy.create("analyses=needy");
        assertEquals(List.of(), StudyValidator.validate(study, StudyCheck.catalog(installed)));
        ContributionFault fault = assertThrows(ContributionFault.class,
                () -> StudyRun.of(study, folder.resolve("run"), installed, new RunOptions(1, StepName.REPORT)));
        assertTrue(fault.getMessage().contains("'needy' of com.example.plugin 1.2.3 failed: IllegalStateException: no table"),
                fault::getMessage);
    }
}
