// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.HertzMindlinFactory;

/** What keeps a centre in front of a wall: the force by itself, its energy, and a small sphere beneath a hard large one. */
class WallBarrierTest {

    private static final double RADIUS = 0.5e-6;
    private static final double STEP = 2e-11;

    private final WallBarrier barrier = new WallBarrier(TestStructures.MATERIALS, SingleBlocks.sphere());

    private double force(PairType type, double distance) {
        ContactBlock block = SingleBlocks.of(1);
        block.batch.type = type;
        block.firstLeverArm[0] = distance;
        barrier.apply(block);
        assertEquals(!(distance > 0), barrier.passed());
        return block.backing[0];
    }

    @Test
    void nothingIsFeltWhileTheCentreIsFartherThanHalfARadius() {
        assertEquals(0, force(PairType.SE_WALL, RADIUS));
        assertEquals(0, force(PairType.SE_WALL, 0.5 * RADIUS));
        assertEquals(0, barrier.energy(PairType.SE_WALL, RADIUS, 0.5 * RADIUS));
        // begins without a step in force or stiffness
        assertTrue(force(PairType.SE_WALL, 0.4999 * RADIUS) < 1e-6 * force(PairType.SE_WALL, 0.25 * RADIUS));
    }

    @ParameterizedTest
    @MethodSource("pairTypes")
    void theForceIsTheSlopeOfTheEnergy(PairType type) {
        double h = 1e-6 * RADIUS;
        for (double d = 0.01 * RADIUS; d < 0.49 * RADIUS; d += 0.01 * RADIUS) {
            double slope = (barrier.energy(type, RADIUS, d - h) - barrier.energy(type, RADIUS, d + h)) / (2 * h);
            assertEquals(slope, force(type, d), 1e-5 * slope);
        }
    }

    @Test
    void theForceGrowsTowardsTheWallAndStaysANumberBeyondIt() {
        double before = 0;
        for (double d = 0.49 * RADIUS; d > 1e-9 * RADIUS; d *= 0.8) {
            double now = force(PairType.SE_WALL, d);
            assertTrue(now > before, "at " + d);
            before = now;
        }
        assertTrue(Double.isFinite(force(PairType.SE_WALL, 0)));
        assertTrue(force(PairType.SE_WALL, -RADIUS) >= before);
    }

    /** An AM sphere, held by the moving wall, presses one SE sphere against the left one. */
    private static Solver sandwich() {
        var p = TestStructures.particles(Phase.SE, 0.5, 6, 0.5, Phase.AM, 6, 6, 5);
        return new Solver(new Structure(new Box(11e-6, 12e-6, true), p), TestStructures.MATERIALS, TestStructures.model(
                HertzMindlinFactory.CORRECTED, "friction", 0, "restitution", 1), STEP);
    }

    @Test
    void aSmallSphereBeneathALargeOneStaysInTheBoxAndItsEnergyInTheBooks() {
        Solver solver = sandwich();
        var balance = new EnergyBalance(solver);
        double speed = 2;
        int steps = (int) (0.75e-6 / speed / STEP);
        double nearest = 1;
        double largestResidual = 0;
        for (int k = 1; k <= steps; k++) {
            solver.moveRightWall(11e-6 - k * speed * STEP, -speed);
            solver.step(0);
            balance.advance();
            nearest = Math.min(nearest, solver.particles().x[0] / RADIUS);
            largestResidual = Math.max(largestResidual, Math.abs(balance.residual()));
        }
        assertEquals(0, largestResidual, 1e-3 * balance.wallWork());
        assertTrue(solver.wallsHold());
        assertTrue(nearest > 0 && nearest < 0.35, "the case is meant to squeeze: " + nearest);
        assertTrue(balance.elastic() > 0.9 * balance.wallWork());
    }

    @Test
    void theBarrierIsPartOfWallForceContactsAndBalanceOfStress() {
        Solver solver = sandwich();
        int steps = (int) (0.75e-6 / 2 / STEP);
        for (int k = 1; k <= steps; k++) {
            solver.moveRightWall(11e-6 - k * 2 * STEP, -2);
            solver.step(0);
        }
        solver.moveRightWall(solver.box().width(), 0);
        for (int k = 0; k < 100_000 && !(Diagnosis.of(solver).unbalancedForceRatio() < 1e-4); k++) {
            solver.step(0.5);
        }
        Contacts c = solver.contacts();
        assertEquals(3, c.count());
        int left = c.second[0] == Contacts.WALL_LEFT ? 0 : 1;
        double hertz = 4.0 / 3.0 * 26.7e9 / (2 * (1 - 0.37 * 0.37)) * Math.sqrt(RADIUS * c.overlap[left]) * c.overlap[left];
        assertTrue(c.overlap[left] > 0.5 * RADIUS && c.overlap[left] < RADIUS);
        assertTrue(c.normalForce[left] > 1.1 * hertz, "the barrier bears a part");
        assertEquals(solver.wallForceLeft(), c.normalForce[left], 1e-12 * c.normalForce[left]);
        assertEquals(solver.wallForceRight(), c.normalForce[left], 1e-3 * c.normalForce[left]);
        assertTrue(Diagnosis.of(solver).wallForceMismatch() < 1e-3);
    }

    @Test
    void aCentreThatIsShotThroughAWallIsSeen() {
        var p = TestStructures.particles(Phase.SE, 5, 5, 0.5);
        p.vy[0] = -1e5;
        var solver = new Solver(new Structure(new Box(10e-6, 10e-6, false), p), TestStructures.MATERIALS,
                TestStructures.model(HertzMindlinFactory.PUBLISHED), STEP);
        assertTrue(solver.wallsHold());
        for (int k = 0; k < 3; k++) {
            solver.step(0);
        }
        assertFalse(solver.wallsHold());
        assertArrayEquals(new int[] {0}, Overlaps.of(solver).beyondWalls().toArray());
    }

    static Stream<PairType> pairTypes() {
        return Stream.of(PairType.AM_WALL, PairType.SE_WALL);
    }
}
