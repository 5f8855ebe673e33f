// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleFactors;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.press.PressHistory;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.PressResult;

/**
 * A cubic lattice of 5 × 5 × 5 spheres of 1.05 µm radius, 2 µm apart, as a pressed sample: walls left and right that touch,
 * joined
 * along y and z. Its contacts run along the three axes, 100 along x and 125 along y and along z, and 50 at walls.
 */
public final class LatticeBody {
    /** Spheres along an edge. */
    public static final int SIDE = 5;
    /** From centre to centre [m]. */
    public static final double APART = 2e-6;
    private static final double RADIUS = 1.05e-6;

    private LatticeBody() {
    }

    /** {@return the lattice, of spheres of active material and electrolyte by turns} */
    public static Structure structure() {
        Particles p = new Particles(SIDE * SIDE * SIDE);
        for (int i = 0; i < p.count(); i++) {
            p.set(i, i % 2 == 0 ? Phase.AM : Phase.SE, (i % SIDE + 0.5) * APART, (i / SIDE % SIDE + 0.5) * APART,
                    (i / SIDE / SIDE + 0.5) * APART, RADIUS);
        }
        return new Structure(new Box(SIDE * APART, SIDE * APART, SIDE * APART, true, true), p);
    }

    /** {@return its contacts, in the order of their first spheres} */
    public static Contacts contacts() {
        Structure body = structure();
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < body.particles().count(); i++) {
            int x = i % SIDE;
            int y = i / SIDE % SIDE;
            int z = i / SIDE / SIDE;
            if (x == 0) {
                found.add(new int[] {i, Contacts.WALL_LEFT, -1, 0, 0});
            }
            found.add(new int[] {i, x + 1 < SIDE ? i + 1 : Contacts.WALL_RIGHT, 1, 0, 0});
            found.add(new int[] {i, i + ((y + 1) % SIDE - y) * SIDE, 0, 1, 0});
            found.add(new int[] {i, i + ((z + 1) % SIDE - z) * SIDE * SIDE, 0, 0, 1});
        }
        Contacts c = new Contacts(Phases.AM_SE, found.size(), true);
        for (int k = 0; k < found.size(); k++) {
            int[] contact = found.get(k);
            Particles p = body.particles();
            boolean wall = contact[1] < 0;
            c.first[k] = contact[0];
            c.second[k] = contact[1];
            c.setPairType(k, wall ? Phases.AM_SE.withWall(p.phaseOf(contact[0]))
                    : Phases.AM_SE.pair(p.phaseOf(contact[0]), p.phaseOf(contact[1])));
            c.normalX[k] = contact[2];
            c.normalY[k] = contact[3];
            c.normalZ[k] = contact[4];
            c.overlap[k] = wall ? RADIUS - APART / 2 : 2 * RADIUS - APART;
            c.normalForce[k] = 1e-3 * (1 + k % 7);
            c.area[k] = 1e-13;
            c.pressure[k] = c.normalForce[k] / c.area[k];
        }
        return c;
    }

    /** {@return the lattice as sample 1, pressed from 12 to 10 µm} */
    public static PressedSample sample() {
        Structure body = structure();
        Contacts contacts = contacts();
        List<PressHistory.Row> rows = List.of(row(12e-6, 0), row(11e-6, 1e8), row(10e-6, 3e8));
        PressResult press = new PressResult(body, contacts, new PressHistory(rows),
                new PressQuality(1e-4, 0, 1e-9, 0.2, 0, 0, 1, 1, true, 0, 0, 0));
        Structure before = new Structure(body.box().withWidth(12e-6), body.particles());
        return new PressedSample(new SampleFactors(1, 12e-6, 0.5, 1, 2.1e-6, 0), new Packing(before, 0.5, 2.1e-6, 0, 1), press,
                ParticleMeasures.of(body, contacts));
    }

    private static PressHistory.Row row(double width, double pressure) {
        return new PressHistory.Row(0, width, pressure * 1e-10, pressure * 1e-10, pressure, 0.9, 0, 1, 1e-4, 0,
                Optional.empty());
    }
}
