// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.Renderer;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/** Pictures with rims of three AM among electrolyte that is pressed together: rows of overlapping circles, shaken. */
class ElectrolyteReaderTest {
    private static final double UM = 1e-6;
    private static final double BOX = 20 * UM;
    private static final double RADIUS = 0.5 * UM;
    private static final RenderSettings RIMS = rendering(0.1, 0, OptionalDouble.empty());
    private static Particles particles;
    private static PictureGeometry geometry;
    /** Of each particle the circle of its kind that shows it; -1 for none. */
    private static int[] shown;

    private static RenderSettings rendering(double rim, double crop, OptionalDouble field) {
        return new RenderSettings(new PictureCut(crop * UM, 224, field), PhaseGrays.KOMORI_2022, 1, rim * UM, 64,
                DrawOrder.AM_OVER_SE);
    }

    @BeforeAll
    static void draw() {
        particles = pressed(0.94, RADIUS, 4);
        geometry = PictureGeometry.of(picture(particles, RIMS), RIMS);
        shown = new int[particles.count()];
        for (int i = 0; i < shown.length; i++) {
            List<SeenCircle> seen = particles.phase[i] == Phase.AM.index() ? geometry.circles() : geometry.electrolyte();
            shown[i] = -1;
            for (int k = 0; k < seen.size(); k++) {
                if (Math.hypot(seen.get(k).x() - particles.x[i], seen.get(k).y() - particles.y[i]) < 0.15 * UM) {
                    shown[i] = k;
                }
            }
        }
    }

    private static GrayImage picture(Particles all, RenderSettings settings) {
        return Renderer.render(new Structure(new Box(BOX, BOX, false), all), settings);
    }

    private static Particles pressed(double pitch, double radius, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<double[]> am = List.of(new double[] {6 * UM, 7 * UM, 4 * UM}, new double[] {14.2 * UM, 7 * UM, 4.25 * UM},
                new double[] {11 * UM, 15.5 * UM, 3 * UM});
        List<double[]> se = new ArrayList<>();
        double step = pitch * UM;
        for (int row = 0; 0.47 * UM + row * step * 0.87 < BOX - 0.45 * UM; row++) {
            for (double x = 0.47 * UM + row % 2 * step / 2; x < BOX - 0.45 * UM; x += step) {
                double[] one = {x + random.nextDouble(-30e-9, 30e-9),
                        0.47 * UM + row * step * 0.87 + random.nextDouble(-30e-9, 30e-9), radius};
                if (am.stream().allMatch(disc -> Scene.gap(disc, one) > -0.1 * UM)) {
                    se.add(one);
                }
            }
        }
        Particles all = new Particles(am.size() + se.size());
        for (int i = 0; i < all.count(); i++) {
            double[] disc = i < am.size() ? am.get(i) : se.get(i - am.size());
            all.set(i, i < am.size() ? Phase.AM : Phase.SE, disc[0], disc[1], disc[2]);
        }
        return all;
    }

    @Test
    void eachElectrolyteIsFoundToSomeNanometres() {
        assertEquals(3, geometry.circles().size());
        int electrolyte = particles.count() - 3;
        assertEquals(electrolyte, geometry.electrolyte().size(), 0.01 * electrolyte);
        double squares = 0;
        double inErrors = 0;
        int found = 0;
        for (int i = 3; i < shown.length; i++) {
            if (shown[i] >= 0) {
                SeenCircle circle = geometry.electrolyte().get(shown[i]);
                double away = Math.hypot(circle.x() - particles.x[i], circle.y() - particles.y[i]);
                squares += away * away;
                inErrors += away * away / circle.centreError() / circle.centreError();
                found++;
                assertEquals(RADIUS, circle.radius(), 0.02 * RADIUS);
            }
        }
        assertTrue(found >= 0.99 * electrolyte, found + " of " + electrolyte);
        assertTrue(Math.sqrt(squares / found) < 20e-9, "rms " + Math.sqrt(squares / found));
        assertTrue(Math.sqrt(inErrors / found) < 2, "rms in errors " + Math.sqrt(inErrors / found));
    }

    @Test
    void contactsAreThoseThatAre() {
        Set<List<Integer>> seen = new HashSet<>();
        for (SeenContact contact : SeenContact.of(geometry.structure())) {
            assertTrue(contact.overlap() > 0 && contact.error() > 0 && contact.hertz() > 0);
            if (contact.pair() == SeenContact.Pair.SE_SE) {
                seen.add(List.of(Math.min(contact.first(), contact.second()), Math.max(contact.first(), contact.second())));
            }
        }
        int hit = 0;
        int known = 0;
        for (int i = 3; i < shown.length; i++) {
            for (int j = i + 1; j < shown.length; j++) {
                if (Math.hypot(particles.x[i] - particles.x[j], particles.y[i] - particles.y[j]) < 2 * RADIUS) {
                    known++;
                    hit += seen.contains(List.of(Math.min(shown[i], shown[j]), Math.max(shown[i], shown[j]))) ? 1 : 0;
                }
            }
        }
        assertTrue(hit >= 0.95 * known, hit + " of " + known);
        assertTrue(hit >= 0.95 * seen.size(), hit + " true of " + seen.size());
    }

