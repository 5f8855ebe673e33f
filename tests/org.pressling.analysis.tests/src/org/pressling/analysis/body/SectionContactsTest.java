// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.section.Axis;
import org.pressling.dataset.section.Section;
import org.pressling.dataset.section.SectionCut;
import org.pressling.dataset.section.SectionPlan;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;

/** Contacts of a section, from a lattice whose contacts run along the axes, and from two spheres. */
class SectionContactsTest {

    @Test
    void aSectionThroughALayerHasTheContactsOfThatLayer() {
        Structure body = LatticeBody.structure();
        Contacts all = LatticeBody.contacts();
        for (Axis axis : Axis.values()) {
            SectionCut cut = Section.across(axis, 5.2e-6).cut(body);
            SectionContacts found = SectionContacts.of(body, all, cut);
            Contacts c = found.contacts();
            long walls = Arrays.stream(c.second).filter(second -> second < 0).count();
            assertEquals(axis == Axis.X ? 0 : 10, walls, "walls across " + axis);
            // across x both edges are joined: of the five lines over the left and right edge there are two images each, and five
            // between the images on either side, which reach into the section
            assertEquals(axis == Axis.X ? 50 + 5 + 10 : 45, c.count() - walls, "pairs across " + axis);
            for (int k = 0; k < c.count(); k++) {
                assertEndsMeet(cut.discs(), c, k);
                int of = found.contact(k);
                assertEquals(all.first[of], cut.particle(c.first[k]));
                assertEquals(all.second[of], c.isWall(k) ? c.second[k] : cut.particle(c.second[k]));
                assertEquals(all.normalForce[of], c.normalForce[k]);
                assertEquals(all.pairType(of), c.pairType(k));
            }
        }
    }

    /** A line that is drawn from the first disc ends in the middle of the second, or on the wall. */
    private static void assertEndsMeet(Structure discs, Contacts c, int k) {
        Particles p = discs.particles();
        Box plane = discs.box();
        double ahead = p.radius[c.first[k]] - (c.isWall(k) ? c.overlap[k] : c.overlap[k] / 2);
        double apart = c.isWall(k) ? ahead : ahead + p.radius[c.second[k]] - c.overlap[k] / 2;
        assertEquals(LatticeBody.APART / (c.isWall(k) ? 2 : 1), apart, 1e-18);
        double endX = p.x[c.first[k]] + apart * c.normalX[k];
        double endY = p.y[c.first[k]] + apart * c.normalY[k];
        if (c.isWall(k)) {
            assertEquals(c.second[k] == Contacts.WALL_LEFT ? 0 : plane.width(), endX, 1e-18);
        } else {
            assertEquals(p.x[c.second[k]], endX, 1e-18);
            assertEquals(0, plane.nearestY(endY - p.y[c.second[k]]), 1e-18);
        }
    }

    @Test
    void linesAreAsLongAsTheyAreSeen() {
        Structure body = Bodies.cube(false, false, new double[] {3, 5, 4, 2}, new double[] {6, 5, 6, 2});
        Contacts all = new Contacts(Phases.AM_SE, 1, true);
        all.second[0] = 1;
        double apart = Math.sqrt(13) * 1e-6;
        all.overlap[0] = 4e-6 - apart;
        all.normalX[0] = 3e-6 / apart;
        all.normalZ[0] = 2e-6 / apart;
        SectionCut cut = Section.across(Axis.Z, 5e-6).cut(body);
        Contacts c = SectionContacts.of(body, all, cut).contacts();
        assertEquals(1, c.count());
        assertEquals(1, c.normalX[0], 1e-12);
        assertEquals(2 * Math.sqrt(3) * 1e-6 - 3e-6, c.overlap[0], 1e-18);
        assertEquals(4.5e-6, c.x[0], 1e-18);
        assertEquals(0, SectionContacts.of(body, all, Section.across(Axis.Z, 2.5e-6).cut(body)).contacts().count(),
                "one sphere is not cut");
    }

    @Test
    void spheresBehindEachOtherHaveNoLine() {
        Structure body = Bodies.cube(false, false, new double[] {5, 5, 4, 2}, new double[] {5, 5, 7, 2});
        Contacts all = new Contacts(Phases.AM_SE, 1, true);
        all.second[0] = 1;
        all.overlap[0] = 1e-6;
        all.normalZ[0] = 1;
        assertEquals(0, SectionContacts.of(body, all, Section.across(Axis.Z, 5.5e-6).cut(body)).contacts().count());
        assertEquals(1, SectionContacts.of(body, all, Section.across(Axis.X, 5e-6).cut(body)).contacts().count());
    }

    @Test
    void aPlaceMovesAlongWithItsBoxAndStaysInIt() {
        Box wide = new Box(12e-6, 10e-6, 8e-6, true, true);
        assertEquals(6e-6, new SectionPlace(Axis.X, 0.5).in(wide), 1e-18);
        assertEquals(5e-6, new SectionPlace(Axis.X, 0.5).in(wide.withWidth(10e-6)), 1e-18);
        assertTrue(new SectionPlace(Axis.Y, 7).in(wide) < 10e-6);
        assertTrue(new SectionPlace(Axis.Y, -7).in(wide) > 0);
        assertEquals(Section.across(Axis.Z, 4e-6), SectionPlace.MIDDLE.of(wide));
        for (int count = 1; count < 5; count++) {
            SectionPlan plan = new SectionPlan(Axis.Y, count, Optional.empty());
            assertEquals(plan.places(wide).get((count - 1) / 2).place(), SectionPlace.of(plan).in(wide), 1e-18);
        }
    }

    @Test
    void aPlaceThatMissesAParticleMovesToItsCentre() {
        Structure body = Bodies.cube(true, true, new double[] {2, 5, 5, 1}, new double[] {8, 9.5, 5, 1});
        SectionPlace low = new SectionPlace(Axis.Y, 0.01);
        assertEquals(low, low.meeting(body, 1), "cut across the joined side");
        assertEquals(0.5, low.meeting(body, 0).share(), 1e-12);
        assertEquals(new SectionPlace(Axis.X, 0.15), new SectionPlace(Axis.X, 0.15).meeting(body, 0));
        assertEquals(0.8, new SectionPlace(Axis.X, 0.15).meeting(body, 1).share(), 1e-12);
        assertEquals(0.5, new SectionPlace(Axis.Z, 0.9).meeting(body, 0).share(), 1e-12);
    }
}
