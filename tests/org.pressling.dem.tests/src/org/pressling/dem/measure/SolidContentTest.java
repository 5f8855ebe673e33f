// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.packing.GrowthPacker;
import org.pressling.dem.packing.Ingredient;
import org.pressling.dem.packing.NormalSizes;
import org.pressling.dem.packing.OneSize;
import org.pressling.dem.packing.PackingSettings;
import org.pressling.dem.packing.ShareMeaning;

/** Bodies whose volume has a closed form; lattices with overlap; a random body against integration by columns. */
class SolidContentTest {
    private static final double UM = 1e-6;
    private static final double EXACT = 1e-9;

    /** Spheres as phase, x, y, z, radius in µm. */
    private static Structure body(Box box, double[]... spheres) {
        var p = new Particles(spheres.length);
        for (int i = 0; i < p.count(); i++) {
            double[] s = spheres[i];
            p.set(i, Phases.AM_SE.get((int) s[0]), s[1] * UM, s[2] * UM, s[3] * UM, s[4] * UM);
        }
        return new Structure(box, p);
    }

    private static Box cube(double side, boolean joined) {
        return new Box(side * UM, side * UM, side * UM, joined, joined);
    }

    private static double ball(double r) {
        return 4.0 / 3 * Math.PI * r * r * r;
    }

    private static double cap(double r, double height) {
        return Math.PI * height * height * (3 * r - height) / 3;
    }

    private static double lens(double a, double b, double d) {
        double reach = a + b - d;
        return Math.PI * reach * reach * (d * d + 2 * d * (a + b) - 3 * (a - b) * (a - b)) / (12 * d);
    }

    /** Volume in µm³. */
    private static double volume(Structure body) {
        return SolidContent.of(body).fraction() * body.box().content() / (UM * UM * UM);
    }

    @Test
    void oneSphere() {
        assertEquals(ball(2), volume(body(cube(10, false), new double[] {0, 5, 4, 3, 2})), EXACT);
        assertEquals(0, volume(body(cube(10, true))));
    }

    @Test
    void twoThatOverlapShareTheirLensAtTheRadicalPlane() {
        Structure two = body(cube(10, false), new double[] {0, 4, 5, 5, 2}, new double[] {1, 5.2, 6.1, 4.5, 1});
        double d = Math.sqrt(1.2 * 1.2 + 1.1 * 1.1 + 0.25);
        assertEquals(ball(2) + ball(1) - lens(2, 1, d), volume(two), EXACT);
        double h = (d * d + 4 - 1) / (2 * d);
        SolidContent solid = SolidContent.of(two);
        assertEquals(ball(2) - cap(2, 2 - h), solid.fraction(Phase.AM) * 1000, EXACT);
        assertEquals(ball(1) - cap(1, 1 - (d - h)), solid.fraction(Phase.SE) * 1000, EXACT);
        assertEquals(solid.fraction(Phase.SE) * 1000, solid.of(1) / (UM * UM * UM), EXACT);
    }

    @Test
    void aSphereInAnotherCountsNothingAndTwoInOnePlaceCountOnce() {
        assertEquals(ball(2), volume(body(cube(10, false), new double[] {0, 4, 5, 5, 2}, new double[] {1, 4.5, 5, 5, 1})),
                EXACT);
        assertEquals(ball(2), volume(body(cube(10, false), new double[] {0, 4, 5, 5, 2}, new double[] {1, 4, 5, 5, 2},
                new double[] {1, 4, 5, 5, 1})), EXACT);
    }

    @Test
    void wallsCut() {
        assertEquals(ball(2) - cap(2, 1.5), volume(body(cube(10, false), new double[] {0, 0.5, 5, 5, 2})), EXACT);
        assertEquals(cap(2, 1), volume(body(cube(10, false), new double[] {0, 5, 11, 5, 2})), EXACT);
        assertEquals(ball(2) / 8, volume(body(cube(10, false), new double[] {0, 10, 0, 10, 2})), EXACT, "a corner");
        assertEquals(0, volume(body(cube(10, false), new double[] {0, 5, 5, -3, 2})), EXACT);
        assertEquals(1000, volume(body(cube(10, false), new double[] {0, 5, 5, 5, 9})), 1e3 * EXACT, "a ball around the box");
    }

    @Test
    void joinedSidesShowImages() {
        Structure across = body(cube(10, true), new double[] {0, 5, 9.5, 0.5, 2}, new double[] {1, 5, 0.6, 9.4, 1.5});
        double d = Math.hypot(1.1, 1.1);
        assertEquals(ball(2) + ball(1.5) - lens(2, 1.5, d), volume(across), EXACT);
        var shallow = new Box(10 * UM, 10 * UM, 3 * UM, false, true);
        assertEquals(ball(2) - lens(2, 2, 3), volume(body(shallow, new double[] {0, 5, 5, 1, 2})), EXACT,
                "a sphere that meets its own image");
    }

