// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.press.Press;
import org.pressling.dem.press.PressHistory;
import org.pressling.dem.press.PressMonitor;
import org.pressling.dem.press.PressSettings;

/** Where the energy of a press goes, as its history tells it: against the books of every step, and as a sum. */
class EnergyLedgerTest {

    @ParameterizedTest
    @EnumSource(HertzMindlinFactory.class)
    void agreesWithTheBooksOfEveryStep(HertzMindlinFactory factory) {
        Structure start = TestStructures.small(1, false);
        ContactModel law = TestStructures.model(factory);
        double step = law.largestRayleighShare() * RayleighTime.smallest(start.particles(), TestStructures.MATERIALS);
        var solver = new Solver(start, TestStructures.MATERIALS, law, step);
        var books = new EnergyBalance(solver);
        var ledger = new EnergyLedger(solver);
        double speed = 2;
        int steps = (int) (2e-6 / (speed * step));
        for (int k = 1; k <= steps; k++) {
            solver.moveRightWall(start.box().width() - speed * step * k, -speed);
            solver.step(0);
            books.advance();
            ledger.advance();
        }
        ledger.diagnose();
        double work = books.wallWork();
        assertEquals(work, ledger.wallWork(), 0.002 * work);
        assertEquals(books.dashpotHeat(), ledger.dashpotHeat(), 0.02 * work);
        assertEquals(books.frictionHeat(), ledger.frictionHeat(), 0.03 * work);
        assertEquals(0, ledger.dampingHeat());
    }

    @ParameterizedTest
    @EnumSource(HertzMindlinFactory.class)
    void ofAnElasticPressLittleRemains(HertzMindlinFactory factory) {
        PressHistory history = Press.run(TestStructures.small(2, true), TestStructures.MATERIALS, TestStructures.model(factory),
                PressSettings.defaults(12e-6), PressMonitor.NONE).history();
        PressHistory.Row first = history.rows().getFirst();
        PressHistory.Row end = history.rows().getLast();
        PressHistory.Energies e = end.energies().orElseThrow();
        assertTrue(e.wallWork() > 0 && e.dampingHeat() > 0 && e.dashpotHeat() > 0 && e.frictionHeat() > 0);
        assertEquals(0, first.energies().orElseThrow().wallWork());
        double found = end.kineticEnergy() + end.elasticEnergy() - first.kineticEnergy() - first.elasticEnergy()
                + e.dampingHeat() + e.dashpotHeat() + e.frictionHeat() + e.remainder();
        assertEquals(e.wallWork(), found, 1e-12 * e.wallWork());
        assertEquals(0, e.remainder(), 0.03 * e.wallWork());
    }

    @Test
    void theHeatOfLocalDampingIsWhatItTakes() {
        Structure start = TestStructures.small(3, true);
        for (int i = 0; i < start.particles().count(); i++) {
            start.particles().vx[i] = i % 2 == 0 ? 5 : -5;
        }
        ContactModel law = TestStructures.model(HertzMindlinFactory.PUBLISHED, "friction", 0, "restitution", 1);
        double step = 0.02 * RayleighTime.smallest(start.particles(), TestStructures.MATERIALS);
        var solver = new Solver(start, TestStructures.MATERIALS, law, step);
        var books = new EnergyBalance(solver);
        double before = books.kinetic();
        for (int k = 0; k < 20_000; k++) {
            solver.step(0.3);
            books.advance();
        }
        double lost = before - books.kinetic() - books.elastic() - books.dashpotHeat() - books.frictionHeat();
        assertTrue(lost > 0.3 * before, "damping takes a good part");
        assertEquals(lost, solver.dampingHeat(), 0.01 * lost);
    }
}
