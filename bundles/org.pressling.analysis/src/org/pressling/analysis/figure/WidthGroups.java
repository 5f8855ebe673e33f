// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Color;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.pressling.analysis.ReportInput;
import org.pressling.analysis.SampleRow;
import org.pressling.analysis.draw.ColourScale;
import org.pressling.dataset.Dataset;

/** The pictures of a data set grouped by the width of their sample before pressing. */
public final class WidthGroups {

    /** Column of a data set with the width before pressing. */
    private static final String INITIAL_WIDTH = "initial_width_um";
    private static final double MICROMETRE = 1e-6;

    private final double[] widths;
    private final int[] group;

    private WidthGroups(double[] widths, int[] group) {
        this.widths = widths;
        this.group = group;
    }

    /** Groups the pictures of a run's data set; pictures whose sample is not known form a group of their own. */
    public static WidthGroups of(ReportInput input, Dataset data) {
        Map<Integer, Double> widthOfSample = new HashMap<>();
        for (SampleRow row : input.samples()) {
            widthOfSample.put(row.index(), roundedMicrometres(row.factors().initialWidth()));
        }
        return of(data.entries().stream()
                .mapToDouble(entry -> widthOfSample.getOrDefault(entry.index(), Double.NaN)).toArray());
    }

    /** Groups the pictures of a data set by what it tells of its samples; those it does not know form a group. */
    public static WidthGroups of(Dataset data) {
        return of(data.entries().stream().mapToDouble(
                entry -> rounded(entry.factors().getOrDefault(INITIAL_WIDTH, Double.NaN))).toArray());
    }

    private static WidthGroups of(double[] width) {
        double[] distinct = Arrays.stream(width).distinct().sorted().toArray();
        int[] group = Arrays.stream(width).mapToInt(w -> Arrays.binarySearch(distinct, w)).toArray();
        return new WidthGroups(distinct, group);
    }

    /** Number of groups. */
    public int count() {
        return widths.length;
    }

    /** Group of the i-th picture, by rising width. */
    public int groupOf(int i) {
        return group[i];
    }

    /** Width before pressing of the i-th picture [µm]; NaN where it is not known. */
    public double widthOf(int i) {
        return widths[group[i]];
    }

    /** Width of a group [µm]; NaN where it is not known. */
    public double width(int k) {
        return widths[k];
    }

    /** A group's name in a legend: "46 µm". */
    public String name(int k) {
        double width = widths[k];
        if (Double.isNaN(width)) {
            return "unknown";
        }
        return (width == Math.rint(width) ? Long.toString((long) width) : Double.toString(width)) + " µm";
    }

    /** A group's colour, from dark to light by rising width. */
    public Color colour(int k) {
        return ColourScale.sequential().of(k, 0, widths.length - 1.0);
    }

    private static double roundedMicrometres(double metres) {
        return rounded(metres / MICROMETRE);
    }

    private static double rounded(double micrometres) {
        return Math.rint(micrometres * 1e3) / 1e3;
    }
}
