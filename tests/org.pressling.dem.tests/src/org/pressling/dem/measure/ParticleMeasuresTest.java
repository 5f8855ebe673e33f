// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.press.Press;
import org.pressling.dem.press.PressMonitor;
import org.pressling.dem.press.PressSettings;

class ParticleMeasuresTest {

    @Test
    void oneContactIsSharedByBothParticles() {
        Particles p = TestStructures.particles(Phase.AM, 5, 5, 2, Phase.SE, 7.4, 5, 0.5);
        var c = new Contacts(1);
        c.first[0] = 0;
        c.second[0] = 1;
        c.setPairType(0, PairType.AM_SE);
        c.overlap[0] = 0.1e-6;
        c.normalForce[0] = 3e-3;
        c.tangentialForce[0] = 4e-3;
        c.normalX[0] = 1;
        c.area[0] = 1e-12;
        var m = ParticleMeasures.of(new Structure(new Box(10e-6, 10e-6, false), p), c);
        assertEquals(5e-3, m.forceSum[0], 1e-15);
        assertEquals(5e-3, m.forceSum[1], 1e-15);
        assertEquals(3e9, m.meanPressure[0], 1);
        assertEquals(1, m.contactsWith(Phase.SE, 0));
        assertEquals(0, m.contactsWith(Phase.AM, 0));
        assertEquals(1, m.contactsWith(Phase.AM, 1));
        double volume = 4.0 / 3.0 * Math.PI * Math.pow(0.5e-6, 3);
        assertEquals(0.45e-6 * 3e-3 / volume, m.stressXX[1], 1e-9 * m.stressXX[1]);
        assertEquals(-0.45e-6 * 4e-3 / 2 / volume, m.stressXY[1], 1e-9 * m.stressXX[1]);
        assertEquals(0, m.stressYY[1], 1e-9 * m.stressXX[1]);
    }

    /** The particles' stresses, weighted with their volumes, add up to wall force × distance of the walls. */
    @Test
    void stressesOfAllParticlesBalanceTheWalls() {
        var result = Press.run(TestStructures.small(1, true), TestStructures.MATERIALS,
                TestStructures.model(HertzMindlinFactory.CORRECTED), PressSettings.defaults(12e-6), PressMonitor.NONE);
        var m = ParticleMeasures.of(result.pressed(), result.contacts());
        Particles p = result.pressed().particles();
        double moment = 0;
        for (int i = 0; i < p.count(); i++) {
            moment += m.stressXX[i] * 4.0 / 3.0 * Math.PI * Math.pow(p.radius[i], 3);
        }
        double outer = result.history().rows().getLast().wallForceRight() * result.pressed().box().width();
        assertEquals(outer, moment, 0.01 * outer);
    }
}
