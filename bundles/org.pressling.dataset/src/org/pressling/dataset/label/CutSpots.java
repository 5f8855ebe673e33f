// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.List;

import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.section.Section;
import org.pressling.dataset.section.SectionFrame;
import org.pressling.dataset.section.SectionPoint;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;

/**
 * The contact spots that a section cuts, and how long they are in it. A spot of area A is a disc of radius a = √(A/π) square to
 * the contact's normal n. The plane with the normal N, at a distance h from the contact point, cuts it along
 * <pre>
 *   2 √(a² − h²/s²)    where |h| &lt; a s,    s = √(1 − (n·N)²)
 * </pre>
 * Over all places of the plane the lengths add up to A s, so per area of random sections they are π/4 of the contact area per
 * volume.
 */
final class CutSpots {
    private final SectionFrame frame;
    private final Contacts contacts;
    private final Box plane;

    CutSpots(SectionFrame frame, Contacts contacts) {
        this.frame = frame;
        this.contacts = contacts;
        plane = frame.plane();
    }

    private double sine(int k) {
        Section s = frame.section();
        double along = contacts.normalX[k] * s.normalX() + contacts.normalY[k] * s.normalY() + contacts.normalZ[k] * s.normalZ();
        return Math.sqrt(Math.max(0, 1 - along * along));
    }

    /** Where the contact and its images lie whose spots are cut. */
    private List<SectionPoint> points(int k, double reach) {
        return reach > 0 ? frame.points(contacts.x[k], contacts.y[k], contacts.z[k], reach) : List.of();
    }

    private double radius(int k) {
        return Math.sqrt(contacts.area[k] / Math.PI);
    }

    /**
     * Whether a contact's spot is cut.
     *
     * @param window where the contact point must lie, seen along the normal; null for anywhere in the section
     */
    boolean isCut(int k, PictureWindow window) {
        return points(k, radius(k) * sine(k)).stream().anyMatch(point -> window == null ? isInside(point)
                : window.contains(point.u(), plane.wrapY(point.v())));
    }

    private boolean isInside(SectionPoint point) {
        return point.u() >= 0 && point.u() <= frame.width()
                && (frame.joined() || point.v() >= 0 && point.v() <= frame.height());
    }

    /** Length of a contact's spot in the section [m]; 0 if it is not cut. */
    double length(int k) {
        double a = radius(k);
        double s = sine(k);
        double sum = 0;
        for (SectionPoint point : points(k, a * s)) {
            double h = point.distance() / s;
            sum += isInside(point) ? 2 * Math.sqrt(Math.max(0, (a - h) * (a + h))) : 0;
        }
        return sum;
    }
}
