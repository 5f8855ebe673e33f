// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Color;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.pressling.analysis.ReportInput;
import org.pressling.analysis.SampleRow;
import org.pressling.analysis.draw.ColourScale;
import org.pressling.dataset.Dataset;

/**
 * The pictures of a data set grouped by how far their samples were pressed: by the pressure, where samples were pressed to
 * several pressures, else by the width before pressing.
 */
public final class PressGroups {

    private static final double MICROMETRE = 1e-6;
    private static final double MEGAPASCAL = 1e6;

    private final Kind kind;
    private final double[] levels;
    private final int[] group;

    /** What the groups differ in. */
    private enum Kind {
        WIDTH("initial_width_um", "µm", "width before pressing", "width"),
        PRESSURE("pressure_MPa", "MPa", "pressure", "pressure");

        private final String column;
        private final String unit;
        private final String meaning;
        private final String word;

        Kind(String column, String unit, String meaning, String word) {
            this.column = column;
            this.unit = unit;
            this.meaning = meaning;
            this.word = word;
        }
    }

    private PressGroups(Kind kind, double[] levels, int[] group) {
        this.kind = kind;
        this.levels = levels;
        this.group = group;
    }

    /** Groups the pictures of a run's data set; pictures whose sample is not known form a group of their own. */
    public static PressGroups of(ReportInput input, Dataset data) {
        PressGroups byPressure = by(Kind.PRESSURE, input, data, row -> row.pressure().orElse(Double.NaN) / MEGAPASCAL);
        return byPressure.count() > 1 ? byPressure
                : by(Kind.WIDTH, input, data, row -> row.factors().initialWidth() / MICROMETRE);
    }

    /** Groups the pictures of a data set by the width that it tells of its samples; those it does not know form a group. */
    public static PressGroups of(Dataset data) {
        return of(Kind.WIDTH, data.entries().stream().mapToDouble(
                entry -> rounded(entry.factors().getOrDefault(Kind.WIDTH.column, Double.NaN))).toArray());
    }

    private static PressGroups by(Kind kind, ReportInput input, Dataset data, ToDoubleFunction<SampleRow> level) {
        Map<Integer, Double> levelOfSample = new HashMap<>();
        for (SampleRow row : input.samples()) {
            levelOfSample.put(row.index(), rounded(level.applyAsDouble(row)));
        }
        return of(kind, data.entries().stream()
                .mapToDouble(entry -> levelOfSample.getOrDefault(entry.index(), Double.NaN)).toArray());
    }

    private static PressGroups of(Kind kind, double[] each) {
        double[] distinct = Arrays.stream(each).distinct().sorted().toArray();
        int[] group = Arrays.stream(each).mapToInt(w -> Arrays.binarySearch(distinct, w)).toArray();
        return new PressGroups(kind, distinct, group);
    }

    /** Number of groups. */
    public int count() {
        return levels.length;
    }

    /** Group of the i-th picture, by rising level. */
    public int groupOf(int i) {
        return group[i];
    }

    /** Level of the i-th picture, in the unit of {@link #column()}; NaN where it is not known. */
    public double levelOf(int i) {
        return levels[group[i]];
    }

    /** Level of a group; NaN where it is not known. */
    public double level(int k) {
        return levels[k];
    }

    /** Column of the level in tables: "initial_width_um" or "pressure_MPa". */
    public String column() {
        return kind.column;
    }

    /** What the level is: "width before pressing" or "pressure". */
    public String meaning() {
        return kind.meaning;
    }

    /** One word for a level: "width" or "pressure". */
    public String word() {
        return kind.word;
    }

    /** A group's name in a legend: "46 µm", "300 MPa". */
    public String name(int k) {
        double level = levels[k];
        if (Double.isNaN(level)) {
            return "unknown";
        }
        return (level == Math.rint(level) ? Long.toString((long) level) : Double.toString(level)) + " " + kind.unit;
    }

    /** A group's colour, from dark to light by rising level. */
    public Color colour(int k) {
        return ColourScale.sequential().of(k, 0, levels.length - 1.0);
    }

    /** To a thousandth, which rounding of a conversion does not reach. */
    private static double rounded(double level) {
        return Math.rint(level * 1e3) / 1e3;
    }
}