    /** Three about a point, each with both others: integrated over columns along z, whose length is exact. */
    @Test
    void threeThatOverlapMutually() {
        double[][] spheres = {{0, 4, 4, 4, 1.5}, {0, 5.2, 4.1, 4.2, 1.2}, {1, 4.7, 5.1, 3.8, 1.3}};
        assertEquals(columns(spheres, 2, 7, 800), volume(body(cube(10, false), spheres)), 1e-4);
        Arrays.stream(spheres).forEach(s -> s[1] -= 4.3); // a wall cuts them
        assertEquals(columns(spheres, 0, 7, 800), volume(body(cube(10, false), spheres)), 1e-4);
    }

    /** Volume of the union from a column of each cell of a grid in x and y from low to high. */
    private static double columns(double[][] spheres, double low, double high, int cells) {
        double step = (high - low) / cells;
        double sum = 0;
        for (int n = 0; n < cells * cells; n++) {
            double x = low + (n % cells + 0.5) * step;
            double y = low + (Math.floorDiv(n, cells) + 0.5) * step;
            double[][] pieces = Arrays.stream(spheres).filter(s -> Math.hypot(s[1] - x, s[2] - y) < s[4]).map(s -> {
                double half = Math.sqrt(s[4] * s[4] - (s[1] - x) * (s[1] - x) - (s[2] - y) * (s[2] - y));
                return new double[] {s[3] - half, s[3] + half};
            }).sorted((a, b) -> Double.compare(a[0], b[0])).toArray(double[][]::new);
            double to = Double.NEGATIVE_INFINITY;
            for (double[] piece : pieces) {
                sum += Math.max(0, piece[1] - Math.max(to, piece[0]));
                to = Math.max(to, piece[1]);
            }
        }
        return sum * step * step;
    }

    /** In a face-centred lattice each sphere loses twelve caps, which do not meet up to 30°; from a/2 on nothing is void. */
    @Test
    void aFaceCentredLattice() {
        double a = 2;
        double[][] sites = {{0, 0, 0}, {1, 1, 0}, {1, 0, 1}, {0, 1, 1}};
        for (double r : new double[] {a / Math.sqrt(8), 0.72, 0.76, 0.8}) {
            double expected = 4 * (ball(r) - 12 * cap(r, r - a / Math.sqrt(8))) / (a * a * a);
            assertEquals(expected, interior(sites, a, r), EXACT);
        }
        assertEquals(1, interior(sites, a, a / 2 + 1e-9), EXACT);
        assertEquals(1, interior(sites, a, a / 2), 1e-6);
    }

    /** In a body-centred lattice eight caps, later six of the second neighbours; from √5/4 a on nothing is void. */
    @Test
    void aBodyCentredLattice() {
        double a = 2;
        double[][] sites = {{0, 0, 0}, {1, 1, 1}};
        double h = Math.sqrt(3) / 4 * a;
        for (double r : new double[] {h, 0.9, 0.98}) {
            assertEquals(2 * (ball(r) - 8 * cap(r, r - h)) / (a * a * a), interior(sites, a, r), EXACT);
        }
        assertEquals(1, interior(sites, a, Math.sqrt(5) / 4 * a + 1e-9), EXACT);
        assertTrue(interior(sites, a, 1.1) < 1 - 1e-4);
    }

    /** Share of a lattice's cell: of five cells along x the middle one, so that walls cut no sphere of it. */
    private static double interior(double[][] sites, double a, double r) {
        int cells = 5;
        var box = new Box(cells * a * UM, a * UM, a * UM, true, true);
        var spheres = new double[cells * sites.length][];
        for (int k = 0; k < spheres.length; k++) {
            double[] s = sites[k % sites.length];
            spheres[k] = new double[] {0, 0.25 * a + s[0] + Math.floorDiv(k, sites.length) * a, s[1], s[2], r};
        }
        SolidContent solid = SolidContent.of(body(box, spheres));
        double sum = 0;
        for (int k = 2 * sites.length; k < 3 * sites.length; k++) {
            sum += solid.of(k);
        }
        return sum / Math.pow(a * UM, 3);
    }

    private static double segment(double r, double h) {
        return r * r * Math.acos(h / r) - h * Math.sqrt(r * r - h * h);
    }

    @Test
    void inThePlaneDiscsFillAreas() {
        var box = new Box(10 * UM, 10 * UM, true);
        Structure two = body(box, new double[] {0, 5, 9.5, 0, 2}, new double[] {1, 5, 0.8, 0, 1.5});
        double d = 1.3;
        double h = (d * d + 4 - 2.25) / (2 * d);
        SolidContent solid = SolidContent.of(two);
        assertEquals((4 * Math.PI - segment(2, h)) / 100, solid.fraction(Phase.AM), EXACT);
        assertEquals((2.25 * Math.PI - segment(1.5, d - h)) / 100, solid.fraction(Phase.SE), EXACT);
        assertEquals(Math.PI / 100, SolidContent.of(body(new Box(10 * UM, 10 * UM, false), new double[] {0, 0, 10, 0, 2}))
                .fraction(), EXACT, "a quarter in the corner");
    }

