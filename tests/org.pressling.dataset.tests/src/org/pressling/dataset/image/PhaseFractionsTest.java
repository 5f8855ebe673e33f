// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pressling.dataset.image.RendererTest.settings;
import static org.pressling.dataset.image.RendererTest.structure;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Phase;

/** The shares of a picture against exact areas. */
class PhaseFractionsTest {
    private static final double WINDOW = 36 * 36;
    private static final RenderSettings PAPER = settings(2, 224, 1, 0, DrawOrder.AM_OVER_SE);

    @Test
    void discsThatDoNotOverlapHaveTheirExactArea() {
        List<double[]> rows = new ArrayList<>(List.of(new double[] {12.3, 13.1, 5.2, 0},
                new double[] {27, 28.7, 6, 0}));
        for (int i = 0; i < 30; i++) {
            rows.add(new double[] {21 + 1.1 * (i % 10), 5 + 1.1 * (i / 10), 0.5, 1});
        }
        PhaseFractions shares = PhaseFractions.of(structure(40, false, rows.toArray(double[][]::new)), PAPER);
        double am = Math.PI * (5.2 * 5.2 + 36) / WINDOW;
        double se = Math.PI * 0.25 * 30 / WINDOW;
        assertEquals(am, shares.of(Phase.AM), 1e-4);
        assertEquals(se, shares.of(Phase.SE), 1e-4);
        assertEquals(1 - am - se, shares.voidSpace(), 1e-4);
        assertEquals(1, shares.of(Phase.AM) + shares.of(Phase.SE) + shares.voidSpace(), 1e-15);
    }

    @Test
    void whatTheCropCutsOffDoesNotCount() {
        // The window's edge at x = 2 runs through the centre of one disc and cuts a segment off the other.
        double r = 5;
        double d = 3;
        double segment = r * r * Math.acos(d / r) - d * Math.sqrt(r * r - d * d);
        PhaseFractions half = PhaseFractions.of(structure(40, false, new double[][] {{2, 20, r, 0}}), PAPER);
        PhaseFractions most = PhaseFractions.of(structure(40, false, new double[][] {{5, 20, r, 0}}), PAPER);
        assertEquals(Math.PI * r * r / 2 / WINDOW, half.of(Phase.AM), 1e-4);
        assertEquals((Math.PI * r * r - segment) / WINDOW, most.of(Phase.AM), 1e-4);
    }

    @Test
    void overlapCountsOnceAndForThePhaseOnTop() {
        double r = 6;
        double d = 8;
        double lens = 2 * r * r * Math.acos(d / (2 * r)) - d / 2 * Math.sqrt(4 * r * r - d * d);
        double disc = Math.PI * r * r;
        double[][] rows = {{16, 20, r, 0}, {24, 20, r, 1}};
        PhaseFractions amOnTop = PhaseFractions.of(structure(40, false, rows), PAPER);
        assertEquals(disc / WINDOW, amOnTop.of(Phase.AM), 1e-4);
        assertEquals((disc - lens) / WINDOW, amOnTop.of(Phase.SE), 1e-4);
        PhaseFractions seOnTop = PhaseFractions.of(structure(40, false, rows), settings(2, 224, 1, 0, DrawOrder.SE_OVER_AM));
        assertEquals((disc - lens) / WINDOW, seOnTop.of(Phase.AM), 1e-4);
        assertEquals(disc / WINDOW, seOnTop.of(Phase.SE), 1e-4);
    }

    @Test
    void outlineBelongsToItsParticle() {
        double[][] rows = {{20, 20, 6, 0}};
        PhaseFractions plain = PhaseFractions.of(structure(40, false, rows), PAPER);
        assertEquals(plain, PhaseFractions.of(structure(40, false, rows), settings(2, 224, 1, 0.5, DrawOrder.AM_OVER_SE)));
    }

    @Test
    void sharesAgreeWithTheMeanGrayOfAnAntiAliasedPicture() {
        double[][] rows = {{16, 20, 6, 0}, {24, 20, 6, 1}, {8, 8, 0.7, 1}};
        RenderSettings fine = settings(2, 224, 8, 0, DrawOrder.AM_OVER_SE);
        float sum = 0;
        for (float gray : Renderer.render(structure(40, false, rows), fine).toUnit()) {
            sum += gray;
        }
        PhaseFractions shares = PhaseFractions.of(structure(40, false, rows), fine);
        assertEquals(shares.of(Phase.AM) * 128 / 255 + shares.of(Phase.SE), sum / (224 * 224), 2e-4);
    }
}
