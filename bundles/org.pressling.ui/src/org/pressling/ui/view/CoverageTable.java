// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.pressling.analysis.figure.MeansFigure;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dem.Unit;
import org.pressling.study.layout.RunFolder;

/**
 * The numbers behind a coverage figure of a report: SE coverage on AM by contacts and as networks read it, against the
 * pressure of the press, a row for each sample.
 *
 * @param sample   number of the sample
 * @param share    AM share of its box before the press
 * @param pressure [MPa]
 * @param ways     how coverage was found
 * @param values   coverage, by way and row
 */
record CoverageTable(int[] sample, double[] share, double[] pressure, List<String> ways, double[][] values) {
    private static final List<String> FACTORS = List.of("sample", "split", "am_share", "pressure_MPa");
    private static final double ROUNDING = 1e4;

    /** Of what the coverage is. */
    enum Kind {
        /** Of the circumference of the AM spheres, in the plane of the centres. */
        PLANAR("fig5d_coverage_planar.csv"),
        /** Of the surface of the AM spheres. */
        SPHERE("fig5d_coverage_sphere.csv");

        private final String file;

        Kind(String file) {
            this.file = file;
        }
    }

    /** Reads what a run's report has; nothing where coverage was not asked for. */
    static Optional<CoverageTable> read(RunFolder folder, Kind kind) {
        Path file = folder.report().resolveSibling(kind.file);
        return Files.isRegularFile(file) ? Optional.of(of(CsvTable.read(file))) : Optional.empty();
    }

    private static CoverageTable of(CsvTable table) {
        table.require(FACTORS);
        List<String> ways = table.columns().stream().filter(column -> !FACTORS.contains(column)).toList();
        int n = table.size();
        return new CoverageTable(IntStream.range(0, n).map(i -> table.whole(i, "sample")).toArray(),
                IntStream.range(0, n).mapToDouble(i -> rounded(table.finite(i, "am_share", Unit.NONE))).toArray(),
                IntStream.range(0, n).mapToDouble(i -> table.finite(i, "pressure_MPa", Unit.NONE)).toArray(), ways,
                ways.stream().map(way -> IntStream.range(0, n).mapToDouble(i -> table.finite(i, way, Unit.NONE)).toArray())
                        .toArray(double[][]::new));
    }

    private static double rounded(double value) {
        return Math.rint(ROUNDING * value) / ROUNDING;
    }

    /** The AM shares, ascending. */
    double[] shares() {
        return Arrays.stream(share).distinct().sorted().toArray();
    }

    /** Rows of an AM share. */
    int[] rows(double wanted) {
        return IntStream.range(0, sample.length).filter(i -> share[i] == wanted).toArray();
    }

    /** Mean coverage by pressure, a line for each way. */
    List<MeansFigure.Line> means(double wanted) {
        int[] rows = rows(wanted);
        double[] pressures = IntStream.of(rows).mapToDouble(i -> pressure[i]).distinct().sorted().toArray();
        return IntStream.range(0, ways.size()).mapToObj(way -> new MeansFigure.Line(ways.get(way).replace('_', ' '),
                pressures, DoubleStream.of(pressures).map(at -> IntStream.of(rows).filter(i -> pressure[i] == at)
                        .mapToDouble(i -> values[way][i]).average().orElseThrow()).toArray()))
                .toList();
    }
}
