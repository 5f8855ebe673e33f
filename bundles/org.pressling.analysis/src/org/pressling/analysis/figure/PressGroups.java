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
 * several pressures, else by the width before pressing; or by any factor of their campaign.
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

    private final Kind kind;
    private final double[] levels;
    private final int[] group;

    /** What the groups differ in. */
    private record Kind(LabelColumn column, String meaning, String word) {
        static Kind of(LabelColumn factor) {
            String words = Texts.inSentence(factor);
            return factor.equals(WIDTH_FACTOR) ? WIDTH : new Kind(factor, words, words);
        }
    }

    private PressGroups(Kind kind, double[] levels, int[] group) {
        this.kind = kind;
        this.levels = levels;
        this.group = group;
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
     * Finds the factors that tell groups apart: those with several levels, but not one for each picture.
     *
     * @param data the data set
     * @return factors, in the order of the data set
     */
    public static List<LabelColumn> factors(Dataset data) {
        return data.factors().stream().filter(factor -> {
            long levels = Arrays.stream(levels(data, factor)).distinct().count();
            return levels > 1 && levels <= MOST_LEVELS;
        }).toList();
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

    /** A group's name in a legend: "46 µm", "300 MPa". */
    public String name(int k) {
        double level = levels[k];
        if (Double.isNaN(level)) {
            return "unknown";
        }
        return (level == Math.rint(level) ? Long.toString((long) level) : Double.toString(level))
                + (kind.column().unit().isNone() ? "" : " " + kind.column().unit());
    }

    /** A group's colour, from dark to light by rising level. */
    public Color colour(int k) {
        return ColourScale.sequential().of(k, 0, levels.length - 1.0);
    }

    private static double rounded(double level) {
        return Math.rint(level * ROUNDING) / ROUNDING;
    }
}
