// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The torque between two spheres that turn about any axis, across a normal along none, and between one and a wall. */
class SpaceRollingTest {

    private static final double STEP = 1e-12;
    private static final double LIMIT = RollingContact.LIMIT;
    private static final double STIFFNESS = RollingContact.STIFFNESS;

    private final RollingContact pair = contact(false);

    private static RollingContact contact(boolean wall) {
        var contact = new RollingContact(true, wall);
        Tilted.point(contact.block, 0);
        spin(contact, 0, new double[] {1e9, 1e9, 1e9});
        return contact;
    }

    private static void spin(RollingContact contact, int i, double[] about) {
        contact.p.angularVelocityX[i] = about[0];
        contact.p.angularVelocityY[i] = about[1];
        contact.p.angularVelocity[i] = about[2];
    }

    private static double[] across(double one, double other) {
        return Tilted.vector(0, one, other);
    }

    private static double[] spring(RollingContact c) {
        return new double[] {c.spring(0), c.spring(1), c.spring(2)};
    }

    /** Requires a torque on the first body, and that times a factor on the second. */
    private static void assertTorques(double[] torque, double onSecond, RollingContact c) {
        ForceSums sums = c.scattered();
        Tilted.assertSame(torque, sums.torqueX[0], sums.torqueY[0], sums.torque[0]);
        if (onSecond == 0) {
            Tilted.assertSame(new double[3], sums.torqueX[1], sums.torqueY[1], sums.torque[1]);
        } else {
            Tilted.assertSame(torque, sums.torqueX[1] / onSecond, sums.torqueY[1] / onSecond, sums.torque[1] / onSecond);
        }
    }

    @Test
    void springAndDashpotTurnBothBodiesAgainstEachOtherAcrossTheNormal() {
        spin(pair, 1, Tilted.vector(0, 5e3, 1e3));
        spin(pair, 2, Tilted.vector(0, 2e3, -3e3));
        pair.advance(STEP);
        pair.advance(STEP);
        double perRate = -2 * STIFFNESS * STEP;
        Tilted.assertSame(across(3e3 * perRate, 4e3 * perRate), spring(pair));
        double all = perRate - pair.dashpot();
        assertTorques(across(3e3 * all, 4e3 * all), -1, pair);
        double stored = perRate * perRate * 25e6 / (2 * STIFFNESS);
        assertEquals(stored, pair.energy(), 1e-12 * stored);
        double heat = pair.dashpot() * 25e6;
        assertEquals(heat, pair.term.rotationalDashpotPower(pair.block, 0), 1e-12 * heat);
        assertEquals(-perRate * 25e6, pair.term.rotationalPower(pair.block, 0), 1e-12 * -perRate * 25e6);
        assertEquals(0, pair.term.rotationalFrictionPower(pair.block, 0), "what is wound up is not rubbed off");
    }

    @Test
    void aWallIsNotTurned() {
        RollingContact c = contact(true);
        spin(c, 1, across(3e3, -4e3));
        spin(c, 2, new double[] {4e8, 5e8, 6e8});
        c.advance(STEP);
        double all = -STIFFNESS * STEP - c.dashpot();
        assertTorques(across(3e3 * all, -4e3 * all), 0, c);
    }

    @Test
    void spinsAboutTheNormalAreFree() {
        spin(pair, 1, Tilted.vector(3e6, 0, 0));
        spin(pair, 2, Tilted.vector(-8e6, 0, 0));
        pair.advance(STEP);
        double scale = STIFFNESS * STEP * 1e7;
        for (int c = 0; c < 3; c++) {
            assertEquals(0, pair.spring(c), 1e-12 * scale);
        }
        assertEquals(0, pair.scattered().torqueX[0], 1e-12 * pair.dashpot() * 1e7);
    }

    @Test
    void whatRollsHasTheLargestTorqueAndNoDashpot() {
        spin(pair, 1, Tilted.vector(2e9, 3e9, 0));
        spin(pair, 2, Tilted.vector(0, 0, 4e9));
        for (int k = 0; k < 3; k++) {
            pair.advance(1e-9);
        }
        assertTorques(across(-0.6 * LIMIT, 0.8 * LIMIT), -1, pair);
        assertEquals(LIMIT, pair.term.springTorque(pair.block, 0), 1e-12 * LIMIT);
        assertEquals(0, pair.term.rotationalDashpotPower(pair.block, 0));
        assertEquals(LIMIT * 5e9, pair.term.rotationalFrictionPower(pair.block, 0), 1e-12 * LIMIT * 5e9);
    }

    /** The limit shortens what the spring asks for, and does not turn it. */
    @Test
    void atTheLimitTheTorqueKeepsItsDirection() {
        pair.wind(across(0.9 * LIMIT, 0));
        double rate = 0.9 * LIMIT / (STIFFNESS * STEP);
        spin(pair, 1, across(0, -rate));
        pair.advance(STEP);
        Tilted.assertSame(across(LIMIT * Math.sqrt(0.5), LIMIT * Math.sqrt(0.5)), spring(pair));
    }

    @Test
    void theTorqueTurnsWithTheNormalAndKeepsItsAmount() {
        pair.wind(across(0.3 * LIMIT, 0.4 * LIMIT));
        Tilted.point(pair.block, 0.7);
        pair.advance(0);
        double turned = 0.3 * LIMIT * Math.cos(0.7);
        double longer = 0.5 * LIMIT / Math.hypot(turned, 0.4 * LIMIT);
        Tilted.assertSame(Tilted.vector(-turned * Math.sin(0.7) * longer, turned * Math.cos(0.7) * longer,
                0.4 * LIMIT * longer), spring(pair));
    }

    @Test
    void withoutANormalForceOrAStiffnessThereIsNoTorque() {
        spin(pair, 1, across(1e6, 0));
        pair.block.batch.normalForce[0] = 0;
        pair.advance(0);
        assertTorques(new double[3], 0, pair);
        pair.advance(STEP);
        assertTorques(new double[3], 0, pair);
        pair.block.batch.tangentialStiffness[0] = 0;
        assertEquals(0, pair.energy());
    }

    /** Blocks are used again: numbers behind the count are those of other contacts. */
    @Test
    void whatLiesBehindTheCountGivesNoTorque() {
        pair.advance(STEP);
        pair.block.first[1] = 1;
        pair.block.second[1] = 2;
        pair.block.history[3][1] = LIMIT;
        pair.block.batch.count = 2;
        assertNotEquals(0, pair.scattered().torqueX[0]);
        pair.block.batch.count = 1;
        assertTorques(new double[3], 0, pair);
    }

    @Test
    void threeNumbersAreRemembered() {
        assertEquals(3, pair.term.stateCount());
        assertTrue(pair.term instanceof SpaceRolling);
    }
}
