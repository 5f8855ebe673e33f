// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.pressling.dataset.image.SeenCircle;
import org.pressling.dataset.image.SeenStructure;

/**
 * Mends small errors of the centres of electrolyte (SE) by what is known of all packings under load: forces on a particle are in
 * balance. The centres move to the least of the elastic energy of all overlaps after Hertz and of springs that hold each where it
 * was detected: Σ 8/15 E* √R* δ^2.5 + Σ k/2 |x − detected|². Active material, which a picture tells much better, stays.
 * <p>
 * The least is sought by steps along the gradient over its curvature, their length after Barzilai and Borwein.
 */
public final class Relaxation {
    /** Pairs that are further apart than this share of a radius do not come to touch. */
    private static final double REACH = 0.5;
    private static final double FIRST_STEP = 0.5;
    private static final double LONGEST_STEP = 2;
    /** Found when the gradient has come down to this share of what it was; the loads no longer change by a thousandth then. */
    private static final double FOUND = 1e-3;
    private static final int MOST_STEPS = 200;

    private final SeenStructure seen;
    private final Law law;
    private final int count;
    private final double[] radii;
    private final List<Pair> pairs = new ArrayList<>();
    /** x and y of each particle in turn, as all arrays of places and gradients. */
    private final double[] detected;
    private final double[] places;

    /**
     * What resists the particles.
     *
     * @param withAm    effective modulus of electrolyte with active material [Pa]
     * @param withSe    with electrolyte [Pa]
     * @param withWall  with walls [Pa]
     * @param stiffness of the springs [N/m], above 0
     */
    public record Law(double withAm, double withSe, double withWall, double stiffness) {
    }

    /** A particle with another, or with active material that stays at (x, y): then other is -1. */
    private record Pair(int one, int other, double x, double y, double radius, double modulus) {
    }

    private Relaxation(SeenStructure seen, Law law) {
        this.seen = seen;
        this.law = law;
        List<SeenCircle> se = seen.electrolyte();
        count = se.size();
        radii = se.stream().mapToDouble(SeenCircle::radius).toArray();
        detected = se.stream().flatMapToDouble(c -> DoubleStream.of(c.x(), c.y())).toArray();
        places = detected.clone();
        double widest = se.stream().mapToDouble(SeenCircle::radius).max().orElse(1);
        Cells cells = new Cells(se.stream().mapToDouble(SeenCircle::x).toArray(),
                se.stream().mapToDouble(SeenCircle::y).toArray(), (2 + REACH) * widest);
        for (int i = 0; i < count; i++) {
            for (SeenCircle am : seen.active()) {
                if (am.gap(se.get(i)) < REACH * radii[i]) {
                    pairs.add(pair(i, -1, am, law.withAm));
                }
            }
            for (int j : cells.near(i)) {
                if (j > i) {
                    pairs.add(pair(i, j, se.get(j), law.withSe));
                }
            }
        }
    }

    private Pair pair(int one, int other, SeenCircle circle, double modulus) {
        return new Pair(one, other, circle.x(), circle.y(), circle.radius(), modulus);
    }

    /**
     * Relaxes.
     *
     * @param seen what a picture shows
     * @return the same with other centres of electrolyte
     */
    public static SeenStructure of(SeenStructure seen, Law law) {
        if (!(law.stiffness > 0)) {
            throw new IllegalArgumentException("Springs need a stiffness above 0, not " + law.stiffness);
        }
        return new Relaxation(seen, law).relaxed();
    }

    private SeenStructure relaxed() {
        double[] curvature = new double[2 * count];
        double[] gradient = gradient(curvature);
        double enough = FOUND * FOUND * square(gradient, curvature);
        double step = FIRST_STEP;
        double least = Double.POSITIVE_INFINITY;
        double[] nearest = places.clone();
        double square = square(gradient, curvature);
        for (int n = 0; n < MOST_STEPS && square > enough; n++) {
            if (square < least) {
                least = square;
                nearest = places.clone();
            }
            for (int k = 0; k < places.length; k++) {
                places[k] -= step * gradient[k] / curvature[k];
            }
            double[] last = gradient;
            gradient = gradient(new double[2 * count]);
            double bent = 0;
            for (int k = 0; k < places.length; k++) {
                bent -= last[k] / curvature[k] * (gradient[k] - last[k]);
            }
            step = bent > 0 ? Math.min(LONGEST_STEP, step * square(last, curvature) / bent) : FIRST_STEP;
            square = square(gradient, curvature);
        }
        // Steps of this length go up now and then, so where they did not end the last need not be the best.
        double[] found = square <= least ? places : nearest;
        return seen.withElectrolyte(IntStream.range(0, count)
                .mapToObj(i -> seen.electrolyte().get(i).at(found[2 * i], found[2 * i + 1])).toList());
    }

    private static double square(double[] gradient, double[] curvature) {
        double sum = 0;
        for (int k = 0; k < gradient.length; k++) {
            sum += gradient[k] * gradient[k] / curvature[k];
        }
        return sum;
    }

    /**
     * The gradient of the energy [N].
     *
     * @param curvature gets its second derivatives along each axis, what they are without a turn of the line to a partner [N/m]
     */
    private double[] gradient(double[] curvature) {
        double[] gradient = new double[2 * count];
        for (int k = 0; k < gradient.length; k++) {
            gradient[k] = law.stiffness * (places[k] - detected[k]);
            curvature[k] = law.stiffness;
            if (seen.walls()) {
                double radius = radii[k / 2];
                press(k, radius - places[k], -1, gradient, curvature);
                press(k, radius - (k % 2 == 0 ? seen.width() : seen.height()) + places[k], 1, gradient, curvature);
            }
        }
        for (Pair pair : pairs) {
            press(pair, gradient, curvature);
        }
        return gradient;
    }

    private void press(int axis, double overlap, int sign, double[] gradient, double[] curvature) {
        if (overlap > 0) {
            double root = law.withWall * Math.sqrt(radii[axis / 2] * overlap);
            gradient[axis] += sign * 4.0 / 3 * root * overlap;
            curvature[axis] += 2 * root;
        }
    }

    private void press(Pair pair, double[] gradient, double[] curvature) {
        int one = 2 * pair.one;
        int other = 2 * pair.other;
        double radius = radii[pair.one];
        double dx = places[one] - (pair.other < 0 ? pair.x : places[other]);
        double dy = places[one + 1] - (pair.other < 0 ? pair.y : places[other + 1]);
        double away = Math.hypot(dx, dy);
        double overlap = radius + pair.radius - away;
        if (overlap > 0 && away > 0) {
            double root = pair.modulus * Math.sqrt(radius * pair.radius / (radius + pair.radius) * overlap);
            double[] along = {dx / away, dy / away};
            for (int axis = 0; axis < 2; axis++) {
                double force = 4.0 / 3 * root * overlap * along[axis];
                double bend = 2 * root * along[axis] * along[axis];
                gradient[one + axis] -= force;
                curvature[one + axis] += bend;
                if (pair.other >= 0) {
                    gradient[other + axis] += force;
                    curvature[other + axis] += bend;
                }
            }
        }
    }
}