    @Test
    void surfacesThatHaveGrownFill() {
        Structure one = body(cube(10, false), new double[] {0, 5, 4, 3, 2});
        one.particles().growTo(new double[] {2.5 * UM});
        assertEquals(ball(2.5), volume(one), EXACT);
    }

    private static Structure random(boolean joined, double pressed) {
        var box = new Box(6 * UM, 5 * UM, 4 * UM, joined, joined);
        var packer = new GrowthPacker();
        var settings = new PackingSettings(box, box.width(), Phases.AM_SE, List.of(
                new Ingredient(Phase.AM, new NormalSizes(1.8 * UM, 0.2 * UM, 3), 0.2, ShareMeaning.AM_SHARE_INITIAL, 5000),
                new Ingredient(Phase.SE, new OneSize(0.7 * UM), 0, ShareMeaning.REST, 2000)), 2_000_000,
                OptionalDouble.of(0.54));
        Structure loose = packer.pack(settings, Settings.defaults(packer.settings()), TestStructures.random(5)).structure();
        double[] surfaces = new double[loose.particles().count()];
        for (int i = 0; i < surfaces.length; i++) {
            surfaces[i] = pressed * loose.particles().radius[i];
        }
        loose.particles().growTo(surfaces);
        return loose;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.02, 1.1, 1.25})
    void aRandomBodyFillsWhatPointsFind(double pressed) {
        for (boolean joined : new boolean[] {true, false}) {
            Structure body = random(joined, pressed);
            SolidContent solid = SolidContent.of(body);
            assertEquals(solid.fraction(), solid.fraction(Phase.AM) + solid.fraction(Phase.SE), 1e-12);
            Particles p = body.particles();
            Box box = body.box();
            RandomGenerator random = TestStructures.random(11);
            int points = 20_000;
            int[] found = new int[2];
            for (int k = 0; k < points; k++) {
                double x = random.nextDouble(box.width());
                double y = random.nextDouble(box.height());
                double z = random.nextDouble(box.depth());
                double least = 0;
                int holder = -1;
                for (int i = 0; i < p.count(); i++) {
                    double dx = p.x[i] - x;
                    double dy = box.nearestY(p.y[i] - y);
                    double dz = box.nearestZ(p.z[i] - z);
                    double power = dx * dx + dy * dy + dz * dz - p.surface(i) * p.surface(i);
                    if (power < least) {
                        least = power;
                        holder = i;
                    }
                }
                if (holder >= 0) {
                    found[p.phase[holder]]++;
                }
            }
            for (Phase phase : Phases.AM_SE.list()) {
                double share = solid.fraction(phase);
                assertEquals((double) found[phase.index()] / points, share, 4 * Math.sqrt(share * (1 - share) / points),
                        phase + ", joined " + joined);
            }
        }
    }

    /** Where no three overlap, spheres less lenses and what walls cut off. */
    @Test
    void aBodyOfPairsIsSpheresLessLenses() {
        Structure body = random(true, 1.02);
        Particles p = body.particles();
        double sum = 0;
        for (int i = 0; i < p.count(); i++) {
            double r = p.surface(i);
            sum += ball(r) - cap(r, Math.max(0, r - p.x[i])) - cap(r, Math.max(0, r - (body.box().width() - p.x[i])));
            for (int j = i + 1; j < p.count(); j++) {
                double dy = body.box().nearestY(p.y[j] - p.y[i]);
                double dz = body.box().nearestZ(p.z[j] - p.z[i]);
                double d = Math.sqrt((p.x[j] - p.x[i]) * (p.x[j] - p.x[i]) + dy * dy + dz * dz);
                sum -= d < r + p.surface(j) ? lens(r, p.surface(j), d) : 0;
            }
        }
        assertEquals(sum, SolidContent.of(body).fraction() * body.box().content(), EXACT * sum);
    }

    @Test
    void neitherMirroringNorExchangeOfAxesChangesAnything() {
        Structure body = random(false, 1.2);
        double share = SolidContent.of(body).fraction();
        Box box = body.box();
        Particles p = body.particles();
        Particles mirrored = p.copy();
        Particles exchanged = p.copy();
        for (int i = 0; i < p.count(); i++) {
            mirrored.x[i] = box.width() - p.x[i];
            exchanged.y[i] = p.z[i];
            exchanged.z[i] = p.y[i];
        }
        assertEquals(share, SolidContent.of(new Structure(box, mirrored)).fraction(), 1e-11);
        assertEquals(share, SolidContent.of(new Structure(new Box(box.width(), box.depth(), box.height(), false, false),
                exchanged)).fraction(), 1e-11);
    }
}
