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

    /** σ = -(1/V) Σ l ⊗ f for a slanted contact, seen from both sides; a wall takes none of the overlap. */
    @Test
    void aSlantedContactAndAWallStressAsTheirLeversSay() {
        Particles p = TestStructures.particles(Phase.AM, 5, 5, 2, Phase.SE, 6.4, 6.9, 0.5);
        var c = new Contacts(2);
        c.first[0] = 0;
        c.second[0] = 1;
        c.setPairType(0, PairType.AM_SE);
        c.second[1] = Contacts.WALL_LEFT;
        c.setPairType(1, PairType.AM_WALL);
        double[] nx = {0.6, -1};
        double[] ny = {0.8, 0};
        for (int k = 0; k < 2; k++) {
            c.overlap[k] = 0.2e-6;
            c.normalForce[k] = (k + 1) * 1e-3;
            c.tangentialForce[k] = (k - 2) * 1e-4;
            c.normalX[k] = nx[k];
            c.normalY[k] = ny[k];
            c.area[k] = 1e-12;
        }
        var m = ParticleMeasures.of(new Structure(new Box(10e-6, 10e-6, false), p), c);
        double[] sums = new double[6];
        double[] arms = {1.9e-6, 1.8e-6};
        for (int k = 0; k < 2; k++) {
            double fx = -c.normalForce[k] * nx[k] - c.tangentialForce[k] * ny[k];
            double fy = -c.normalForce[k] * ny[k] + c.tangentialForce[k] * nx[k];
            addStress(sums, 0, arms[k] * nx[k], arms[k] * ny[k], fx, fy);
            if (k == 0) {
                addStress(sums, 3, -0.4e-6 * nx[k], -0.4e-6 * ny[k], -fx, -fy);
            }
        }
        for (int i = 0; i < 2; i++) {
            double volume = 4.0 / 3.0 * Math.PI * Math.pow(p.radius[i], 3);
            double small = 1e-12 * Math.abs(sums[3 * i]) / volume;
            assertEquals(sums[3 * i] / volume, m.stressXX[i], small);
            assertEquals(sums[3 * i + 1] / volume, m.stressXY[i], small);
            assertEquals(sums[3 * i + 2] / volume, m.stressYY[i], small);
        }
        assertEquals(1.5e9, m.meanPressure[0], 1e-3, "the sum of the normal forces over that of the areas");
    }

    private static void addStress(double[] sums, int at, double lx, double ly, double fx, double fy) {
        sums[at] -= lx * fx;
        sums[at + 1] -= (lx * fy + ly * fx) / 2;
        sums[at + 2] -= ly * fy;
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
