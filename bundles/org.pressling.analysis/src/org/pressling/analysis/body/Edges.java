// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.section.Section;
import org.pressling.dem.Box;

/** The edges of a box, and those of the face that a cut makes in it. */
final class Edges {
    private static final int CORNERS = 8;

    private Edges() {
    }

    /** The twelve edges of a box. */
    static List<Segment> of(Box box) {
        List<Segment> edges = new ArrayList<>();
        for (int corner = 0; corner < CORNERS; corner++) {
            for (int axis = 1; axis < CORNERS; axis *= 2) {
                if ((corner & axis) == 0) {
                    edges.add(new Segment(corner(box, corner), corner(box, corner | axis)));
                }
            }
        }
        return edges;
    }

    private static double[] corner(Box box, int bits) {
        return new double[] {(bits & 1) * box.width(), (bits >> 1 & 1) * box.height(), (bits >> 2) * box.depth()};
    }

    /** Where a cut meets the six sides of a box. */
    static List<Segment> of(Box box, Section cut) {
        List<Segment> edges = of(box);
        List<double[]> points = new ArrayList<>();
        for (Segment edge : edges) {
            double before = beyond(cut, edge.from());
            double after = beyond(cut, edge.to());
            if (before < 0 != after < 0) {
                double share = before / (before - after);
                points.add(new double[] {between(edge, 0, share), between(edge, 1, share), between(edge, 2, share)});
            }
        }
        List<Segment> sides = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                if (shareSide(box, points.get(i), points.get(j))) {
                    sides.add(new Segment(points.get(i), points.get(j)));
                }
            }
        }
        return sides;
    }

    private static double between(Segment edge, int axis, double share) {
        return edge.from()[axis] + share * (edge.to()[axis] - edge.from()[axis]);
    }

    private static double beyond(Section cut, double[] point) {
        return cut.normalX() * point[0] + cut.normalY() * point[1] + cut.normalZ() * point[2] - cut.place();
    }

    /** Two points on edges lie on one side if they share a coordinate that is an end of the box, with what rounding leaves. */
    private static boolean shareSide(Box box, double[] one, double[] other) {
        double[] extent = {box.width(), box.height(), box.depth()};
        for (int axis = 0; axis < extent.length; axis++) {
            boolean low = one[axis] == 0 && other[axis] == 0;
            boolean high = one[axis] == extent[axis] && other[axis] == extent[axis];
            if (low || high) {
                return true;
            }
        }
        return false;
    }
}
