// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import org.pressling.dem.Amount;
import org.pressling.dem.Decimals;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.Unit;
import org.pressling.dem.solver.Overlaps;
import org.pressling.dem.solver.Solver;
import java.util.OptionalInt;

/** The problems with which a press ends before its time, because what moves is no longer bodies between walls. */
final class UntimelyEnd {

    private final Solver solver;
    private final double initialWidth;

    UntimelyEnd(Solver solver) {
        this.solver = solver;
        initialWidth = solver.box().width();
    }

    InvalidInputException pushedThroughWall() {
        Particles p = solver.structure().particles();
        OptionalInt who = Overlaps.of(solver).beyondWalls().findFirst();
        if (who.isEmpty()) {
            return PressProblem.CENTRE_THROUGH_WALL.of(width(), strain(), time()).exception();
        }
        int i = who.getAsInt();
        return PressProblem.THROUGH_WALL.of(p.phaseOf(i), Unit.MICROMETRE.rounded(p.x[i]), Unit.MICROMETRE.rounded(p.y[i]),
                Unit.MICROMETRE.rounded(p.radius[i]), width(), strain(), time()).exception();
    }

    InvalidInputException grewWithoutBound(double rayleighShare, double wallSpeed) {
        return PressProblem.UNSTABLE.of(width(), strain(), time(), rayleighShare, Unit.METRE_PER_SECOND.of(wallSpeed))
                .exception();
    }

    private Amount width() {
        return Unit.MICROMETRE.rounded(solver.box().width());
    }

    /** In per cent. */
    private double strain() {
        return Decimals.rounded(100 * (1 - solver.box().width() / initialWidth), 3);
    }

    private Amount time() {
        return Unit.MICROSECOND.rounded(solver.steps() * solver.timeStep());
    }
}
