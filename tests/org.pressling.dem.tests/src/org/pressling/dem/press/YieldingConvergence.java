// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.law.YieldingLawFactory;
import org.pressling.dem.measure.ParticleMeasures;

/**
 * How much time step and wall speed change what a press under a law that yields gives, and what a step costs: prints
 * the tables of docs/convergence.md. Not a test: it takes minutes. Arguments: number of samples, 4 by default; then, for the
 * changes under one law alone, its identifier and settings of it such as {@code restitution=0.7}.
 */
final class YieldingConvergence {

    private static final Materials MATERIALS = TestStructures.YIELDING;
    private static final double FINAL_WIDTH = 12e-6;
    private static final String[] VARIANTS = {"as recommended", "start disturbed by 1e-12", "half the time step",
            "a third of the time step", "half the speed"};

    private YieldingConvergence() {
    }

    /** Wall pressure, mean Σ‖F‖, AM–SE area. */
    private record Labels(double[] values, double cpuPerStep) {
    }

    /** Prints both tables, or the changes under one law. */
    public static void main(String[] args) {
        int samples = args.length > 0 ? Integer.parseInt(args[0]) : 4;
        if (args.length > 1) {
            var law = Arrays.stream(YieldingLawFactory.values()).filter(l -> l.id().equals(args[1])).findFirst().orElseThrow();
            Map<String, Double> given = Arrays.stream(args).skip(2).map(setting -> setting.split("="))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> Double.valueOf(pair[1])));
            printVariants(law, given, samples);
            return;
        }
        double elastic = cost(HertzMindlinFactory.CORRECTED);
        System.out.println("| law | largest share of the Rayleigh time | cost of a step over `hertz-mindlin.corrected` |");
        System.out.println("|---|---|---|");
        for (YieldingLawFactory law : YieldingLawFactory.values()) {
            System.out.printf(Locale.ROOT, "| `%s` | %.3f | %.1f |%n", law.id(), create(law, Map.of()).largestRayleighShare(),
                    cost(law) / elastic);
        }
        System.out.println("\n| law | variant | wall pressure | mean Σ‖F‖ | AM–SE area |\n|---|---|---|---|---|");
        for (YieldingLawFactory law : YieldingLawFactory.values()) {
            printVariants(law, Map.of(), samples);
        }
    }

    private static void printVariants(YieldingLawFactory law, Map<String, Double> given, int samples) {
        var base = new double[samples][];
        for (int v = 0; v < VARIANTS.length; v++) {
            var sum = new double[3];
            var squares = new double[3];
            for (int i = 0; i < samples; i++) {
                double[] values = press(create(law, given), TestStructures.small(i + 1L, true), v).values();
                base[i] = v == 0 ? values : base[i];
                for (int l = 0; l < 3; l++) {
                    double change = 100 * (values[l] / base[i][l] - 1);
                    sum[l] += change / samples;
                    squares[l] += change * change / samples;
                }
            }
            if (v > 0) {
                var row = new StringBuilder("| `" + law.id() + "` | " + VARIANTS[v] + " |");
                for (int l = 0; l < 3; l++) {
                    double scatter = Math.sqrt(Math.max(0, squares[l] - sum[l] * sum[l]));
                    row.append(String.format(Locale.ROOT, " %+.1f (%.1f) |", sum[l], scatter));
                }
                System.out.println(row);
            }
        }
    }

    private static ContactModel create(ContactLawFactory law, Map<String, Double> given) {
        return ContactModel.of(law, MATERIALS, Settings.of(law.settings(), given));
    }

    /** CPU time of a step in s, without the time that the virtual machine needs to get going. */
    private static double cost(ContactLawFactory law) {
        press(create(law, Map.of()), TestStructures.small(1, true), 0);
        return press(create(law, Map.of()), TestStructures.small(1, true), 0).cpuPerStep();
    }

    private static Labels press(ContactModel law, Structure start, int variant) {
        var d = PressSettings.defaults(FINAL_WIDTH);
        double share = d.rayleighShareUnder(law);
        var settings = new PressSettings(FINAL_WIDTH, d.wallSpeed() * (variant == 4 ? 0.5 : 1),
                share / (variant == 2 ? 2 : variant == 3 ? 3 : 1), d.unbalancedLimit(), d.relaxDamping(), d.maxRelaxSteps(),
                d.historyPoints());
        Particles p = start.particles().copy();
        p.x[p.count() / 2] *= variant == 1 ? 1 + 1e-12 : 1;
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        PressResult r = Press.run(new Structure(start.box(), p), MATERIALS, law, settings, PressMonitor.NONE);
        double cpu = (threads.getCurrentThreadCpuTime() - before) / 1e9;
        double force = 0;
        for (double f : ParticleMeasures.of(r.pressed(), r.contacts()).forceSum) {
            force += f / p.count();
        }
        double area = 0;
        for (int k = 0; k < r.contacts().count(); k++) {
            area += r.contacts().pairType(k).isReacting() ? r.contacts().area[k] : 0;
        }
        double pressure = r.history().rows().getLast().pressure();
        return new Labels(new double[] {pressure, force, area}, cpu / r.quality().steps());
    }
}
