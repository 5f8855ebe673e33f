// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.law.YieldingLawFactory;

/** Spheres that move in space. */
class SpaceSolverTest {

    private static final double STEP = 1.5e-11;
    private static final double UM = 1e-6;

    static Stream<ContactModel> models() {
        return Stream.of(model(HertzMindlinFactory.CORRECTED), model(HertzMindlinFactory.PUBLISHED, "unloading_rescale", 1),
                model(HertzMindlinFactory.CORRECTED, "contact_point_slip", 1, "rolling_friction", 0.1),
                model(HertzMindlinFactory.CORRECTED, "adhesion_jkr", 1), model(YieldingLawFactory.THORNTON_NING),
                model(YieldingLawFactory.LUDING), model(YieldingLawFactory.MAXWELL),
                model(YieldingLawFactory.MDR, "spread_in_space", 1));
    }

    private static ContactModel model(ContactLawFactory factory, Object... given) {
        return TestStructures.model(TestStructures.YIELDING, factory, given);
    }

    private static Solver solver(Structure s, ContactModel model) {
        return new Solver(s, TestStructures.YIELDING, model, STEP);
    }

    private static void squeeze(Solver solver, double speed, int steps) {
        double width = solver.box().width();
        for (int k = 1; k <= steps; k++) {
            solver.moveRightWall(width - speed * STEP * k, -speed);
            solver.step(0);
        }
    }

