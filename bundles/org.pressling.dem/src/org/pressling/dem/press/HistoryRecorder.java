// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;
import org.pressling.dem.solver.Diagnosis;
import org.pressling.dem.solver.EnergyLedger;
import org.pressling.dem.solver.Solver;

/** Writes down the state of a press from time to time. */
final class HistoryRecorder {

    private final Solver solver;
    private final EnergyLedger ledger;
    private final PressMonitor monitor;
    private final List<PressHistory.Row> rows = new ArrayList<>();
    private final double solid;
    private final double bodyDepth;
    private final double depth;
    private final double meanDiameter;
    private final double meanDensity;

    HistoryRecorder(Solver solver, EnergyLedger ledger, Structure initial, Materials m, OptionalDouble givenDepth,
            PressMonitor monitor) {
        this.solver = solver;
        this.ledger = ledger;
        this.monitor = monitor;
        Particles p = initial.particles();
        double volume = 0;
        double mass = 0;
        double diameters = 0;
        for (int i = 0; i < p.count(); i++) {
            double sphere = 4.0 / 3.0 * Math.PI * Math.pow(p.radius[i], 3);
            volume += sphere;
            mass += sphere * m.of(p.phaseOf(i)).density();
            diameters += 2 * p.radius[i];
        }
        solid = initial.fraction() * initial.box().content();
        bodyDepth = SlabDepth.of(initial);
        if (initial.box().isSpace() && givenDepth.isPresent()) {
            throw PressProblem.DEPTH_IN_SPACE.of(Unit.MICROMETRE.of(bodyDepth)).exception();
        }
        depth = givenDepth.orElse(bodyDepth);
        meanDiameter = diameters / p.count();
        meanDensity = mass / volume;
    }

    /** Adds the present state; {@code speed} is that of the wall in m/s. */
    PressHistory.Row record(double speed) {
        Diagnosis now = ledger.diagnose();
        double width = solver.box().width();
        double height = solver.box().height();
        double perHeight = (solver.wallForceLeft() + solver.wallForceRight()) / 2 / height;
        double pressure = perHeight / depth;
        // mass and load belong to the same body here, whatever depth pressures are told over
        double inertialNumber = perHeight > 0
                ? speed / width * meanDiameter * Math.sqrt(meanDensity * bodyDepth / perHeight) : 0;
        var row = new PressHistory.Row(solver.steps() * solver.timeStep(), width, solver.wallForceLeft(),
                solver.wallForceRight(), pressure, solver.volumeRatio() * solid / solver.box().content(), solver.kineticEnergy(),
                now.elasticEnergy(), now.unbalancedForceRatio(), inertialNumber,
                Optional.of(energies(solver.kineticEnergy() + now.elasticEnergy())));
        rows.add(row);
        monitor.recorded(row, solver::structure, solver::contacts);
        return row;
    }

    /** {@code held} is kinetic and elastic energy in J, as the row tells them: a reader can add up the row. */
    private PressHistory.Energies energies(double held) {
        double heat = ledger.dampingHeat() + ledger.dashpotHeat() + ledger.frictionHeat();
        double heldFirst = rows.isEmpty() ? held : rows.getFirst().kineticEnergy() + rows.getFirst().elasticEnergy();
        return new PressHistory.Energies(ledger.wallWork(), ledger.dampingHeat(), ledger.dashpotHeat(), ledger.frictionHeat(),
                ledger.wallWork() - heat - (held - heldFirst));
    }

    /** Depth in m of the slab that the pressure is taken over, see {@link PressHistory.Row#pressure()}. */
    double depth() {
        return depth;
    }

    PressHistory history() {
        return new PressHistory(rows);
    }
}
