// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IProject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pressling.analysis.FigureSize;
import org.pressling.analysis.ParticleReading;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.Particles;
import org.pressling.dem.Role;
import org.pressling.learning.explain.HeatMap;
import org.pressling.learning.explain.MapKind;
import org.pressling.learning.places.PlaceLoads;
import org.pressling.learning.trust.AmLoads;
import org.pressling.learning.trust.PictureReading.ReadParticle;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;
import org.pressling.ui.WorkbenchDriver;

/** The load on each particle as it was read from pictures, in Predict, Structure and Attention. */
class ParticleLoadsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final double MILLI = 1e3;
    private static IProject project;
    private static RunFolder folder;
    private static List<ParticleReading> read;

    /** Enough pictures for loads of particles to be learnt, pressed and learnt roughly. */
    @BeforeAll
    static void runAStudy() throws Exception {
        project = WorkbenchDriver.project("loads");
        folder = FinishedStudy.run(project, "loads", "packing.amDiameterMeanMin=1.6", "packing.amDiameterMeanMax=1.8",
                "campaign.replicates=14", "split.train=22", "split.validation=2", "split.test=4", "rendering.pixels=64",
                "training.epochs=1");
        RunData data = RunDataStore.read(folder).whole().get();
        read = data.outcome().orElseThrow().particles();
        assertFalse(read.isEmpty(), "no loads were learnt");
    }

    @AfterAll
    static void deleteProject() throws Exception {
        WorkbenchDriver.page().closeAllEditors(false);
        WorkbenchDriver.settle();
        project.delete(true, true, null);
    }

    private static int heldOut() {
        return read.stream().filter(p -> p.split() == Split.TEST).findFirst().orElseThrow().sample();
    }

    private static List<ParticleReading> of(int sample) {
        return read.stream().filter(p -> p.sample() == sample).toList();
    }

    private static void placesAreSquaresOfTheirLoad(HeatCanvas canvas, PlaceLoads read, GrayImage picture, ColourRange range) {
        List<PictureSquare> squares = canvas.squares();
        assertEquals(read.loads().length, squares.size());
        for (int i = 0; i < squares.size(); i++) {
            PictureSquare square = squares.get(i);
            assertEquals(read.cells().cells().get(i).x(), square.x() * picture.pixelSize(), 1e-12);
            assertEquals(read.cells().cells().get(i).y(), (picture.height() - square.y()) * picture.pixelSize(), 1e-12);
            assertEquals(Palette.AMOUNT.at(range.place(read.loads()[i])), square.colour());
            assertTrue(square.text().contains(LocalTexts.number(MILLI * read.loads()[i]) + " mN"), square.text());
            assertEquals(Optional.of(square), PictureSquare.at(squares, square.x(), square.y()));
        }
    }

    @Test
    void predictDrawsTheLoadOfEachParticle() throws Exception {
        Path file = new SampleStore(folder.root()).folder(heldOut()).resolve("image.png");
        PredictView view = WorkbenchDriver.view(PredictView.ID, PredictView.class);
        WorkbenchDriver.waitUntil("the run is shown", SOON, () -> view.folder().filter(folder::equals).isPresent());
        view.open(file);
        WorkbenchDriver.waitUntil("labels", SOON, () -> view.reading() != null);
        List<ReadParticle> told = view.reading().said().particles();
        List<ParticleReading> evaluated = of(heldOut());
        assertTrue(told.size() >= evaluated.size(), "AM at the edges are seen as well");
        PredictPicture drawing = view.body().drawing();
        drawing.showHeat(false);
        drawing.showLoads(true);
        List<PictureDisc> discs = drawing.canvas().discs();
        assertEquals(told.size(), discs.size());
        GrayImage picture = view.reading().picture();
        double[] places = view.reading().places().orElseThrow().loads();
        ColourRange range = ColourRange.of(DoubleStream.concat(told.stream().mapToDouble(ReadParticle::load),
                DoubleStream.of(places)).toArray(), StructureLook.STANDARD.withLogarithm());
        for (int i = 0; i < discs.size(); i++) {
            ReadParticle particle = told.get(i);
            assertEquals(Role.ACTIVE, particle.role());
            assertEquals(particle.circle().x(), discs.get(i).x() * picture.pixelSize(), 1e-12);
            assertEquals(particle.circle().y(), (picture.height() - discs.get(i).y()) * picture.pixelSize(), 1e-12);
            assertEquals(Palette.AMOUNT.at(range.place(particle.load())), discs.get(i).colour());
            assertTrue(discs.get(i).text().contains(LocalTexts.number(MILLI * particle.load()) + " mN"), discs.get(i).text());
        }
        for (ParticleReading known : evaluated) {
            assertTrue(told.stream().anyMatch(p -> Math.abs(p.circle().x() - known.x()) < 1e-12
                    && Math.abs(p.load() - known.read()) < 1e-9 * known.read()), "read as the run read it");
        }
        assertTrue(view.body().account().contains(Integer.toString(told.size())), view.body().account());
        placesAreSquaresOfTheirLoad(drawing.canvas(), view.reading().places().orElseThrow(), picture, range);
        WorkbenchDriver.screenshot("view-predict-loads");
        assertEquals(told.size() + 1, drawing.csv().lines().count());
        assertTrue(drawing.csv().startsWith("x_um,y_um,radius_um,seen,force_sum_mN"));

        int[] with = figure(view);
        drawing.showLoads(false);
        assertEquals(List.of(), drawing.canvas().discs());
        assertEquals(List.of(), drawing.canvas().squares());
        int[] without = figure(view);
        assertTrue(IntStream.range(0, Math.min(with.length, without.length)).anyMatch(i -> with[i] != without[i]),
                "the figure is what the screen shows");
        drawing.showLoads(true);
    }

    @Test
    void loadsAreReadWhereTheyAreAskedForAlone() throws Exception {
        GrayImage picture = Pictures.read(new SampleStore(folder.root()).folder(heldOut()).resolve("image.png"),
                OptionalDouble.empty());
        LoadedModel.Reading whole = LoadedModel.read(folder.model(), model -> picture);
        assertFalse(whole.said().particles().isEmpty());
        List<HeatMap> maps = LoadedModel.maps(folder.model(), picture, MapKind.GRAD_CAM);
        LoadedModel.Said said = LoadedModel.say(folder.model(), model -> picture);
        assertEquals(List.of(), said.reading().particles());
        assertArrayEquals(whole.values(), said.reading().values().orElseThrow());
        for (List<HeatMap> found : List.of(maps, LoadedModel.maps(folder.model(), picture, MapKind.GRAD_CAM))) {
            assertEquals(whole.maps(MapKind.GRAD_CAM).size(), found.size());
            for (int label = 0; label < found.size(); label++) {
                assertArrayEquals(whole.maps(MapKind.GRAD_CAM).get(label).values(), found.get(label).values());
            }
        }
    }

    private static int[] figure(PredictView view) {
        FigureSize size = view.figure().orElseThrow().size();
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        view.figure().orElseThrow().draw(image.createGraphics(), size);
        return image.getRGB(0, 0, size.width(), size.height(), null, 0, size.width());
    }

    private static Combo colours() {
        return WorkbenchDriver.find(WorkbenchDriver.shell(), Combo.class,
                combo -> Messages.Structure_colour.equals(combo.getToolTipText()) && combo.isVisible());
    }

    private static void colour(ParticleColour colour) {
        colours().select(colour.ordinal());
        colours().notifyListeners(SWT.Selection, new Event());
        WorkbenchDriver.settle();
    }

    @Test
    void structureColoursParticlesByWhatWasReadAndByWhatIs() throws Exception {
        StructureView view = WorkbenchDriver.view(StructureView.ID, StructureView.class);
        choose(view, heldOut());
        WorkbenchDriver.waitUntil("loads", SOON, () -> !view.canvas().scene().loads().isEmpty());
        StructureScene plain = view.canvas().scene();
        List<ParticleReading> expected = of(heldOut());
        Particles p = plain.particles();
        int[] shown = IntStream.range(0, p.count()).filter(i -> !plain.loads().text(i).isEmpty()).toArray();
        assertEquals(expected.size(), shown.length);
        for (int i : shown) {
            assertEquals(Role.ACTIVE, p.phaseOf(i).role());
            assertEquals(plain.state().measures().forceSum[i], plain.loads().value(i, ParticleReading::truth),
                    1e-6 * plain.state().measures().forceSum[i], "the particle itself");
        }
        colour(ParticleColour.LOAD_READ);
        StructureScene byReading = view.canvas().scene();
        colour(ParticleColour.LOAD_TRUE);
        StructureScene byTruth = view.canvas().scene();
        assertEquals(byReading.range(), byTruth.range(), "colours can be compared");
        colour(ParticleColour.LOAD_DIFFERENCE);
        StructureScene byDifference = view.canvas().scene();
        assertEquals(-byDifference.range().from(), byDifference.range().to());
        for (int i = 0; i < p.count(); i++) {
            double loadRead = plain.loads().value(i, ParticleReading::read);
            double truth = plain.loads().value(i, ParticleReading::truth);
            if (Double.isNaN(truth)) {
                assertEquals(Palette.NONE, byReading.colour(i));
                assertEquals(Palette.NONE, byDifference.colour(i));
            } else {
                assertEquals(Palette.AMOUNT.at(byReading.range().place(loadRead)), byReading.colour(i));
                assertEquals(Palette.AMOUNT.at(byReading.range().place(truth)), byTruth.colour(i));
                assertEquals(Palette.DIFFERENCE.at(byDifference.range().place(loadRead - truth)), byDifference.colour(i));
            }
        }
        String text = StructureText.chosen(byDifference, Set.of(shown[0]));
        assertTrue(text.contains(LocalTexts.number(MILLI * byDifference.loads().value(shown[0], ParticleReading::read))), text);
        assertTrue(StructureText.chosen(byDifference, Set.of()).startsWith("The load of " + shown.length + " AM"));
        WorkbenchDriver.screenshot("view-structure-loads");
        assertTrue(StructureColumns.particles(byDifference).stream()
                .anyMatch(column -> column.title().startsWith(Messages.Colour_loadDifference)));
        beforeTheEndThereIsNothingToTell(view, byDifference, shown[0]);

        int trained = IntStream.rangeClosed(1, 28).filter(i -> of(i).isEmpty()).findFirst().orElseThrow();
        choose(view, trained);
        String none = NLS.bind(Messages.Structure_noLoads, Integer.valueOf(AmLoads.LEAST_PARTICLES));
        WorkbenchDriver.waitUntil("no loads", SOON,
                () -> none.equals(StructureText.chosen(view.canvas().scene(), Set.of())));
        RunData data = RunDataStore.read(folder).whole().get();
        RunData before = new RunData(folder, data.samples(), data.verdicts(), data.dataset(), data.history(), Optional.empty(),
                data.intervals(), data.meaning(), List.of());
        assertEquals(Messages.Structure_noLoadsYet, ReadLoads.of(before, folder, view.canvas().scene().sample()).summary());
        colour(ParticleColour.FORCE_SUM);
    }

    private static void beforeTheEndThereIsNothingToTell(StructureView view, StructureScene end, int particle) {
        view.strip().choose(0);
        WorkbenchDriver.settle();
        StructureScene packed = view.canvas().scene();
        assertTrue(packed.loads().isEmpty(), "the picture shows the end of the press");
        assertEquals(Palette.NONE, packed.colour(particle));
        assertEquals(end.range(), packed.range());
        assertEquals(Messages.Structure_loadsAtEnd, StructureText.chosen(packed, Set.of()));
        view.strip().choose(packed.sample().press().history().rows().size() - 1);
        WorkbenchDriver.settle();
    }

    @Test
    void loadsOfAnotherPressOrRunAreNotTold() throws Exception {
        RunData data = RunDataStore.read(folder).whole().get();
        PressedSample sample = new SampleStore(folder.root()).read(heldOut());
        ReadLoads loads = ReadLoads.of(data, folder, sample);
        int[] told = IntStream.range(0, sample.measures().forceSum.length).filter(i -> !loads.text(i).isEmpty()).toArray();
        assertEquals(of(heldOut()).size(), told.length);
        sample.measures().forceSum[told[0]] *= 1 + 1e-5; // as if pressed anew
        assertTrue(ReadLoads.of(data, folder, sample).text(told[0]).isEmpty());
        assertFalse(ReadLoads.of(data, folder, sample).text(told[1]).isEmpty());
        assertTrue(ReadLoads.of(null, folder, sample).isEmpty(), "the run is not known yet");
        assertTrue(ReadLoads.of(data, new RunFolder(folder.root().resolveSibling("another")), sample).isEmpty());
    }

    private static void choose(StructureView view, int sample) {
        view.choose(folder, sample);
        WorkbenchDriver.waitUntil("sample " + sample, SOON, () -> view.canvas().scene() != null
                && view.folder().filter(folder::equals).isPresent()
                && view.canvas().scene().sample().factors().index() == sample);
        WorkbenchDriver.settle();
    }

    @Test
    void attentionRingsTheParticlesWhoseLoadWasRead() throws Exception {
        RelevanceView view = WorkbenchDriver.view(RelevanceView.ID, RelevanceView.class);
        view.choose(folder, heldOut());
        WorkbenchDriver.waitUntil("a map", SOON, () -> view.canvas().map() != null);
        assertEquals(List.of(), view.canvas().discs());
        Button rings = WorkbenchDriver.find(WorkbenchDriver.shell(), Button.class,
                button -> Messages.Relevance_loads.equals(button.getToolTipText()));
        rings.setSelection(true);
        rings.notifyListeners(SWT.Selection, new Event());
        List<ParticleReading> expected = of(heldOut());
        assertEquals(expected.size(), view.canvas().discs().size());
        String text = view.canvas().discs().getFirst().text();
        assertTrue(text.contains(LocalTexts.number(MILLI * expected.getFirst().truth()) + " mN"), text);
        assertTrue(text.contains(LocalTexts.number(MILLI * expected.getFirst().read()) + " mN"), text);
        WorkbenchDriver.screenshot("view-attention-loads");
        rings.setSelection(false);
        rings.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(), view.canvas().discs());
    }
}
