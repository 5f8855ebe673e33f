// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import org.pressling.dem.Decimals;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.Unit;

/** What a press can be asked for. All of it is checked before anything moves, and says what is allowed. */
public final class PressLimits {

    /**
     * Largest wall speed over the speed of sound of the softer material. A wall that hits a particle at v dents it by a
     * strain of about v/c; beyond a few per cent the spheres of every contact law are none any more, and a wave that the
     * wall drives ahead takes the place of a press. A press that is quasi-static is slower by another factor of a hundred
     * or more; the inertial number of the sample tells.
     */
    public static final double LARGEST_SPEED_OVER_SOUND = 0.05;

    /** Most time steps of one stage. */
    public static final int MOST_STEPS = Integer.MAX_VALUE;

    private PressLimits() {
    }

    /** Speed of sound √(E/ρ) in m/s along a bar of a material. */
    public static double soundSpeed(Material m) {
        return Math.sqrt(m.youngsModulus() / m.density());
    }

    /** The largest wall speed in m/s with which these materials can be pressed. */
    public static double largestWallSpeed(Materials m) {
        return LARGEST_SPEED_OVER_SOUND * m.list().stream().mapToDouble(PressLimits::soundSpeed).min().orElseThrow();
    }

    /**
     * Requires a wall that is slow against sound.
     *
     * @param speed in m/s
     * @param m     the materials
     * @throws InvalidInputException if it is faster than {@link #largestWallSpeed}
     */
    public static void requireWallSpeed(double speed, Materials m) {
        double largest = largestWallSpeed(m);
        if (speed > largest) {
            throw PressProblem.WALL_SPEED.of(Unit.METRE_PER_SECOND.rounded(speed), Unit.METRE_PER_SECOND.rounded(largest))
                    .exception();
        }
    }

    /**
     * Requires stages that end.
     *
     * @param schedule     the stages
     * @param initialWidth width before the press in m
     * @param speed        wall speed in m/s
     * @param timeStep     length of a step in s
     * @throws InvalidInputException if a stage takes more than {@link #MOST_STEPS} steps, or the first one goes to a width
     *                               that is not below the initial one
     */
    public static void requireSteps(PressSchedule schedule, double initialWidth, double speed, double timeStep) {
        PressStage first = schedule.stages().getFirst();
        if (first.kind() == PressStage.Kind.WIDTH && first.target() >= initialWidth) {
            throw PressProblem.STAGE_WIDTH.of(Unit.MICROMETRE.rounded(first.target()), Unit.MICROMETRE.rounded(initialWidth))
                    .exception();
        }
        for (int k = 0; k < schedule.stages().size(); k++) {
            PressStage stage = schedule.stages().get(k);
            switch (stage.kind()) {
            case HOLD -> requireHold(k, stage.target(), timeStep);
            case WIDTH -> stepsOfStroke(initialWidth - stage.target(), speed, timeStep);
            case PRESSURE -> stepsOfStroke(initialWidth, speed, timeStep);
            case RELEASE -> {
                // takes what relaxing may take
            }
            }
        }
    }

    /**
     * Requires a way of the wall that ends.
     *
     * @param way      in m, negative outwards
     * @param speed    wall speed in m/s
     * @param timeStep length of a step in s
     * @throws InvalidInputException if it takes more than {@link #MOST_STEPS} steps
     */
    public static void requireSteps(double way, double speed, double timeStep) {
        stepsOfStroke(way, speed, timeStep);
    }

    private static void requireHold(int index, double time, double timeStep) {
        if (Math.ceil(time / timeStep) > MOST_STEPS) {
            throw PressProblem.HOLD_TOO_LONG.of(index + 1, Unit.MICROSECOND.rounded(time), Decimals.rounded(time / timeStep, 4),
                    Unit.MICROSECOND.rounded(timeStep), Unit.MICROSECOND.rounded(MOST_STEPS * timeStep)).exception();
        }
    }

    /** Steps of a time that {@link #requireSteps} let pass. */
    static int stepsOfTime(double time, double timeStep) {
        return Math.toIntExact((long) Math.ceil(time / timeStep));
    }

    /**
     * Steps of a way of the wall.
     *
     * @param way      in m, negative outwards
     * @param speed    in m/s
     * @param timeStep in s
     * @throws InvalidInputException if they are more than {@link #MOST_STEPS}
     */
    static int stepsOfStroke(double way, double speed, double timeStep) {
        double steps = Math.ceil(Math.abs(way) / (speed * timeStep));
        if (steps > MOST_STEPS) {
            throw PressProblem.STROKE_TOO_LONG.of(Unit.MICROMETRE.rounded(Math.abs(way)), Unit.METRE_PER_SECOND.rounded(speed),
                    Decimals.rounded(steps, 4), Unit.MICROSECOND.rounded(timeStep),
                    Unit.METRE_PER_SECOND.rounded(1.001 * Math.abs(way) / (timeStep * MOST_STEPS))).exception();
        }
        return (int) steps;
    }
}
