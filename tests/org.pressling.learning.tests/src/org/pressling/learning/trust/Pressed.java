// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

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

/** Pictures like those of pressed structures, and such as are none. */
final class Pressed {
    static final int SIZE = 112;
    private static final double UM = 1e-6;
    private static final double BOX = 20 * UM;
    static final RenderSettings RENDERING = new RenderSettings(new PictureCut(1 * UM, SIZE), PhaseGrays.KOMORI_2022,
            DrawOrder.AM_OVER_SE);

    private Pressed() {
    }

    /** Six AM or so among SE that nearly fill the rest. */
    static GrayImage picture(long seed) {
        return draw(seed, 0.96, 1);
    }

    /** The same with SE farther apart, as before a press. */
    static GrayImage loose(long seed) {
        return draw(seed, 1.25, 1);
    }

    /** The same, all particles larger by a factor. */
    static GrayImage larger(long seed, double factor) {
        return draw(seed, 0.96, factor);
    }

    private static GrayImage draw(long seed, double pitch, double factor) {
        SplittableRandom random = new SplittableRandom(seed);
        List<double[]> discs = new ArrayList<>();
        for (int tries = 0; tries < 2000 && discs.size() < 6; tries++) {
            double[] am = {random.nextDouble() * BOX, random.nextDouble() * BOX, random.nextDouble(2, 3.5) * UM * factor};
            if (discs.stream().allMatch(other -> gap(am, other) > -0.1 * UM)) {
                discs.add(am);
            }
        }
        int count = discs.size();
        for (double y = 0; y < BOX; y += pitch * UM * factor) {
            for (double x = 0; x < BOX; x += pitch * UM * factor) {
                double[] se = {x + random.nextDouble(-0.1, 0.1) * UM, y + random.nextDouble(-0.1, 0.1) * UM,
                        0.5 * UM * factor};
                if (discs.subList(0, count).stream().allMatch(am -> gap(am, se) > -0.2 * UM)) {
                    discs.add(se);
                }
            }
        }
        Particles particles = new Particles(discs.size());
        for (int i = 0; i < discs.size(); i++) {
            double[] d = discs.get(i);
            particles.set(i, i < count ? Phase.AM : Phase.SE, d[0], d[1], d[2]);
        }
        return Renderer.render(new Structure(new Box(BOX, BOX, false), particles), RENDERING);
    }

    private static double gap(double[] a, double[] b) {
        return Math.hypot(a[0] - b[0], a[1] - b[1]) - a[2] - b[2];
    }
}
