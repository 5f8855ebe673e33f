// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.section;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dem.Box;
import org.pressling.dem.Unit;

/**
 * Where a section lies in a box: a rectangle of width × height, its lower left corner at u = v = 0. Where the normal is square to
 * x,
 * or is x, it is what the plane cuts of the box; under another normal that can have up to six corners, and this is the smallest
 * rectangle along u and v that holds it.
 */
public final class SectionFrame {
    /** A direction is along an axis if the others differ from 0 by rounding alone. */
    private static final double ALONG = 1e-12;
    private static final int DIMENSIONS = 3;

    private final Section section;
    private final Box box;
    private final double[] normal;
    private final double[] across;
    private final double[] up;
    private final double place;
    private double left = Double.POSITIVE_INFINITY;
    private double bottom = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double top = Double.NEGATIVE_INFINITY;

    private SectionFrame(Section section, Box box) {
        this.section = section;
        this.box = box;
        normal = new double[] {section.normalX(), section.normalY(), section.normalZ()};
        across = across(normal);
        up = up(normal, across);
        place = placeWithin();
    }

    static SectionFrame of(Section section, Box box) {
        if (!box.isSpace()) {
            throw SectionProblem.NO_DEPTH.of().exception();
        }
        var frame = new SectionFrame(section, box);
        frame.meet();
        return frame;
    }

    /** x within the plane; y where the plane is square to x. */
    private static double[] across(double[] n) {
        if (1 - Math.abs(n[0]) < ALONG) {
            return new double[] {0, 1, 0};
        }
        double[] u = {1 - n[0] * n[0], -n[0] * n[1], -n[0] * n[2]};
        double length = Math.sqrt(dot(u, u));
        return new double[] {u[0] / length, u[1] / length, u[2] / length};
    }

    private static double[] up(double[] n, double[] u) {
        double[] v = {n[1] * u[2] - n[2] * u[1], n[2] * u[0] - n[0] * u[2], n[0] * u[1] - n[1] * u[0]};
        if ((Math.abs(v[1]) >= Math.abs(v[2]) ? v[1] : v[2]) < 0) {
            for (int d = 0; d < DIMENSIONS; d++) {
                v[d] = -v[d];
            }
        }
        return v;
    }

    /** Across joined sides the plane may lie whole extents further. */
    private double placeWithin() {
        for (Axis axis : Axis.values()) {
            double along = normal[axis.ordinal()];
            if (axis.joined(box) && 1 - Math.abs(along) < ALONG) {
                double inside = axis == Axis.Y ? box.wrapY(section.place() * along) : box.wrapZ(section.place() * along);
                return inside * along;
            }
        }
        return section.place();
    }

    /** Finds the rectangle from where the plane meets the edges of the box. */
    private void meet() {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < 8; corner++) {
            double[] from = corner(corner);
            least = Math.min(least, dot(normal, from));
            most = Math.max(most, dot(normal, from));
            for (int d = 0; d < DIMENSIONS; d++) {
                if ((corner & 1 << d) == 0) {
                    meet(from, corner(corner | 1 << d));
                }
            }
        }
        if (!(right > left && top > bottom)) {
            throw SectionProblem.MISSES.of(Unit.MICROMETRE.of(section.place()), Unit.MICROMETRE.of(least),
                    Unit.MICROMETRE.of(most)).exception();
        }
    }

    private double[] corner(int bits) {
        return new double[] {(bits & 1) * box.width(), (bits >> 1 & 1) * box.height(), (bits >> 2) * box.depth()};
    }

    private void meet(double[] from, double[] to) {
        double before = dot(normal, from) - place;
        double after = dot(normal, to) - place;
        if (before == 0) {
            take(from);
        }
        if (after == 0) {
            take(to);
        }
        if (before * after < 0) {
            double share = before / (before - after);
            take(new double[] {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1]),
                    from[2] + share * (to[2] - from[2])});
        }
    }

    private void take(double[] point) {
        left = Math.min(left, dot(across, point));
        right = Math.max(right, dot(across, point));
        bottom = Math.min(bottom, dot(up, point));
        top = Math.max(top, dot(up, point));
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    /** The section. */
    public Section section() {
        return section;
    }

    /** Extent along u in m. */
    public double width() {
        return right - left;
    }

    /** Extent along v in m. */
    public double height() {
        return top - bottom;
    }

    /** Whether the lower and the upper edge are joined, as those of the plane's box can be: the box is, in the direction v. */
    public boolean joined() {
        return isJoinedAlong(Axis.Y) || isJoinedAlong(Axis.Z);
    }

    /** The section as a box of the plane: u from 0 to its width, v from 0 to its height. */
    public Box plane() {
        return new Box(width(), height(), joined());
    }

    /** Whether the axis is v and joined: then the section is joined itself, and a point has one place in it. */
    private boolean isJoinedAlong(Axis axis) {
        return axis.joined(box) && 1 - Math.abs(up[axis.ordinal()]) < ALONG;
    }

    /**
     * Where a point of the body, and its images across joined sides, lie in the section.
     *
     * @param x     of the point [m]
     * @param y     of the point [m]
     * @param z     of the point [m]
     * @param reach how far from the plane on either side is looked [m]: the radius of a sphere, half the thickness of a slab
     * @return all that lie less than that from the plane and, in the plane, less than that from the rectangle; one alone for all
     *         images across edges that are {@link #joined}
     */
    public List<SectionPoint> points(double x, double y, double z, double reach) {
        List<SectionPoint> points = new ArrayList<>();
        for (double shiftY : shifts(Axis.Y)) {
            for (double shiftZ : shifts(Axis.Z)) {
                double[] image = {x, y + shiftY, z + shiftZ};
                var point = new SectionPoint(dot(across, image) - left, dot(up, image) - bottom, dot(normal, image) - place);
                if (Math.abs(point.distance()) < reach && isNear(point, reach)) {
                    points.add(point);
                }
            }
        }
        return points;
    }

    private boolean isNear(SectionPoint point, double reach) {
        return point.u() + reach > 0 && point.u() - reach < width()
                && (joined() || point.v() + reach > 0 && point.v() - reach < height());
    }

    private double[] shifts(Axis axis) {
        double extent = axis.extent(box);
        return axis.joined(box) && !isJoinedAlong(axis) ? new double[] {-extent, 0, extent} : new double[1];
    }
}
