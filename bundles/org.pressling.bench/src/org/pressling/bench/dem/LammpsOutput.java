// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What LAMMPS says about its loop over the steps.
 *
 * @param seconds    elapsed time of the loop in s, without reading and writing files
 * @param cpuSeconds processor time of all processes in s; NaN where it does not say
 */
record LammpsOutput(double seconds, double cpuSeconds) {

    private static final Pattern LOOP = Pattern.compile("Loop time of (\\S+) on (\\d+) procs for \\d+ steps.*");
    private static final Pattern CPU = Pattern.compile("([0-9.]+)% CPU use with (\\d+) MPI tasks.*");

    /** Reads it from the lines that were printed. */
    static LammpsOutput of(List<String> lines) throws IOException {
        double seconds = Double.NaN;
        double cpu = Double.NaN;
        for (String line : lines) {
            Matcher loop = LOOP.matcher(line.strip());
            if (loop.matches()) {
                seconds = Double.parseDouble(loop.group(1));
            }
            Matcher share = CPU.matcher(line.strip());
            if (share.matches()) {
                cpu = seconds * Double.parseDouble(share.group(1)) / 100 * Integer.parseInt(share.group(2));
            }
        }
        if (Double.isNaN(seconds)) {
            throw new IOException("LAMMPS did not say how long its loop took; it printed:\n" + String.join("\n", lines));
        }
        return new LammpsOutput(seconds, cpu);
    }
}
