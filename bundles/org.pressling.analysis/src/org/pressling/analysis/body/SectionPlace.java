// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import org.pressling.dataset.section.Axis;
import org.pressling.dataset.section.Section;
import org.pressling.dem.Box;

/**
 * Where a section lies, told so that it moves along with a box that is pressed.
 *
 * @param axis  what it is square to
 * @param share how far along the axis, 0 to 1
 */
public record SectionPlace(Axis axis, double share) {
    /** In the middle of the depth, where x and y are seen as in the plane. */
    public static final SectionPlace MIDDLE = new SectionPlace(Axis.Z, 0.5);
    /** How near to the sides it comes: on a side itself nothing would lie before or behind it. */
    private static final double NEAREST = 1e-3;

    /** Keeps the place inside the box. */
    public SectionPlace {
        share = Math.clamp(share, NEAREST, 1 - NEAREST);
    }

    /** Its place along the axis in a box [m]. */
    public double in(Box box) {
        return share * axis.extent(box);
    }

    /** The section in a box. */
    public Section of(Box box) {
        return Section.across(axis, in(box));
    }

    /**
     * The same direction, through a point.
     *
     * @param box what the point lies in
     * @param x   of the point [m]
     * @param y   of the point [m]
     * @param z   of the point [m]
     */
    public SectionPlace through(Box box, double x, double y, double z) {
        double place = switch (axis) {
        case X -> x;
        case Y -> box.wrapY(y);
        case Z -> box.wrapZ(z);
        };
        return new SectionPlace(axis, place / axis.extent(box));
    }
}
