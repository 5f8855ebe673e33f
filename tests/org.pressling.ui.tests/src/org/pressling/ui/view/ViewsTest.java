// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.analysis.figure.StressDistribution;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.PictureOptions;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.press.PressHistory;
import org.pressling.learning.HistoryCsv;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.WorkbenchDriver;
import org.pressling.ui.api.SelectedRun;
import org.pressling.ui.preferences.Preferences;
import org.pressling.ui.preferences.PressureUnit;

/** What the views show of a finished run, against the files of the run. */
class ViewsTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private static IProject project;
    private static RunFolder folder;
    private static RunData data;

    @TempDir
    private Path temporary;
    private StructureView structure;

    @BeforeAll
    static void runAStudy() throws Exception {
        project = WorkbenchDriver.project("looking");
        folder = FinishedStudy.run(project, "seen");
        data = RunData.read(folder);
    }

    @AfterAll
    static void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    @BeforeEach
    void openStructure() throws Exception {
        structure = WorkbenchDriver.view(StructureView.ID, StructureView.class);
        WorkbenchDriver.waitUntil("the structure shows a sample", SOON, () -> structure.canvas().scene() != null);
    }

    private void choose(int sample) {
        structure.select(sample);
        WorkbenchDriver.waitUntil("sample " + sample, SOON,
                () -> structure.canvas().scene().sample().factors().index() == sample);
    }

    @Test
    void aViewThatIsOpenedLaterShowsTheSampleChosenBefore() throws Exception {
        choose(4);
        WorkbenchDriver.page().hideView(WorkbenchDriver.view(ParityView.ID, ParityView.class));
        ParityView parity = WorkbenchDriver.view(ParityView.ID, ParityView.class);
        WorkbenchDriver.waitUntil("points", SOON, () -> parity.pointOf(4) != null);
        assertEquals(4, parity.sample());
    }

    @Test
    void runAndSampleComeBackAtTheNextStart() throws Exception {
        choose(5);
        XMLMemento kept = XMLMemento.createWriteRoot("view");
        structure.saveState(kept);
        LastShown.forget();
        new ParityView().init(structure.getViewSite(), kept);
        assertEquals(new SelectedRun(folder, 5), LastShown.get().orElseThrow());
        choose(2);
        new ParityView().init(structure.getViewSite(), kept);
        assertEquals(2, LastShown.get().orElseThrow().sample(), "what was chosen since is newer");
    }

    @Test
    void aRunThatIsGoneAtTheNextStartIsLeftOutQuietly() throws Exception {
        XMLMemento kept = XMLMemento.createWriteRoot("view");
        LastShown.save(new RunFolder(temporary.resolve("gone")), 3, kept);
        LastShown.forget();
        new ParityView().init(structure.getViewSite(), kept);
        assertTrue(LastShown.get().isEmpty());
        new ParityView().init(structure.getViewSite(), null);
        assertTrue(LastShown.get().isEmpty());
    }

    @Test
    void pressuresAreToldInTheUnitOfThePreferences() {
        choose(3);
        assertTrue(told().contains(" GPa, "), told());
        Combo colours = WorkbenchDriver.find(WorkbenchDriver.shell(), Combo.class,
                combo -> combo.getItem(0).equals(ParticleColour.PHASE.text(PressureUnit.GPA)));
        colours.select(ParticleColour.PRESSURE.ordinal());
        colours.notifyListeners(SWT.Selection, new Event());
        double gigapascal = structure.canvas().scene().to();
        Preferences.store().setValue(Preferences.PRESSURE_UNIT, PressureUnit.MPA.name());
        try {
            WorkbenchDriver.waitUntil("megapascal", SOON, () -> told().contains(" MPa, "));
            assertTrue(colours.getText().endsWith("(MPa)"), colours.getText());
            assertEquals(1000 * gigapascal, structure.canvas().scene().to(), 1e-9 * gigapascal);
        } finally {
            Preferences.store().setToDefault(Preferences.PRESSURE_UNIT);
        }
        WorkbenchDriver.waitUntil("gigapascal", SOON, () -> told().contains(" GPa, "));
        assertTrue(colours.getText().endsWith("(GPa)"), colours.getText());
        colours.select(ParticleColour.FORCE_SUM.ordinal());
        colours.notifyListeners(SWT.Selection, new Event());
    }

    /** The sentence under the structure. */
    private static String told() {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), Label.class, label -> label.getText().contains("wall pressure"))
                .getText();
    }

    @Test
    void theDistributionHasTheLabelsOfTheSelectedSample() throws Exception {
        DistributionView view = WorkbenchDriver.view(DistributionView.ID, DistributionView.class);
        choose(3);
        WorkbenchDriver.waitUntil("sample 3", SOON, () -> view.sample() == 3 && !view.shown().isEmpty());
        Dataset.Entry entry = data.dataset().orElseThrow().entry(data.entryOf(3));
        for (StressDistribution shown : view.shown()) {
            double mean = Arrays.stream(shown.values()).average().orElseThrow();
            assertEquals(shown.trueMean(), mean, 1e-9 * mean, "the label is the mean of what is drawn");
            assertTrue(Arrays.stream(entry.labels()).anyMatch(label -> label == shown.trueMean()));
            assertTrue(shown.isPredicted());
        }
        WorkbenchDriver.screenshot("view-distribution");
    }

    @Test
    void aClickOnATrendsPointSelectsItsSampleEverywhere() throws Exception {
        TrendsView view = WorkbenchDriver.view(TrendsView.ID, TrendsView.class);
        WorkbenchDriver.waitUntil("points", SOON, () -> view.pointOf(6) != null);
        WorkbenchDriver.screenshot("view-trends");
        Chart chart = WorkbenchDriver.find(WorkbenchDriver.shell(), Chart.class,
                c -> c.getAxisSet().getYAxis(0).getTitle().getText().equals("Reaction area [µm²]"));
        Point point = view.pointOf(6);
        WorkbenchDriver.press((Composite) chart.getPlotArea().getControl(), point.x, point.y);
        assertEquals(6, view.sample());
        assertEquals(6, structure.sample());
    }

    @Test
    void heatMapsAreThoseOfTheRunOrAskedOfItsNetwork() throws Exception {
        Dataset dataset = data.dataset().orElseThrow();
        int held = dataset.of(Split.TEST).getFirst().index();
        int training = dataset.of(Split.TRAIN).getFirst().index();
        RelevanceView view = WorkbenchDriver.view(RelevanceView.ID, RelevanceView.class);
        choose(held);
        WorkbenchDriver.waitUntil("a kept map", SOON, () -> view.sample() == held && view.canvas().map() != null);
        float[] kept = data.outcome().orElseThrow().maps().stream().filter(m -> m.entry() == data.entryOf(held))
                .findFirst().orElseThrow().map().values();
        assertArrayEquals(kept, view.canvas().map().values());
        choose(training);
        WorkbenchDriver.waitUntil("a new map", SOON, () -> view.sample() == training && view.canvas().map() != null);
        assertTrue(view.canvas().map().largest() > 0);
        WorkbenchDriver.screenshot("view-attention");
    }

    @Test
    void aPictureOfTheRunIsReadAsTheRunReadIt() throws Exception {
        PredictView view = WorkbenchDriver.view(PredictView.ID, PredictView.class);
        view.open(new SampleStore(folder.root()).folder(2).resolve("image.png"));
        WorkbenchDriver.waitUntil("labels", SOON, () -> view.reading() != null);
        double[] expected = data.outcome().orElseThrow().network().values()[data.entryOf(2)];
        double[] values = view.reading().values();
        for (int k = 0; k < expected.length; k++) {
            assertEquals(expected[k], values[k], 1e-5 * Math.abs(expected[k]));
        }
        assertEquals(expected.length, view.body().table().getItemCount());
        view.body().drawing().showHeat(true);
        WorkbenchDriver.screenshot("view-predict");
    }

    @Test
    void whatCannotBeReadIsSaidPlainlyAndAPixelSizeHelps() throws Exception {
        PredictView view = WorkbenchDriver.view(PredictView.ID, PredictView.class);
        view.open(folder.record());
        WorkbenchDriver.waitUntil("a refusal", SOON, () -> view.body().account().contains("not a PNG, TIFF or JPEG"));
        assertNull(view.reading());
        assertEquals(0, view.body().table().getItemCount());
        view.open(UnscaledPicture.write(temporary.resolve("unscaled.png")));
        WorkbenchDriver.waitUntil("a question", SOON, () -> view.body().account().contains("how large a pixel is"));
        WorkbenchDriver.screenshot("view-predict-refused");
        view.options(PictureOptions.STANDARD.withPixelSize(OptionalDouble.of(0.5e-6)));
        WorkbenchDriver.waitUntil("labels", SOON, () -> view.reading() != null);
        view.options(PictureOptions.STANDARD);
    }

    @Test
    void aPictureThatIsDroppedOnPredictIsRead() throws Exception {
        WorkbenchDriver.page().hideView(WorkbenchDriver.view(PredictView.ID, PredictView.class));
        PredictView predict = WorkbenchDriver.view(PredictView.ID, PredictView.class);
        assertNull(predict.reading());
        HeatCanvas canvas = WorkbenchDriver.find(WorkbenchDriver.shell(), HeatCanvas.class,
                found -> found.getData(DND.DROP_TARGET_KEY) != null);
        WorkbenchDriver.drop(canvas, null, new SampleStore(folder.root()).folder(3).resolve("image.png"));
        WorkbenchDriver.waitUntil("labels of the picture", SOON, () -> predict.reading() != null);
    }

    @Test
    void samplesAreSortedFilteredAndShownAsTheyWerePacked() throws Exception {
        SamplesView view = WorkbenchDriver.view(SamplesView.ID, SamplesView.class);
        WorkbenchDriver.waitUntil("samples", SOON, () -> view.gallery().order().size() == data.samples().size());
        SampleColumn first = SampleColumn.of(data.dataset().orElseThrow()).getFirst();
        List<Integer> rising = data.samples().stream().sorted(Comparator.comparingDouble(first::value)).toList();
        view.filter().sortBy(1, false);
        assertEquals(rising, view.gallery().order());
        view.filter().sortBy(1, true);
        assertEquals(rising.reversed(), view.gallery().order());
        view.filter().limit(1, "", Double.toString(first.value(rising.get(2))));
        assertEquals(rising.subList(0, 3).reversed(), view.gallery().order());
        WorkbenchDriver.screenshot("view-samples");
        view.filter().limit(0, "", "");
        view.filter().sortBy(0, false);
        assertEquals(data.samples(), view.gallery().order());
    }

    @Test
    void theSliderLeadsFromThePackedToThePressedSample() {
        choose(5);
        List<PressHistory.Row> rows = structure.canvas().scene().sample().press().history().rows();
        structure.strip().choose(0);
        assertEquals(rows.getFirst(), structure.canvas().scene().state().row());
        assertEquals(0, structure.canvas().scene().contacts().count());
        int half = rows.size() / 2;
        structure.strip().choose(half);
        WorkbenchDriver.waitUntil("the state half way", SOON,
                () -> structure.canvas().scene().state().row().equals(rows.get(half)));
        assertEquals(rows.get(half).width(), structure.canvas().scene().structure().box().width(), 1e-15);
        WorkbenchDriver.screenshot("view-structure-half-way");
        structure.strip().choose(rows.size() - 1);
        assertTrue(structure.canvas().scene().contacts().count() > 50);
    }

    @Test
    void withoutTheAnalysisThereIsNoCoverage() throws Exception {
        CoverageView view = WorkbenchDriver.view(CoverageView.ID, CoverageView.class);
        WorkbenchDriver.waitUntil("the run", SOON, () -> view.folder().filter(folder::equals).isPresent());
        assertTrue(view.figure().isEmpty());
    }

    @Test
    void anOldRunHasItsLosses() throws Exception {
        LearningView view = WorkbenchDriver.view(LearningView.ID, LearningView.class);
        WorkbenchDriver.waitUntil("losses", SOON, () -> !view.rows().isEmpty());
        assertEquals(HistoryCsv.read(folder.model().resolve("history.csv")), view.rows());
        assertTrue(Files.isRegularFile(folder.report()));
        assertNotNull(view.figure().orElseThrow());
    }
}
