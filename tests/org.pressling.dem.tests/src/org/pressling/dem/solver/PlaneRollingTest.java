// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The torque between two spheres that turn in the plane, and between one and a wall. */
class PlaneRollingTest {

    private static final double STEP = 1e-12;
    private static final double LIMIT = RollingContact.LIMIT;

    private final RollingContact pair = new RollingContact(false, false);

    private static RollingContact turning(boolean wall, double one, double other) {
        var contact = new RollingContact(false, wall);
        contact.p.angularVelocity[0] = 1e9;
        contact.p.angularVelocity[1] = one;
        contact.p.angularVelocity[2] = other;
        return contact;
    }

    private static void assertTorques(double one, double other, RollingContact contact) {
        ForceSums sums = contact.scattered();
        assertEquals(one, sums.torque[0], 1e-12 * Math.abs(one));
        assertEquals(other, sums.torque[1], 1e-12 * Math.abs(one));
        assertEquals(0, contact.p.torque[0]);
    }

    @Test
    void springAndDashpotTurnBothBodiesAgainstEachOther() {
        RollingContact c = turning(false, 5e3, -2e3);
        c.advance(STEP);
        c.advance(STEP);
        double m = -2 * RollingContact.STIFFNESS * 7e3 * STEP;
        assertEquals(m, c.spring(0), 1e-12 * -m);
        double torque = m - c.dashpot() * 7e3;
        assertTorques(torque, -torque, c);
        assertEquals(m * m / (2 * RollingContact.STIFFNESS), c.energy(), 1e-12 * c.energy());
        assertEquals(c.dashpot() * 49e6, c.term.rotationalDashpotPower(c.block, 0), 1e-12 * c.dashpot() * 49e6);
        assertEquals(-m * 7e3, c.term.rotationalPower(c.block, 0), 1e-12 * -m * 7e3);
        assertEquals(0, c.term.rotationalFrictionPower(c.block, 0), "what is wound up is not rubbed off");
    }

    @Test
    void aWallIsNotTurned() {
        RollingContact c = turning(true, 5e3, 4e8);
        c.advance(STEP);
        double torque = -RollingContact.STIFFNESS * 5e3 * STEP - c.dashpot() * 5e3;
        assertTorques(torque, 0, c);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, -1})
    void whatRollsHasTheLargestTorqueAndNoDashpot(double side) {
        RollingContact c = turning(false, side * 3e9, -side * 1e9);
        for (int k = 0; k < 3; k++) {
            c.advance(1e-9);
        }
        assertEquals(-side * LIMIT, c.spring(0), 1e-12 * LIMIT);
        assertTorques(-side * LIMIT, side * LIMIT, c);
        assertEquals(0, c.term.rotationalDashpotPower(c.block, 0));
        assertEquals(LIMIT * 4e9, c.term.rotationalFrictionPower(c.block, 0), 1e-12 * LIMIT * 4e9);
        assertEquals(LIMIT * LIMIT / (2 * RollingContact.STIFFNESS), c.energy(), 1e-12 * c.energy());
    }

    @Test
    void lookingDoesNotWindTheSpring() {
        pair.p.angularVelocity[1] = 1e4;
        pair.wind(LIMIT / 3);
        pair.advance(0);
        assertEquals(LIMIT / 3, pair.spring(0));
        double torque = LIMIT / 3 - pair.dashpot() * 1e4;
        assertTorques(torque, -torque, pair);
    }

    @Test
    void withoutANormalForceOrAStiffnessThereIsNoTorque() {
        pair.p.angularVelocity[1] = 1e6;
        pair.wind(LIMIT / 3);
        pair.block.batch.normalForce[0] = 0;
        pair.advance(0);
        assertTorques(0, 0, pair);
        pair.block.batch.tangentialStiffness[0] = 0;
        assertEquals(0, pair.energy());
    }

    /** Blocks are used again: numbers behind the count are those of other contacts. */
    @Test
    void whatLiesBehindTheCountGivesNoTorque() {
        pair.block.batch.count = 2;
        pair.block.batch.normalForce[1] = pair.block.batch.normalForce[0];
        pair.block.batch.effectiveRadius[1] = pair.block.batch.effectiveRadius[0];
        pair.block.batch.tangentialStiffness[1] = pair.block.batch.tangentialStiffness[0];
        pair.block.first[1] = 1;
        pair.block.second[1] = 2;
        pair.block.history[1][1] = LIMIT / 3;
        pair.advance(0);
        assertNotEquals(0, pair.scattered().torque[0]);
        pair.block.batch.count = 1;
        assertTorques(0, 0, pair);
        assertEquals(0, pair.energy());
    }

    @Test
    void oneNumberIsRemembered() {
        assertEquals(1, pair.term.stateCount());
    }
}
