// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.section;

import java.util.List;
import java.util.stream.IntStream;

import org.pressling.dem.Box;
import org.pressling.dem.Structure;

/**
 * A plane that cuts a body in space: all points p with n · p = place, where n is the unit normal.
 * <p>
 * In the section, u counts across (to the right in a picture) and v up. u is the press direction x wherever the normal allows:
 * the direction of x within the plane, or y where the normal is x itself. v is square to u; its sign is such that it counts as y
 * does, or as z where it is nearer to z than to y. So with a normal along z the section has the axes (x, y) of the plane's
 * pictures, along y it has (x, z), along x (y, z). How large the section of a box is tells its {@link SectionFrame}.
 *
 * @param normalX component of the unit normal
 * @param normalY component of the unit normal
 * @param normalZ component of the unit normal
 * @param place   distance of the plane from the box's corner x = y = z = 0, along the normal [m]
 */
public record Section(double normalX, double normalY, double normalZ, double place) {

    private static final double UNIT_TOLERANCE = 1e-12;

    /**
     * Checks that the normal has a direction, and gives it the length 1.
     *
     * @throws org.pressling.dem.InvalidInputException when it has none, or the place is no number
     */
    public Section {
        double length = Math.sqrt(normalX * normalX + normalY * normalY + normalZ * normalZ);
        if (!(length > 0 && length < Double.POSITIVE_INFINITY && Double.isFinite(place))) {
            throw SectionProblem.NORMAL.of(normalX, normalY, normalZ, place).exception();
        }
        if (Math.abs(length - 1) > UNIT_TOLERANCE) {
            normalX /= length;
            normalY /= length;
            normalZ /= length;
        }
    }

    /** The plane square to an axis at a place along it [m]. */
    public static Section across(Axis axis, double place) {
        return switch (axis) {
        case X -> new Section(1, 0, 0, place);
        case Y -> new Section(0, 1, 0, place);
        case Z -> new Section(0, 0, 1, place);
        };
    }

    /**
     * Planes square to an axis that divide a box evenly: the i-th of n at (i + ½)/n of its extent. As far from one another and
     * from walls as can be, so that they repeat each other least; a body that is random has no period that they could meet.
     *
     * @param axis  across which
     * @param box   of the body
     * @param count at least 1
     */
    public static List<Section> evenly(Axis axis, Box box, int count) {
        return IntStream.range(0, count).mapToObj(i -> across(axis, (i + 0.5) / count * axis.extent(box))).toList();
    }

    /** A parallel plane, further along the normal [m]. */
    public Section shifted(double distance) {
        return new Section(normalX, normalY, normalZ, place + distance);
    }

    /**
     * Where the section lies in a box.
     *
     * @throws org.pressling.dem.InvalidInputException when the box has no depth, or the plane does not meet it
     */
    public SectionFrame in(Box box) {
        return SectionFrame.of(this, box);
    }

    /**
     * What the plane cuts of a body.
     *
     * @throws org.pressling.dem.InvalidInputException when the body has no depth, or the plane does not meet its box
     */
    public SectionCut cut(Structure body) {
        return SectionCut.of(in(body.box()), body.particles());
    }
}
