// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pressling.dem.Box;
import org.pressling.dem.Limits;
import org.pressling.dem.Unit;

/**
 * Which sections of a body are drawn.
 *
 * @param axis  across which
 * @param count how many pictures a body has; they divide it evenly, see {@link Section#evenly}
 * @param stack what each picture holds beside its section; empty for that alone
 */
public record SectionPlan(Axis axis, int count, Optional<Stack> stack) {
    /** One section across z, through the middle. */
    public static final SectionPlan MIDDLE = new SectionPlan(Axis.Z, 1, Optional.empty());

    private static final double ROUNDING = 1e-9;

    /**
     * Parallel sections that are read together.
     *
     * @param channels how many, at least 2
     * @param spacing  of neighbours [m]
     */
    public record Stack(int channels, double spacing) {

        /**
         * Checks both.
         *
         * @throws org.pressling.dem.InvalidInputException when it is no stack
         */
        public Stack {
            if (channels < 2 || channels > Limits.PICTURE_CHANNELS || !(spacing > 0 && spacing < Double.POSITIVE_INFINITY)) {
                throw SectionProblem.STACK.of(channels, Unit.MICROMETRE.of(spacing), Limits.PICTURE_CHANNELS).exception();
            }
        }

        /** From the first to the last section [m]. */
        public double depth() {
            return (channels - 1) * spacing;
        }
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when there is no section
     */
    public SectionPlan {
        if (count < 1) {
            throw new IllegalArgumentException("A plan of " + count + " sections");
        }
    }

    /** Pictures that are read together: 1 without a stack. */
    public int channels() {
        return stack.map(Stack::channels).orElse(1);
    }

    /** Distance of neighbouring channels [m]; 0 without a stack. */
    public double spacing() {
        return stack.map(Stack::spacing).orElse(0.0);
    }

    /**
     * Where each picture of a body lies: the section in the middle of its stack.
     *
     * @throws org.pressling.dem.InvalidInputException when the stacks do not fit between walls, or reach around joined sides and
     *                                       show the same twice
     */
    public List<Section> places(Box box) {
        double room = room(axis.extent(box), axis.joined(box), count);
        stack.filter(s -> s.depth() > room * (1 + ROUNDING)).ifPresent(s -> {
            throw SectionProblem.STACK_TOO_DEEP.of(s.channels(), Unit.MICROMETRE.of(s.spacing()), Unit.MICROMETRE.of(s.depth()),
                    Unit.MICROMETRE.of(room)).exception();
        });
        return Section.evenly(axis, box, count);
    }

    /**
     * How deep stacks can be, from their first to their last section: between walls the outermost must lie in the box, and where
     * sides are joined none may come around to where it began.
     *
     * @param extent of the box along the axis, in any unit
     * @param joined whether the sides that the axis meets are joined
     * @param count  pictures of the body
     * @return in the unit of the extent
     */
    public static double room(double extent, boolean joined, int count) {
        return joined ? extent : extent / count;
    }

    /** All sections of a picture, in the order of its channels. */
    public List<Section> channelsAt(Section place) {
        return IntStream.range(0, channels()).mapToObj(c -> place.shifted((c - (channels() - 1) / 2.0) * spacing())).toList();
    }
}
