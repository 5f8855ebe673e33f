// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.start;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

import org.pressling.bench.BenchCase;
import org.pressling.bench.BenchReport;
import org.pressling.bench.BenchTerm;
import org.pressling.bench.Outcome;
import org.pressling.bench.Reading;
import org.pressling.dem.Localized;
import org.pressling.study.Machine;

/** Starts of the workbench beside the time that they may take. */
public final class StartReport {
    /** What a start may take on a machine that does nothing else [s]. */
    public static final double LONGEST = 3;

    private final Machine machine;
    private final Outcome starts;
    private final double load;

    /**
     * A report.
     *
     * @param machine where it was measured
     * @param starts  the readings, at least one
     * @param load    how many processes wanted a core in the minute before the first start; below 0 where that is not known
     */
    public StartReport(Machine machine, List<Reading> starts, double load) {
        this.machine = machine;
        this.starts = new Outcome(BenchTerm.WARM_START.text(Locale.ENGLISH), starts);
        this.load = load;
    }

    /** {@return how many processes wanted a core in the last minute; below 0 where that is not known} */
    public static double loadNow() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** {@return each start and the median, in plain text} */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(BenchTerm.MACHINE.with(machine.processor(), machine.features(), machine.cores(), machine.system(),
                machine.java()).said()).append("\n\n");
        text.append(String.format(Locale.ROOT, "%-10s %12s %12s%n", BenchTerm.WARM_START.said(), BenchTerm.OPEN_AFTER.said(),
                BenchTerm.CPU.said()));
        for (int i = 0; i < starts.readings().size(); i++) {
            Reading start = starts.readings().get(i);
            line(text, Integer.toString(i + 1), start.wallSeconds(), start.cpuSeconds());
        }
        line(text, BenchTerm.MEDIAN.said(), starts.wallSeconds(), starts.cpuSeconds());
        return text.append('\n').append(verdict().said()).append('\n').toString();
    }

    private static void line(StringBuilder text, String name, double wall, double cpu) {
        text.append(String.format(Locale.ROOT, "%-10s %12.2f %12.2f%n", name, wall, cpu));
    }

    /** A machine with other work than this one start proves nothing by being slow. */
    private Localized verdict() {
        if (starts.wallSeconds() <= LONGEST) {
            return BenchTerm.SOON_ENOUGH.with(LONGEST);
        }
        return load > 1 ? BenchTerm.TOO_BUSY.with(LONGEST, String.format(Locale.ROOT, "%.1f", load))
                : BenchTerm.TOO_LATE.with(LONGEST);
    }

    /** {@return the same as JSON} */
    public String json() {
        return new BenchReport(machine, List.of(new BenchCase(BenchTerm.WARM_START, BenchTerm.STARTS, 1, List.of(starts),
                List.of(), List.of(verdict())))).json();
    }
}
