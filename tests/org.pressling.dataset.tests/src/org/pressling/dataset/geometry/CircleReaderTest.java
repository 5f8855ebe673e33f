// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.SeenCircle;

class CircleReaderTest {
    private static final double NM = 1e-9;
    private static final RenderSettings HARD = Scene.rendering(1, DrawOrder.AM_OVER_SE);

    @ParameterizedTest
    @CsvSource({"1, AM_OVER_SE, 8", "4, AM_OVER_SE, 25", "1, SE_OVER_AM, 120"})
    void circlesAreFoundWhereTheyAre(int supersampling, DrawOrder order, double largestInNm) {
        RenderSettings settings = Scene.rendering(supersampling, order);
        Scene.Match all = new Scene.Match();
        for (long seed = 1; seed <= 25; seed++) {
            Scene scene = Scene.random(seed);
            all.plus(scene.match(CircleReader.circles(scene.draw(settings), settings)));
        }
        assertEquals(0, all.wrong, all.toString());
        assertTrue(all.found >= 0.96 * all.known, all.toString());
        assertTrue(all.rms(all.centre) < largestInNm * NM, all.toString());
        assertTrue(all.rms(all.radius) < largestInNm * NM, all.toString());
    }

    @Test
    void standardErrorsAreThoseThatAreMade() {
        Scene.Match all = new Scene.Match();
        for (long seed = 100; seed < 130; seed++) {
            Scene scene = Scene.random(seed);
            all.plus(scene.match(CircleReader.circles(scene.draw(HARD), HARD)));
        }
        assertEquals(1, all.rms(all.centreInErrors), 0.35, all.toString());
        assertEquals(1, all.rms(all.radiusInErrors), 0.35, all.toString());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.03, 0.3, 1, 2.5})
    void theOverlapOfTwoIsFarSmallerThanAPixelAndStillThere(double overlap) {
        Scene scene = new Scene().am(12.013, 17.021, 4.5).am(12.013 + 0.8 * (10 - overlap), 17.021 + 0.6 * (10 - overlap), 5.5);
        List<SeenCircle> found = CircleReader.circles(scene.draw(HARD), HARD);
        assertEquals(2, found.size());
        double gap = found.get(0).gap(found.get(1));
        assertEquals(-overlap, gap / Scene.UM, 0.015);
        assertTrue(found.get(0).gapError(found.get(1)) < 15 * NM);
        double effective = 4.5 * 5.5 / 10;
        double expected = 4.0 / 3 * Math.sqrt(effective) * Math.pow(-gap / Scene.UM, 1.5);
        assertEquals(expected, found.get(0).hertz(found.get(1)) / Scene.UM / Scene.UM, 1e-3 * expected);
    }

    @Test
    void circlesThatTheEdgeCutsAreWhole() {
        Scene scene = new Scene().am(1.2, 34.9, 4.2).am(34.5, 2, 5).am(18, 0.6, 4).am(18.1, 20.2, 5);
        List<SeenCircle> found = CircleReader.circles(scene.draw(HARD), HARD);
        Scene.Match match = scene.match(found);
        assertEquals(4, match.found, match.toString());
        assertEquals(0, match.wrong);
        assertTrue(match.rms(match.centre) < 40 * NM, match.toString());
        for (SeenCircle circle : found) {
            assertEquals(circle.radius() > 4.99 * Scene.UM && circle.x() < 20 * Scene.UM ? 1 : 0.5, circle.seen(), 0.2);
        }
        // What is cut is known less well, and says so.
        double whole = found.stream().filter(c -> c.seen() == 1).findFirst().orElseThrow().centreError();
        assertTrue(found.stream().filter(c -> c.seen() < 1).allMatch(c -> c.centreError() > 2 * whole));
    }

    @Test
    void outlinesBelongToTheParticles() {
        RenderSettings outlined = new RenderSettings(new PictureCut(2 * Scene.UM, 224), PhaseGrays.KOMORI_2022, 1,
                0.33 * Scene.UM, 64, DrawOrder.AM_OVER_SE);
        Scene scene = Scene.random(7);
        Scene.Match match = scene.match(CircleReader.circles(scene.draw(outlined), outlined));
        assertEquals(match.known, match.found, match.toString());
        assertTrue(match.rms(match.radius) < 20 * NM, match.toString());
    }

    @Test
    void picturesWithoutCirclesHaveNone() {
        SplittableRandom random = new SplittableRandom(3);
        byte[] noise = new byte[224 * 224];
        random.nextBytes(noise);
        assertTrue(CircleReader.circles(new GrayImage(224, 224, noise, 1.6e-7), HARD).isEmpty());
        byte[] am = new byte[100 * 60];
        Arrays.fill(am, (byte) 128);
        assertTrue(CircleReader.circles(new GrayImage(100, 60, am, 1.6e-7), HARD).isEmpty());
        assertTrue(CircleReader.circles(new GrayImage(100, 60, new byte[100 * 60], 1.6e-7), HARD).isEmpty());
        byte[] half = new byte[100 * 60];
        for (int row = 0; row < 60; row++) {
            Arrays.fill(half, row * 100, row * 100 + 50, (byte) 128);
        }
        assertTrue(CircleReader.circles(new GrayImage(100, 60, half, 1.6e-7), HARD).isEmpty());
    }
}
