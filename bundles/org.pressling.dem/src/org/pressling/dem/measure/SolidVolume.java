// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.measure;

import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/**
 * What spheres in a box fill of it, however they overlap: each place counts once, and only if it lies between the walls.
 * Spheres have the radii of the surfaces that touch ({@link Particles#surface}).
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
 * The relative density of a compaction curve is another: it takes the mass of the spheres ({@link Structure#share()}), as if
 * what overlaps had gone elsewhere.
 */
public final class SolidVolume {
    private final Structure structure;
    private final double[] volume;

    private SolidVolume(Structure structure, double[] volume) {
        this.structure = structure;
        this.volume = volume;
    }

    /**
     * Measures a body.
     *
     * @param structure particles in a box that has a depth
     */
    public static SolidVolume of(Structure structure) {
        int n = structure.particles().count();
        var volume = new double[n];
        var pairs = new Intersections(structure);
        var ball = new CutBall();
        for (int i = 0; i < n; i++) {
            volume[i] = volume(structure, pairs, ball, i);
        }
        return new SolidVolume(structure, volume);
    }

    private static double volume(Structure structure, Intersections pairs, CutBall ball, int i) {
        Particles p = structure.particles();
        double r = p.surface(i);
        ball.whole(r);
        for (int k = pairs.first(i); k < pairs.first(i + 1); k++) {
            double other = p.surface(pairs.other(k));
            double[] d = pairs.apart(k);
            double square = d[0] * d[0] + d[1] * d[1] + d[2] * d[2];
            double distance = Math.sqrt(square);
            if (distance > 0) {
                ball.cut(d[0] / distance, d[1] / distance, d[2] / distance,
                        (square + (r - other) * (r + other)) / (2 * distance));
            } else if (r < other || r == other && i > pairs.other(k)) {
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

    /** What a particle fills of the box beside the others [m³]. */
    public double of(int particle) {
        return volume[particle];
    }

    /** Relative density: what all particles fill of the box, 0 to 1. */
    public double share() {
        double sum = 0;
        for (double one : volume) {
            sum += one;
        }
        return sum / structure.box().content();
    }

    /** What the particles of a phase fill of the box; those of all phases add up to {@link #share()}. */
    public double share(Phase phase) {
        Particles p = structure.particles();
        double sum = 0;
        for (int i = 0; i < volume.length; i++) {
            sum += p.phase[i] == phase.index() ? volume[i] : 0;
        }
        return sum / structure.box().content();
    }
}
