// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

import org.pressling.dataset.section.Section;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;

/**
 * The force chains of a cut: a line for each contact of two spheres that are both cut, between the middles of their faces: the
 * line
 * of their centres, seen along the cut's normal. At a wall it ends on the wall.
 */
public final class CutChains {
    private final Structure body;
    private final Contacts contacts;
    private final Section cut;

    private CutChains(Structure body, Contacts contacts, Section cut) {
        this.body = body;
        this.contacts = contacts;
        this.cut = cut;
    }

    /**
     * The chains of a cut.
     *
     * @param body     a structure in space
     * @param contacts its contacts
     * @param cut      the cut
     * @param width    width of the line of a contact [px]
     * @param colour   its colour, {@code 0xRRGGBB}
     * @return lines, those across joined sides once for each side
     */
    public static List<BodyScene.Chain> of(Structure body, Contacts contacts, Section cut, IntToDoubleFunction width,
            IntUnaryOperator colour) {
        CutChains chains = new CutChains(body, contacts, cut);
        List<BodyScene.Chain> found = new ArrayList<>();
        for (int k = 0; k < contacts.count(); k++) {
            for (Segment line : chains.lines(k)) {
                found.add(new BodyScene.Chain(line.from(), line.to(), width.applyAsDouble(k), colour.applyAsInt(k)));
            }
        }
        return found;
    }

    /** The lines of a contact: of its bodies and of their images. */
    private List<Segment> lines(int k) {
        Particles p = body.particles();
        Box box = body.box();
        int i = contacts.first[k];
        double apart = distance(k);
        List<Segment> lines = new ArrayList<>();
        for (double shiftY : box.imageShifts()) {
            for (double shiftZ : box.periodicZ() ? new double[] {-box.depth(), 0, box.depth()} : new double[1]) {
                double[] from = {p.x[i], p.y[i] + shiftY, p.z[i] + shiftZ};
                double before = beyond(from);
                if (Math.abs(before) >= p.surface(i)) {
                    continue;
                }
                double[] to = {from[0] + apart * contacts.normalX[k], from[1] + apart * contacts.normalY[k],
                        from[2] + apart * contacts.normalZ[k]};
                double after = beyond(to);
                if (contacts.isWall(k) || Math.abs(after) < p.surface(contacts.second[k])) {
                    new Segment(onto(from, before), onto(to, after)).in(box).ifPresent(lines::add);
                }
            }
        }
        return lines;
    }

    /** From centre to centre, or from a centre to a wall. */
    private double distance(int k) {
        Particles p = body.particles();
        return p.radius[contacts.first[k]] - contacts.overlap[k] + (contacts.isWall(k) ? 0 : p.radius[contacts.second[k]]);
    }

    private double beyond(double[] point) {
        return cut.normalX() * point[0] + cut.normalY() * point[1] + cut.normalZ() * point[2] - cut.place();
    }

    private double[] onto(double[] point, double beyond) {
        return new double[] {point[0] - beyond * cut.normalX(), point[1] - beyond * cut.normalY(),
                point[2] - beyond * cut.normalZ()};
    }
}
