// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pressling.analysis.Figure;
import org.pressling.analysis.Section;
import org.pressling.analysis.coverage.CoverageFigure;
import org.pressling.analysis.coverage.CoverageSamples;
import org.pressling.analysis.coverage.CoverageSection;
import org.pressling.analysis.coverage.NetworkReadings;
import org.pressling.dataset.Split;
import org.pressling.dem.Settings;
import org.pressling.study.contribute.FinishedRun;
import org.pressling.study.contribute.StudyAnalysis;

/** Coverage of six samples at three pressures, made up: a tenth of the sample's number. */
public final class CoveredAnalysis implements StudyAnalysis {
    private static final int SAMPLES = 6;

    @Override
    public Section section(FinishedRun run, Settings own) {
        double[] coverage = IntStream.rangeClosed(1, SAMPLES).mapToDouble(i -> 0.1 * i).toArray();
        double[] ones = filled(1);
        Split[] split = new Split[SAMPLES];
        Arrays.fill(split, Split.TEST);
        CoverageSamples samples = new CoverageSamples(IntStream.rangeClosed(1, SAMPLES).toArray(), split, filled(0.7),
                IntStream.rangeClosed(1, SAMPLES).mapToDouble(i -> i % 3 * 1e8).toArray(), ones, coverage, coverage, ones);
        NetworkReadings readings = new NetworkReadings("elastic", coverage, Optional.empty(), false, 0.5);
        List<Figure> figures = CoverageSection.of(samples, readings, readings).figures().stream()
                .filter(CoverageFigure.class::isInstance).toList();
        return new Section("covered", "Covered", List.of(), List.of(Section.Group.of(figures)), List.of());
    }

    private static double[] filled(double value) {
        double[] values = new double[SAMPLES];
        Arrays.fill(values, value);
        return values;
    }
}
