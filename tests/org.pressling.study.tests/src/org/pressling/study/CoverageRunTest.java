// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Admission;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.study.layout.StepName;

/** The analysis of coverage on a tiny study, pressed to two pressures at two AM shares. */
class CoverageRunTest {
    private static final String[] YIELDING = {"contactLaw=maxwell-equilibrium-overlap", "press.stages=pressure 300",
            "press.finalWidth=10", "press.pressureDepth=0.667", "packing.height=12", "packing.periodicTopBottom=true",
            "rendering.field=8", "labels.region=PICTURE", "labels.descriptors=reaction_area se_coverage_planar am_share",
            "campaign.factors[packing.initialWidth]=", "campaign.factors[press.stages[0].pressure]=200 600",
            "campaign.factors[packing.amRatio]=0.7 0.8", "campaign.replicates=3", "split.train=6", "split.validation=2",
            "split.test=4", "analyses=coverage", "analyses[coverage].elastic_widths=3"};

    @TempDir
    private Path folder;

    private static String[] with(String... more) {
        return Stream.concat(Arrays.stream(YIELDING), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void theReportHasFactorsAndPlotsOfAllThreeWays() throws IOException {
        StudyRun run = TinyStudy.run(folder, 2, StepName.REPORT, YIELDING);
        run.run(RunMonitor.NONE);
        assertTrue(run.plan().isCurrent());
        String page = Files.readString(run.folder().report());
        assertTrue(page.contains("SE coverage on AM") && page.contains("24.4"));
        assertTrue(page.contains("to 2 pressures between 200 and 600 MPa"));
        for (String figure : List.of("fig5d_coverage_planar", "fig5d_coverage_sphere", "coverage_geometry",
                "coverage_parity_elastic", "coverage_parity_plastic")) {
            for (String type : List.of(".svg", ".png", ".csv")) {
                assertTrue(Files.size(folder.resolve("report").resolve(figure + type)) > 0, figure + type);
            }
        }
        List<String> rows = Files.readAllLines(folder.resolve("report/fig5d_coverage_planar.csv"));
        assertEquals("sample,split,am_share,pressure_MPa,contacts,elastic,plastic", rows.getFirst());
        assertEquals(12, rows.size() - 1);
        assertTrue(rows.get(1).matches("1,\\w+,0.3[0-9]*,200.0,.*"), rows.get(1));
        assertTrue(Files.readString(folder.resolve("report/fig5b_reaction_area.csv")).startsWith("sample,pressure_MPa,"));
    }

    @Test
    void theElasticTwinIsPressedToAWidthAndTakesTheSamePictures() throws IOException {
        StudyRun run = TinyStudy.run(folder, 2, StepName.DATASET, YIELDING);
        run.run(RunMonitor.NONE);
        assertTrue(run.account().stream().anyMatch(line -> line.startsWith("elastic: ") && line.contains("18 presses")),
                run.account()::toString);
        Study twin = Studies.load(folder.resolve("dependent-studies/elastic/study.pressling"));
        assertEquals(Admission.ALL, twin.getSplit().getAdmit(), "the dependent study follows the study");
        assertEquals("hertz-mindlin.corrected", twin.getContactLaw().getId());
        assertEquals(List.of("packing.initialWidth", "packing.amRatio"),
                twin.getCampaign().getFactors().stream().map(f -> f.getPath()).toList());
        assertEquals(List.of("11.49", "12.52", "13.76"), twin.getCampaign().getFactors().getFirst().getValues());
        assertTrue(twin.getPress().getStages().isEmpty() && twin.getAnalyses().isEmpty());
        assertEquals(8, twin.getRendering().getField());
        assertEquals(List.of(9, 3, 6), List.of(twin.getSplit().getTrain(), twin.getSplit().getValidation(),
                twin.getSplit().getTest()), "in the proportions of the study");
        assertTrue(Files.exists(folder.resolve("dependent-studies/elastic/samples/0018/image.png")));
        StudyRun again = TinyStudy.run(folder, 2, StepName.DATASET, YIELDING);
        again.run(RunMonitor.NONE);
        assertEquals(run.account(), again.account(), "told of results that lay there, too");
    }

    @Test
    void anElasticStudyOrOneWithoutReactionAreaIsRefused() {
        InvalidInputException elastic = assertThrows(InvalidInputException.class, () -> TinyStudy.run(folder, 1,
                StepName.REPORT, with("contactLaw=hertz-mindlin.corrected")));
        assertTrue(elastic.getMessage().contains("luding, maxwell-equilibrium-overlap"), elastic.getMessage());
        InvalidInputException label = assertThrows(InvalidInputException.class, () -> TinyStudy.run(folder, 1,
                StepName.REPORT, with("labels.descriptors=am_share")));
        assertTrue(label.getMessage().contains("reaction_area"), label.getMessage());
    }
}
