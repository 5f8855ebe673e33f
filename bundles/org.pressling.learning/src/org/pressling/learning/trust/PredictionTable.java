// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressling.dataset.LabelColumn;

/** What was read from pictures as comma-separated values: a row for each picture, cells empty where nothing is said. */
public final class PredictionTable {
    /** What stands in place of the kinship of a picture that could not be read. */
    public static final String NOT_READ = "not_read";

    private final List<LabelColumn> labels;
    private final List<Row> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param labels the labels that are read
     */
    public PredictionTable(List<LabelColumn> labels) {
        this.labels = List.copyOf(labels);
    }

    private record Row(Path picture, Optional<PictureReading> reading) {
    }

    /**
     * Adds a row.
     *
     * @param picture file of the picture, as it is to be named
     * @param reading what was read from it; nothing where it could not be
     */
    public void add(Path picture, Optional<PictureReading> reading) {
        rows.add(new Row(picture, reading));
    }

    /**
     * The table.
     *
     * @return lines with a heading: file, labels with their units, kinship and distance, shares that were counted, ends of the
     *         intervals, and how sure the phases are
     */
    public String csv() {
        StringBuilder text = new StringBuilder("file");
        labels.forEach(label -> text.append(',').append(cell(label.column())));
        text.append(",kinship,distance,counted_am_share,counted_void_share");
        labels.forEach(label -> text.append(',').append(cell("lower_" + label.column())).append(',')
                .append(cell("upper_" + label.column())));
        text.append(",phase_confidence\n");
        for (Row row : rows) {
            text.append('"').append(row.picture().toString().replace("\"", "\"\"")).append('"');
            row.reading().ifPresentOrElse(reading -> append(text, reading),
                    () -> text.append(",".repeat(labels.size() + 1)).append(NOT_READ).append(",".repeat(2 * labels.size() + 4)));
            text.append('\n');
        }
        return text.toString();
    }

    private void append(StringBuilder text, PictureReading reading) {
        for (int k = 0; k < labels.size(); k++) {
            int label = k;
            text.append(',').append(reading.values().map(values -> Double.toString(values[label])).orElse(""));
        }
        text.append(',').append(reading.kinship().name().toLowerCase(Locale.ROOT));
        text.append(',').append(Double.isNaN(reading.distance()) ? "" : Double.toString(reading.distance()));
        text.append(',').append(reading.amFraction()).append(',').append(reading.porosity());
        for (int k = 0; k < labels.size(); k++) {
            text.append(reading.interval(k).map(ends -> "," + ends[0] + ',' + ends[1]).orElse(",,"));
        }
        text.append(',').append(reading.confidence());
    }

    private static String cell(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
