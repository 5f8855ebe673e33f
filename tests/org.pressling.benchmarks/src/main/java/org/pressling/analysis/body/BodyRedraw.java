// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.pressling.dataset.section.Axis;
import org.pressling.dataset.section.Section;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/** How long it takes to draw bodies of 10,000 and 100,000 spheres while they are turned, whole and cut open. */
public final class BodyRedraw {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;
    private static final int FRAMES = 100;
    private static final double APART = 1e-6;

    private BodyRedraw() {
    }

    /**
     * Measures and prints.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        for (int count : new int[] {10_000, 100_000}) {
            Structure body = body(count);
            Section half = Section.across(Axis.Z, body.box().depth() / 2);
            for (int shares : new int[] {1, 4 * Runtime.getRuntime().availableProcessors()}) {
                measure(body, Optional.empty(), shares);
                measure(body, Optional.of(half), shares);
            }
        }
    }

    /** Spheres of random sizes about the points of a cubic lattice, joined along y and z. */
    private static Structure body(int count) {
        int side = (int) Math.ceil(Math.cbrt(count));
        double edge = side * APART;
        Random random = new Random(1);
        Particles p = new Particles(count);
        for (int i = 0; i < count; i++) {
            p.set(i, i % 5 == 0 ? Phase.AM : Phase.SE, near(i % side, random), near(i / side % side, random),
                    near(i / side / side, random), (0.45 + 0.12 * random.nextDouble()) * APART);
        }
        return new Structure(new Box(edge, edge, edge, true, true), p);
    }

    private static double near(int place, Random random) {
        return (place + 0.5 + 0.2 * random.nextGaussian()) * APART;
    }

    private static void measure(Structure body, Optional<Section> cut, int shares) {
        int[] colours = new int[body.particles().count()];
        Arrays.setAll(colours, i -> body.particles().phase[i] == 0 ? 0x8E9399 : 0xECF0F4);
        BodyScene scene = new BodyScene(body, colours, cut, List.of(), 0xFFFFFF, 0);
        BodyRenderer renderer = new BodyRenderer(shares);
        Camera camera = Camera.START;
        double[] elapsed = new double[FRAMES];
        for (int frame = -FRAMES; frame < FRAMES; frame++) {
            camera = camera.turned(0.05, frame % 2 == 0 ? 0.02 : -0.02);
            long start = System.nanoTime();
            renderer.draw(scene, camera, WIDTH, HEIGHT);
            elapsed[Math.floorMod(frame, FRAMES)] = (System.nanoTime() - start) * 1e-6;
        }
        Arrays.sort(elapsed);
        System.out.println(String.format(Locale.ROOT, "%d spheres, %s, %d bands: %.1f ms (median of %d; slowest %.1f ms)",
                body.particles().count(), cut.isPresent() ? "cut open" : "whole", shares, elapsed[FRAMES / 2], FRAMES,
                elapsed[FRAMES - 1]));
    }
}
