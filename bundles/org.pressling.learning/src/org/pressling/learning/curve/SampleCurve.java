// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.curve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.Unit;

/**
 * Scores by the number of training samples. The table says of each row what it was made from, so that rows of another data
 * set or network are known and left out.
 *
 * @param points the scores, by samples, seed, and then as they were added
 */
public record SampleCurve(List<CurvePoint> points) {
    private static final List<String> COLUMNS = List.of("samples", "pictures", "seed", "method", "label", "r2", "rmse",
            "made_from");

    /** How many further samples are looked out for unless told otherwise. */
    public static final int MORE = 1000;

    /** Nothing yet. */
    public static final SampleCurve EMPTY = new SampleCurve(List.of());

    /** Brings the points into order. */
    public SampleCurve {
        points = points.stream().sorted(Comparator.comparingInt(CurvePoint::samples).thenComparingInt(CurvePoint::seed)).toList();
    }

    /** The same with further points. */
    public SampleCurve with(List<CurvePoint> more) {
        List<CurvePoint> all = new ArrayList<>(points);
        all.addAll(more);
        return new SampleCurve(all);
    }

    /** Whether there are points of a training. */
    public boolean has(int samples, int seed) {
        return points.stream().anyMatch(p -> p.samples() == samples && p.seed() == seed);
    }

    /** The points of some sizes and of the first few seeds alone. */
    public SampleCurve only(List<Integer> sizes, int seeds) {
        return new SampleCurve(points.stream().filter(p -> sizes.contains(p.samples()) && p.seed() < seeds).toList());
    }

    /** The points of a method and a label. */
    public List<CurvePoint> of(String method, String label) {
        return points.stream().filter(p -> p.method().equals(method) && p.label().equals(label)).toList();
    }

    /** The methods, in the order in which they first occur at the largest size, where each has enough samples to be fitted. */
    public List<String> methods() {
        int largest = largest();
        return points.stream().filter(p -> p.samples() == largest).map(CurvePoint::method).distinct().toList();
    }

    /** The labels' column names, in order. */
    public List<String> labels() {
        return points.stream().map(CurvePoint::label).distinct().toList();
    }

    /** The numbers of training samples, ascending. */
    public List<Integer> sizes() {
        return points.stream().map(CurvePoint::samples).distinct().toList();
    }

    /** The largest number of training samples; 0 without points. */
    public int largest() {
        return points.isEmpty() ? 0 : points.getLast().samples();
    }

    /**
     * Writes the table.
     *
     * @param file     the file
     * @param madeFrom what the points were made from, a hash
     * @throws IOException if it cannot be written
     */
    public void write(Path file, String madeFrom) throws IOException {
        try (CsvWriter csv = new CsvWriter(file, COLUMNS)) {
            for (CurvePoint p : points) {
                csv.row(p.samples(), p.pictures(), p.seed(), p.method(), p.label(), p.r2(), p.rmse(), madeFrom);
            }
        }
    }

    /**
     * Reads a table that {@link #write} wrote.
     *
     * @param file     the file
     * @param madeFrom what the points must have been made from; rows of anything else are left out
     * @return the points
     * @throws org.pressling.dem.InvalidInputException if the file is damaged or of another kind
     */
    public static SampleCurve read(Path file, String madeFrom) {
        CsvTable table = CsvTable.read(file);
        table.require(COLUMNS);
        List<CurvePoint> points = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "made_from").equals(madeFrom)) {
                points.add(new CurvePoint(table.whole(row, "samples"), table.whole(row, "pictures"), table.whole(row, "seed"),
                        table.text(row, "method"), table.text(row, "label"), table.number(row, "r2", Unit.NONE),
                        table.number(row, "rmse", Unit.NONE)));
            }
        }
        return new SampleCurve(points);
    }
}
