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
import org.pressling.dataset.label.LabelContext;
import org.pressling.dataset.label.LabelRegion;
import org.pressling.dataset.label.StressMeasure;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Box;
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
        List<Descriptor> descriptors = descriptors(run, dataset);
        int[] index = new int[n];
        Split[] split = new Split[n];
        double[] share = new double[n];
        double[] pressure = new double[n];
        double[] spot = new double[n];
        double[][] values = new double[3][n]; // the surface, its coverage, and what the plane of the picture says of it
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

    /** In the run's region; of bodies in space always of the whole body, and of the section through its middle. */
    private static List<Descriptor> descriptors(FinishedRun run, Dataset dataset) {
        var plane = new LabelContext(StressMeasure.FORCE_SUM, run.report().region(), run.report().rendering());
        if (dataset.size() == 0) {
            return CoverageDescriptors.all(plane);
        }
        Box box = run.report().reader().apply(dataset.entry(0).index()).press().pressed().box();
        return CoverageDescriptors.all(box.isSpace()
                ? new LabelContext(StressMeasure.FORCE_SUM, LabelRegion.BOX, run.report().rendering()).inSpace(box.depth())
                : plane);
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
