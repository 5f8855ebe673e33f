// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/** What planes cut of bodies. */
class SectionTest {
    private static final double UM = 1e-6;
    private static final Box JOINED = new Box(10 * UM, 8 * UM, 6 * UM, true, true);
    private static final Box WALLED = new Box(10 * UM, 8 * UM, 6 * UM, false, false);

    private static Structure spheres(Box box, double[]... xyzr) {
        var particles = new Particles(xyzr.length);
        for (int i = 0; i < xyzr.length; i++) {
            double[] s = xyzr[i];
            particles.set(i, i % 2 == 0 ? Phase.AM : Phase.SE, s[0] * UM, s[1] * UM, s[2] * UM, s[3] * UM);
        }
        return new Structure(box, particles);
    }

    /** Radius and place of each disc in µm. */
    private static List<String> discs(SectionCut cut) {
        Particles p = cut.discs().particles();
        return Stream.iterate(0, i -> i < p.count(), i -> i + 1)
                .map(i -> String.format(Locale.ROOT, "%d: %.3f %.3f r %.3f", cut.particle(i), p.x[i] / UM, p.y[i] / UM,
                        p.radius[i] / UM))
                .toList();
    }

    @Test
    void aSphereGivesTheCircleAtItsHeight() {
        Structure body = spheres(WALLED, new double[] {4, 3, 2, 1}, new double[] {7, 5, 3.5, 1}, new double[] {2, 2, 2.5, 0.5});
        // h = 0.6 of R = 1 leaves 0.8; a sphere that the plane touches leaves nothing.
        assertEquals(List.of("0: 4.000 3.000 r 0.800", "1: 7.000 5.000 r 0.436", "2: 2.000 2.000 r 0.490"),
                discs(Section.across(Axis.Z, 2.6 * UM).cut(body)));
        assertEquals(List.of("0: 4.000 2.000 r 0.800"), discs(Section.across(Axis.Y, 3.6 * UM).cut(body)));
        assertEquals(List.of("0: 3.000 2.000 r 0.800"), discs(Section.across(Axis.X, 3.4 * UM).cut(body)));
        assertEquals(List.of(), discs(Section.across(Axis.Z, 5 * UM).cut(body)));
        SectionCut cut = Section.across(Axis.Y, 5 * UM).cut(body);
        assertEquals(List.of("1: 7.000 3.500 r 1.000"), discs(cut));
        assertEquals(Phase.SE, cut.discs().particles().phaseOf(0));
    }

    @Test
    void theSurfaceThatTouchesIsCut() {
        Structure body = spheres(WALLED, new double[] {4, 3, 2, 1});
        body.particles().growTo(new double[] {1.25 * UM});
        assertEquals(List.of("0: 4.000 3.000 r 1.000"), discs(Section.across(Axis.Z, 2.75 * UM).cut(body)));
    }

    @Test
    void spheresAreSeenAcrossJoinedSides() {
        Structure body = spheres(JOINED, new double[] {4, 0.5, 5.7, 1});
        Section front = Section.across(Axis.Z, 0.3 * UM);
        // One disc for both edges: the section is joined at top and bottom as the plane's box is.
        assertEquals(List.of("0: 4.000 0.500 r 0.800"), discs(front.cut(body)));
        assertTrue(front.cut(body).discs().box().periodicY());
        assertEquals(List.of("0: 4.000 5.700 r 0.866"), discs(Section.across(Axis.Y, 0 * UM).cut(body)));
        // Square to x the left and right edges of the section are joined, which no box of the plane can say: images stand there.
        assertEquals(List.of("0: 0.500 5.700 r 1.000", "0: 8.500 5.700 r 1.000"),
                discs(Section.across(Axis.X, 4 * UM).cut(body)));
        assertEquals(discs(front.cut(body)), discs(front.shifted(JOINED.depth()).cut(body)));
        assertEquals(List.of(), discs(front.cut(spheres(WALLED, new double[] {4, 0.5, 5.7, 1}))));
    }

    @Test
    void theSectionContainsThePressDirection() {
        assertEquals(new Box(10 * UM, 8 * UM, true), Section.across(Axis.Z, 3 * UM).in(JOINED).plane());
        assertEquals(new Box(10 * UM, 6 * UM, false), Section.across(Axis.Y, 3 * UM).in(WALLED).plane());
        assertEquals(new Box(8 * UM, 6 * UM, true), Section.across(Axis.X, 3 * UM).in(JOINED).plane());
        // Between y and z: x is kept, and the plane through the middle is as long as the chord of 8 × 6.
        double half = Math.sqrt(0.5);
        SectionFrame oblique = new Section(0, half, half, 7 * UM * half).in(WALLED);
        assertEquals(10 * UM, oblique.width(), 1e-18);
        assertEquals(6 * UM * Math.sqrt(2), oblique.height(), 1e-18);
        assertFalse(oblique.joined());
    }

