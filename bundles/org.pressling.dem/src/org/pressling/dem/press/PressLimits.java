// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Material;
import org.pressling.dem.Materials;

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

    private static final double SMALLEST_PLAIN = 1e-7;
    private static final double LARGEST_PLAIN = 1e13;

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
            throw new InvalidInputException(text("The wall speed is %s m/s, but with these materials it must be at most %s"
                    + " m/s, a twentieth of the speed of sound in the softer one: a faster wall drives a shock, not a press."
                    + " Lower press.wallSpeed; a press is slow enough when its inertial number stays below 1e-3.",
                    number(speed), number(largest)));
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
            throw new InvalidInputException(text("Stage 1 goes to a width of %s, but the box is %s wide before the press: nothing"
                    + " would be pressed. Give it a width below that.", micrometres(first.target()),
                    micrometres(initialWidth)));
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
            throw new InvalidInputException(text("Stage %d holds for %s µs, which would take %s steps of %s µs. A stage can"
                    + " hold from 0 to %s µs with this time step: contact laws live on microseconds, so hold for a few of"
                    + " them.", index + 1, number(time * 1e6), number(time / timeStep), number(timeStep * 1e6),
                    number(MOST_STEPS * timeStep * 1e6)));
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
            throw new InvalidInputException(text("Moving the wall by %s at %s m/s would take %s steps of %s µs. Raise"
                    + " press.wallSpeed to at least %s m/s.", micrometres(Math.abs(way)), number(speed), number(steps),
                    number(timeStep * 1e6), number(1.001 * Math.abs(way) / (timeStep * MOST_STEPS))));
        }
        return (int) steps;
    }

    /** A pressure for people. */
    static String pressure(double pascal) {
        return number(pascal * 1e-6) + " MPa";
    }

    /** A length for people. */
    static String micrometres(double metre) {
        return number(metre * 1e6) + " µm";
    }

    /** Four digits, without an exponent where people count without one. */
    static String number(double value) {
        double size = Math.abs(value);
        if (!(size >= SMALLEST_PLAIN && size < LARGEST_PLAIN)) {
            return value == 0 ? "0" : text("%.3g", value);
        }
        return new BigDecimal(value, new MathContext(4)).stripTrailingZeros().toPlainString();
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
