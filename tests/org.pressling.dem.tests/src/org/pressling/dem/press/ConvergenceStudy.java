// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGeneratorFactory;
import org.pressling.dem.Box;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.packing.AmSeMixture;
import org.pressling.dem.packing.RandomInsertionPacker;
import org.pressling.dem.packing.ShareMeaning;

/**
 * How much time step, wall speed and contact law change the labels: presses samples of the paper in several ways and
 * prints the table of docs/convergence.md. Not a test: it takes minutes. Argument: number of samples, 20 by default.
 */
final class ConvergenceStudy {

    private static final List<String> LABELS = List.of("mean Σ‖F‖ on AM", "SD Σ‖F‖ on AM", "mean Σ‖F‖ on SE",
            "SD Σ‖F‖ on SE", "reaction area");
    private static final double FINAL_WIDTH = 40e-6;
    private static final double[] AM_RATIOS = {0.53, 0.58, 0.63, 0.68, 0.73};

    private ConvergenceStudy() {
    }

    /** One way to press. */
    private record Variant(String name, HertzMindlinFactory law, double speed, double step, double disturbance) {
    }

    private static final List<Variant> VARIANTS = List.of(
            new Variant("published", HertzMindlinFactory.PUBLISHED, 1, 1, 0),
            new Variant("published, start disturbed by 1e-12", HertzMindlinFactory.PUBLISHED, 1, 1, 1e-12),
            new Variant("published, half the time step", HertzMindlinFactory.PUBLISHED, 1, 0.5, 0),
            new Variant("published, half the speed", HertzMindlinFactory.PUBLISHED, 0.5, 1, 0),
            new Variant("corrected", HertzMindlinFactory.CORRECTED, 1, 1, 0));

    public static void main(String[] args) {
        int samples = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        var labels = new double[VARIANTS.size()][samples][];
        var proofs = new ArrayList<String>();
        for (int v = 0; v < VARIANTS.size(); v++) {
            var worst = new double[4];
            for (int i = 0; i < samples; i++) {
                PressResult result = press(VARIANTS.get(v), start(i));
                labels[v][i] = labels(result);
                PressQuality q = result.quality();
                worst[0] = Math.max(worst[0], q.unbalancedForceRatio());
                worst[1] = Math.max(worst[1], q.inertialNumber());
                worst[2] = Math.max(worst[2], q.wallForceMismatch());
                worst[3] += q.seconds() / samples;
            }
            proofs.add(String.format(Locale.ROOT, "| %s | %.1e | %.1e | %.2f %% | %.1f |", VARIANTS.get(v).name(),
                    worst[0], worst[1], 100 * worst[2], worst[3]));
        }
        print(labels, proofs);
    }

    private static Structure start(int i) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20220406L + i);
        var settings = new AmSeMixture(AM_RATIOS[i * 3 % AM_RATIOS.length], ShareMeaning.NON_AM_SHARE_INITIAL,
                random.nextDouble(9e-6, 12e-6), random.nextDouble(0, 2e-6), 1e-6)
                .in(new Box((46 + i % 10) * 1e-6, 40e-6, false), FINAL_WIDTH, 10_000_000);
        var packer = new RandomInsertionPacker();
        return packer.pack(settings, Settings.defaults(packer.settings()), random).structure();
    }

    private static PressResult press(Variant v, Structure start) {
        var d = PressSettings.defaults(FINAL_WIDTH);
        double share = d.rayleighShareUnder(ContactModel.of(v.law(), Materials.KOMORI_2022,
                Settings.defaults(v.law().settings())));
        var settings = new PressSettings(FINAL_WIDTH, d.wallSpeed() * v.speed(), share * v.step(),
                d.unbalancedLimit(), d.relaxDamping(), d.maxRelaxSteps(), d.historyPoints());
        Particles p = start.particles().copy();
        p.x[p.count() / 2] *= 1 + v.disturbance();
        return Press.run(new Structure(start.box(), p), Materials.KOMORI_2022,
                ContactModel.of(v.law(), Materials.KOMORI_2022, Settings.defaults(v.law().settings())), settings,
                PressMonitor.NONE);
    }

    private static double[] labels(PressResult r) {
        var measures = ParticleMeasures.of(r.pressed(), r.contacts());
        double area = 0;
        for (int k = 0; k < r.contacts().count(); k++) {
            if (r.contacts().pairType(k).isReacting()) {
                area += r.contacts().area[k];
            }
        }
        double[] am = meanAndSd(measures.forceSum, r.pressed().particles(), Phase.AM);
        double[] se = meanAndSd(measures.forceSum, r.pressed().particles(), Phase.SE);
        return new double[] {am[0], am[1], se[0], se[1], area};
    }

    private static double[] meanAndSd(double[] values, Particles p, Phase phase) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < p.count(); i++) {
            if (p.phaseOf(i).equals(phase)) {
                sum += values[i];
                squares += values[i] * values[i];
            }
        }
        double mean = sum / p.count(phase);
        return new double[] {mean, Math.sqrt(squares / p.count(phase) - mean * mean)};
    }

    private static void print(double[][][] labels, List<String> proofs) {
        System.out.println("| variant | " + String.join(" | ", LABELS) + " |");
        System.out.println("|---|" + "---|".repeat(LABELS.size()));
        for (int v = 1; v < VARIANTS.size(); v++) {
            var row = new StringBuilder("| " + VARIANTS.get(v).name() + " |");
            for (int l = 0; l < LABELS.size(); l++) {
                row.append(compare(labels[0], labels[v], l));
            }
            System.out.println(row);
        }
        System.out.println("\n| variant | unbalanced | inertial number | wall force mismatch | seconds per sample |");
        System.out.println("|---|---|---|---|---|");
        proofs.forEach(System.out::println);
    }

    /** Change of the ensemble mean with its standard error, and the scatter of a single sample's change. */
    private static String compare(double[][] base, double[][] other, int label) {
        int n = base.length;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double change = other[i][label] / base[i][label] - 1;
            sum += change;
            squares += change * change;
        }
        double mean = sum / n;
        double sd = Math.sqrt(Math.max(0, squares / n - mean * mean) * n / (n - 1.0));
        return String.format(Locale.ROOT, " %+.1f ± %.1f (%.1f) |", 100 * mean, 100 * sd / Math.sqrt(n), 100 * sd);
    }
}
