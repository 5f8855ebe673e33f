// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import org.pressling.dataset.section.Axis;
import org.pressling.dataset.section.Section;
import org.pressling.dataset.section.SectionPlan;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;

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

    /** The middle one of the sections that pictures of bodies show; of an even number the one before the middle. */
    public static SectionPlace of(SectionPlan plan) {
        return new SectionPlace(plan.axis(), (Math.floorDiv(plan.count() - 1, 2) + 0.5) / plan.count());
    }

    /** Its place along the axis in a box [m]. */
    public double in(Box box) {
        return share * axis.extent(box);
    }

    /** The section in a box. */
    public Section of(Box box) {
        return Section.across(axis, in(box));
    }

    /** This place where it cuts a particle of a body, else the parallel one through the particle's centre. */
    public SectionPlace meeting(Structure body, int particle) {
        Box box = body.box();
        Particles p = body.particles();
        double place = in(box);
        double centre = switch (axis) {
        case X -> p.x[particle];
        case Y -> box.wrapY(p.y[particle]);
        case Z -> box.wrapZ(p.z[particle]);
        };
        double apart = switch (axis) {
        case X -> centre - place;
        case Y -> box.nearestY(centre - place);
        case Z -> box.nearestZ(centre - place);
        };
        return Math.abs(apart) < p.surface(particle) ? this : new SectionPlace(axis, centre / axis.extent(box));
    }
}
