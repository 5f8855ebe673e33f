// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.Renderer;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/** Known discs of active material among electrolyte in a box of 40 µm, and their picture of 36 µm. */
public final class Scene {
    static final double UM = 1e-6;
    private static final double CROP = 2 * UM;
    private static final double SE_PITCH = 1.03 * UM;
    private static final double PRESSED_PITCH = 0.7 * UM;

    /** x, y, radius of each AM in the picture's own coordinates [m]. */
    final List<double[]> discs = new ArrayList<>();

    /** Adds an AM [µm]. */
    Scene am(double x, double y, double radius) {
        discs.add(new double[] {x * UM, y * UM, radius * UM});
        return this;
    }

    /** AM of random sizes whose centres lie in the picture, a few of them overlapping by up to a tenth of a µm. */
    public static Scene random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Scene scene = new Scene();
        for (int tries = 0; tries < 4000 && scene.discs.size() < 10; tries++) {
            double r = random.nextDouble(2, 5.5) * UM;
            double[] disc = {random.nextDouble(1, 35) * UM, random.nextDouble(1, 35) * UM, r};
            if (scene.discs.stream().allMatch(other -> gap(disc, other) > -0.1 * UM)) {
                scene.discs.add(disc);
            }
        }
        return scene;
    }

    static double gap(double[] a, double[] b) {
        return Math.hypot(a[0] - b[0], a[1] - b[1]) - a[2] - b[2];
    }

    /** How scenes are drawn, with so many samples along each side of a pixel, in an order. */
    public static RenderSettings rendering(int supersampling, DrawOrder order) {
        return new RenderSettings(new PictureCut(CROP, 224), PhaseGrays.KOMORI_2022, supersampling, 0, 0, order);
    }

    /** The picture, with electrolyte in rows wherever it does not lie under AM. */
    public GrayImage draw(RenderSettings settings) {
        return draw(settings, SE_PITCH, 0);
    }

    /** The same with electrolyte pressed together, of which a tenth is missing: voids of a few pixels. */
    public GrayImage drawPressed(RenderSettings settings) {
        return draw(settings, PRESSED_PITCH, 0.1);
    }

    private GrayImage draw(RenderSettings settings, double pitch, double missing) {
        SplittableRandom random = new SplittableRandom(discs.size());
        List<double[]> se = new ArrayList<>();
        for (double y = 0.5 * UM; y < 40 * UM; y += pitch) {
            for (double x = 0.5 * UM; x < 40 * UM; x += pitch) {
                double[] disc = {x - CROP, y - CROP, 0.5 * UM};
                boolean there = missing == 0 || random.nextDouble() >= missing;
                if (there && discs.stream().allMatch(am -> gap(am, disc) > -0.1 * UM)) {
                    se.add(disc);
                }
            }
        }
        Particles particles = new Particles(discs.size() + se.size());
        for (int i = 0; i < particles.count(); i++) {
            boolean am = i < discs.size();
            double[] d = am ? discs.get(i) : se.get(i - discs.size());
            particles.set(i, am ? Phase.AM : Phase.SE, d[0] + CROP, d[1] + CROP, d[2]);
        }
        return Renderer.render(new Structure(new Box(40 * UM, 40 * UM, false), particles), settings);
    }

    /** How the found circles compare with the known ones. */
    Match match(List<SeenCircle> found) {
        Match match = new Match();
        match.known = discs.size();
        List<double[]> left = new ArrayList<>(discs);
        for (SeenCircle circle : found) {
            double[] best = null;
            for (double[] disc : left) {
                boolean nearer = best == null || Math.hypot(disc[0] - circle.x(), disc[1] - circle.y()) < Math
                        .hypot(best[0] - circle.x(), best[1] - circle.y());
                best = nearer ? disc : best;
            }
            if (best == null || Math.hypot(best[0] - circle.x(), best[1] - circle.y()) > 0.5 * UM) {
                match.wrong++;
            } else {
                left.remove(best);
                match.add(circle, best);
            }
        }
        return match;
    }

    /** Counts and sums of squares over circles. */
    static final class Match {
        int known;
        int found;
        int wrong;
        double centre;
        double radius;
        double centreInErrors;
        double radiusInErrors;

        private void add(SeenCircle circle, double[] disc) {
            double away = Math.hypot(disc[0] - circle.x(), disc[1] - circle.y());
            double larger = circle.radius() - disc[2];
            found++;
            centre += away * away;
            radius += larger * larger;
            centreInErrors += away * away / circle.centreError() / circle.centreError();
            radiusInErrors += larger * larger / circle.radiusError() / circle.radiusError();
        }

        Match plus(Match other) {
            known += other.known;
            found += other.found;
            wrong += other.wrong;
            centre += other.centre;
            radius += other.radius;
            centreInErrors += other.centreInErrors;
            radiusInErrors += other.radiusInErrors;
            return this;
        }

        double rms(double sum) {
            return Math.sqrt(sum / found);
        }

        @Override
        public String toString() {
            return found + " of " + known + ", wrong " + wrong + ", centre " + rms(centre) / 1e-9 + " nm, radius "
                    + rms(radius) / 1e-9 + " nm, in errors " + rms(centreInErrors) + " and " + rms(radiusInErrors);
        }
    }
}
