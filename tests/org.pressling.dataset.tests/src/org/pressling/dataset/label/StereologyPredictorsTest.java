// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.Renderer;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dataset.section.Axis;
import org.pressling.dataset.section.Section;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/** Rules of stereology on bodies of which the truth is known. */
class StereologyPredictorsTest {
    private static final double UM = 1e-6;
    private static final RenderSettings RENDERING = new RenderSettings(new PictureCut(0, 400), PhaseGrays.KOMORI_2022,
            DrawOrder.AM_OVER_SE);
    private static final double RADIUS = 2 * UM;
    private static final double SIDE = 40 * UM;

    private static StereologyPredictors seen(Section section, Structure body, List<SeenCircle> circles) {
        GrayImage picture = Renderer.render(section.cut(body).discs(), RENDERING);
        return StereologyPredictors.of(picture, RENDERING, circles);
    }

    /**
     * Spheres at random, overlapping: by Boolean model V_V = 1 − exp(−λV) and S_V = λS exp(−λV) of a sphere's volume V,
     * surface S.
     */
    private static Structure booleanModel(double perVolume, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        // Beyond the walls left and right as well, so that the body is the same everywhere.
        double width = SIDE + 2 * RADIUS;
        int count = (int) Math.round(perVolume * width * SIDE * SIDE);
        var particles = new Particles(count);
        for (int i = 0; i < count; i++) {
            particles.set(i, Phase.AM, random.nextDouble() * width - RADIUS, random.nextDouble() * SIDE,
                    random.nextDouble() * SIDE, RADIUS);
        }
        return new Structure(new Box(SIDE, SIDE, SIDE, true, true), particles);
    }

    @ParameterizedTest
    @EnumSource(names = {"Y", "Z"})
    void volumeAndSurfaceOfRandomSpheresAreThoseOfTheBooleanModel(Axis axis) {
        double volume = 4.0 / 3 * Math.PI * Math.pow(RADIUS, 3);
        double perVolume = 0.4 / volume;
        double volumeFraction = 1 - Math.exp(-0.4);
        double surface = perVolume * 4 * Math.PI * RADIUS * RADIUS * Math.exp(-0.4);
        int bodies = 6;
        double[] volumes = new double[bodies];
        double[] surfaces = new double[bodies];
        for (int seed = 0; seed < bodies; seed++) {
            Structure body = booleanModel(perVolume, seed);
            for (Section section : Section.evenly(axis, body.box(), 4)) {
                StereologyPredictors seen = seen(section, body, List.of());
                volumes[seed] += seen.amVolume() / 4;
                surfaces[seed] += seen.amVoid() / 4;
                assertEquals(1, seen.amVolume() + seen.voidVolume(), 2e-3); // what the opening takes from AM goes to SE
                assertTrue(seen.amSe() + seen.seVoid() < 0.03 * seen.amVoid());
                assertEquals(1.5 * 4 * seen.amVolume() / seen.amVoid(), seen.amDiameter(), 0.03 * seen.amDiameter());
            }
        }
        within(volumeFraction, volumes, 0);
        within(surface, surfaces, 0.01 * surface); // the opening of the phase map rounds off what is thinner than three pixels
    }

    /** The mean is within three standard errors of the truth, which are small. */
    private static void within(double truth, double[] values, double bias) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        double error = Math.sqrt(squares / (values.length - 1) / values.length);
        assertEquals(truth, mean, 3 * error + bias);
        assertEquals(0, error / truth, 0.03, "the error says something");
    }

    @Test
    void aSphereThroughItsMiddleIsSeenAsACircle() {
        var particles = new Particles(1);
        particles.set(0, Phase.AM, SIDE / 2, SIDE / 2, SIDE / 2, 10 * UM);
        Structure body = new Structure(new Box(SIDE, SIDE, SIDE, false, false), particles);
        StereologyPredictors seen = seen(Section.across(Axis.Z, SIDE / 2), body, List.of());
        assertEquals(Math.PI * 100 / 1600, seen.amVolume(), 1e-3);
        assertEquals(4 / Math.PI * 2 * Math.PI * 10 / 1600, seen.amVoid() * UM, 0.03 * 0.05);
        assertEquals(seen.amVoid() * UM, seen.values()[3]);
    }

    /** Sections at all heights of one sphere: the harmonic mean of the circles gives its diameter. */
    @Test
    void circlesGiveTheDiameterOfTheirSpheres() {
        int sections = 100_000;
        double[] circles = new double[sections];
        for (int i = 0; i < sections; i++) {
            double h = (i + 0.5) / sections;
            circles[i] = 2 * Math.sqrt(1 - h * h);
        }
        assertEquals(2, StereologyPredictors.meanDiameter(circles), 5e-3);
        assertEquals(Math.PI / 2 * 3, StereologyPredictors.meanDiameter(3, 3), 1e-12);
    }

    @Test
    void withoutActiveMaterialItHasNoSize() {
        Structure empty = new Structure(new Box(SIDE, SIDE, SIDE, false, false), new Particles(0));
        assertEquals(new StereologyPredictors(0, 1, 0, 0, 0, 0), seen(Section.across(Axis.Z, SIDE / 2), empty, List.of()));
    }
}
