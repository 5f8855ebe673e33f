// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.section.Axis;
import org.pressling.dataset.section.Section;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;

/** Two spheres that touch across a cut, and lines in boxes. */
class CutChainsTest {
    private static final int CHAIN = 0xFF0000;

    /** One contact along x between the two, of a force that gives a line of a width. */
    private static List<BodyScene.Chain> chains(Structure body, Section cut, double normalX, double normalY, double normalZ) {
        Contacts contacts = new Contacts(Phases.AM_SE, 1, true);
        contacts.second[0] = 1;
        contacts.normalX[0] = normalX;
        contacts.normalY[0] = normalY;
        contacts.normalZ[0] = normalZ;
        return CutChains.of(body, contacts, cut, _ -> 6, _ -> CHAIN);
    }

    @Test
    void aContactOfTwoCutSpheresIsALineBetweenTheMiddlesOfTheirFaces() {
        Structure body = Bodies.cube(false, false, new double[] {3, 5, 5, 2}, new double[] {7, 5, 5, 2});
        Section cut = Section.across(Axis.Z, 5.5e-6);
        List<BodyScene.Chain> chains = chains(body, cut, 1, 0, 0);
        assertEquals(1, chains.size());
        assertArrayEquals(new double[] {3e-6, 5e-6, 5.5e-6}, chains.getFirst().from(), 1e-18);
        assertArrayEquals(new double[] {7e-6, 5e-6, 5.5e-6}, chains.getFirst().to(), 1e-18);
        BodyScene scene = Bodies.with(Bodies.scene(body, cut), chains);
        BodyPicture front = Bodies.draw(scene, Camera.ALONG_Z);
        assertEquals(CHAIN, Bodies.colourAt(front, scene, Camera.ALONG_Z, 4, 5, 5.5));
        assertEquals(Bodies.COLOUR, Bodies.colourAt(front, scene, Camera.ALONG_Z, 4, 5.5, 5.5));
        Camera behind = Camera.ALONG_Z.turned(Math.PI, 0);
        assertNotEquals(CHAIN, Bodies.colourAt(Bodies.draw(scene, behind), scene, behind, 4, 5, 5.5));
    }

    @Test
    void aLineIsSeenOnAFaceHoweverItIsTilted() {
        Structure body = Bodies.cube(false, false, new double[] {3, 5, 5, 2}, new double[] {7, 5, 5, 2});
        Section cut = Section.across(Axis.Z, 5.5e-6);
        BodyScene scene = Bodies.with(Bodies.scene(body, cut), chains(body, cut, 1, 0, 0));
        for (double elevation = -1.2; elevation <= 1.2; elevation += 0.3) {
            Camera camera = new Camera(-0.5, elevation, 1, 0, 0);
            assertEquals(CHAIN, Bodies.colourAt(Bodies.draw(scene, camera), scene, camera, 6, 5, 5.5), "seen from " + elevation);
        }
    }

    @Test
    void aContactOfWhichOneSphereIsNotCutIsNoLine() {
        Structure body = Bodies.cube(false, false, new double[] {5, 5, 3, 2}, new double[] {5, 5, 7, 2});
        assertTrue(chains(body, Section.across(Axis.Z, 2e-6), 0, 0, 1).isEmpty());
        assertTrue(chains(body, Section.across(Axis.Z, 9.5e-6), 0, 0, 1).isEmpty());
        assertEquals(0, chains(body, Section.across(Axis.Z, 4.9e-6), 0, 0, 1).size(), "spheres that touch only");
    }

    @Test
    void aLineAcrossAJoinedSideGoesOnAtTheOther() {
        Structure body = Bodies.cube(true, false, new double[] {5, 9, 5, 2}, new double[] {5, 3, 5, 2});
        List<BodyScene.Chain> chains = chains(body, Section.across(Axis.Z, 5e-6), 0, 1, 0);
        assertEquals(2, chains.size());
        assertArrayEquals(new double[] {5e-6, 0, 5e-6}, chains.getFirst().from(), 1e-18);
        assertArrayEquals(new double[] {5e-6, 3e-6, 5e-6}, chains.getFirst().to(), 1e-18);
        assertArrayEquals(new double[] {5e-6, 9e-6, 5e-6}, chains.getLast().from(), 1e-18);
        assertArrayEquals(new double[] {5e-6, 10e-6, 5e-6}, chains.getLast().to(), 1e-18);
    }

    @Test
    void aContactAtAWallEndsOnTheWall() {
        Structure body = Bodies.cube(false, false, new double[] {1.5, 5, 5, 2});
        Contacts contacts = new Contacts(Phases.AM_SE, 1, true);
        contacts.second[0] = Contacts.WALL_LEFT;
        contacts.normalX[0] = -1;
        contacts.overlap[0] = 0.5e-6;
        BodyScene.Chain chain = CutChains.of(body, contacts, Section.across(Axis.Z, 6e-6), _ -> 1, _ -> CHAIN).getFirst();
        assertArrayEquals(new double[] {0, 5e-6, 6e-6}, chain.to(), 1e-18);
    }

    @Test
    void aCutThroughTheMiddleOfACubeAcrossItsDiagonalIsAHexagon() {
        Box cube = new Box(2, 2, 2, false, false);
        List<Segment> sides = Edges.of(cube, new Section(1, 1, 1, 3 / Math.sqrt(3)));
        assertEquals(6, sides.size());
        for (Segment side : sides) {
            assertEquals(Math.sqrt(2), Math.hypot(Math.hypot(side.to()[0] - side.from()[0], side.to()[1] - side.from()[1]),
                    side.to()[2] - side.from()[2]), 1e-12);
        }
        assertEquals(4, Edges.of(cube, Section.across(Axis.Y, 0.3)).size());
        assertEquals(12, Edges.of(cube).size());
        assertEquals(0, Edges.of(cube, Section.across(Axis.Y, 2.3)).size());
    }

    @Test
    void aSegmentIsCutAtTheSidesOfItsBox() {
        Box box = new Box(2, 4, 6, false, false);
        Segment through = new Segment(new double[] {-1, -1, 3}, new double[] {3, 3, 3}).in(box).orElseThrow();
        assertArrayEquals(new double[] {0, 0, 3}, through.from(), 1e-15);
        assertArrayEquals(new double[] {2, 2, 3}, through.to(), 1e-15);
        assertTrue(new Segment(new double[] {-1, 1, 7}, new double[] {3, 1, 7}).in(box).isEmpty());
        assertTrue(new Segment(new double[] {3, 0, 0}, new double[] {4, 1, 1}).in(box).isEmpty());
    }
}
