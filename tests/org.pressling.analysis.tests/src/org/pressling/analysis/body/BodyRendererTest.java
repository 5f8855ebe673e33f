// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.section.Axis;
import org.pressling.dataset.section.Section;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;

/** Silhouettes, depths, cuts and what is picked, against closed forms and against rays that are followed one by one. */
class BodyRendererTest {
    private static final Camera[] CAMERAS = {Camera.START, Camera.ALONG_Z, new Camera(2.2, -0.7, 1.6, 1e-6, -2e-6),
            new Camera(-1.1, Math.PI / 2, 1, 0, 0)};

    @Test
    void aSphereCoversTheAreaOfItsCircleFromAnywhere() {
        BodyScene scene = Bodies.scene(Bodies.cube(false, false, new double[] {5, 5, 5, 3}));
        for (Camera camera : CAMERAS) {
            double r = 3e-6 * Bodies.projection(scene, camera).scale();
            assertEquals(Math.PI * r * r, Bodies.shown(Bodies.draw(scene, camera), 0), 0.005 * Math.PI * r * r);
        }
    }

    @Test
    void theNearerOfTwoIsSeenAndTheOtherFromBehind() {
        BodyScene scene = Bodies.scene(Bodies.cube(false, false, new double[] {5, 5, 2, 1.5}, new double[] {5, 5, 8, 1.5}));
        assertEquals(0, Bodies.shown(Bodies.draw(scene, Camera.ALONG_Z), 0));
        assertEquals(0, Bodies.shown(Bodies.draw(scene, Camera.ALONG_Z.turned(Math.PI, 0)), 1));
    }

    @Test
    void aCutLeavesAFlatFaceOfTheCirclesRadius() {
        for (double h : new double[] {-1.8, 0, 0.5, 2.4}) {
            BodyScene scene = Bodies.scene(Bodies.cube(false, false, new double[] {5, 5, 5, 3}),
                    Section.across(Axis.Z, (5 + h) * 1e-6));
            BodyPicture picture = Bodies.draw(scene, Camera.ALONG_Z);
            double scale = Bodies.projection(scene, Camera.ALONG_Z).scale();
            double face = Math.PI * (9 - h * h) * 1e-12 * scale * scale;
            double seen = Arrays.stream(picture.pixels()).filter(pixel -> pixel == Bodies.COLOUR).count();
            if (h > 0) { // else the outermost pixels of the face are its rim
                assertEquals(face, seen, 0.01 * face, "cut at " + h);
            }
            double whole = h > 0 ? Math.PI * 9e-12 * scale * scale : face;
            assertEquals(whole, Bodies.shown(picture, 0), 0.01 * whole, "cut at " + h);
        }
        Structure body = Bodies.cube(false, false, new double[] {5, 5, 5, 3});
        assertEquals(0, Bodies.shown(Bodies.draw(Bodies.scene(body, Section.across(Axis.Z, 1.9e-6)), Camera.ALONG_Z), 0));
    }

    @Test
    void facesOfOverlappingSpheresPartWhereTheirSurfacesMeet() {
        BodyScene scene = Bodies.scene(Bodies.cube(false, false, new double[] {4, 5, 5, 3}, new double[] {7, 5, 5, 2}),
                Section.across(Axis.Z, 5e-6));
        BodyPicture picture = Bodies.draw(scene, Camera.ALONG_Z);
        double meet = 4 + (9 + 9.0 - 4) / 6; // circles of 3 and 2 whose centres are 3 apart
        for (double y : new double[] {4, 5, 6}) {
            assertEquals(0, Bodies.particleAt(picture, scene, Camera.ALONG_Z, meet - 0.05, y, 5));
            assertEquals(1, Bodies.particleAt(picture, scene, Camera.ALONG_Z, meet + 0.05, y, 5));
        }
    }

    @Test
    void everyPixelShowsWhatItsRayMeetsFirst() {
        Random random = new Random(7);
        for (boolean joined : new boolean[] {false, true}) {
            Structure body = Bodies.random(150, 3, joined);
            for (Camera camera : CAMERAS) {
                for (BodyScene scene : new BodyScene[] {Bodies.scene(body), Bodies.scene(body, Section.across(Axis.Z, 6e-6)),
                        Bodies.scene(body, new Section(1, 1, -0.5, 4e-6))}) {
                    BodyPicture picture = Bodies.draw(scene, camera);
                    Rays rays = new Rays(scene, camera, Bodies.SIZE, Bodies.SIZE);
                    int told = 0;
                    for (int trial = 0; trial < 2000; trial++) {
                        int column = random.nextInt(Bodies.SIZE);
                        int row = random.nextInt(Bodies.SIZE);
                        if (rays.isClear(column, row)) {
                            assertEquals(rays.particle(), picture.particleAt(column, row), "pixel " + column + ", " + row + " of "
                                    + camera + scene.cut() + ", joined " + joined);
                            told++;
                        }
                    }
                    assertTrue(told > 1500, "rays that decide: " + told);
                }
            }
        }
    }

