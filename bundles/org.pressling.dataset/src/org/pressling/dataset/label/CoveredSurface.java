// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.pressling.dataset.image.PictureWindow;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Role;
import org.pressling.dem.Structure;

/**
 * The surface of some spheres, such as all AM, and what others cover of it, such as all SE, taken twice: on the whole sphere,
 * and in the plane of the centres, on its circumference alone. Radii are those of the surfaces that touch, see {@link
 * Particles#surface}.
 * <p>
 * A spot of area A on a sphere of radius R has the radius a = √(A/π). In the plane of the centres it covers the arc of
 * 2 arcsin(a/R) around the contact; arcs that overlap count once. The sphere share is ΣA / Σ4πR².
 * <p>
 * With a picture's window, only contacts whose point lies in it count, and of each sphere only the share of its
 * circumference that lies in it.
 *
 * @param area          Σ4πR² [m²]
 * @param contactArea   sum of the contact areas between both [m²]
 * @param circumference Σ2πR [m]
 * @param coveredLength length of the circumference under such contacts [m]
 */
record CoveredSurface(double area, double contactArea, double circumference, double coveredLength) {

    private static final double FULL_TURN = 2 * Math.PI;

    /** Share of the spheres' surface under contacts; NaN without spheres. */
    double coverage() {
        return area > 0 ? contactArea / area : Double.NaN;
    }

    /** Share of the spheres' circumference under contacts; NaN without spheres. */
    double planarCoverage() {
        return circumference > 0 ? coveredLength / circumference : Double.NaN;
    }

    /**
     * Which spheres are looked at.
     *
     * @param covered  those whose surface it is
     * @param covering those that cover it; none is both
     */
    record Between(Predicate<Phase> covered, Predicate<Phase> covering) {
        /** All active material under all electrolyte, between which the reaction takes place. */
        static final Between REACTING = new Between(p -> p.role() == Role.ACTIVE, p -> p.role() == Role.ELECTROLYTE);

        private boolean holds(Contacts contacts, int k) {
            PairType pair = contacts.pairType(k);
            return !pair.isWall() && (covered.test(pair.one()) && covering.test(pair.other())
                    || covered.test(pair.other()) && covering.test(pair.one()));
        }
    }

    /** The surface in a whole structure. */
    static CoveredSurface of(Structure structure, Contacts contacts, Between between) {
        return of(structure, contacts, between, (_, _) -> true, List.of());
    }

    /** The surface in what a picture shows of a structure. */
    static CoveredSurface of(Structure structure, Contacts contacts, Between between, PictureWindow window) {
        List<Line> frame = new ArrayList<>(List.of(new Line(1, 0, window.left()), new Line(1, 0, window.right())));
        for (double shift : structure.box().imageShifts()) {
            frame.add(new Line(0, 1, window.bottom() + shift));
            frame.add(new Line(0, 1, window.top() + shift));
        }
        return of(structure, contacts, between, window::contains, frame);
    }

    private static CoveredSurface of(Structure structure, Contacts contacts, Between between, BiPredicate<Double, Double> shown,
            List<Line> frame) {
        Particles p = structure.particles();
        List<List<Arc>> arcs = new ArrayList<>();
        for (int i = 0; i < p.count(); i++) {
            arcs.add(between.covered.test(p.phaseOf(i)) ? new ArrayList<>() : List.of());
        }
        double contactArea = 0;
        for (int k = 0; k < contacts.count(); k++) {
            if (between.holds(contacts, k)) {
                boolean itIsFirst = between.covered.test(p.phaseOf(contacts.first[k]));
                int it = itIsFirst ? contacts.first[k] : contacts.second[k];
                double side = itIsFirst ? 1 : -1;
                double spot = Math.sqrt(contacts.area[k] / Math.PI);
                arcs.get(it).add(new Arc(Math.atan2(side * contacts.normalY[k], side * contacts.normalX[k]),
                        Math.asin(Math.min(1, spot / p.surface(it)))));
                contactArea += shown.test(contacts.x[k], contacts.y[k]) ? contacts.area[k] : 0;
            }
        }
        double area = 0;
        double circumference = 0;
        double covered = 0;
        for (int i = 0; i < p.count(); i++) {
            if (between.covered.test(p.phaseOf(i))) {
                double[] angles = angles(structure.box(), p, i, arcs.get(i), shown, frame);
                area += 2 * p.surface(i) * p.surface(i) * angles[0];
                circumference += p.surface(i) * angles[0];
                covered += p.surface(i) * angles[1];
            }
        }
        return new CoveredSurface(area, contactArea, circumference, covered);
    }

    /**
     * Angle of a circle that is shown, and angle of it that is covered, in rad. Both are sums over the pieces between the
     * ends of the arcs and the crossings with the frame; a piece is judged by its middle.
     */
    private static double[] angles(Box box, Particles p, int i, List<Arc> arcs, BiPredicate<Double, Double> shown,
            List<Line> frame) {
        List<Double> cuts = new ArrayList<>(List.of(0.0, FULL_TURN));
        arcs.forEach(arc -> cuts.addAll(List.of(turn(arc.middle - arc.half), turn(arc.middle + arc.half))));
        frame.forEach(line -> line.addCrossings(cuts, p.x[i], p.y[i], p.surface(i)));
        cuts.sort(null);
        double[] sums = new double[2];
        for (int k = 1; k < cuts.size(); k++) {
            double piece = cuts.get(k) - cuts.get(k - 1);
            double middle = (cuts.get(k) + cuts.get(k - 1)) / 2;
            double y = p.y[i] + p.surface(i) * Math.sin(middle);
            double inside = box.wrapY(y);
            if (piece > 0 && shown.test(p.x[i] + p.surface(i) * Math.cos(middle), inside)) {
                sums[0] += piece;
                sums[1] += arcs.stream().anyMatch(arc -> arc.holds(middle)) ? piece : 0;
            }
        }
        return sums;
    }

    private static double turn(double angle) {
        double rest = angle % FULL_TURN;
        return rest < 0 ? rest + FULL_TURN : rest;
    }

    /** An arc of a circle [rad]. */
    private record Arc(double middle, double half) {
        boolean holds(double angle) {
            double apart = turn(angle - middle);
            return Math.min(apart, FULL_TURN - apart) <= half;
        }
    }

    /** An upright or level line, where nx x + ny y = distance [m]. */
    private record Line(double nx, double ny, double distance) {
        void addCrossings(List<Double> angles, double x, double y, double radius) {
            double cosine = (distance - nx * x - ny * y) / radius;
            if (Math.abs(cosine) < 1) {
                double normal = Math.atan2(ny, nx);
                angles.add(turn(normal + Math.acos(cosine)));
                angles.add(turn(normal - Math.acos(cosine)));
            }
        }
    }
}
