// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/** Square lattices of SE particles between the walls; one row is a chain. */
class PhaseNetworkTest {
    private static final double R = 0.5e-6;
    private static final double OVERLAP = 0.05e-6;
    private static final double SPOT = 0.1e-6;
    private static final double AREA = Math.PI * SPOT * SPOT;
    private static final double WALL_HALF = (R - OVERLAP) / (Math.PI * R * R) + 1 / (4 * SPOT);
    private static final double BOND = 2 * ((R - OVERLAP / 2) / (Math.PI * R * R) + 1 / (4 * SPOT));

    /** Any depth will do: conductivity over conductance is 1 over it. */
    private static final double DEPTH = 2.7 * R;

    private record Bond(int first, int second, double area) {
    }

    private static PhaseNetwork network(int columns, int rows, double sideways, Bond... without) {
        return network(columns, rows, sideways, 0, without);
    }

    /** Each surface grown outwards, as far as overlaps are listed without. */
    private static PhaseNetwork network(int columns, int rows, double sideways, double growth, Bond... without) {
        double pitch = 2 * R - OVERLAP;
        var p = new Particles(columns * rows);
        List<Bond> bonds = new ArrayList<>();
        for (int i = 0; i < p.count(); i++) {
            int column = i % columns;
            int row = i / columns;
            p.set(i, Phase.SE, R - OVERLAP + column * pitch, R + row * pitch, R - growth);
            if (column == 0) {
                bonds.add(new Bond(i, Contacts.WALL_LEFT, AREA));
            }
            if (column == columns - 1) {
                bonds.add(new Bond(i, Contacts.WALL_RIGHT, AREA));
            } else {
                bonds.add(new Bond(i, i + 1, AREA));
            }
            if (row < rows - 1 && sideways > 0) {
                bonds.add(new Bond(i, i + columns, sideways));
            }
        }
        for (Bond cut : without) {
            bonds.replaceAll(b -> b.first() == cut.first() && b.second() == cut.second() ? cut : b);
        }
        var c = new Contacts(bonds.size());
        for (int k = 0; k < bonds.size(); k++) {
            c.first[k] = bonds.get(k).first();
            c.second[k] = bonds.get(k).second();
            c.area[k] = bonds.get(k).area();
            c.overlap[k] = OVERLAP - (c.isWall(k) ? growth : 2 * growth);
        }
        if (growth > 0) {
            double[] surfaces = new double[p.count()];
            Arrays.fill(surfaces, R);
            p.growTo(surfaces);
        }
        var box = new Box(2 * (R - OVERLAP) + (columns - 1) * pitch, rows * pitch, true);
        return new PhaseNetwork(new Structure(box, p), c, Phase.SE, DEPTH);
    }

    /** Conductance of n chains side by side, as a relative conductivity of the box. */
    private static double chains(int columns, int chains, int rows) {
        double pitch = 2 * R - OVERLAP;
        double width = 2 * (R - OVERLAP) + (columns - 1) * pitch;
        return chains / (2 * WALL_HALF + (columns - 1) * BOND) * width / (rows * pitch * DEPTH);
    }

    @Test
    void aChainIsItsResistancesInSeries() {
        double expected = chains(12, 1, 1);
        assertEquals(expected, network(12, 1, 0).conductivity(), 1e-9 * expected);
    }

    /** Where surfaces have grown to touch, they conduct as spheres of that size do. */
    @Test
    void grownSurfacesAreWhatConducts() {
        double expected = network(12, 1, 0).conductivity();
        assertEquals(expected, network(12, 1, 0, 0.1 * R).conductivity(), 1e-9 * expected);
    }

    @Test
    void inASquareLatticeTheBondsAcrossCarryNothing() {
        double expected = chains(9, 7, 7);
        assertEquals(expected, network(9, 7, AREA).conductivity(), 1e-9 * expected);
    }

    /** Two chains of two, one bond cut, one rung: a series of parallel parts. */
    @Test
    void aDetourIsFound() {
        PhaseNetwork cut = network(2, 2, AREA, new Bond(2, 3, 0));
        // Left: node 0 directly, or by 2 and the rung; then the bond 0–1; right: 1 directly, or by the rung and 3.
        double end = 1 / (1 / WALL_HALF + 1 / (WALL_HALF + BOND));
        double pitch = 2 * R - OVERLAP;
        double width = 2 * (R - OVERLAP) + pitch;
        double expected = 1 / (2 * end + BOND) * width / (2 * pitch * DEPTH);
        assertEquals(expected, cut.conductivity(), 1e-9 * expected);
        assertEquals(1, cut.percolatingFraction());
    }

    @Test
    void aBrokenChainConductsNothingAndItsHalvesReachOneWallEach() {
        PhaseNetwork broken = network(4, 1, 0, new Bond(1, 2, 0));
        assertEquals(0, broken.conductivity());
        assertEquals(0, broken.percolatingFraction());
        assertTrue(broken.reachesCollector(1) && !broken.reachesSeparator(1));
        assertTrue(broken.reachesSeparator(2));
        assertFalse(broken.reachesCollector(2));
    }

    @Test
    void percolatingShareCountsVolume() {
        PhaseNetwork one = network(3, 4, 0, new Bond(0, 1, 0), new Bond(3, 4, 0), new Bond(6, 7, 0));
        assertEquals(0.25, one.percolatingFraction(), 1e-12);
    }
}
