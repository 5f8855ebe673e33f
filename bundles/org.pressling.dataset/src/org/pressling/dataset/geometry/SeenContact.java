// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.image.SeenCircle;
import org.pressling.dataset.image.SeenStructure;

/**
 * A contact that a picture shows: two circles that overlap, or one that overlaps a wall at the edge of the picture.
 *
 * @param pair    between what
 * @param first   number of the circle among those of its kind; of pairs of AM and SE that of the AM
 * @param second  number of the other; -1 for a wall
 * @param overlap how far they overlap [m], positive
 * @param error   standard error of the overlap [m]
 * @param radius  effective radius R* [m]
 */
public record SeenContact(Pair pair, int first, int second, double overlap, double error, double radius) {

    /** Kinds of contacts. */
    public enum Pair {
        /** Active material on active material. */
        AM_AM,
        /** Active material on electrolyte. */
        AM_SE,
        /** Electrolyte on electrolyte. */
        SE_SE,
        /** Active material on a wall. */
        AM_WALL,
        /** Electrolyte on a wall. */
        SE_WALL
    }

    /** The Hertz force over the effective modulus [m²]: {@code 4/3 √R* δ^1.5}. */
    public double hertz() {
        return 4.0 / 3 * Math.sqrt(radius) * Math.pow(overlap, 1.5);
    }

    /** The contact area after Hertz [m²]: {@code π R* δ}. */
    public double area() {
        return Math.PI * radius * overlap;
    }

    /** All contacts of a picture. */
    public static List<SeenContact> of(SeenStructure seen) {
        List<SeenContact> all = between(seen.active(), seen.electrolyte());
        if (seen.walls()) {
            walls(all, Pair.AM_WALL, seen.active(), seen.width(), seen.height());
            walls(all, Pair.SE_WALL, seen.electrolyte(), seen.width(), seen.height());
        }
        return List.copyOf(all);
    }

    /** The contacts of particles with particles. */
    private static List<SeenContact> between(List<SeenCircle> am, List<SeenCircle> se) {
        List<SeenContact> all = new ArrayList<>();
        for (int i = 0; i < am.size(); i++) {
            for (int j = i + 1; j < am.size(); j++) {
                add(all, Pair.AM_AM, i, am.get(i), j, am.get(j));
            }
            for (int j = 0; j < se.size(); j++) {
                add(all, Pair.AM_SE, i, am.get(i), j, se.get(j));
            }
        }
        double widest = 2 * se.stream().mapToDouble(SeenCircle::radius).max().orElse(1);
        Cells cells = new Cells(se.stream().mapToDouble(SeenCircle::x).toArray(),
                se.stream().mapToDouble(SeenCircle::y).toArray(), widest);
        for (int i = 0; i < se.size(); i++) {
            for (int j : cells.near(i)) {
                if (j > i) {
                    add(all, Pair.SE_SE, i, se.get(i), j, se.get(j));
                }
            }
        }
        return all;
    }

    private static void add(List<SeenContact> all, Pair pair, int first, SeenCircle one, int second, SeenCircle other) {
        double gap = one.gap(other);
        if (gap < 0) {
            all.add(new SeenContact(pair, first, second, -gap, one.gapError(other),
                    one.radius() * other.radius() / (one.radius() + other.radius())));
        }
    }

    private static void walls(List<SeenContact> all, Pair pair, List<SeenCircle> circles, double width, double height) {
        for (int i = 0; i < circles.size(); i++) {
            SeenCircle circle = circles.get(i);
            double error = Math.hypot(circle.centreError() / Math.sqrt(2), circle.radiusError());
            for (double away : new double[] {circle.x(), width - circle.x(), circle.y(), height - circle.y()}) {
                if (away < circle.radius()) {
                    all.add(new SeenContact(pair, i, -1, circle.radius() - away, error, circle.radius()));
                }
            }
        }
    }
}
