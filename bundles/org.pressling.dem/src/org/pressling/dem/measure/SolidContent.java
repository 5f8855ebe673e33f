// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/**
 * What spheres in a box fill of it, however they overlap: each place counts once, and only if it lies between the walls.
 * Spheres have the radii of the surfaces that touch ({@link Particles#surface}). In the plane it is the same of their discs, and
 * areas for volumes; so is it in a section, whose discs are those that a plane cuts.
 * <p>
 * A place that several spheres hold belongs to the one of least power (distance² − radius²), so two share their lens at the
 * plane through the circle in which their surfaces meet (the radical plane), and the volumes of all particles add up to that of
 * their union. A particle thus has the part of its ball that radical planes and walls leave, whose volume Gauss's theorem gives
 * without any sampling; there is no error but that of rounding, below 1e-9 of a sphere's volume. Where no three overlap it is the
 * volume of the spheres less the lenses of the pairs,
 * <pre>
 *   π (R + r − d)² (d² + 2 d (R + r) − 3 (R − r)²) / (12 d)
 * </pre>
 * <p>
 * The relative density of a compaction curve is another: it takes the mass of the spheres ({@link Structure#fraction()}), as if
 * what overlaps had gone elsewhere.
 */
public final class SolidContent {
    private final Structure structure;
    private final double[] content;

    private SolidContent(Structure structure, double[] content) {
        this.structure = structure;
        this.content = content;
    }

    /** Measures a structure. */
    public static SolidContent of(Structure structure) {
        int n = structure.particles().count();
        var content = new double[n];
        var pairs = new Intersections(structure);
        var ball = new CutBall();
        var disc = new CutDisc();
        for (int i = 0; i < n; i++) {
            content[i] = structure.box().isSpace() ? volume(structure, pairs, ball, i) : area(structure, pairs, disc, i);
        }
        return new SolidContent(structure, content);
    }

    private static double volume(Structure structure, Intersections pairs, CutBall ball, int i) {
        Particles p = structure.particles();
        double r = p.surface(i);
        ball.whole(r);
        for (int k = pairs.first(i); k < pairs.first(i + 1); k++) {
            double[] d = pairs.apart(k);
            double distance = pairs.distance(k);
            if (distance > 0) {
                ball.cut(d[0] / distance, d[1] / distance, d[2] / distance, radical(p, i, pairs, k));
            } else if (yields(p, i, pairs.other(k))) {
                ball.cutAll();
            }
        }
        Box box = structure.box();
        ball.cut(-1, 0, 0, p.x[i]);
        ball.cut(1, 0, 0, box.width() - p.x[i]);
        if (!box.periodicY()) {
            ball.cut(0, -1, 0, p.y[i]);
            ball.cut(0, 1, 0, box.height() - p.y[i]);
        }
        if (!box.periodicZ()) {
            ball.cut(0, 0, -1, p.z[i]);
            ball.cut(0, 0, 1, box.depth() - p.z[i]);
        }
        return ball.volume();
    }

    private static double area(Structure structure, Intersections pairs, CutDisc disc, int i) {
        Particles p = structure.particles();
        disc.whole(p.surface(i));
        for (int k = pairs.first(i); k < pairs.first(i + 1); k++) {
            double[] d = pairs.apart(k);
            double distance = pairs.distance(k);
            if (distance > 0) {
                disc.cut(d[0] / distance, d[1] / distance, radical(p, i, pairs, k));
            } else if (yields(p, i, pairs.other(k))) {
                disc.cutAll();
            }
        }
        Box box = structure.box();
        disc.cut(-1, 0, p.x[i]);
        disc.cut(1, 0, box.width() - p.x[i]);
        if (!box.periodicY()) {
            disc.cut(0, -1, p.y[i]);
            disc.cut(0, 1, box.height() - p.y[i]);
        }
        return disc.area();
    }

    /** From the centre of a sphere to the radical plane. */
    private static double radical(Particles p, int i, Intersections pairs, int k) {
        double r = p.surface(i);
        double other = p.surface(pairs.other(k));
        double distance = pairs.distance(k);
        return (distance + (r - other) * (r + other) / distance) / 2;
    }

    /** Whether a sphere leaves all to another with the same centre: the larger one has it, or the first of two alike. */
    private static boolean yields(Particles p, int i, int other) {
        return p.surface(i) < p.surface(other) || p.surface(i) == p.surface(other) && i > other;
    }

    /** What a particle fills of the box beside the others: m³, in the plane m². */
    public double of(int particle) {
        return content[particle];
    }

    /** Relative density: what all particles fill of the box, 0 to 1. */
    public double fraction() {
        double sum = 0;
        for (double one : content) {
            sum += one;
        }
        return sum / structure.box().content();
    }

    /** What the particles of a phase fill of the box; those of all phases add up to {@link #fraction()}. */
    public double fraction(Phase phase) {
        Particles p = structure.particles();
        double sum = 0;
        for (int i = 0; i < content.length; i++) {
            sum += p.phase[i] == phase.index() ? content[i] : 0;
        }
        return sum / structure.box().content();
    }
}
