// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.coverage;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.pressling.analysis.SampleRow;
import org.pressling.analysis.coverage.CoverageSamples;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.label.CoverageDescriptors;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Role;
import org.pressling.study.contribute.FinishedRun;

/** Takes the coverage of each picture of a run from the contacts of its sample. */
final class MeasuredCoverage {

    private MeasuredCoverage() {
    }

    static CoverageSamples of(FinishedRun run, Dataset dataset) {
        int n = dataset.size();
        List<Descriptor> descriptors = descriptors(run);
        int[] index = new int[n];
        Split[] split = new Split[n];
        double[] share = new double[n];
        double[] pressure = new double[n];
        double[] spot = new double[n];
        double[][] values = new double[descriptors.size()][n];
        Map<Integer, OptionalDouble> asked = run.report().samples().stream()
                .collect(Collectors.toMap(SampleRow::index, SampleRow::pressure));
        for (int i = 0; i < n; i++) {
            index[i] = dataset.entry(i).index();
            split[i] = dataset.entry(i).split();
            PressedSample sample = run.report().reader().apply(index[i]);
            share[i] = run.amFractions().applyAsDouble(index[i]);
            pressure[i] = asked.getOrDefault(index[i], OptionalDouble.empty())
                    .orElseGet(() -> sample.press().history().rows().getLast().pressure());
            spot[i] = spotRatio(sample);
            for (int k = 0; k < values.length; k++) {
                values[k][i] = descriptors.get(k).value(sample);
            }
        }
        return new CoverageSamples(index, split, share, pressure, values[0], values[1], values[2], spot);
    }

    /** √(mean reacting contact area/π) over the mean active radius, over the whole box. */
    private static double spotRatio(PressedSample sample) {
        Particles p = sample.press().pressed().particles();
        Contacts c = sample.press().contacts();
        double area = 0;
        int spots = 0;
        for (int k = 0; k < c.count(); k++) {
            if (c.pairType(k).isReacting() && c.area[k] > 0) {
                area += c.area[k];
                spots++;
            }
        }
        double radii = 0;
        int spheres = 0;
        for (int i = 0; i < p.count(); i++) {
            if (p.phaseOf(i).role() == Role.ACTIVE) {
                radii += p.radius[i];
                spheres++;
            }
        }
        return Math.sqrt(area / spots / Math.PI) / (radii / spheres);
    }
}
