// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.analysis.report.ReportWriter;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.label.LabelRegion;
import org.pressling.dataset.label.StressMeasure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reports of runs that stopped early, are tiny, or went wrong: each gives a readable page with what there is. */
class PartialRunTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void withoutDisplay() {
        System.setProperty("java.awt.headless", "true");
    }

    @Test
    void oneSampleGivesAReport() throws IOException {
        SyntheticRun run = new SyntheticRun(1);
        Dataset data = run.dataset();
        Document page = write(run.input("one", Optional.of(data), Optional.of(networkAlone(run, data))));
        assertTrue(sections(page).containsAll(List.of("summary", "structures", "parity", "quality")));
        assertTrue(page.getDocumentElement().getTextContent().contains("1 sample was packed"));
    }

    @Test
    void withoutNetworkTheReportStopsAtTheDataSet() throws IOException {
        SyntheticRun run = new SyntheticRun(8);
        Document page = write(run.input("no model", Optional.of(run.dataset()), Optional.empty()));
        assertEquals(List.of("summary", "structures", "stress", "reaction-area", "quality", "settings", "provenance"),
                sections(page));
        assertTrue(page.getDocumentElement().getTextContent().contains("No network has been trained"));
        assertFalse(Files.exists(folder.resolve("fig5b_reaction_area.svg")));
    }

    @Test
    void withoutDataSetTheReportShowsThePresses() throws IOException {
        Document page = write(new SyntheticRun(4).input("no data", Optional.empty(), Optional.empty()));
        assertEquals(List.of("summary", "structures", "quality", "settings", "provenance"), sections(page));
    }

    @Test
    void withoutHeatMapsTheirSectionIsLeftOut() throws IOException {
        SyntheticRun run = new SyntheticRun(10);
        Dataset data = run.dataset();
        Document page = write(run.input("no maps", Optional.of(data), Optional.of(networkAlone(run, data))));
        assertFalse(sections(page).contains("heat-maps"));
        assertTrue(sections(page).contains("parity"));
    }

    @Test
    void picturesOfOthersNeedNoSamples() throws IOException {
        Dataset data = new SyntheticRun(6).dataset();
        ReportInput input = new ReportInput(new StudySummary("foreign", "", List.of()), new Provenance(List.of(),
                List.of()),
                List.of(), List.of(), _ -> {
                    throw new AssertionError("there are no samples to read");
                }, StressMeasure.FORCE_SUM, LabelRegion.BOX, OptionalDouble.empty(), SyntheticRun.RENDERING, Optional.of(data),
                Optional.empty());
        assertEquals(List.of("summary", "reaction-area", "provenance"), sections(write(input)));
        assertTrue(Files.readString(folder.resolve("fig5c2_reaction_area_am_share.svg")).contains("unknown"));
    }

    /** The figures of the paper are those of the network; what is read of a picture with geometry stands open below them. */
    @Test
    void whatPredictTellsIsShownBesideTheNetwork() throws IOException {
        SyntheticRun run = new SyntheticRun(10);
        Dataset data = run.dataset();
        LearningOutcome all = run.outcome(data);
        Predictions told = run.predictions("Network with geometry", data, 0.1);
        Document page = write(run.input("told", Optional.of(data), Optional.of(new LearningOutcome(all.network(),
                Optional.of(told), all.baselines(), all.curve(), List.of(), List.of(), List.of()))));
        String text = page.getDocumentElement().getTextContent();
        assertTrue(text.contains("What predict tells, the network weighed with geometry, reaches "), text);
        assertTrue(text.contains("What predict tells: network with geometry"), text);
        assertTrue(Files.exists(folder.resolve("fig4a_am_share.svg"))
                && Files.exists(folder.resolve("parity_network_with_geometry_am_share.svg")));
    }

    /** Loads of particles: a figure of all, pictures of three samples, and scores that a reader can work out again. */
    @Test
    void loadsOfParticlesAreShownWhereTheyWereRead() throws IOException {
        SyntheticRun run = new SyntheticRun(10);
        Dataset data = run.dataset();
        LearningOutcome all = run.outcome(data);
        List<ParticleReading> particles = new ArrayList<>();
        for (Dataset.Entry entry : data.entries()) {
            if (entry.split() != Split.TRAIN) {
                for (int k = 0; k < 4; k++) { // each is read a tenth too high
                    double truth = 1e-3 * (entry.index() + k);
                    particles.add(new ParticleReading(entry.index(), entry.split(), (k + 1) * 1e-6, 2e-6, 0.5e-6, truth,
                            1.1 * truth, truth, 1.3 * truth));
                }
            }
        }
        Document page = write(run.input("particles", Optional.of(data), Optional.of(new LearningOutcome(all.network(),
                Optional.empty(), all.baselines(), all.curve(), List.of(), List.of(), particles))));
        String text = page.getDocumentElement().getTextContent();
        assertTrue(sections(page).contains("particles"));
        assertTrue(text.contains("Load of an AM particle"), text);
        List<String> lines = Files.readAllLines(folder.resolve("particle_loads.csv"));
        assertEquals(particles.size() + 1, lines.size());
        String[] cells = lines.get(1).split(",");
        assertEquals(1.1, Double.parseDouble(cells[3]) / Double.parseDouble(cells[2]), 1e-9);
        List<Integer> heldOut = particles.stream().filter(p -> p.split() == Split.TEST).map(ParticleReading::sample).distinct()
                .toList();
        assertTrue(heldOut.size() >= 2, "the run holds samples out");
        // Sums over a sample are off by a tenth of its spread: R² within samples is 1 − 0.1².
        assertTrue(text.contains("0.990"), text);
        assertTrue(Files.exists(folder.resolve("particle_loads_%04d.svg".formatted(heldOut.getFirst()))));
    }

    @Test
    void missingPredictionsAreToldNotDrawn() throws IOException {
        SyntheticRun run = new SyntheticRun(10);
        Dataset data = run.dataset();
        double[][] broken = new double[data.size()][data.labels().size()];
        Arrays.stream(broken).forEach(row -> Arrays.fill(row, Double.NaN));
        Document page = write(run.input("diverged", Optional.of(data),
                Optional.of(new LearningOutcome(new Predictions("Network", broken), List.of(),
                        run.outcome(data).curve(), List.of()))));
        assertTrue(page.getDocumentElement().getTextContent().contains("10 of 10 predictions are not finite numbers"));
        List<String> lines = Files.readAllLines(folder.resolve("fig4a_am_share.csv"));
        assertTrue(lines.get(1).endsWith(","), "a missing prediction is an empty cell: " + lines.get(1));
    }

    @Test
    void labelsThatDoNotVaryHaveNoScore() throws IOException {
        SyntheticRun run = new SyntheticRun(10);
        List<Dataset.Entry> entries = new ArrayList<>();
        for (Dataset.Entry e : run.dataset().entries()) {
            double[] labels = new double[SyntheticRun.LABELS.size()];
            Arrays.fill(labels, 0.25);
            entries.add(new Dataset.Entry(e.index(), e.file(), e.image(), labels, e.split(), e.factors()));
        }
        Dataset data = new Dataset(SyntheticRun.LABELS, entries);
        Document page = write(run.input("constant", Optional.of(data), Optional.of(networkAlone(run, data))));
        assertTrue(page.getDocumentElement().getTextContent().contains("R² –"));
    }

    @Test
    void withoutHeldOutPicturesNothingIsJudged() throws IOException {
        SyntheticRun run = new SyntheticRun(5);
        List<Dataset.Entry> entries = run.dataset().entries().stream()
                .map(e -> new Dataset.Entry(e.index(), e.file(), e.image(), e.labels(), Split.TRAIN, e.factors()))
                .toList();
        Dataset data = new Dataset(SyntheticRun.LABELS, entries);
        Document page = write(run.input("no test", Optional.of(data), Optional.of(networkAlone(run, data))));
        assertTrue(page.getDocumentElement().getTextContent().contains("Nothing was held out"));
        assertFalse(Files.exists(folder.resolve("r2_comparison.svg")));
    }

    @Test
    void namesAreTextNotMarkup() throws IOException {
        String evil = "</title><script>alert(1)</script>\"'& ${1+1} <#assign x=1>";
        SyntheticRun run = new SyntheticRun(2);
        Document page = write(run.input(evil, Optional.empty(), Optional.empty()));
        assertTrue(Xml.elements(page, "script").isEmpty());
        assertEquals(evil, Xml.elements(page, "h1").getFirst().getTextContent());
    }

    @Test
    void aBrokenContributionIsLeftOutAndReported() throws IOException {
        Map<Analysis, Throwable> failures = new HashMap<>();
        Analysis broken = _ -> {
            throw new IllegalStateException("cannot");
        };
        Analysis old = _ -> {
            throw new NoSuchMethodError("gone");
        };
        Analysis good = _ -> Optional.of(new Section("mine", "Mine", List.of("a < b"), List.of(), List.of()));
        Path page = ReportWriter.write(new SyntheticRun(2).input("x", Optional.empty(), Optional.empty()),
                List.of(broken, old, good), failures::put, folder);
        assertEquals("cannot", failures.get(broken).getMessage());
        assertEquals("gone", failures.get(old).getMessage());
        assertEquals(List.of("summary", "structures", "quality", "mine", "settings", "provenance"),
                sections(Xml.parse(Files.readString(page))));
    }

    @Test
    void anInterruptCancelsAndLeavesNoPage() {
        ReportInput input = new SyntheticRun(2).input();
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> ReportWriter.write(input, folder));
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertFalse(Files.exists(folder.resolve(ReportWriter.PAGE)));
    }

    @Test
    void inputThatDoesNotFitTogetherIsRefused() {
        SyntheticRun run = new SyntheticRun(3);
        Dataset data = run.dataset();
        LearningOutcome outcome = run.outcome(data);
        Predictions tooFew = new Predictions("Network", new double[2][data.labels().size()]);
        LearningOutcome wrong = new LearningOutcome(tooFew, List.of(), outcome.curve(), List.of());
        assertThrows(IllegalArgumentException.class, () -> run.input("x", Optional.of(data), Optional.of(wrong)));
        assertThrows(IllegalArgumentException.class, () -> run.input("x", Optional.empty(), Optional.of(outcome)));
    }

    private static LearningOutcome networkAlone(SyntheticRun run, Dataset data) {
        LearningOutcome full = run.outcome(data);
        return new LearningOutcome(full.network(), List.of(), full.curve(), List.of());
    }

    private Document write(ReportInput input) throws IOException {
        return Xml.parse(Files.readString(ReportWriter.write(input, folder)));
    }

    private static List<String> sections(Document page) {
        return Xml.elements(page, "section").stream().map((Element e) -> e.getAttribute("id")).toList();
    }
}
