// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.Renderer;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

class PicturePredictorsTest {
    private static final double UM = 1e-6;

    @ParameterizedTest
    @CsvSource({"1, 5", "4, 5", "1, 3", "4, 12"})
    void anAmDiscInSolidSeHasItsAreaAndCircumference(int supersampling, double radiusInUm) {
        Particles particles = new Particles(2);
        particles.set(0, Phase.AM, 20.03 * UM, 19.9 * UM, radiusInUm * UM);
        particles.set(1, Phase.SE, 20 * UM, 20 * UM, 100 * UM);
        RenderSettings settings = settings(supersampling, DrawOrder.AM_OVER_SE);
        PicturePredictors found = PicturePredictors.of(render(particles, settings), settings);
        double circumference = 2 * Math.PI * radiusInUm * UM;
        assertEquals(circumference, found.boundaryLength(), 0.02 * circumference);
        assertEquals(Math.PI * radiusInUm * radiusInUm / (36 * 36), found.amFraction(), 1e-3);
        assertEquals(0, found.porosity());
    }

    @Test
    void aBoundaryDoesNotGrowWithItsSlope() {
        double[] lengths = new double[7];
        for (int i = 0; i < lengths.length; i++) {
            double slope = Math.toRadians(15 * i);
            Particles particles = new Particles(2);
            particles.set(0, Phase.SE, 20 * UM, 20 * UM, 100 * UM);
            double far = 1e4 * UM; // So large a disc has a straight edge, here through the middle of the picture.
            particles.set(1, Phase.AM, 20.02 * UM + far * Math.cos(slope), 20.03 * UM + far * Math.sin(slope), far);
            RenderSettings settings = settings(1, DrawOrder.AM_OVER_SE);
            double chord = 36 * UM / Math.max(Math.abs(Math.cos(slope)), Math.abs(Math.sin(slope)));
            lengths[i] = PicturePredictors.of(render(particles, settings), settings).boundaryLength() / chord;
        }
        for (double length : lengths) {
            assertEquals(1, length, 0.06);
        }
    }

    @Test
    void blurredEdgesBetweenSeAndVoidAreNotTakenForAm() {
        Particles particles = new Particles(900);
        for (int i = 0; i < particles.count(); i++) {
            particles.set(i, Phase.SE, (1 + 1.25 * (i % 30)) * UM, (1 + 1.25 * (i / 30)) * UM, 0.5 * UM);
        }
        RenderSettings settings = settings(4, DrawOrder.AM_OVER_SE);
        GrayImage picture = render(particles, settings);
        PicturePredictors found = PicturePredictors.of(picture, settings);
        assertEquals(0, found.amFraction(), 1e-3);
        assertTrue(found.boundaryLength() < 1 * UM, "length " + found.boundaryLength());
        assertEquals(1 - Math.PI / 4 / (1.25 * 1.25), found.porosity(), 0.02);
    }

    @Test
    void voidBetweenThePhasesIsNoBoundary() {
        Particles particles = new Particles(2);
        particles.set(0, Phase.AM, 12 * UM, 20 * UM, 5 * UM);
        particles.set(1, Phase.SE, 24 * UM, 20 * UM, 5 * UM);
        RenderSettings settings = settings(1, DrawOrder.AM_OVER_SE);
        PicturePredictors found = PicturePredictors.of(render(particles, settings), settings);
        assertEquals(0, found.boundaryLength());
        assertEquals(found.amFraction(), found.values()[0]);
        assertEquals(PicturePredictors.columns().size(), found.values().length);
    }

    private static RenderSettings settings(int supersampling, DrawOrder order) {
        return new RenderSettings(new PictureCut(2 * UM, 224), PhaseGrays.KOMORI_2022, supersampling, 0, 0, order);
    }

    private static GrayImage render(Particles particles, RenderSettings settings) {
        return Renderer.render(new Structure(new Box(40 * UM, 40 * UM, false), particles), settings);
    }
}
