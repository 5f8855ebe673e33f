// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.section.SectionCut;
import org.pressling.dataset.section.SectionPoint;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;

/**
 * The contacts between spheres that a section cuts, as contacts in the plane between their discs: force chains of a section are
 * drawn as those of a structure of the plane. A line between the middles of two discs is the line of the centres, seen along the
 * section's normal. Forces, area and pressure are those of the contact in space; overlap and normal are such that a line from
 * disc to disc, or to the wall, is as long as it is seen. Two whose centres lie behind each other have no line.
 */
public final class SectionContacts {
    /** Images of one sphere lie farther apart than this part of its radius; rounding is far less. */
    private static final double SAME = 1e-3;

    private final Structure body;
    private final Contacts all;
    private final SectionCut cut;
    private final int[] firstDisc;
    private final List<Line> lines = new ArrayList<>();
    private final Contacts contacts;

    /** A contact of discs: which one of the body, which discs (or wall), and from the first to the second. */
    private record Line(int contact, int first, int second, double right, double up) {
    }

    private SectionContacts(Structure body, Contacts all, SectionCut cut) {
        this.body = body;
        this.all = all;
        this.cut = cut;
        firstDisc = firstDiscs();
        for (int k = 0; k < all.count(); k++) {
            if (isCut(all.first[k]) && (all.isWall(k) || isCut(all.second[k]))) {
                find(k);
            }
        }
        contacts = new Contacts(body.phases(), lines.size());
        for (int k = 0; k < lines.size(); k++) {
            fill(k);
        }
    }

    /**
     * The contacts that a section meets.
     *
     * @param body     a structure in space
     * @param contacts its contacts
     * @param cut      what the section cuts of it
     */
    public static SectionContacts of(Structure body, Contacts contacts, SectionCut cut) {
        return new SectionContacts(body, contacts, cut);
    }

    /** The contacts between the discs of the cut. */
    public Contacts contacts() {
        return contacts;
    }

    /** The body's contact that one of {@link #contacts} comes from. */
    public int contact(int k) {
        return lines.get(k).contact();
    }

    /** Discs stand in the order of their particles: the first of each, and behind the last. */
    private int[] firstDiscs() {
        int[] first = new int[body.particles().count() + 1];
        int disc = 0;
        for (int i = 0; i < first.length; i++) {
            first[i] = disc;
            while (disc < cut.discs().particles().count() && cut.particle(disc) == i) {
                disc++;
            }
        }
        return first;
    }

    private boolean isCut(int particle) {
        return firstDisc[particle + 1] > firstDisc[particle];
    }

    /** Images of both ends of the line of centres, in the same order, are looked for among the discs. */
    private void find(int k) {
        Particles p = body.particles();
        int i = all.first[k];
        double apart = p.radius[i] - all.overlap[k] + (all.isWall(k) ? 0 : p.radius[all.second[k]]);
        List<SectionPoint> from = cut.frame().points(p.x[i], p.y[i], p.z[i], Double.POSITIVE_INFINITY);
        List<SectionPoint> to = cut.frame().points(p.x[i] + apart * all.normalX[k], p.y[i] + apart * all.normalY[k],
                p.z[i] + apart * all.normalZ[k], Double.POSITIVE_INFINITY);
        for (int image = 0; image < from.size(); image++) {
            int first = disc(i, from.get(image));
            int second = all.isWall(k) ? all.second[k] : disc(all.second[k], to.get(image));
            double right = to.get(image).u() - from.get(image).u();
            double up = to.get(image).v() - from.get(image).v();
            boolean drawn = first >= 0 && (all.isWall(k) || second >= 0) && Math.hypot(right, up) > SAME * p.radius[i];
            if (drawn) {
                lines.add(new Line(k, first, second, right, up));
            }
        }
    }

    /** The disc of a particle whose middle is at a point; −1 if the section does not cut that image of it. */
    private int disc(int particle, SectionPoint point) {
        Particles discs = cut.discs().particles();
        Box plane = cut.discs().box();
        double reach = SAME * body.particles().radius[particle];
        for (int disc = firstDisc[particle]; disc < firstDisc[particle + 1]; disc++) {
            if (Math.hypot(discs.x[disc] - point.u(), plane.nearestY(discs.y[disc] - point.v())) < reach
                    && Math.abs(point.distance()) < body.particles().surface(particle)) {
                return disc;
            }
        }
        return -1;
    }

    private void fill(int k) {
        Line line = lines.get(k);
        Particles discs = cut.discs().particles();
        double length = Math.hypot(line.right, line.up);
        double radii = discs.radius[line.first] + (line.second < 0 ? 0 : discs.radius[line.second]);
        contacts.first[k] = line.first;
        contacts.second[k] = line.second;
        contacts.setPairType(k, all.pairType(line.contact));
        contacts.overlap[k] = radii - length;
        contacts.normalX[k] = line.right / length;
        contacts.normalY[k] = line.up / length;
        double ahead = discs.radius[line.first] - (line.second < 0 ? contacts.overlap[k] : contacts.overlap[k] / 2);
        contacts.x[k] = discs.x[line.first] + ahead * contacts.normalX[k];
        contacts.y[k] = discs.y[line.first] + ahead * contacts.normalY[k];
        contacts.normalForce[k] = all.normalForce[line.contact];
        contacts.tangentialForce[k] = all.tangentialForce[line.contact];
        contacts.area[k] = all.area[line.contact];
        contacts.pressure[k] = all.pressure[line.contact];
    }
}
