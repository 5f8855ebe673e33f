// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;

/** Single contacts in space: with walls of all sides, across joined faces, and rolling. */
class SpaceContactsTest {

    private static final double UM = 1e-6;

    private static Solver solver(Structure s, ContactModel model) {
        return new Solver(s, TestStructures.MATERIALS, model, 1.5e-11);
    }

    private static ContactModel model(Object... given) {
        return TestStructures.model(HertzMindlinFactory.CORRECTED, given);
    }

    /** A sphere that lies between six walls at once bears what each of them bears, and turns nowhere. */
    @Test
    void wallsOfAllSidesHold() {
        var p = new Particles(1);
        p.set(0, Phase.SE, 0.499 * UM, 0.499 * UM, 0.499 * UM, 0.5 * UM);
        Solver solver = solver(new Structure(new Box(0.998 * UM, 0.998 * UM, 0.998 * UM, false, false), p),
                model());
        Contacts c = solver.contacts();
        assertArrayEquals(new int[] {Contacts.WALL_BACK, Contacts.WALL_FRONT, Contacts.WALL_TOP, Contacts.WALL_BOTTOM,
                Contacts.WALL_RIGHT, Contacts.WALL_LEFT}, c.second);
        for (int k = 1; k < 6; k++) {
            assertEquals(c.normalForce[0], c.normalForce[k], 1e-12 * c.normalForce[0]);
        }
        assertEquals(1, c.normalZ[0], 0);
        assertEquals(-1, c.normalZ[1], 0);
        assertEquals(0.998 * UM, c.z[0], 1e-18);
        solver.step(0);
        assertEquals(0.499 * UM, solver.structure().particles().z[0], 1e-18);
    }

    /** Across joined faces two spheres touch as they do elsewhere. */
    @Test
    void joinedFacesAreNeighbours() {
        var inside = new Particles(2);
        inside.set(0, Phase.SE, 5 * UM, 5 * UM, 4.6 * UM, 0.5 * UM);
        inside.set(1, Phase.SE, 5 * UM, 5 * UM, 5.55 * UM, 0.5 * UM);
        var across = new Particles(2);
        across.set(0, Phase.SE, 5 * UM, 5 * UM, 9.6 * UM, 0.5 * UM);
        across.set(1, Phase.SE, 5 * UM, 5 * UM, 0.55 * UM, 0.5 * UM);
        var box = new Box(10 * UM, 10 * UM, 10 * UM, false, true);
        var model = model();
        Contacts one = solver(new Structure(box, inside), model).contacts();
        Contacts two = solver(new Structure(box, across), model).contacts();
        assertEquals(1, two.count());
        assertEquals(one.normalForce[0], two.normalForce[0], 1e-9 * one.normalForce[0]);
        assertEquals(1, two.normalZ[0], 1e-12);
        assertEquals(0.075 * UM, two.z[0], 1e-15);
    }

    /** A sphere that rolls about any axis is slowed by a torque μ_r R* F_n across the normal, and by none about it. */
    @Test
    void rollingIsResistedAcrossTheNormalAlone() {
        var model = model("friction", 0, "rolling_friction", 0.2);
        var p = new Particles(2);
        p.set(0, Phase.SE, 5 * UM, 5 * UM, 5 * UM, 0.5 * UM);
        p.set(1, Phase.SE, 5 * UM, 5 * UM, 5.99 * UM, 0.5 * UM);
        p.angularVelocity[0] = 2e6;
        p.angularVelocityX[0] = 3e6;
        p.angularVelocityY[0] = -4e6;
        Solver solver = solver(new Structure(new Box(10 * UM, 10 * UM, 10 * UM, false, false), p), model);
        for (int k = 0; k < 40; k++) {
            solver.step(0);
        }
        Particles now = solver.structure().particles();
        assertEquals(2e6, now.angularVelocity[0], 1e-3);
        assertTrue(now.angularVelocityX[0] < 3e6 && now.angularVelocityX[1] > 0);
        assertEquals(-4.0 / 3, now.angularVelocityY[0] / now.angularVelocityX[0], 1e-9);
        assertEquals(3e6, now.angularVelocityX[0] + now.angularVelocityX[1], 1);
    }
}