    /** Some 170 electrolyte spheres and 40 of active material, shaken, with spins; loose at first. */
    private static Structure body(long seed, boolean periodicY, boolean periodicZ) {
        var random = TestStructures.random(seed);
        double pitch = 1.03 * UM;
        int edge = 6;
        var box = new Box(edge * pitch, edge * pitch, edge * pitch, periodicY, periodicZ);
        var p = new Particles(edge * edge * edge);
        for (int i = 0; i < p.count(); i++) {
            double x = (i % edge + 0.5) * pitch;
            double y = (i / edge % edge + 0.5) * pitch;
            double z = (i / (edge * edge) + 0.5) * pitch;
            double r = (0.46 + 0.05 * random.nextDouble()) * UM;
            p.set(i, random.nextInt(5) == 0 ? Phase.AM : Phase.SE, x + 0.015 * UM * random.nextDouble(),
                    y + 0.015 * UM * random.nextDouble(), z + 0.015 * UM * random.nextDouble(), r);
            p.vx[i] = random.nextGaussian();
            p.vy[i] = random.nextGaussian();
            p.vz[i] = random.nextGaussian();
            p.angularVelocityX[i] = 1e6 * random.nextGaussian();
            p.angularVelocityY[i] = 1e6 * random.nextGaussian();
            p.angularVelocity[i] = 1e6 * random.nextGaussian();
        }
        return new Structure(box, p);
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    @ParameterizedTest
    @MethodSource("models")
    void inOnePlaneForcesAreThoseOfThePlane(ContactModel model) {
        for (boolean periodic : new boolean[] {false, true}) {
            Solver loading = solver(TestStructures.small(1, periodic), model);
            squeeze(loading, 5, 12_000);
            Structure loaded = loading.structure();
            Particles flat = loaded.particles().copy();
            Box box = loaded.box();
            double depth = 9 * UM;
            for (int i = 0; i < flat.count(); i++) {
                flat.z[i] = depth / 2;
            }
            Solver plane = solver(loaded, model);
            Solver space = solver(new Structure(new Box(box.width(), box.height(), depth, periodic, false), flat), model);
            for (int step = 0; step < 60; step++) {
                squeeze(plane, 5, 1);
                squeeze(space, 5, 1);
                assertSame(plane.contacts(), space.contacts(), 1e-12);
            }
            assertTrue(plane.contacts().count() > 100, "little touches");
            assertEquals(0, largest(space.structure().particles().vz));
        }
    }

    private static void assertSame(Contacts plane, Contacts space, double share) {
        assertArrayEquals(plane.first, space.first);
        assertArrayEquals(plane.second, space.second);
        double scale = share * largest(plane.normalForce);
        for (int k = 0; k < plane.count(); k++) {
            assertEquals(plane.forceX(k), space.forceX(k), scale);
            assertEquals(plane.forceY(k), space.forceY(k), scale);
            assertEquals(0, space.forceZ(k), scale);
            assertEquals(plane.area[k], space.area[k], share * largest(plane.area));
            assertEquals(Math.abs(plane.tangentialForce[k]), space.tangentialForce[k], scale);
        }
    }

    /** Momentum, and its moment about the origin, of particles that no wall touches. */
    private static double[] momenta(Particles p) {
        var sum = new double[6];
        for (int i = 0; i < p.count(); i++) {
            double m = 4.0 / 3.0 * Math.PI * Math.pow(p.radius[i], 3) * TestStructures.YIELDING.of(p.phaseOf(i)).density();
            double inertia = 0.4 * m * p.radius[i] * p.radius[i];
            sum[0] += m * p.vx[i];
            sum[1] += m * p.vy[i];
            sum[2] += m * p.vz[i];
            sum[3] += m * (p.y[i] * p.vz[i] - p.z[i] * p.vy[i]) + inertia * p.angularVelocityX[i];
            sum[4] += m * (p.z[i] * p.vx[i] - p.x[i] * p.vz[i]) + inertia * p.angularVelocityY[i];
            sum[5] += m * (p.x[i] * p.vy[i] - p.y[i] * p.vx[i]) + inertia * p.angularVelocity[i];
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("models")
    void anImpactKeepsMomentumAndItsMoment(ContactModel model) {
        var p = new Particles(2);
        p.set(0, Phase.AM, 10 * UM, 10 * UM, 10 * UM, 2 * UM);
        p.set(1, Phase.SE, 10 * UM + 2.502 * UM / Math.sqrt(3), 10 * UM + 2.502 * UM / Math.sqrt(3),
                10 * UM + 2.502 * UM / Math.sqrt(3), 0.5 * UM);
        p.vx[1] = -8;
        p.vy[1] = -3;
        p.vz[1] = -4;
        p.angularVelocityX[1] = 3e6;
        p.angularVelocityY[1] = -2e6;
        p.angularVelocity[0] = 1e6;
        Solver solver = solver(new Structure(new Box(20 * UM, 20 * UM, 20 * UM, false, false), p), model);
        double[] before = momenta(solver.structure().particles());
        boolean touched = false;
        for (int k = 0; k < 600; k++) {
            solver.step(0);
            touched |= solver.contacts().count() > 0;
            double[] now = momenta(solver.structure().particles());
            for (int c = 0; c < now.length; c++) {
                double scale = c < 3 ? largest(before) / (10 * UM) : largest(before);
                assertEquals(before[c], now[c], 1e-12 * scale, "component " + c + " after step " + k);
            }
        }
        assertTrue(touched && Math.abs(solver.structure().particles().vx[1] + 8) > 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void wallWorkIsFoundAgainAsEnergyAndHeat(long seed) {
        Solver solver = solver(body(seed, seed == 3, false), model(HertzMindlinFactory.CORRECTED,
                "contact_point_slip", 1, "rolling_friction", 0.1));
        var balance = new EnergyBalance(solver);
        var ledger = new EnergyLedger(solver);
        double width = solver.box().width();
        for (int k = 1; k <= 16_000; k++) {
            solver.moveRightWall(width - 6 * STEP * k, -6);
            solver.step(0);
            balance.advance();
            ledger.advance();
        }
        assertTrue(balance.wallWork() > 0 && balance.frictionHeat() > 0 && balance.dashpotHeat() > 0);
        assertEquals(0, balance.residual(), 0.01 * balance.wallWork());
        ledger.diagnose();
        assertEquals(balance.wallWork(), ledger.wallWork(), 0.01 * balance.wallWork());
        assertEquals(balance.dashpotHeat(), ledger.dashpotHeat(), 0.2 * balance.dashpotHeat());
    }

    @ParameterizedTest
    @MethodSource("models")
    void yAndZMayBeExchangedAndMirrored(ContactModel model) {
        Structure s = body(7, true, false);
        Particles p = s.particles();
        Box box = s.box();
        var exchanged = new Particles(p.count());
        var mirrored = new Particles(p.count());
        for (int i = 0; i < p.count(); i++) {
            exchanged.set(i, p.phaseOf(i), p.x[i], p.z[i], p.y[i], p.radius[i]);
            mirrored.set(i, p.phaseOf(i), p.x[i], p.y[i], box.depth() - p.z[i], p.radius[i]);
            exchanged.vx[i] = p.vx[i];
            exchanged.vy[i] = p.vz[i];
            exchanged.vz[i] = p.vy[i];
            mirrored.vx[i] = p.vx[i];
            mirrored.vy[i] = p.vy[i];
            mirrored.vz[i] = -p.vz[i];
            // Spins are axial: a reflection turns those about the axes that it leaves in place.
            exchanged.angularVelocityX[i] = -p.angularVelocityX[i];
            exchanged.angularVelocityY[i] = -p.angularVelocity[i];
            exchanged.angularVelocity[i] = -p.angularVelocityY[i];
            mirrored.angularVelocityX[i] = -p.angularVelocityX[i];
            mirrored.angularVelocityY[i] = -p.angularVelocityY[i];
            mirrored.angularVelocity[i] = p.angularVelocity[i];
        }
        Solver one = solver(s, model);
        Solver two = solver(new Structure(new Box(box.width(), box.depth(), box.height(), box.periodicZ(), box.periodicY()),
                exchanged), model);
        Solver three = solver(new Structure(box, mirrored), model);
        for (Solver solver : List.of(one, two, three)) {
            squeeze(solver, 60, 700);
        }
        Contacts contacts = one.contacts();
        assertTrue(contacts.count() > 200, contacts.count() + " contacts");
        double scale = 1e-7 * largest(contacts.normalForce);
        for (Solver other : List.of(two, three)) {
            assertArrayEquals(contacts.first, other.contacts().first);
            assertArrayEquals(contacts.normalForce, other.contacts().normalForce, scale);
            assertArrayEquals(contacts.tangentialForce, other.contacts().tangentialForce, scale);
        }
    }

    @Test
    void numberOfThreadsAndNumberingDoNotShow() {
        var model = model(YieldingLawFactory.MDR);
        Structure s = body(9, true, true);
        Solver alone = new Solver(s, TestStructures.YIELDING, model, STEP, ThreadTeam.ALONE, 60);
        Particles p = s.particles();
        squeeze(alone, 20, 1500);
        try (var team = ThreadTeam.of(3)) {
            Solver three = new Solver(s, TestStructures.YIELDING, model, STEP, team, 60);
            squeeze(three, 20, 1500);
            assertArrayEquals(alone.structure().particles().z, three.structure().particles().z);
            assertArrayEquals(alone.structure().particles().angularVelocityX, three.structure().particles().angularVelocityX);
            assertArrayEquals(alone.contacts().tangentialX, three.contacts().tangentialX);
        }
        assertTrue(alone.rebuilds() > 3, alone.rebuilds() + " rebuilds");
        assertEquals(p.count(), alone.structure().particles().count());
    }
}
