// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.solver.Solver;

/**
 * Runs the stages of a schedule one after the other and notes how each ended.
 * <p>
 * A stage of pressure ends at rest: the wall bears the wanted force within {@link #PRESSURE_TOLERANCE} and stands, and the
 * unbalanced force ratio is below its limit. Under a law with time contacts go on to flow for as long as they bear
 * anything, so a wall that keeps the pressure never stands. There it need only move steadily: from look to look its speed
 * must keep within what counts as standing. What flows later, flows in the stages of time, whose wall keeps the pressure.
 */
final class StageRunner {

    /** A pressure counts as reached within this share of itself. */
    static final double PRESSURE_TOLERANCE = 0.002;
    /** The wall stands, or its speed is steady, within this share of the wall speed. */
    private static final double STILL = 1e-3;
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
    private final OptionalDouble relaxationTime;
    private final List<StageOutcome> outcomes = new ArrayList<>();
    /** Force that the wall keeps in N; NaN while it keeps its place. */
    private double wanted = Double.NaN;
    /** Steps done when the stage had reached what it now waits at. */
    private long waitingSince;
    /** Speed of the wall at the last look, which a steady one keeps. */
    private double speedAtLastReport;

    StageRunner(Press press, Structure initial, Materials m, ContactModel model, PressSchedule schedule) {
        this.press = press;
        this.schedule = schedule;
        solver = press.solver();
        relaxationTime = model.relaxationTime();
        initialWidth = initial.box().width();
        area = initial.box().height() * press.recorder().depth();
        double softer = m.list().stream().mapToDouble(Material::youngsModulus).min().orElseThrow();
        servo = new ServoWall(solver, mass(initial.particles(), m),
                POWDER_STIFFNESS * softer * area / initialWidth,
                press.settings().wallSpeed(), relaxationTime.isPresent());
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
            double before = solver.box().width();
            long begin = solver.steps();
            boolean settled = run(k, BAR * k / count, BAR * (k + 1) / count);
            PressHistory.Row end = press.recorder().record(0);
            double duration = (solver.steps() - begin) * solver.timeStep();
            outcomes.add(new StageOutcome(schedule.stages().get(k), end.time(), duration,
                    (solver.steps() - waitingSince) * solver.timeStep(),
                    relaxationTime.isPresent() ? OptionalDouble.of(duration / relaxationTime.getAsDouble()) : relaxationTime,
                    end.width(), end.pressure(), solver.wallForceRight() / area, end.relativeDensity(), end.width() / before - 1,
                    settled));
            all &= settled;
        }
        return all;
    }

    List<StageOutcome> outcomes() {
        return outcomes;
    }

    private boolean run(int index, double from, double to) {
        PressStage stage = schedule.stages().get(index);
        switch (stage.kind()) {
        case WIDTH :
            wanted = Double.NaN;
            press.goTo(stage.target(), from, to);
            waitingSince = solver.steps();
            return press.relax(to);
        case HOLD :
            waitingSince = solver.steps();
            hold(stage.target(), from, to);
            return true;
        case PRESSURE :
            wanted = stage.target() * area;
            approach(from);
            return settle(to);
        default :
            wanted = stage.target() * area;
            if (wanted > solver.wallForceRight() * (1 + PRESSURE_TOLERANCE)) {
                throw PressSchedule.releasesUpwards(index, stage.target(), solver.wallForceRight() / area);
            }
            return settle(to);
        }
    }

    /** Closes the box at the wall speed until the wall bears the wanted force; no damping but the law's. */
    private void approach(double progress) {
        double recordEvery = initialWidth / (4.0 * (press.settings().historyPoints() - 1));
        double nextRecord = solver.box().width() - recordEvery;
        double speed = press.settings().wallSpeed();
        for (long step = 1; solver.wallForceRight() < wanted; step++) {
            solver.moveRightWall(solver.box().width() - speed * solver.timeStep(), -speed);
            press.step(0);
            if (solver.box().width() <= nextRecord) {
                press.recorder().record(speed);
                nextRecord -= recordEvery;
            }
            press.report(step, progress);
            requireRoom();
        }
    }

    private void requireRoom() {
        if (!(solver.box().width() > NARROWEST * initialWidth)) {
            throw PressProblem.NOT_REACHED.of(Unit.MEGAPASCAL.rounded(wanted / area), Unit.MICROMETRE.rounded(initialWidth),
                    Unit.MICROMETRE.rounded(solver.box().width())).exception();
        }
    }

    /** Follows the wanted force until body and wall rest, with local damping; whether they came to rest. */
    private boolean settle(double progress) {
        waitingSince = solver.steps();
        speedAtLastReport = Double.NaN;
        for (int step = 1; step <= press.settings().maxRelaxSteps(); step++) {
            servo.move(wanted);
            press.step(press.settings().relaxDamping());
            if (step % Press.STEPS_BETWEEN_LOOKS == 0) {
                press.report(step, progress);
                requireRoom();
                if (rests()) {
                    servo.stop();
                    return true;
                }
            }
        }
        servo.stop();
        return false;
    }

    private boolean rests() {
        double kept = relaxationTime.isPresent() ? speedAtLastReport : 0;
        speedAtLastReport = servo.velocity();
        return bears(solver.wallForceRight())
                && (!solver.box().periodicY() || bears((solver.wallForceLeft() + solver.wallForceRight()) / 2))
                && Math.abs(servo.velocity() - kept) <= STILL * press.settings().wallSpeed()
                && press.forcesBalance();
    }

    /** Both walls bear the same where no long wall takes load by friction; the pressure is told as the mean of both. */
    private boolean bears(double force) {
        return Math.abs(force - wanted) <= PRESSURE_TOLERANCE * wanted;
    }

    private void hold(double time, double from, double to) {
        int steps = PressLimits.stepsOfTime(time, solver.timeStep());
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
            press.report(step, from + (to - from) * step / steps);
        }
        servo.stop();
    }
}
