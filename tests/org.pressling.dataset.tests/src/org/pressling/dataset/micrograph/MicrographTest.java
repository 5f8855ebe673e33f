// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.micrograph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dataset.geometry.Scene;
import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PictureOptions;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dem.InvalidInputException;

/** Drawn pictures, damaged as by a microscope, are read again; so are two real ones. */
class MicrographTest {
    private static final RenderSettings RENDERING = Scene.rendering(1, DrawOrder.AM_OVER_SE);
    private static final MicrographOptions DRAWN = MicrographOptions.of(SeenPhase.order(RENDERING));

    private static GrayImage picture(long seed) {
        return Scene.random(seed).drawPressed(RENDERING);
    }

    private static double alike(GrayImage one, GrayImage other) {
        int same = 0;
        for (int i = 0; i < one.pixels().length; i++) {
            same += one.pixels()[i] == other.pixels()[i] ? 1 : 0;
        }
        return (double) same / one.pixels().length;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aPictureWithoutDamageComesBack(long seed) {
        GrayImage picture = picture(seed);
        Micrograph read = Micrograph.read(picture, DRAWN);
        assertEquals(0, read.banner());
        assertArrayEquals(picture.pixels(), read.drawn(RENDERING).pixels());
        assertEquals(1, read.confidence(), 1e-3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void phasesAreToldUnderModerateDamage(long seed) {
        GrayImage picture = picture(seed);
        GrayImage damaged = Damage.of(1).damage(picture, new SplittableRandom(seed));
        Micrograph read = Micrograph.read(damaged, DRAWN);
        assertEquals(damaged.height() - picture.height(), read.banner());
        double accuracy = alike(picture, read.drawn(RENDERING));
        assertTrue(accuracy >= 0.97, "seed " + seed + ": " + accuracy);
        assertTrue(read.confidence() > 0.97 && read.confidence() < 1, "confidence " + read.confidence());
    }

    @Test
    void doubtfulPixelsAreWrongMoreOftenThanSureOnes() {
        int[] wrong = new int[2];
        int[] all = new int[2];
        for (long seed = 1; seed <= 4; seed++) {
            GrayImage picture = picture(seed);
            Micrograph read = Micrograph.read(Damage.of(1).withoutBanner().damage(picture, new SplittableRandom(seed)), DRAWN);
            byte[] drawn = read.drawn(RENDERING).pixels();
            for (int i = 0; i < drawn.length; i++) {
                int sure = read.confidence(i % picture.width(), i / picture.width()) >= Micrograph.SURE ? 1 : 0;
                all[sure]++;
                wrong[sure] += drawn[i] == picture.pixels()[i] ? 0 : 1;
            }
        }
        double doubtful = (double) wrong[0] / all[0];
        double sure = (double) wrong[1] / all[1];
        assertTrue(doubtful > 5 * sure, doubtful + " against " + sure);
    }

    @Test
    void whatIsTakenForDoubtfulPixelsBringsMoreOrLessOfAPhase() {
        GrayImage picture = picture(2);
        Micrograph read = Micrograph.read(Damage.of(1).damage(picture, new SplittableRandom(2)), DRAWN);
        double[] mean = new double[Micrograph.Doubt.values().length];
        for (Micrograph.Doubt doubt : Micrograph.Doubt.values()) {
            for (byte pixel : read.drawn(RENDERING, doubt, 224, picture.pixelSize()).pixels()) {
                mean[doubt.ordinal()] += pixel & 0xFF;
            }
        }
        assertTrue(mean[Micrograph.Doubt.DARKER.ordinal()] < mean[Micrograph.Doubt.NONE.ordinal()]);
        assertTrue(mean[Micrograph.Doubt.BRIGHTER.ordinal()] > mean[Micrograph.Doubt.NONE.ordinal()]);
    }

    @Test
    void theScaleBarTellsTheSizeOfAPixel() {
        GrayImage picture = picture(3);
        GrayImage damaged = Damage.of(1).damage(picture, new SplittableRandom(3));
        double length = 56 * picture.pixelSize();
        GrayImage unknown = new GrayImage(damaged.width(), damaged.height(), damaged.pixels(), 1);
        Micrograph read = Micrograph.read(unknown, DRAWN.withBar(length));
        assertEquals(picture.pixelSize(), read.shown().pixelSize(), 0.02 * picture.pixelSize());
        InvalidInputException none = assertThrows(InvalidInputException.class,
                () -> Micrograph.read(picture, DRAWN.withBar(length)));
        assertTrue(none.has(MicrographProblem.NO_BAR));
    }

    @Test
    void aPictureOfFinerPixelsIsBroughtToTheScaleWithHardEdges() {
        GrayImage picture = picture(5);
        Micrograph read = Micrograph.read(picture, DRAWN);
        GrayImage coarse = read.drawn(RENDERING, Micrograph.Doubt.NONE, 112, 2 * picture.pixelSize());
        for (byte pixel : coarse.pixels()) {
            assertTrue(pixel == 0 || (pixel & 0xFF) == 128 || (pixel & 0xFF) == 255, "gray " + (pixel & 0xFF));
        }
    }

    @Test
    void theScanOfARealCathodeHasThePhasesThatItShows() throws URISyntaxException {
        Micrograph read = Micrograph.read(real("nmc811_sem_panel.png", 0.105e-6), MicrographOptions.of(
                List.of(SeenPhase.VOID, SeenPhase.AM, SeenPhase.SE)));
        // Counted by hand with two thresholds: NMC three quarters, platinum a seventh; the collector is cut off as a banner is.
        assertEquals(0.76, read.fraction(SeenPhase.AM), 0.05);
        assertEquals(0.14, read.fraction(SeenPhase.SE), 0.04);
    }

    @Test
    void aSegmentedTomographyStaysAsItIs() throws URISyntaxException {
        GrayImage picture = real("nmc_slice.png", 0.4e-6);
        Micrograph read = Micrograph.read(picture, DRAWN);
        int am = 0;
        for (byte pixel : picture.pixels()) {
            am += (pixel & 0xFF) == 127 ? 1 : 0;
        }
        assertEquals((double) am / picture.pixels().length, read.fraction(SeenPhase.AM), 0.01);
    }

    private static GrayImage real(String name, double pixelSize) throws URISyntaxException {
        Path file = Path.of(MicrographTest.class.getResource(name).toURI());
        return Pictures.readForeign(file, PictureOptions.STANDARD.withPixelSize(OptionalDouble.of(pixelSize)));
    }

    @Test
    void whatCannotBeIsRefused() {
        GrayImage picture = picture(1);
        assertTrue(assertThrows(InvalidInputException.class, () -> SeenPhase.parse("void,am,am")).has(MicrographProblem.ORDER));
        assertTrue(assertThrows(InvalidInputException.class, () -> SeenPhase.parse("void")).has(MicrographProblem.ORDER));
        assertEquals(List.of(SeenPhase.VOID, SeenPhase.SE, SeenPhase.AM), SeenPhase.parse(" Void, se,AM"));
        assertTrue(assertThrows(InvalidInputException.class, () -> DRAWN.withThresholds("90,40"))
                .has(MicrographProblem.THRESHOLDS));
        assertTrue(assertThrows(InvalidInputException.class, () -> DRAWN.withBar(-1)).has(MicrographProblem.BAR));
        assertTrue(assertThrows(InvalidInputException.class, () -> Micrograph.read(picture, DRAWN.withBanner(200)))
                .has(MicrographProblem.BANNER));
        GrayImage black = new GrayImage(20, 20, new byte[400], 1e-6);
        assertTrue(assertThrows(InvalidInputException.class, () -> Micrograph.read(black, DRAWN))
                .has(MicrographProblem.NO_PHASES));
        assertThrows(IllegalArgumentException.class, () -> Damage.of(4));
    }

    @Test
    void thresholdsThatAreGivenAreTaken() {
        GrayImage picture = picture(4);
        Micrograph all = Micrograph.read(picture, DRAWN.withThresholds("130,250"));
        assertEquals(0, all.fraction(SeenPhase.AM), 1e-3);
    }
}
