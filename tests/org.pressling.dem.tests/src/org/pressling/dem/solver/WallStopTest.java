// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.HertzMindlinFactory;

/** No centre comes nearer to a wall than the stop allows, whatever brings it there, and what the stop bears is told. */
class WallStopTest {

    private static final double RADIUS = 0.5e-6;
    private static final double NEAREST = WallStop.PLACE * RADIUS;

    /** An AM sphere, held by the moving wall, presses an SE sphere against the left one until its own surface is beyond. */
    private static Solver sandwich(double rayleighShare) {
        Particles p = TestStructures.particles(Phase.SE, 0.5, 6, 0.5, Phase.AM, 6, 6, 5);
        var solver = new Solver(new Structure(new Box(11e-6, 12e-6, true), p), TestStructures.MATERIALS,
                TestStructures.model(HertzMindlinFactory.PUBLISHED, "friction", 0),
                rayleighShare * RayleighTime.smallest(p, TestStructures.MATERIALS));
        double way = 2.2e-6;
        double speed = 4;
        long steps = Math.round(way / speed / solver.timeStep());
        for (long k = 1; k <= steps; k++) {
            solver.moveRightWall(11e-6 - k * speed * solver.timeStep(), -speed);
            solver.step(0);
            assertTrue(solver.particles().x[0] >= 0.999 * NEAREST, "step " + k + ": " + solver.particles().x[0]);
        }
        solver.moveRightWall(solver.box().width(), 0);
        return solver;
    }

    /** The hard sphere's surface lies at the wall: far more force than the barrier bears where a step can follow it. */
    @ParameterizedTest
    @ValueSource(doubles = {0.15, 0.05})
    void whatTheBarrierCannotBearTheStopBears(double rayleighShare) {
        Solver solver = sandwich(rayleighShare);
        for (int k = 0; k < 100_000 && !(Diagnosis.of(solver).unbalancedForceRatio() < 1e-5); k++) {
            solver.step(0.5);
        }
        assertTrue(solver.wallsHold());
        assertEquals(NEAREST, solver.particles().x[0], 1e-9 * RADIUS);
        Contacts c = solver.contacts();
        double onLeft = 0;
        double small = 0;
        for (int k = 0; k < c.count(); k++) {
            if (c.second[k] == Contacts.WALL_LEFT) {
                onLeft += c.normalForce[k];
                small = c.first[k] == 0 ? c.normalForce[k] : small;
            }
        }
        double modulus = 26.7e9 / (2 * (1 - 0.37 * 0.37));
        assertTrue(small > 6 * modulus * RADIUS * RADIUS, "barrier and Hertz bear less: " + small);
        assertEquals(solver.wallForceLeft(), onLeft, 1e-12 * onLeft);
        assertEquals(solver.wallForceRight(), onLeft, 1e-4 * onLeft, "left and right bear the same");
        assertTrue(Diagnosis.of(solver).wallForceMismatch() < 1e-3, "the balance of stress knows it");
    }

    @Test
    void theWorkOfTheStopIsInTheBooks() {
        // the small sphere lies at the wall that moves: its stop does work on it
        Particles p = TestStructures.particles(Phase.AM, 5, 6, 5, Phase.SE, 10.5, 6, 0.5);
        var solver = new Solver(new Structure(new Box(11e-6, 12e-6, true), p), TestStructures.MATERIALS,
                TestStructures.model(HertzMindlinFactory.CORRECTED, "friction", 0, "restitution", 1), 2e-11);
        var balance = new EnergyBalance(solver);
        long steps = Math.round(2.2e-6 / 2 / solver.timeStep());
        double largest = 0;
        for (long k = 1; k <= steps; k++) {
            solver.moveRightWall(11e-6 - k * 2 * solver.timeStep(), -2);
            solver.step(0);
            balance.advance();
            largest = Math.max(largest, Math.abs(balance.residual()));
        }
        assertTrue(solver.rightWall().reaction[1] > 0 || solver.rightWall().reaction[0] > 0, "the stop bears");
        assertEquals(0, largest, 2e-3 * balance.wallWork());
    }

    @Test
    void theStopPushesAndNeverPulls() {
        Solver solver = sandwich(0.05);
        double width = solver.box().width();
        long steps = Math.round(2.0e-6 / 4 / solver.timeStep());
        for (long k = 1; k <= steps; k++) {
            solver.moveRightWall(width + k * 4 * solver.timeStep(), 4);
            solver.step(0);
            for (double force : solver.rightWall().reaction) {
                assertEquals(0, force);
            }
            assertTrue(solver.wallForceLeft() >= 0);
        }
        assertTrue(solver.particles().x[0] > 0.5 * RADIUS, "the sphere comes off its stop");
    }

    /** From a wall that moves slowly to one that is faster than sound in the solid. */
    @ParameterizedTest
    @CsvSource({"1, 2", "2, 20", "3, 200", "4, 2000"})
    void noCentreComesNearerAtAnySpeed(long seed, double speed) {
        Structure start = TestStructures.small(seed, false);
        Solver solver = new Solver(start, TestStructures.MATERIALS, TestStructures.model(HertzMindlinFactory.PUBLISHED),
                0.15 * RayleighTime.smallest(start.particles(), TestStructures.MATERIALS));
        double width = start.box().width();
        long steps = Math.round(0.5 * width / speed / solver.timeStep());
        for (long k = 1; k <= steps; k++) {
            double place = width - k * speed * solver.timeStep();
            solver.moveRightWall(place, -speed);
            solver.step(0);
            ParticleState p = solver.particles();
            for (int i = 0; i < p.count; i++) {
                double least = 0.999 * WallStop.PLACE * p.radius[i];
                assertTrue(p.x[i] >= least && place - p.x[i] >= least && p.y[i] >= least
                        && start.box().height() - p.y[i] >= least, "step " + k + " of " + steps + ": particle " + i);
            }
        }
        assertTrue(solver.wallsHold());
    }
}
