// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;

class BodyStressTest {
    private static final double UM = 1e-6;

    /** A sphere between two walls that bear F, in a box of 2 × 3 × 4 µm: what bears is F over height times depth. */
    @Test
    void oneSphereBetweenWallsBearsWhatTheyDo() {
        var p = new Particles(1);
        p.set(0, Phase.AM, UM, 1.5 * UM, 2 * UM, UM);
        var c = new Contacts(Phases.AM_SE, 2, true);
        c.second[0] = Contacts.WALL_RIGHT;
        c.second[1] = Contacts.WALL_LEFT;
        c.normalX[0] = 1;
        c.normalX[1] = -1;
        c.normalForce[0] = 6e-3;
        c.normalForce[1] = 6e-3;
        var body = new Structure(new Box(2 * UM, 3 * UM, 4 * UM, false, false), p);
        ParticleMeasures measures = ParticleMeasures.of(body, c);
        BodyStress stress = BodyStress.of(body, measures);
        double pressure = 6e-3 / (12 * UM * UM);
        assertEquals(pressure, stress.press(), 1e-9 * pressure);
        assertEquals(0, stress.lateral(), 1e-9 * pressure);
        assertEquals(pressure / 3, stress.mean(), 1e-9 * pressure);
        assertEquals(pressure, stress.vonMises(), 1e-9 * pressure);
        assertEquals(measures.stressXX[0] / 3, measures.pressure(0), 1e-9 * measures.stressXX[0]);
    }

    @Test
    void vonMisesIsNoneUnderPressureAloneAndRootThreeOfShear() {
        assertEquals(0, new BodyStress(5, 5, 5, 0, 0, 0).vonMises());
        assertEquals(5, new BodyStress(5, 5, 5, 0, 0, 0).mean());
        assertEquals(Math.sqrt(3) * 2, new BodyStress(0, 0, 0, 0, 2, 0).vonMises(), 1e-12);
        assertEquals(3, new BodyStress(1, 2, 4, 0, 0, 0).lateral());
    }
}
