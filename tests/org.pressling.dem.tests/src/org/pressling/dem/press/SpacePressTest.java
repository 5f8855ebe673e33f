// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.law.YieldingLawFactory;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.packing.GrowthPacker;
import org.pressling.dem.packing.Ingredient;
import org.pressling.dem.packing.NormalSizes;
import org.pressling.dem.packing.OneSize;
import org.pressling.dem.packing.PackingSettings;
import org.pressling.dem.packing.ShareMeaning;

/** Presses of bodies in space. */
class SpacePressTest {

    private static final double UM = 1e-6;

    private static Structure body(boolean periodicY, boolean periodicZ) {
        var box = new Box(8 * UM, 5 * UM, 4 * UM, periodicY, periodicZ);
        var packer = new GrowthPacker();
        var settings = new PackingSettings(box, box.width(), Phases.AM_SE, List.of(
                new Ingredient(Phase.AM, new NormalSizes(1.6 * UM, 0.1 * UM, 3), 0.15, ShareMeaning.AM_SHARE_INITIAL, 5000),
                new Ingredient(Phase.SE, new OneSize(0.8 * UM), 0, ShareMeaning.REST, 2000)), 2_000_000,
                OptionalDouble.of(0.54));
        return packer.pack(settings, Settings.defaults(packer.settings()), TestStructures.random(1)).structure();
    }

    private static PressSettings settings(double width) {
        return new PressSettings(width, 10, PressSettings.RAYLEIGH_SHARE_OF_THE_LAW, 1e-3, 0.7, 60_000, 41,
                OptionalDouble.empty());
    }

    static Stream<ContactLawFactory> laws() {
        return Stream.of(HertzMindlinFactory.CORRECTED, YieldingLawFactory.THORNTON_NING, YieldingLawFactory.LUDING,
                YieldingLawFactory.MAXWELL, YieldingLawFactory.MDR);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void aBodyIsPressedToRestUnderEveryLaw(ContactLawFactory law) {
        Structure start = body(true, true);
        PressResult result = Press.run(start, TestStructures.YIELDING, TestStructures.model(TestStructures.YIELDING, law),
                settings(6.6 * UM), PressMonitor.NONE);
        assertTrue(result.quality().settled(), law.id());
        assertTrue(result.quality().wallForceMismatch() < 0.02, law.id() + ": " + result.quality().wallForceMismatch());
        PressHistory.Row last = result.history().rows().getLast();
        Box box = result.pressed().box();
        assertEquals(6.6 * UM, box.width(), 1e-15);
        double pressure = (last.wallForceLeft() + last.wallForceRight()) / 2 / (box.height() * box.depth());
        assertEquals(pressure, last.pressure(), 1e-9 * pressure);
        assertTrue(pressure > 20e6, law.id() + ": " + pressure + " Pa");
        double loose = start.fraction() * 8 / 6.6;
        assertEquals(loose, last.relativeDensity(), law == YieldingLawFactory.MDR ? 0.02 : 1e-9);
        assertStressIsWhatTheWallBears(result, pressure);
    }

    /** Volume-weighted Love–Weber stress along the press over the box is the pressure of the wall. */
    private static void assertStressIsWhatTheWallBears(PressResult result, double pressure) {
        Particles p = result.pressed().particles();
        ParticleMeasures m = ParticleMeasures.of(result.pressed(), result.contacts());
        double sum = 0;
        double shear = 0;
        for (int i = 0; i < p.count(); i++) {
            double volume = 4.0 / 3 * Math.PI * Math.pow(p.radius[i], 3);
            sum += m.stressXX[i] * volume;
            shear += (m.stressXZ[i] + m.stressXY[i]) * volume;
            assertTrue(Double.isFinite(m.stressZZ[i]));
        }
        double content = result.pressed().box().content();
        assertEquals(pressure, sum / content, 0.05 * pressure);
        assertEquals(0, shear / content, 0.1 * pressure);
    }

    @Test
    void aScheduleEndsAtItsPressures() {
        Structure start = body(false, true);
        var schedule = new PressSchedule(List.of(new PressStage(PressStage.Kind.PRESSURE, 60e6),
                new PressStage(PressStage.Kind.RELEASE, 5e6)));
        ScheduledPress result = Press.run(start, TestStructures.YIELDING,
                TestStructures.model(TestStructures.YIELDING, YieldingLawFactory.THORNTON_NING), settings(6 * UM), schedule,
                PressMonitor.NONE);
        assertEquals(60e6, result.stages().getFirst().wallPressure(), 0.01 * 60e6);
        assertEquals(5e6, result.stages().getLast().wallPressure(), 0.02 * 5e6);
        assertTrue(result.stages().getLast().width() > result.stages().getFirst().width(), "it springs back");
    }

    /** The contacts of a body tell the same forces from either of their particles: they balance on each. */
    @Test
    void forcesOfThePressedBodyBalance() {
        PressResult result = Press.run(body(true, false), TestStructures.YIELDING,
                TestStructures.model(TestStructures.YIELDING, HertzMindlinFactory.CORRECTED), settings(6.8 * UM),
                PressMonitor.NONE);
        Contacts c = result.contacts();
        int n = result.pressed().particles().count();
        var sum = new double[3][n];
        double mean = 0;
        int front = 0;
        for (int k = 0; k < c.count(); k++) {
            double[] force = {c.forceX(k), c.forceY(k), c.forceZ(k)};
            for (int axis = 0; axis < 3; axis++) {
                sum[axis][c.first[k]] += force[axis];
                if (!c.isWall(k)) {
                    sum[axis][c.second[k]] -= force[axis];
                }
            }
            front += c.second[k] == Contacts.WALL_FRONT ? 1 : 0;
            mean += c.normalForce[k] / c.count();
        }
        assertTrue(front > 5, front + " contacts with the front");
        for (int i = 0; i < n; i++) {
            double left = Math.sqrt(sum[0][i] * sum[0][i] + sum[1][i] * sum[1][i] + sum[2][i] * sum[2][i]);
            assertEquals(0, left, 0.05 * mean, "particle " + i);
        }
    }

    @Test
    void sameSeedSameBytes() {
        var model = TestStructures.model(TestStructures.YIELDING, YieldingLawFactory.MDR);
        PressResult one = Press.run(body(true, true), TestStructures.YIELDING, model, settings(7.2 * UM), PressMonitor.NONE);
        PressResult two = Press.run(body(true, true), TestStructures.YIELDING, model, settings(7.2 * UM), PressMonitor.NONE);
        assertArrayEquals(one.contacts().tangentialZ, two.contacts().tangentialZ);
        assertArrayEquals(one.pressed().particles().z, two.pressed().particles().z);
    }

    @Test
    void aDepthForPressuresIsRefused() {
        var settings = new PressSettings(7 * UM, 10, 0, 1e-3, 0.5, 1000, 11, OptionalDouble.of(1 * UM));
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> Press.run(body(true, true),
                TestStructures.YIELDING, TestStructures.model(HertzMindlinFactory.CORRECTED), settings, PressMonitor.NONE));
        assertEquals(PressProblem.DEPTH_IN_SPACE, e.problems().getFirst().code());
    }
}
