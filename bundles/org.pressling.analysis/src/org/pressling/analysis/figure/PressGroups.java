// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.awt.Color;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.pressling.analysis.ReportInput;
import org.pressling.analysis.SampleRow;
import org.pressling.analysis.draw.ColourScale;
import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dem.Unit;

/**
 * The pictures of a data set grouped by how far their samples were pressed: by the pressure, where samples were pressed to
 * several pressures, else by the width before pressing; or by any factor of their campaign. A level makes a group, or a range of
 * levels where there are many, as in a campaign that spreads its points.
 */
public final class PressGroups {

    /** The factor that tells the width before pressing. */
    public static final LabelColumn WIDTH_FACTOR = new LabelColumn("initial_width", Unit.MICROMETRE);
    private static final Kind WIDTH = new Kind(WIDTH_FACTOR, "width before pressing", "width");
    private static final Kind PRESSURE = new Kind(new LabelColumn("pressure", Unit.MEGAPASCAL), "pressure", "pressure");
    /** Levels are rounded to a share of their unit that no conversion reaches. */
    private static final double ROUNDING = 1000;
    /** More colours than these nobody can tell apart. */
    private static final int MOST_LEVELS = 20;
    private static final int RANGES = 6;

    private final Kind kind;
    private final double[] each;
    private final double[] from;
    private final double[] to;
    private final int[] group;

    /** What the groups differ in. */
    private record Kind(LabelColumn column, String meaning, String word) {
        static Kind of(LabelColumn factor) {
            String words = Texts.inSentence(factor);
            return factor.equals(WIDTH_FACTOR) ? WIDTH : new Kind(factor, words, words);
        }
    }

    private PressGroups(Kind kind, double[] each, double[] from, double[] to) {
        this.kind = kind;
        this.each = each;
        this.from = from;
        this.to = to;
        group = Arrays.stream(each).mapToInt(level -> place(from, level)).toArray();
    }

    /** The last group that begins at or below a level; a level that is not known stands behind all others. */
    private static int place(double[] from, double level) {
        int place = Arrays.binarySearch(from, level);
        return place >= 0 ? place : -place - 2;
    }

    /** Groups the pictures of a run's data set; pictures whose sample is not known form a group of their own. */
    public static PressGroups of(ReportInput input, Dataset data) {
        PressGroups byPressure = by(PRESSURE, input, data, row -> Unit.MEGAPASCAL.fromSi(row.pressure().orElse(Double.NaN)));
        return byPressure.count() > 1 ? byPressure
                : by(WIDTH, input, data, row -> Unit.MICROMETRE.fromSi(row.factors().initialWidth()));
    }

    /**
     * Groups the pictures of a data set by a factor of its campaign.
     *
     * @param data   the data set
     * @param factor a factor; pictures of a data set that lacks it form one group
     * @return the groups
     */
    public static PressGroups of(Dataset data, LabelColumn factor) {
        return of(Kind.of(factor), levels(data, factor));
    }

    /**
     * Finds the factors that tell groups apart: those with several levels.
     *
     * @param data the data set
     * @return factors, in the order of the data set
     */
    public static List<LabelColumn> factors(Dataset data) {
        return data.factors().stream().filter(factor -> Arrays.stream(levels(data, factor)).distinct().count() > 1).toList();
    }

    private static double[] levels(Dataset data, LabelColumn factor) {
        return data.entries().stream()
                .mapToDouble(entry -> rounded(entry.factors().getOrDefault(factor.column(), Double.NaN))).toArray();
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
        int known = (int) Arrays.stream(distinct).filter(level -> !Double.isNaN(level)).count();
        return known > MOST_LEVELS ? ofRanges(kind, each, distinct, known) : new PressGroups(kind, each, distinct, distinct);
    }

    private static PressGroups ofRanges(Kind kind, double[] each, double[] distinct, int known) {
        double lowest = distinct[0];
        double width = (distinct[known - 1] - lowest) / RANGES;
        int groups = RANGES + distinct.length - known;
        double[] from = new double[groups];
        double[] to = new double[groups];
        for (int k = 0; k < groups; k++) {
            from[k] = k < RANGES ? rounded(lowest + k * width) : Double.NaN;
            to[k] = k < RANGES ? rounded(lowest + (k + 1) * width) : Double.NaN;
        }
        return new PressGroups(kind, each, from, to);
    }

    /** Number of groups. */
    public int count() {
        return from.length;
    }

    /** Group of the i-th picture, by rising level. */
    public int groupOf(int i) {
        return group[i];
    }

    /** Level of the i-th picture, in the unit of {@link #column()}; NaN where it is not known. */
    public double levelOf(int i) {
        return each[i];
    }

    /** Level of a group, the middle of a range; NaN where it is not known. */
    public double level(int k) {
        return (from[k] + to[k]) / 2;
    }

    /** Lowest level of a group; NaN where it is not known. */
    public double from(int k) {
        return from[k];
    }

    /** Highest level of a group; that of the lowest, where it has one alone. */
    public double to(int k) {
        return to[k];
    }

    /** Unit of the levels. */
    public Unit unit() {
        return kind.column().unit();
    }

    /** Column of the level in tables, such as "initial_width_um" or "pressure_MPa". */
    public String column() {
        return kind.column().column();
    }

    /** What the level is, such as "width before pressing" or "pressure". */
    public String meaning() {
        return kind.meaning();
    }

    /** A word for a level, such as "width" or "pressure". */
    public String word() {
        return kind.word();
    }

    /** A group's name in the legend of a file: "46 µm", "300 MPa", "46 to 48 µm". */
    public String name(int k) {
        if (Double.isNaN(from[k])) {
            return "unknown";
        }
        return (from[k] == to[k] ? text(from[k]) : text(from[k]) + " to " + text(to[k]))
                + (kind.column().unit().isNone() ? "" : " " + kind.column().unit());
    }

    private static String text(double level) {
        return level == Math.rint(level) ? Long.toString((long) level) : Double.toString(level);
    }

    /** A group's colour, from dark to light by rising level. */
    public Color colour(int k) {
        return ColourScale.sequential().of(k, 0, from.length - 1.0);
    }

    private static double rounded(double level) {
        return Math.rint(level * ROUNDING) / ROUNDING;
    }
}
