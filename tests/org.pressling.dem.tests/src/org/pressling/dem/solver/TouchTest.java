// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.law.YieldingLawFactory;

/**
 * Two spheres that touch by less than rounding shows: squared they are nearer than their reach, their distance is equal to it.
 */
class TouchTest {

    private static final double RADIUS = 0.5e-6;
    private static final Materials MATERIALS = TestStructures.YIELDING;

    static Stream<ContactLawFactory> laws() {
        return Stream.concat(Stream.of(HertzMindlinFactory.values()), Stream.of(YieldingLawFactory.values()));
    }

    private static Particles touching() {
        var p = TestStructures.particles(Phase.SE, 5, 5, 0.5, Phase.SE, 6, 5, 0.5);
        var random = TestStructures.random(11);
        double reach = 2 * RADIUS;
        for (int k = 0; k < 1_000_000; k++) {
            double angle = random.nextDouble(2 * Math.PI);
            p.x[1] = p.x[0] + reach * Math.cos(angle);
            p.y[1] = p.y[0] + reach * Math.sin(angle);
            double dx = p.x[1] - p.x[0];
            double dy = p.y[1] - p.y[0];
            double square = dx * dx + dy * dy;
            double sum = p.radius[0] + p.radius[1];
            if (square < sum * sum && Math.sqrt(square) == sum) {
                return p;
            }
        }
        throw new IllegalStateException("no such pair was found");
    }

    @ParameterizedTest
    @MethodSource("laws")
    void everyNumberOfTheContactIsOne(ContactLawFactory factory) {
        Particles p = touching();
        var law = ContactModel.of(factory, MATERIALS, Settings.defaults(factory.settings()));
        var solver = new Solver(new Structure(new Box(12e-6, 12e-6, false), p), MATERIALS, law,
                0.04 * RayleighTime.smallest(p, MATERIALS));
        Contacts c = solver.contacts();
        assertEquals(1, c.count());
        assertTrue(c.overlap[0] > 0 && c.overlap[0] < 1e-15 * RADIUS, "overlap " + c.overlap[0]);
        Diagnosis now = Diagnosis.of(solver);
        assertTrue(Double.isFinite(c.normalForce[0] + c.tangentialForce[0] + c.area[0] + c.pressure[0]));
        assertTrue(Double.isFinite(now.elasticEnergy() + now.shearEnergy()));
        for (int k = 0; k < 100; k++) {
            solver.step(0);
        }
        assertTrue(Double.isFinite(solver.kineticEnergy()));
    }
}
