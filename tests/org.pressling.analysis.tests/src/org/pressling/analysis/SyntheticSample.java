// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleFactors;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.press.PressHistory;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.PressResult;

/**
 * A pressed sample without a press: particles on a grid, moved together in proportion, with Hertz-like forces where
 * they overlap.
 */
final class SyntheticSample {

    private static final double HEIGHT = 40e-6;
    private static final double FINAL_WIDTH = 40e-6;

    private SyntheticSample() {
    }

    static PressedSample of(SampleFactors factors) {
        Structure before = pack(factors);
        Particles moved = before.particles().copy();
        for (int i = 0; i < moved.count(); i++) {
            moved.x[i] *= FINAL_WIDTH / factors.initialWidth();
        }
        Structure after = new Structure(new Box(FINAL_WIDTH, HEIGHT, false), moved);
        Contacts contacts = contacts(after);
        PressResult press = new PressResult(after, contacts, history(factors.initialWidth()), quality(factors.index()));
        return new PressedSample(factors, new Packing(before, before.fraction(Phase.AM),
                factors.amDiameterMeanNominal(),
                factors.amDiameterSdNominal(), 100), press, ParticleMeasures.of(after, contacts));
    }

    static PressQuality quality(int index) {
        double wobble = 1 + 0.5 * Math.sin(index);
        return new PressQuality(6e-4 * wobble, 2e-4 * wobble, 1e-12, 0.2, 3e-7 * wobble * wobble, 2e-3 * wobble, 40_000,
                1.5, true, 0.1, 0, 0);
    }

    private static Structure pack(SampleFactors factors) {
        double width = factors.initialWidth();
        List<double[]> placed = new ArrayList<>();
        int wanted = (int) Math.round((1 - factors.amRatio()) * width * HEIGHT / (Math.PI / 4 * 1.1e-10));
        for (int i = 0; i < 400 && placed.size() < wanted; i++) {
            double r = factors.amDiameterMeanNominal() / 2 * (1 + 0.08 * Math.sin(i));
            double x = r + (width - 2 * r) * ((i + factors.index()) * 0.7548776662 % 1);
            double y = r + (HEIGHT - 2 * r) * (i * 0.5698402910 % 1);
            if (free(placed, x, y, r)) {
                placed.add(new double[] {x, y, r});
            }
        }
        int am = placed.size();
        for (double x = 0.5e-6; x < width - 0.5e-6; x += 1.02e-6) {
            for (double y = 0.5e-6; y <= HEIGHT - 0.5e-6; y += 1.0e-6) {
                if (free(placed.subList(0, am), x, y, 0.5e-6)) {
                    placed.add(new double[] {x, y, 0.5e-6});
                }
            }
        }
        Particles particles = new Particles(placed.size());
        for (int i = 0; i < placed.size(); i++) {
            double[] p = placed.get(i);
            particles.set(i, i < am ? Phase.AM : Phase.SE, p[0], p[1], p[2]);
        }
        return new Structure(new Box(width, HEIGHT, false), particles);
    }

    private static boolean free(List<double[]> placed, double x, double y, double r) {
        return placed.stream().allMatch(p -> Math.hypot(p[0] - x, p[1] - y) >= p[2] + r);
    }

    private static Contacts contacts(Structure s) {
        Particles p = s.particles();
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < p.count(); i++) {
            for (int j = i + 1; j < p.count(); j++) {
                if (Math.hypot(p.x[j] - p.x[i], p.y[j] - p.y[i]) < p.radius[i] + p.radius[j]) {
                    pairs.add(new int[] {i, j});
                }
            }
            if (p.x[i] < p.radius[i]) {
                pairs.add(new int[] {i, Contacts.WALL_LEFT});
            }
        }
        Contacts c = new Contacts(pairs.size());
        for (int k = 0; k < pairs.size(); k++) {
            fill(c, k, p, pairs.get(k)[0], pairs.get(k)[1]);
        }
        return c;
    }

    private static void fill(Contacts c, int k, Particles p, int i, int j) {
        boolean wall = j < 0;
        double dx = wall ? -p.x[i] : p.x[j] - p.x[i];
        double dy = wall ? 0 : p.y[j] - p.y[i];
        double distance = Math.hypot(dx, dy);
        double reduced = wall ? p.radius[i] : p.radius[i] * p.radius[j] / (p.radius[i] + p.radius[j]);
        c.first[k] = i;
        c.second[k] = j;
        c.setPairType(k, wall ? Phases.AM_SE.withWall(p.phaseOf(i)) : Phases.AM_SE.pair(p.phaseOf(i), p.phaseOf(j)));
        c.overlap[k] = p.radius[i] + (wall ? 0 : p.radius[j]) - distance;
        c.normalForce[k] = 4.0 / 3 * 20e9 * Math.sqrt(reduced) * Math.pow(c.overlap[k], 1.5);
        c.tangentialForce[k] = 0.1 * c.normalForce[k];
        c.normalX[k] = dx / distance;
        c.normalY[k] = dy / distance;
        c.x[k] = p.x[i] + c.normalX[k] * (p.radius[i] - c.overlap[k] / 2);
        c.y[k] = p.y[i] + c.normalY[k] * (p.radius[i] - c.overlap[k] / 2);
        c.area[k] = Math.PI * reduced * c.overlap[k];
        c.pressure[k] = c.normalForce[k] / c.area[k];
    }

    private static PressHistory history(double initialWidth) {
        List<PressHistory.Row> rows = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            double width = initialWidth + (FINAL_WIDTH - initialWidth) * Math.min(1, i / 55.0);
            double strain = Math.max(0, (initialWidth - width) / initialWidth - 0.02);
            double pressure = 4e10 * Math.pow(strain, 1.5) * (i > 55 ? 0.97 : 1);
            rows.add(new PressHistory.Row(i * 1e-8, width, pressure * 4e-11, pressure * 4e-11, pressure, 0.85, 1e-12,
                    1e-6, 1e-3, 1e-4, Optional.empty()));
        }
        return new PressHistory(rows);
    }
}
