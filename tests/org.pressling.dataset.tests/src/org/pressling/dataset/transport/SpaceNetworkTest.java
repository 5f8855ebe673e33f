// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dataset.sample.Bodies;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;

/** Conduction of bodies in space against closed forms, and against Gauss's elimination on a network that is made here. */
class SpaceNetworkTest {
    private static final double R = 0.5e-6;
    private static final double OVERLAP = 0.04e-6;
    private static final double PITCH = 2 * R - OVERLAP;
    private static final double AREA = Math.PI * R / 2 * OVERLAP;
    private static final double EXACT = 1e-9;

    /** Spheres of SE on the sites of a cubic lattice that touch their neighbours and the walls left and right. */
    private static PhaseNetwork lattice(List<int[]> sites, Box box, double acrossArea, double depth) {
        var p = new Particles(sites.size());
        for (int i = 0; i < p.count(); i++) {
            int[] s = sites.get(i);
            p.set(i, Phase.SE, R - OVERLAP + s[0] * PITCH, R + s[1] * PITCH, R + s[2] * PITCH, R);
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < p.count(); i++) {
            if (sites.get(i)[0] == 0) {
                pairs.add(new int[] {i, Contacts.WALL_LEFT});
            }
            if (p.x[i] > box.width() - R) {
                pairs.add(new int[] {i, Contacts.WALL_RIGHT});
            }
            for (int j = i + 1; j < p.count(); j++) {
                double dy = box.nearestY(p.y[j] - p.y[i]);
                double dz = box.nearestZ(p.z[j] - p.z[i]);
                if (Math.hypot(Math.hypot(p.x[j] - p.x[i], dy), dz) < 2 * R) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        var c = new Contacts(Phases.AM_SE, pairs.size(), true);
        for (int k = 0; k < pairs.size(); k++) {
            c.first[k] = pairs.get(k)[0];
            c.second[k] = pairs.get(k)[1];
            boolean along = c.isWall(k) || sites.get(c.first[k])[0] != sites.get(c.second[k])[0];
            c.area[k] = along ? AREA : acrossArea;
            c.overlap[k] = OVERLAP;
        }
        return new PhaseNetwork(new Structure(box, p), c, Phase.SE, depth);
    }

    private static double half(double area, double inset) {
        return (R - inset) / (Math.PI * R * R) + 1 / (4 * Math.sqrt(area / Math.PI));
    }

    private static double width(int columns) {
        return 2 * (R - OVERLAP) + (columns - 1) * PITCH;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inACubicLatticeTheBondsAcrossCarryNothing(boolean joined) {
        List<int[]> sites = new ArrayList<>();
        for (int n = 0; n < 6 * 4 * 5; n++) {
            sites.add(new int[] {n % 6, n / 6 % 4, n / 24});
        }
        var box = new Box(width(6), 4 * PITCH, 5 * PITCH, joined, joined);
        double chain = 2 * half(AREA, OVERLAP) + 5 * 2 * half(AREA, OVERLAP / 2);
        double expected = 4 * 5 / chain * box.width() / (box.height() * box.depth());
        assertEquals(expected, lattice(sites, box, AREA / 3, box.depth()).conductivity(), EXACT * expected);
    }

    /** From wall to wall straight on, and by ways that go up, to the back, and both: resistances in series all along. */
    @Test
    void aChainAlongEachAxisIsItsResistancesInSeries() {
        int[][] ways = {{0, 0}, {2, 0}, {0, 3}, {2, 3}};
        for (int[] way : ways) {
            List<int[]> sites = new ArrayList<>();
            sites.add(new int[] {0, 0, 0});
            sites.add(new int[] {1, 0, 0});
            for (int y = 1; y <= way[0]; y++) {
                sites.add(new int[] {1, y, 0});
            }
            for (int z = 1; z <= way[1]; z++) {
                sites.add(new int[] {1, way[0], z});
            }
            sites.add(new int[] {2, way[0], way[1]});
            var box = new Box(width(3), 9 * R, 11 * R, false, false);
            double across = AREA / 2;
            double chain = 2 * half(AREA, OVERLAP) + 2 * 2 * half(AREA, OVERLAP / 2)
                    + (way[0] + way[1]) * 2 * half(across, OVERLAP / 2);
            double expected = box.width() / chain / (box.height() * box.depth());
            assertEquals(expected, lattice(sites, box, across, box.depth()).conductivity(), EXACT * expected);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPressedBodyConductsAsGaussSolvesIt(boolean joined) {
        PressedSample sample = Bodies.pressed(3, joined, joined);
        double[] conductivity = {0.7, 3};
        Structure body = sample.press().pressed();
        var network = new PhaseNetwork(body, sample.press().contacts(), conductivity, sample.press().slabDepth());
        Box box = body.box();
        assertEquals(box.depth(), sample.press().slabDepth());
        double conductance = solved(body, sample.press().contacts(), conductivity);
        double expected = conductance * box.width() / (box.height() * box.depth());
        assertTrue(expected > 0.05, "it conducts: " + expected);
        assertEquals(expected, network.conductivity(), EXACT * expected);
        // Of one phase alone parts hang loose: what is joined to both walls is found here by walking from either.
        var electrolyte = new PhaseNetwork(body, sample.press().contacts(), Phase.SE, box.depth());
        double alone = solved(body, sample.press().contacts(), new double[] {0, 1}) * box.width() / (box.height() * box.depth());
        assertEquals(alone, electrolyte.conductivity(), EXACT * alone);
        assertEquals(percolating(body, sample.press().contacts()), electrolyte.percolatingFraction(), EXACT);
    }

    private static boolean conducts(Structure body, Contacts c, int k, double[] sigma) {
        return c.area[k] > 0 && sigma[body.particles().phase[c.first[k]]] > 0
                && (c.isWall(k) || sigma[body.particles().phase[c.second[k]]] > 0);
    }

    /** Conductance between the walls: Kirchhoff's equations of all that one of them reaches, by elimination with pivots. */
    private static double solved(Structure body, Contacts c, double[] sigma) {
        Particles p = body.particles();
        boolean[] in = reached(body, c, sigma, Contacts.WALL_LEFT);
        int n = p.count();
        var a = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            a[i][i] = in[i] ? 0 : 1;
        }
        var toRight = new double[n];
        for (int k = 0; k < c.count(); k++) {
            int i = c.first[k];
            if (!conducts(body, c, k, sigma) || !in[i]) {
                continue;
            }
            double spot = Math.sqrt(c.area[k] / Math.PI);
            double inset = c.isWall(k) ? c.overlap[k] : c.overlap[k] / 2;
            double resistance = resistance(p.radius[i], inset, spot) / sigma[p.phase[i]];
            if (c.isWall(k)) {
                boolean left = c.second[k] == Contacts.WALL_LEFT;
                boolean right = c.second[k] == Contacts.WALL_RIGHT;
                a[i][i] += left || right ? 1 / resistance : 0;
                a[i][n] += left ? 1 / resistance : 0;
                toRight[i] += right ? 1 / resistance : 0;
            } else {
                int j = c.second[k];
                double g = 1 / (resistance + resistance(p.radius[j], inset, spot) / sigma[p.phase[j]]);
                a[i][i] += g;
                a[j][j] += g;
                a[i][j] -= g;
                a[j][i] -= g;
            }
        }
        double[] potential = eliminated(a);
        double current = 0;
        for (int i = 0; i < n; i++) {
            current += toRight[i] * potential[i];
        }
        return current;
    }

    private static double resistance(double radius, double inset, double spot) {
        return (radius - inset) / (Math.PI * radius * radius) + 1 / (4 * spot);
    }

    private static double[] eliminated(double[][] a) {
        int n = a.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                pivot = Math.abs(a[row][column]) > Math.abs(a[pivot][column]) ? row : pivot;
            }
            double[] top = a[pivot];
            a[pivot] = a[column];
            a[column] = top;
            for (int row = column + 1; row < n; row++) {
                double factor = a[row][column] / top[column];
                for (int k = column; factor != 0 && k <= n; k++) {
                    a[row][k] -= factor * top[k];
                }
            }
        }
        var x = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double sum = a[row][n];
            for (int k = row + 1; k < n; k++) {
                sum -= a[row][k] * x[k];
            }
            x[row] = sum / a[row][row];
        }
        return x;
    }

    private static boolean[] reached(Structure body, Contacts c, double[] sigma, int wall) {
        var reached = new boolean[body.particles().count()];
        var open = new ArrayDeque<Integer>();
        for (int k = 0; k < c.count(); k++) {
            if (c.second[k] == wall && conducts(body, c, k, sigma)) {
                open.add(c.first[k]);
            }
        }
        while (!open.isEmpty()) {
            int i = open.remove();
            for (int k = 0; k < c.count() && !reached[i]; k++) {
                if (conducts(body, c, k, sigma) && !c.isWall(k) && (c.first[k] == i || c.second[k] == i)) {
                    open.add(c.first[k] + c.second[k] - i);
                }
            }
            reached[i] = true;
        }
        return reached;
    }

    private static double percolating(Structure body, Contacts c) {
        double[] sigma = {0, 1};
        boolean[] left = reached(body, c, sigma, Contacts.WALL_LEFT);
        boolean[] right = reached(body, c, sigma, Contacts.WALL_RIGHT);
        double both = 0;
        double all = 0;
        for (int i = 0; i < left.length; i++) {
            double volume = body.particles().phase[i] == Phase.SE.index() ? Math.pow(body.particles().radius[i], 3) : 0;
            all += volume;
            both += left[i] && right[i] ? volume : 0;
        }
        return both / all;
    }
}