    @Test
    void aQuarterTurnExchangesAxes() {
        Structure body = Bodies.random(200, 11, false);
        Particles p = body.particles();
        double[][] turned = new double[p.count()][];
        for (int i = 0; i < p.count(); i++) { // the front turns to the right: z becomes x, x what is farther away
            turned[i] = new double[] {1e6 * p.z[i], 1e6 * p.y[i], 10 - 1e6 * p.x[i], 1e6 * p.radius[i]};
        }
        BodyPicture camera = Bodies.draw(Bodies.scene(body), Camera.ALONG_Z.turned(Math.PI / 2, 0));
        BodyPicture axes = Bodies.draw(Bodies.scene(Bodies.cube(false, false, turned)), Camera.ALONG_Z);
        int others = 0;
        for (int at = 0; at < camera.pixels().length; at++) {
            others += camera.pixels()[at] == axes.pixels()[at] ? 0 : 1;
        }
        assertTrue(others < camera.pixels().length / 200, others + " pixels differ by more than rounding at rims");
        assertNotEquals(0, Arrays.stream(camera.pixels()).filter(pixel -> pixel != Bodies.GROUND).count());
    }

    @Test
    void thePictureIsTheSameForAnyNumberOfShares() {
        BodyScene plain = Bodies.scene(Bodies.random(500, 5, true), Section.across(Axis.X, 6e-6));
        BodyPicture one = new BodyRenderer(1).draw(plain, Camera.START, 301, 217);
        for (int shares : new int[] {2, 3, 7, 64, 1000}) {
            BodyRenderer renderer = new BodyRenderer(shares);
            for (int again = 0; again < 2; again++) {
                assertArrayEquals(one.pixels(), renderer.draw(plain, Camera.START, 301, 217).pixels(), shares + " shares");
            }
        }
    }

    @Test
    void aSphereOnAJoinedSideShowsOnBothAndNeverOutside() {
        double[] onTop = {5, 10, 5, 2};
        BodyScene joined = Bodies.scene(Bodies.cube(true, false, onTop));
        BodyScene walls = Bodies.scene(Bodies.cube(false, false, onTop));
        BodyPicture picture = Bodies.draw(joined, Camera.ALONG_Z);
        assertEquals(0, Bodies.particleAt(picture, joined, Camera.ALONG_Z, 5, 9, 5));
        assertEquals(0, Bodies.particleAt(picture, joined, Camera.ALONG_Z, 5, 1, 5));
        assertEquals(-1, Bodies.particleAt(picture, joined, Camera.ALONG_Z, 5, 10.5, 5));
        assertEquals(-1, Bodies.particleAt(picture, joined, Camera.ALONG_Z, 5, -0.5, 5));
        assertEquals(-1, Bodies.particleAt(Bodies.draw(walls, Camera.ALONG_Z), walls, Camera.ALONG_Z, 5, 1, 5));
    }

    @Test
    void spheresSmallerThanAPixelShowInOneEach() {
        BodyScene scene = Bodies.scene(Bodies.cube(false, false, new double[] {3, 5, 5, 0.001}, new double[] {7, 5, 5, 0.01}));
        BodyPicture picture = Bodies.draw(scene, Camera.START);
        assertEquals(1, Bodies.shown(picture, 0));
        assertEquals(1, Bodies.shown(picture, 1));
    }

    @Test
    void edgesOfTheBoxAreSeenWhereNothingHidesThem() {
        BodyScene scene = Bodies.scene(Bodies.cube(false, false, new double[] {1.5, 1.5, 8, 1.5}));
        BodyPicture picture = Bodies.draw(scene, Camera.ALONG_Z);
        assertNotEquals(Bodies.GROUND, Bodies.colourAt(picture, scene, Camera.ALONG_Z, 0.001, 9, 0));
        Camera tilted = new Camera(0, 0.4, 1, 0, 0);
        BodyScene front = Bodies.scene(Bodies.cube(false, false, new double[] {5, 5, 7, 2.9}));
        BodyScene none = Bodies.scene(Bodies.cube(false, false, new double[] {5, 9.9, 0.1, 0.001}));
        assertTrue(isEdgeSeen(none, tilted), "the edge at the back");
        assertFalse(isEdgeSeen(front, tilted), "the edge at the back, behind a sphere");
    }

    /** Whether the middle of the lower edge at the back is seen: there the picture depends on the ink. */
    private static boolean isEdgeSeen(BodyScene scene, Camera camera) {
        Projection to = Bodies.projection(scene, camera);
        int column = (int) to.column(5e-6, 0, 0);
        int row = (int) Math.floor(to.row(5e-6, 0, 0));
        BodyPicture light = Bodies.draw(scene, camera);
        BodyPicture dark = Bodies.draw(
                new BodyScene(scene.body(), scene.colours(), scene.cut(), scene.chains(), scene.ground(), 0), camera);
        return IntStream.rangeClosed(row - 1, row + 1).map(near -> near * Bodies.SIZE + column)
                .anyMatch(at -> light.pixels()[at] != dark.pixels()[at]);
    }

    @Test
    void meansOfPixelsAreTaken() {
        BodyPicture picture = new BodyPicture(4, 2, new int[] {0x000000, 0x040404, 1, 1, 0x080808, 0x0C0C0C, 1, 1},
                new int[] {0, 1, 2, 3, 4, 5, 6, 7});
        BodyPicture half = picture.reduced(2);
        assertArrayEquals(new int[] {0x060606, 1}, half.pixels());
        assertEquals(5, half.particleAt(0, 0));
        assertEquals(-1, half.particleAt(2, 0));
    }

    @Test
    void aPlaneIsNoBodyAndEachParticleNeedsAColour() {
        Structure plane = new Structure(new Box(1e-6, 1e-6, false), new Particles(0));
        assertThrows(IllegalArgumentException.class, () -> Bodies.scene(plane));
        Structure body = Bodies.random(2, 1, false);
        assertThrows(IllegalArgumentException.class,
                () -> new BodyScene(body, new int[1], Optional.empty(), List.of(), 0, 0));
    }
}