    @Test
    void loadsOfAllPairsAndWallsAreSummedUp() {
        PartialLoads loads = PartialLoads.of(geometry.structure());
        // The first two AM overlap by 50 nm: 4/3 √(4 · 4.25 / 8.25) · 0.05^1.5 µm².
        double hertz = 4.0 / 3 * Math.sqrt(4 * 4.25 / 8.25) * Math.pow(0.05, 1.5);
        assertEquals(2 * hertz, Arrays.stream(loads.amOnAm()).sum() / UM / UM, 0.2 * hertz);
        assertEquals(Arrays.stream(loads.seOnAm()).sum(), Arrays.stream(loads.amOnSe()).sum(), 1e-20);
        assertTrue(Arrays.stream(loads.wallOnSe()).sum() > 0);
        assertEquals(0, Arrays.stream(loads.wallOnAm()).sum());
        assertTrue(loads.area() > 0);
        RenderSettings cropped = rendering(0.1, 1, OptionalDouble.empty());
        PictureGeometry within = PictureGeometry.of(picture(particles, cropped), cropped);
        assertEquals(0, Arrays.stream(PartialLoads.of(within.structure()).wallOnSe()).sum());
        RenderSettings field = rendering(0.1, 0, OptionalDouble.of(15 * UM));
        assertEquals(0, Arrays
                .stream(PartialLoads.of(PictureGeometry.of(picture(particles, field), field).structure()).wallOnSe()).sum());
    }

    @Test
    void predictorsTellHowHardTheElectrolyteIsPressed() {
        double[] hard = GeometryPredictors.of(geometry).values();
        double[] soft = GeometryPredictors.of(PictureGeometry.of(picture(pressed(0.97, RADIUS, 4), RIMS), RIMS)).values();
        assertEquals(GeometryPredictors.WITH_RIMS, hard.length);
        assertEquals(GeometryPredictors.WITH_RIMS, GeometryPredictors.columns(GeometryPredictors.WITH_RIMS).size());
        assertTrue(hard[13] > soft[13] + 0.5, hard[13] + " and " + soft[13]);
    }

    @Test
    void withoutRimsOrWithTwoSizesNothingIsRead() {
        RenderSettings filled = rendering(0, 0, OptionalDouble.empty());
        PictureGeometry without = PictureGeometry.of(picture(particles, filled), filled);
        assertTrue(without.electrolyte().isEmpty());
        assertEquals(GeometryPredictors.WITHOUT_RIMS, GeometryPredictors.of(without).values().length);
        Particles two = pressed(0.94, RADIUS, 4);
        for (int i = 3; i < two.count(); i++) {
            two.radius[i] *= i % 20 == 0 ? 1 : 0.7;
        }
        assertTrue(PictureGeometry.of(picture(two, RIMS), RIMS).electrolyte().isEmpty());
        GrayImage black = new GrayImage(224, 224, new byte[224 * 224], BOX / 224);
        assertTrue(PictureGeometry.of(black, RIMS).electrolyte().isEmpty());
    }

    @Test
    void activeMaterialThatIsPressedIntoOthersIsOneCircleEach() {
        double[][] am = {{16.133, 35.238, 5.082}, {25.893, 33.508, 5.247}, {24.050, 23.365, 5.284}, {14.077, 25.379, 5.426},
                {16.572, 15.131, 5.549}, {4.855, 29.697, 5.458}, {5.016, 14.932, 5.188}, {13.589, 5.081, 5.428},
                {27.448, 12.934, 5.535}, {34.618, 22.678, 5.786}, {35.476, 34.661, 4.932}, {35.151, 5.944, 5.132}};
        Particles all = new Particles(am.length);
        for (int i = 0; i < am.length; i++) {
            all.set(i, Phase.AM, am[i][0] * UM, am[i][1] * UM, am[i][2] * UM);
        }
        RenderSettings settings = new RenderSettings(new PictureCut(0, 448), PhaseGrays.KOMORI_2022, 1, 0.1 * UM, 64,
                DrawOrder.AM_OVER_SE);
        Box box = new Box(40 * UM, 40 * UM, false);
        assertEquals(am.length, CircleReader.circles(Renderer.render(new Structure(box, all), settings), settings).size());
    }

    @Test
    void rimsBelongToTheirParticles() {
        RenderSettings filled = rendering(0, 0, OptionalDouble.empty());
        PhaseMap with = geometry.phases();
        PhaseMap without = PhaseMap.of(picture(particles, filled), filled);
        for (byte phase : new byte[] {PhaseMap.AM, PhaseMap.SE, PhaseMap.VOID}) {
            assertEquals(without.share(phase), with.share(phase), 0.01);
        }
    }
}
