// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.concurrent.CancellationException;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Materials;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.solver.Diagnosis;
import org.pressling.dem.solver.EnergyLedger;
import org.pressling.dem.solver.Overlaps;
import org.pressling.dem.solver.RayleighTime;
import org.pressling.dem.solver.Solver;
import org.pressling.dem.solver.ThreadTeam;

/**
 * Presses a structure: the right wall moves at a constant speed to the final width, then stands while local damping
 * takes the rest of the motion out, until the unbalanced force ratio is below the limit. Or, stage by stage, by a
 * {@link PressSchedule}.
 * <p>
 * The result is a function of the arguments alone, bit for bit, apart from {@link PressQuality#seconds}. Presses do
 * not share anything, so a caller may run as many side by side as there are cores.
 */
public final class Press {

    /** The inertial number counts from this share of the highest pressure at a stage's end on: before, nothing is carried yet. */
    public static final double LOADED_SHARE = 0.1;

    static final int STEPS_BETWEEN_LOOKS = 100;

    private final Solver solver;
    private final PressSettings settings;
    private final PressMonitor monitor;
    private final EnergyLedger ledger;
    private final HistoryRecorder recorder;
    private final UntimelyEnd end;
    private final double rayleighShare;

    private Press(Structure initial, Materials m, ContactModel model, PressSettings s, PressMonitor monitor,
            ThreadTeam team) {
        if (initial.particles().count() == 0) {
            throw PressProblem.NO_PARTICLES.of().exception();
        }
        settings = s;
        this.monitor = monitor;
        PressLimits.requireWallSpeed(s.wallSpeed(), m);
        rayleighShare = s.rayleighShareUnder(model);
        double timeStep = rayleighShare * RayleighTime.smallest(initial.particles(), m);
        solver = new Solver(initial, m, model, timeStep, team);
        end = new UntimelyEnd(solver);
        ledger = new EnergyLedger(solver);
        recorder = new HistoryRecorder(solver, ledger, initial, m, s.pressureDepth(), monitor);
    }

    /**
     * Presses a structure with one thread.
     *
     * @param initial the structure; not modified
     * @param m       the materials of its phases
     * @param model   the contact model
     * @param s       speed, steps, limits
     * @param monitor is told of the progress and may cancel
     * @throws InvalidInputException when the structure does not fit its box or the wish cannot be met
     * @throws CancellationException when the monitor cancels
     */
    public static PressResult run(Structure initial, Materials m, ContactModel model, PressSettings s,
            PressMonitor monitor) {
        return run(initial, m, model, s, monitor, 1);
    }

    /**
     * Presses a structure.
     *
     * @param initial the structure; not modified
     * @param m       the materials of its phases
     * @param model   the contact model
     * @param s       speed, steps, limits
     * @param monitor is told of the progress and may cancel
     * @param threads how many work at a time if the structure is large; their number does not show in the result
     * @throws InvalidInputException when the structure does not fit its box or the wish cannot be met
     * @throws CancellationException when the monitor cancels
     */
    public static PressResult run(Structure initial, Materials m, ContactModel model, PressSettings s,
            PressMonitor monitor, int threads) {
        long start = System.nanoTime();
        if (s.finalWidth() > initial.box().width()) {
            throw PressProblem.WIDENS.of(Unit.MICROMETRE.of(s.finalWidth()), Unit.MICROMETRE.of(initial.box().width()))
                    .exception();
        }
        try (ThreadTeam team = ThreadTeam.of(threads)) {
            var press = new Press(initial, m, model, s, monitor, team);
            PressLimits.requireSteps(initial.box().width() - s.finalWidth(), s.wallSpeed(), press.solver.timeStep());
            press.recorder.record(0);
            // The last tenth of the bar is kept for relaxing, whose length nobody knows beforehand.
            press.goTo(s.finalWidth(), 0, 0.9);
            boolean settled = press.relax(0.9);
            return press.result(settled, 0, start);
        }
    }

    /**
     * Presses a structure by a schedule with one thread.
     *
     * @param initial  the structure; not modified
     * @param m        the materials of its phases
     * @param model    the contact model
     * @param s        speed, steps, limits; its final width is not used
     * @param schedule the stages
     * @param monitor  is told of the progress and may cancel
     * @throws InvalidInputException when the structure does not fit its box or a pressure cannot be reached
     * @throws CancellationException when the monitor cancels
     */
    public static ScheduledPress run(Structure initial, Materials m, ContactModel model, PressSettings s,
            PressSchedule schedule, PressMonitor monitor) {
        return run(initial, m, model, s, schedule, monitor, 1);
    }

