// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.Locale;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.solver.Overlaps;
import org.pressling.dem.solver.Solver;

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
        String who = Overlaps.of(solver).beyondWalls().boxed().findFirst().map(i -> String.format(Locale.ROOT,
                "The centre of the %s particle at (%.4g, %.4g) µm, radius %.4g µm,", p.phaseOf(i), 1e6 * p.x[i],
                1e6 * p.y[i], 1e6 * p.radius[i])).orElse("A centre");
        return new InvalidInputException(who + " was pushed through a wall" + where() + ". No contact law means anything"
                + " there. Press less far (press.finalWidth, press.stages) or more slowly (press.wallSpeed), or choose a"
                + " contact law in which particles keep their volume (mdr).");
    }

    InvalidInputException grewWithoutBound(double rayleighShare, double wallSpeed) {
        return new InvalidInputException("The motion became unstable" + where() + ": forces grew without bound. A smaller"
                + " share of the Rayleigh time (press.rayleighShare) than " + rayleighShare + " or a lower wall speed"
                + " (press.wallSpeed) than " + wallSpeed + " m/s helps.");
    }

    /** " at a width of 41.2 µm (strain 21 %), 5.1 µs after the start". */
    private String where() {
        double width = solver.box().width();
        return String.format(Locale.ROOT, " at a width of %.4g µm (strain %.1f %%), %.3g µs after the start", 1e6 * width,
                100 * (1 - width / initialWidth), 1e6 * solver.steps() * solver.timeStep());
    }
}
