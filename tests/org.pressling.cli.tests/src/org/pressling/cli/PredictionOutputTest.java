// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dem.Role;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.LabelScaling;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.Optimisation;
import org.pressling.learning.PictureVariations;
import org.pressling.learning.Schedule;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.TrainingSettings;
import org.pressling.learning.trust.Kinship;
import org.pressling.learning.trust.PictureReading;

class PredictionOutputTest {
    private static final PictureReading GOOD = new PictureReading(Kinship.IN, 0.5, Optional.of(new double[] {12.5}),
            Optional.of(new double[][] {{11, 14}}),
            List.of(new PictureReading.ReadParticle(Role.ACTIVE, new SeenCircle(4e-6, 4e-6, 2e-6, 1e-9, 1e-9, 1), 0.01, 0.008,
                    0.012)),
            0.6, 0.05);
    private static final PictureReading BAD = new PictureReading(Kinship.OUT, 8, Optional.empty(), Optional.empty(), List.of(),
            0.9, 0);

    private static PredictionOutput output(boolean offersMap, PictureReading... readings) {
        NetworkSpec spec = new NetworkSpec(16, List.of(new ConvBlock(1, 1, 1)), List.of(), 1);
        TrainingSettings training = new TrainingSettings(1, 1, 0, new Optimisation(1e-3, Schedule.CONSTANT, 0, 0, 0),
                PictureVariations.NONE, 1, 1);
        TrainedModel model = new TrainedModel(spec, new float[Math.toIntExact(spec.weightCount())],
                List.of(new LabelColumn("load", "mN")), new LabelScaling(new double[1], new double[] {1}),
                RenderSettings.komori2022(), 5e-7, training, Map.of(TrainedModel.SCOPE, "a law of two materials"), List.of(),
                List.of(), Optional.empty());
        return new PredictionOutput(model, List.of(Path.of("good.png"), Path.of("bad.png")), List.of(readings), offersMap);
    }

    private static List<String> printed(boolean csv) {
        StringWriter text = new StringWriter();
        output(true, GOOD, BAD).print(new PrintWriter(text), csv);
        return text.toString().lines().toList();
    }

    @Test
    void aPictureOfTheKindHasLabelsWithIntervalsAndOneOfAnotherHasNone() {
        List<String> lines = printed(false);
        assertTrue(lines.get(1).matches("  load +12.500 mN +11.000 to 14.000"), lines.get(1));
        assertEquals("  counted in the picture: AM 0.6000, void 0.0500", lines.get(2));
        assertEquals("  like the pictures that were learnt", lines.get(3));
        assertEquals(
                "  load read of 1 AM; no rims part the SE, which show at voids only, so there are no loads on single SE"
                        + " (--map reads them from place to place)",
                lines.get(4));
        assertEquals("bad.png", lines.get(5));
        assertEquals("  of another kind than the pictures that were learnt: no labels (distance 8.00 of that of the edge)",
                lines.get(7));
        assertEquals("holds for a law of two materials", lines.get(8));
    }

    /** The model may have none, or it is read already. */
    @Test
    void aMapIsOfferedWhereThereIsOneAlone() {
        StringWriter text = new StringWriter();
        output(false, GOOD, BAD).print(new PrintWriter(text), false);
        assertTrue(text.toString().contains("so there are no loads on single SE\n"), text.toString());
    }

    @Test
    void loadsOfBothKindsAreCountedWhereRimsShow() {
        SeenCircle circle = new SeenCircle(4e-6, 4e-6, 5e-7, 1e-9, 1e-9, 1);
        PictureReading rims = new PictureReading(Kinship.IN, 0.5, Optional.of(new double[] {12.5}), Optional.empty(),
                List.of(new PictureReading.ReadParticle(Role.ACTIVE, circle, 0.01, 0.008, 0.012),
                        new PictureReading.ReadParticle(Role.ELECTROLYTE, circle, 0.001, 0, 0.002),
                        new PictureReading.ReadParticle(Role.ELECTROLYTE, circle, 0.002, 0, 0.003)),
                0.6, 0.05);
        StringWriter text = new StringWriter();
        output(true, rims, BAD).print(new PrintWriter(text), false);
        assertTrue(text.toString().contains("\n  load read of 1 AM and 2 SE\n"), text.toString());
    }

    @Test
    void contactsAreATableWhereRimsShow(@TempDir Path folder) throws IOException {
        PictureReading rims = new PictureReading(Kinship.IN, 0.5, GOOD.values(), GOOD.intervals(), GOOD.particles(),
                List.of(new PictureReading.ReadContact(0, -1, 2e-7, 3e-3)), 0.6, 0.05, 1);
        List<Path> files = new ParticleOutput(rims, new GrayImage(16, 16, new byte[256], 5e-7)).write(folder, "001");
        assertEquals("001_contacts.csv", files.get(1).getFileName().toString());
        assertTrue(Files.readString(files.get(1)).endsWith("\n1,,0.2,3.0\n"), Files.readString(files.get(1)));
    }

    @Test
    void theTableHasEmptyCellsForWhatIsNotSaid() {
        List<String> lines = printed(true);
        assertEquals("file,load_mN,kinship,distance,counted_am_share,counted_void_share,lower_load_mN,upper_load_mN,"
                + "phase_confidence",
                lines.get(0));
        assertEquals("\"good.png\",12.5,in,0.5,0.6,0.05,11.0,14.0,1.0", lines.get(1));
        assertEquals("\"bad.png\",,out,8.0,0.9,0.0,,,1.0", lines.get(2));
    }

    @Test
    void loadsOfParticlesAreATableAndAMap(@TempDir Path folder) throws IOException {
        GrayImage picture = new GrayImage(16, 16, new byte[256], 5e-7);
        List<Path> files = new ParticleOutput(GOOD, picture).write(folder, "001_good");
        assertEquals(List.of("001_good_particles.csv", "001_good_particles.png"),
                files.stream().map(file -> file.getFileName().toString()).toList());
        assertTrue(Files.readString(files.getFirst()).endsWith("\n4.0,4.0,2.0,1.0,10.0,8.0,12.0,AM\n"),
                Files.readString(files.getFirst()));
        assertFalse(Files.exists(folder.resolve("001_good_contacts.csv")), "no rims");
        assertEquals(48, ImageIO.read(files.getLast().toFile()).getWidth());
        assertEquals(List.of(), new ParticleOutput(BAD, picture).write(folder, "002_bad"));
        assertFalse(Files.exists(folder.resolve("002_bad_particles.csv")));
    }
}
