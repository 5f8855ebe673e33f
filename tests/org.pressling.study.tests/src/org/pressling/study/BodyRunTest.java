// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.PhaseFractions;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.PictureOptions;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dataset.section.Axis;
import org.pressling.dataset.section.Section;
import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.press.PressHistory;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.TrainingProblem;
import org.pressling.learning.trust.ModelPictures;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/** Studies of bodies in space. */
class BodyRunTest {
    private static final String[] BODY = {"packing.initialWidth=9", "packing.height=8", "packing.depth=7",
            "packing.periodicTopBottom=true", "packing.amRatio=0.8", "packing.solidFraction=0.55", "packing.packer=growth",
            "packing.seDiameter=1.2", "press.finalWidth=8", "campaign.factors[packing.initialWidth]=9 9.5",
            "rendering.field=6"};
    private static final RenderSettings RENDERING = new RenderSettings(new PictureCut(1e-6, 16, OptionalDouble.of(6e-6)),
            PhaseGrays.KOMORI_2022, DrawOrder.AM_OVER_SE);

    @TempDir
    private Path folder;

    /** The second run reads what was packed before its stop from files, z included. */
    @Test
    void bodiesAreTheSameBytesForAnyNumberOfThreadsAndAfterAStop() throws IOException {
        Path one = folder.resolve("one");
        run(one, StepName.PRESS, 1, BODY);
        Path two = folder.resolve("two");
        run(two, StepName.PACK, 2, BODY);
        run(two, StepName.PRESS, 2, BODY);
        TinyStudy.assertSameBytes(TinyStudy.bytes(one), TinyStudy.bytes(two));

        PressedSample sample = new SampleStore(one).read(2);
        Box box = sample.press().pressed().box();
        assertEquals(new Box(8e-6, 8e-6, 7e-6, true, true), box);
        assertEquals(0.55, sample.packing().structure().fraction(), 0.01);
        PressHistory.Row last = sample.press().history().rows().getLast();
        double area = box.height() * box.depth();
        assertEquals((last.wallForceLeft() + last.wallForceRight()) / 2 / area, last.pressure(), 1e-6 * last.pressure());
        assertTrue(last.pressure() > 0 && sample.press().contacts().isSpace());
    }

    @Test
    void everySectionIsAPictureOfTheDataSetAndOfOnePartOfTheSplit() throws IOException {
        List<String> values = new ArrayList<>(List.of(BODY));
        values.addAll(List.of("rendering.sections=2", "rendering.channels=3", "rendering.channelSpacing=0.5"));
        run(folder, StepName.DATASET, 2, values.toArray(String[]::new));
        Dataset dataset = DatasetReader.read(folder.resolve("dataset"));
        Structure body = new SampleStore(folder).read(2).press().pressed();
        List<Dataset.Entry> ofSecond = dataset.entries().stream().filter(entry -> entry.index() == 2).toList();
        assertEquals(2, ofSecond.size());
        assertEquals(ofSecond.getFirst().split(), ofSecond.get(1).split());
        for (Dataset.Entry entry : ofSecond) {
            assertEquals(3, entry.image().channels());
            double place = (entry.section() - 0.5) / 2 * 7e-6;
            PhaseFractions shown = PhaseFractions.of(Section.across(Axis.Z, place).cut(body).discs(), RENDERING);
            int se = 0;
            for (byte gray : entry.image().pixels()) {
                se += (gray & 0xFF) == 255 ? 1 : 0;
            }
            assertEquals(shown.of(Phase.SE), (double) se / entry.image().pixels().length, 0.03);
        }
        assertNotEquals(ofSecond.getFirst().image(), ofSecond.get(1).image());
        assertNotEquals(ofSecond.getFirst().image().channel(0), ofSecond.getFirst().image().channel(2));
        assertTrue(Files.readString(folder.resolve("samples/0002/.render.key")).contains("sections.stack.spacing = 5.0E-7"));
        assertTrue(Files.exists(folder.resolve("samples/0002/image.png")));
    }

    /** A label of the section is one for each picture, a label of the body one for all. */
    @Test
    void labelsOfASectionAreThoseOfItsPicture() throws IOException {
        List<String> values = new ArrayList<>(List.of(BODY));
        values.addAll(List.of("rendering.sections=2", "labels.region=SECTION",
                "labels.descriptors=am_stress_mean known_am_share"));
        run(folder, StepName.DATASET, 2, values.toArray(String[]::new));
        Dataset dataset = DatasetReader.read(folder.resolve("dataset"));
        List<Dataset.Entry> ofSecond = dataset.entries().stream().filter(entry -> entry.index() == 2).toList();
        assertNotEquals(ofSecond.getFirst().labels()[0], ofSecond.get(1).labels()[0]);
        assertEquals(ofSecond.getFirst().labels()[1], ofSecond.get(1).labels()[1]);
    }

    @Test
    void aWholeStudyOfBodiesIsLearntJudgedAndReported() throws IOException {
        List<String> values = new ArrayList<>(List.of(BODY));
        values.addAll(List.of("rendering.sections=4", "rendering.channels=3", "rendering.channelSpacing=0.5",
                "rendering.pixels=64",
                "network.blocks=4 4"));
        run(folder, StepName.REPORT, 2, values.toArray(String[]::new));
        String metrics = Files.readString(new RunFolder(folder).metrics());
        assertTrue(metrics.contains("stereology"), metrics);
        assertTrue(Files.readString(folder.resolve("model/model.json")).contains("\"channels\" : 3"),
                Files.readString(folder.resolve("model/model.json")));
        run(folder, StepName.REPORT, 1, values.toArray(String[]::new));

        TrainedModel model = TrainedModel.load(folder.resolve("model"));
        Dataset.Entry entry = DatasetReader.read(folder.resolve("dataset")).entries().getFirst();
        Path stack = folder.resolve("dataset/images").resolve(entry.file());
        assertEquals(entry.image(), ModelPictures.read(stack, PictureOptions.STANDARD, model));
        Path closer = folder.resolve("closer.tif");
        Pictures.writeTiff(entry.image(), 0.44e-6, closer);
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> ModelPictures.read(closer, PictureOptions.STANDARD, model));
        assertEquals(TrainingProblem.SPACING, refused.problems().getFirst().code());
        assertThrows(InvalidInputException.class, () -> ModelPictures.requireSingle(closer, model));
    }

    @Test
    void theDepthIsPartOfTheKey() throws IOException {
        run(folder, StepName.PACK, 2, BODY);
        String key = Files.readString(folder.resolve("samples/0001/.pack.key"));
        assertTrue(key.contains("packing.initialBox.third.depth = 7.0E-6"), key);
        String[] plane = BODY.clone();
        plane[2] = "packing.depth=0";
        Path flat = folder.resolve("flat");
        run(flat, StepName.PACK, 2, plane);
        String planeKey = Files.readString(flat.resolve("samples/0001/.pack.key"));
        assertTrue(!planeKey.contains("third") && !planeKey.contains("solid"), planeKey);
    }

    @Test
    void aBoxTooSmallForItsSpheresIsRefused() {
        String[] thin = BODY.clone();
        thin[2] = "packing.depth=5";
        var refused = assertThrows(InvalidInputException.class, () -> run(folder, StepName.PACK, 1, thin));
        assertEquals("packing.amDiameterMeanMax", refused.problems().getFirst().path());
    }

    private static void run(Path folder, StepName last, int threads, String... values) throws IOException {
        TinyStudy.run(folder, threads, last, values).run(RunMonitor.NONE);
    }
}