    static Stream<Arguments> directions() {
        var random = new Random(4);
        return Stream.generate(() -> Arguments.of(random.nextGaussian(), random.nextGaussian(), random.nextGaussian())).limit(20);
    }

    /** The area of discs over all parallel sections, times their spacing, is the volume: Cavalieri; in any direction. */
    @ParameterizedTest
    @MethodSource("directions")
    void areasAddUpToTheVolume(double x, double y, double z) {
        Structure body = spheres(new Box(4 * UM, 4 * UM, 4 * UM, false, false), new double[] {2, 1.7, 2.2, 1.5});
        int sections = 400;
        double spacing = 14 * UM / sections;
        double volume = 0;
        for (int i = 0; i < sections; i++) {
            var section = new Section(x, y, z, (i + 0.5 - sections / 2.0) * spacing);
            volume += area(section, body) * spacing;
        }
        assertEquals(4.0 / 3 * Math.PI * 3.375, volume / (UM * UM * UM), 2e-4 * 14);
    }

    private static double area(Section section, Structure body) {
        try {
            Particles discs = section.cut(body).discs().particles();
            double area = 0;
            for (int i = 0; i < discs.count(); i++) {
                area += Math.PI * discs.radius[i] * discs.radius[i];
            }
            return area;
        } catch (InvalidInputException e) {
            assertEquals(SectionProblem.MISSES, e.problems().getFirst().code());
            return 0;
        }
    }

    /** Distances within a section are distances in the body, whichever way it lies. */
    @ParameterizedTest
    @MethodSource("directions")
    void axesAreSquareAndOfLengthOne(double x, double y, double z) {
        double length = Math.sqrt(x * x + y * y + z * z);
        double place = (x * 5 + y * 4 + z * 3) / length * UM; // through the middle
        SectionFrame frame = new Section(x, y, z, place).in(WALLED);
        SectionPoint middle = frame.points(5 * UM, 4 * UM, 3 * UM, 20 * UM).getFirst();
        SectionPoint other = frame.points(6 * UM, 6 * UM, 5 * UM, 20 * UM).getFirst();
        assertEquals(0, middle.distance(), 1e-20);
        assertEquals(frame.width() / 2, middle.u(), 1e-18);
        assertEquals(frame.height() / 2, middle.v(), 1e-18);
        assertEquals(3 * UM, Math.hypot(Math.hypot(other.u() - middle.u(), other.v() - middle.v()), other.distance()), 1e-18);
        SectionPoint pressed = frame.points(6 * UM, 4 * UM, 3 * UM, 20 * UM).getFirst();
        assertTrue(pressed.u() > middle.u(), "u runs along the press direction");
        assertEquals(middle.v(), pressed.v(), 1e-18);
    }

    @ParameterizedTest
    @EnumSource(Axis.class)
    void sectionsDivideTheBoxEvenly(Axis axis) {
        double extent = axis.extent(WALLED);
        List<Section> three = Section.evenly(axis, WALLED, 3);
        assertEquals(extent / 6, three.getFirst().place(), 1e-18);
        assertEquals(extent / 2, three.get(1).place(), 1e-18);
        assertEquals(extent / 3, three.get(2).place() - three.get(1).place(), 1e-18);
    }

    @Test
    void whatCannotBeCutIsRefused() {
        Structure body = spheres(WALLED, new double[] {4, 3, 2, 1});
        refused(SectionProblem.MISSES, () -> Section.across(Axis.Z, 6.1 * UM).cut(body));
        refused(SectionProblem.MISSES, () -> Section.across(Axis.Y, -1 * UM).cut(body));
        refused(SectionProblem.NORMAL, () -> new Section(0, 0, 0, 1));
        refused(SectionProblem.NORMAL, () -> new Section(0, 0, 1, Double.NaN));
        var flat = new Structure(new Box(10 * UM, 8 * UM, true), new Particles(0));
        refused(SectionProblem.NO_DEPTH, () -> Section.across(Axis.Z, 0).cut(flat));
    }

    private static void refused(SectionProblem why, Executable what) {
        assertEquals(why, assertThrows(InvalidInputException.class, what).problems().getFirst().code());
    }
}
