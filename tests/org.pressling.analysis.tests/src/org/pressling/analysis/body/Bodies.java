// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.pressling.dataset.section.Section;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/** Small bodies and how they are drawn. */
final class Bodies {
    static final int GROUND = 0x102030;
    static final int INK = 0xFFFFFE;
    static final int COLOUR = 0xF0C080;
    /** Columns and rows of the pictures. */
    static final int SIZE = 400;

    private Bodies() {
    }

    /** A cube of 10 µm with spheres, each of x, y, z and radius in µm. */
    static Structure cube(boolean joinedY, boolean joinedZ, double[]... spheres) {
        Particles p = new Particles(spheres.length);
        for (int i = 0; i < spheres.length; i++) {
            double[] s = spheres[i];
            p.set(i, i % 2 == 0 ? Phase.AM : Phase.SE, s[0] * 1e-6, s[1] * 1e-6, s[2] * 1e-6, s[3] * 1e-6);
        }
        return new Structure(new Box(10e-6, 10e-6, 10e-6, joinedY, joinedZ), p);
    }

    /** Spheres at random in a cube, overlapping each other and its sides. */
    static Structure random(int count, long seed, boolean joined) {
        Random random = new Random(seed);
        double[][] spheres = new double[count][];
        for (int i = 0; i < count; i++) {
            spheres[i] = new double[] {10 * random.nextDouble(), 10 * random.nextDouble(), 10 * random.nextDouble(),
                    0.2 + random.nextDouble()};
        }
        return cube(joined, joined, spheres);
    }

    /** All of a body in one colour. */
    static BodyScene scene(Structure body, Section... cut) {
        int[] colours = new int[body.particles().count()];
        Arrays.fill(colours, COLOUR);
        return new BodyScene(body, colours, Arrays.stream(cut).findFirst(), List.of(), GROUND, INK);
    }

    static BodyPicture draw(BodyScene scene, Camera camera) {
        return new BodyRenderer(3).draw(scene, camera, SIZE, SIZE);
    }

    /** Colour of the pixel that shows a point in µm, if nothing is in front of it. */
    static int colourAt(BodyPicture picture, BodyScene scene, Camera camera, double x, double y, double z) {
        return picture.pixels()[place(scene, camera, x, y, z)];
    }

    /** Particle of the pixel that shows a point in µm, if nothing is in front of it. */
    static int particleAt(BodyPicture picture, BodyScene scene, Camera camera, double x, double y, double z) {
        int place = place(scene, camera, x, y, z);
        return picture.particleAt(place % SIZE, place / SIZE);
    }

    private static int place(BodyScene scene, Camera camera, double x, double y, double z) {
        Projection to = projection(scene, camera);
        return (int) Math.floor(to.row(x * 1e-6, y * 1e-6, z * 1e-6)) * SIZE
                + (int) Math.floor(to.column(x * 1e-6, y * 1e-6, z * 1e-6));
    }

    static Projection projection(BodyScene scene, Camera camera) {
        return new Projection(camera, scene.body().box(), SIZE, SIZE);
    }

    /** How many pixels show a particle. */
    static long shown(BodyPicture picture, int particle) {
        long count = 0;
        for (int row = 0; row < picture.height(); row++) {
            for (int column = 0; column < picture.width(); column++) {
                count += picture.particleAt(column, row) == particle ? 1 : 0;
            }
        }
        return count;
    }

    /** The scene with chains. */
    static BodyScene with(BodyScene scene, List<BodyScene.Chain> chains) {
        return new BodyScene(scene.body(), scene.colours(), scene.cut(), chains, scene.ground(), scene.ink());
    }

    /** The scene with another cut. */
    static BodyScene cut(BodyScene scene, Section cut) {
        return new BodyScene(scene.body(), scene.colours(), Optional.of(cut), scene.chains(), scene.ground(), scene.ink());
    }
}