    /**
     * Presses a structure by a schedule. Width and pressure stages end at rest, found with local damping; while a
     * stage of time passes there is none.
     *
     * @param initial  the structure; not modified
     * @param m        the materials of its phases
     * @param model    the contact model
     * @param s        speed, steps, limits; its final width is not used
     * @param schedule the stages
     * @param monitor  is told of the progress and may cancel
     * @param threads  how many work at a time if the structure is large; their number does not show in the result
     * @throws InvalidInputException when the structure does not fit its box or a pressure cannot be reached
     * @throws CancellationException when the monitor cancels
     */
    public static ScheduledPress run(Structure initial, Materials m, ContactModel model, PressSettings s,
            PressSchedule schedule, PressMonitor monitor, int threads) {
        long start = System.nanoTime();
        try (ThreadTeam team = ThreadTeam.of(threads)) {
            var press = new Press(initial, m, model, s, monitor, team);
            PressLimits.requireSteps(schedule, initial.box().width(), s.wallSpeed(), press.solver.timeStep());
            var stages = new StageRunner(press, initial, m, model, schedule);
            boolean settled = stages.run();
            double highest = stages.outcomes().stream().mapToDouble(StageOutcome::pressure).max().orElse(0);
            return new ScheduledPress(press.result(settled, highest, start), stages.outcomes());
        }
    }

    /**
     * Moves the right wall to a width in m at the wall speed.
     *
     * @param from progress at the begin
     * @param to   progress at the end
     */
    void goTo(double width, double from, double to) {
        double initialWidth = solver.box().width();
        double way = initialWidth - width;
        int pressSteps = PressLimits.stepsOfStroke(way, settings.wallSpeed(), solver.timeStep());
        double speed = pressSteps == 0 ? 0 : way / (pressSteps * solver.timeStep());
        int recorded = 1;
        for (int step = 1; step <= pressSteps; step++) {
            solver.moveRightWall(step == pressSteps ? width : initialWidth - way * step / pressSteps, -speed);
            step(0);
            if (step >= (double) recorded * pressSteps / (settings.historyPoints() - 1)) {
                recorder.record(Math.abs(speed));
                recorded++;
            }
            report(step, from + (to - from) * step / pressSteps);
        }
        solver.moveRightWall(width, 0);
    }

    /** Lets the structure come to rest between walls that stand; whether it did. */
    boolean relax(double progress) {
        for (int step = 1; step <= settings.maxRelaxSteps(); step++) {
            step(settings.relaxDamping());
            if (step % STEPS_BETWEEN_LOOKS == 0) {
                report(step, progress);
                if (forcesBalance()) {
                    return true;
                }
            }
        }
        return forcesBalance();
    }

    /** Whether the unbalanced force ratio is below its limit. */
    boolean forcesBalance() {
        return ledger.diagnose().unbalancedForceRatio() < settings.unbalancedLimit();
    }

    /**
     * Goes on by one step with a share of local damping, and keeps the books of it.
     *
     * @throws InvalidInputException when a centre has been pushed through a wall
     */
    void step(double damping) {
        solver.step(damping);
        if (!solver.wallsHold()) {
            throw end.pushedThroughWall();
        }
        ledger.advance();
    }

    /** Tells the monitor now and then, and ends a press whose numbers are none any more. */
    void report(long step, double fraction) {
        if (step % STEPS_BETWEEN_LOOKS == 0) {
            if (monitor.cancelled()) {
                throw new CancellationException("pressing was cancelled");
            }
            requireFinite();
            monitor.progress(fraction);
        }
    }

    private void requireFinite() {
        if (!Double.isFinite(solver.kineticEnergy() + solver.wallForceLeft() + solver.wallForceRight())) {
            throw end.grewWithoutBound(rayleighShare, settings.wallSpeed());
        }
    }

    Solver solver() {
        return solver;
    }

    PressSettings settings() {
        return settings;
    }

    HistoryRecorder recorder() {
        return recorder;
    }

    /** The result; {@code highest} is a pressure in Pa that was reached before the end, or 0. */
    private PressResult result(boolean settled, double highest, long start) {
        PressHistory.Row last = recorder.record(0);
        Diagnosis diagnosis = Diagnosis.of(solver);
        Overlaps overlaps = Overlaps.of(solver);
        requireFinite();
        double elastic = last.elasticEnergy();
        PressHistory history = recorder.history();
        var quality = new PressQuality(diagnosis.unbalancedForceRatio(),
                history.largestInertialNumber(LOADED_SHARE * Math.max(highest, last.pressure())), solver.timeStep(),
                rayleighShare, elastic > 0 ? last.kineticEnergy() / elastic : Double.NaN, diagnosis.wallForceMismatch(),
                solver.steps(), (System.nanoTime() - start) / 1e9,
                settled && diagnosis.bears(), overlaps.largest(),
                overlaps.beyondDomain(), (int) overlaps.beyondWalls().count());
        monitor.progress(1);
        return new PressResult(solver.structure(), solver.contacts(), history, quality, recorder.depth());
    }
}
