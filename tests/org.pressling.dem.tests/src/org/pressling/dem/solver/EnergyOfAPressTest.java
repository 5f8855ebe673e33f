// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.press.PressSettings;

/**
 * The books of a whole elastic press as a study runs it, with the default settings of law, speed and time step: what the
 * wall puts in is found again at every moment, while it moves and after it has stopped. Local damping, which a study
 * relaxes with, is left out; its heat is not accounted for.
 */
class EnergyOfAPressTest {

    private static final double WAY = 2e-6;
    private static final double TOLERANCE = 0.01;

    @ParameterizedTest
    @CsvSource({"PUBLISHED,false", "PUBLISHED,true", "CORRECTED,false", "CORRECTED,true"})
    void isFoundAgainWithinOnePerCent(HertzMindlinFactory factory, boolean periodic) {
        Structure start = TestStructures.small(1, periodic);
        ContactModel law = TestStructures.model(factory);
        double step = Math.min(PressSettings.LARGEST_RAYLEIGH_SHARE, law.largestRayleighShare())
                * RayleighTime.smallest(start.particles(), TestStructures.MATERIALS);
        int steps = (int) Math.ceil(WAY / (PressSettings.DEFAULT_WALL_SPEED * step));
        Solver solver = new Solver(start, TestStructures.MATERIALS, law, step);
        var balance = new EnergyBalance(solver);
        double largestResidual = 0;
        for (int k = 1; k <= steps + steps / 4; k++) {
            boolean moving = k <= steps;
            solver.moveRightWall(start.box().width() - WAY * Math.min(k, steps) / steps, moving ? -WAY / (steps * step) : 0);
            solver.step(0);
            balance.advance();
            largestResidual = Math.max(largestResidual, Math.abs(balance.residual()));
        }
        assertEquals(0, largestResidual, TOLERANCE * balance.wallWork());
        assertTrue(balance.elastic() > 0.5 * balance.wallWork(), "an elastic press stores most of the work");
        assertTrue(balance.frictionHeat() > 5 * TOLERANCE * balance.wallWork(), "friction is no small thing beside the bar");
    }
}
