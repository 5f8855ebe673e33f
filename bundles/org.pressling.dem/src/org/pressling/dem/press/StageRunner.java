// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.ArrayList;
import java.util.List;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.solver.Diagnosis;
import org.pressling.dem.solver.Solver;

/** Runs the stages of a schedule one after the other and notes how each ended. */
final class StageRunner {

    /** A pressure counts as reached within this share of itself. */
    private static final double PRESSURE_TOLERANCE = 0.002;
    /** After a release, within this share of the largest pressure before, as the body may let the wall go. */
    private static final double RELEASE_TOLERANCE = 1e-4;
    /** A box narrower than this share of its start has been closed without finding the pressure. */
    private static final double NARROWEST = 0.2;
    /** Stiffness of a loaded powder over that of a solid block of the same size: the order of what is met. */
    private static final double POWDER_STIFFNESS = 0.1;
    /** The progress bar's last part is the caller's. */
    private static final double BAR = 0.95;

    private final Press press;
    private final Solver solver;
    private final PressSchedule schedule;
    private final double initialWidth;
    private final double area;
    private final ServoWall servo;
    private final List<StageOutcome> outcomes = new ArrayList<>();
    private double largestForce;
    /** Force that the wall keeps in N; NaN while it keeps its place. */
    private double wanted = Double.NaN;

    StageRunner(Press press, Structure initial, Materials m, PressSchedule schedule) {
        this.press = press;
        this.schedule = schedule;
        solver = press.solver();
        initialWidth = initial.box().width();
        area = initial.box().height() * press.recorder().depth();
        double softer = Math.min(m.am().youngsModulus(), m.se().youngsModulus());
        servo = new ServoWall(solver, mass(initial.particles(), m),
                POWDER_STIFFNESS * softer * area / initialWidth,
                press.settings().wallSpeed());
    }

    private static double mass(Particles p, Materials m) {
        double mass = 0;
        for (int i = 0; i < p.count(); i++) {
            Phase phase = p.phaseOf(i);
            mass += 4.0 / 3.0 * Math.PI * Math.pow(p.radius[i], 3) * m.of(phase).density();
        }
        return mass;
    }

    /** Runs all stages; whether every one settled. */
    boolean run() {
        press.recorder().record(0);
        boolean all = true;
        int count = schedule.stages().size();
        for (int k = 0; k < count; k++) {
            PressStage stage = schedule.stages().get(k);
            double before = solver.box().width();
            boolean settled = run(stage, BAR * k / count, BAR * (k + 1) / count);
            PressHistory.Row end = press.recorder().record(0);
            outcomes.add(new StageOutcome(stage, end.time(), end.width(), end.pressure(), end.solidShare(),
                    end.width() / before - 1, settled));
            all &= settled;
        }
        return all;
    }

    List<StageOutcome> outcomes() {
        return outcomes;
    }

    private boolean run(PressStage stage, double from, double to) {
        switch (stage.kind()) {
        case WIDTH:
            wanted = Double.NaN;
            press.goTo(stage.target(), from, to);
            largestForce = Math.max(largestForce, solver.wallForceRight());
            return press.relax(to);
        case HOLD:
            hold(stage.target(), from, to);
            return true;
        case PRESSURE:
            wanted = stage.target() * area;
            approach(from);
            return settle(PRESSURE_TOLERANCE * wanted, to);
        default:
            largestForce = Math.max(largestForce, solver.wallForceRight());
            wanted = stage.target() * area;
            return settle(Math.max(PRESSURE_TOLERANCE * wanted, RELEASE_TOLERANCE * largestForce), to);
        }
    }

    /** Closes the box at the wall speed until the wall bears the wanted force; no damping but the law's. */
    private void approach(double progress) {
        double recordEvery = initialWidth / (4.0 * (press.settings().historyPoints() - 1));
        double nextRecord = solver.box().width() - recordEvery;
        double speed = press.settings().wallSpeed();
        for (int step = 1; solver.wallForceRight() < wanted; step++) {
            solver.moveRightWall(solver.box().width() - speed * solver.timeStep(), -speed);
            press.step(0);
            if (solver.box().width() <= nextRecord) {
                press.recorder().record(speed);
                nextRecord -= recordEvery;
            }
            press.look(step, progress);
            requireRoom();
        }
        largestForce = Math.max(largestForce, wanted);
    }

    private void requireRoom() {
        if (!(solver.box().width() > NARROWEST * initialWidth)) {
            throw new InvalidInputException("The pressure of " + wanted / area + " Pa is not reached: the box has been"
                    + " closed from " + initialWidth + " m to " + solver.box().width() + " m. Choose a lower pressure,"
                    + " a lower press.wallSpeed, or a contact law that hardens towards full density.");
        }
    }

    /** Follows the wanted force until body and wall rest, with local damping; whether they came to rest. */
    private boolean settle(double tolerance, double progress) {
        for (int step = 1; step <= press.settings().maxRelaxSteps(); step++) {
            servo.move(wanted);
            press.step(press.settings().relaxDamping());
            if (step % Press.STEPS_BETWEEN_LOOKS == 0) {
                press.look(step, progress);
                requireRoom();
                if (rests(tolerance)) {
                    servo.stop();
                    return true;
                }
            }
        }
        servo.stop();
        return false;
    }

    private boolean rests(double tolerance) {
        return Math.abs(solver.wallForceRight() - wanted) <= tolerance
                && Math.abs(servo.velocity()) <= 1e-3 * press.settings().wallSpeed()
                && Diagnosis.of(solver).unbalancedForceRatio() < press.settings().unbalancedLimit();
    }

    private void hold(double time, double from, double to) {
        int steps = (int) Math.min(Integer.MAX_VALUE, Math.ceil(time / solver.timeStep()));
        int points = press.settings().historyPoints() - 1;
        int recorded = 1;
        for (int step = 1; step <= steps; step++) {
            if (!Double.isNaN(wanted)) {
                servo.move(wanted);
            }
            press.step(0);
            if (step >= (double) recorded * steps / points) {
                press.recorder().record(Math.abs(servo.velocity()));
                recorded++;
            }
            press.look(step, from + (to - from) * step / steps);
        }
        servo.stop();
    }
}
