// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.pressling.dataset.LabelColumn;
import org.pressling.dem.Excerpt;
import org.pressling.learning.LabelMetrics;
import org.pressling.learning.TrainedModel;

/** Predicted labels as a table for people and as comma-separated values. */
final class PredictionOutput {
    private static final int LONGEST_PART = 60;

    private final TrainedModel model;
    private final List<Path> images;
    private final List<double[]> values;

    PredictionOutput(TrainedModel model, List<Path> images, List<double[]> values) {
        this.model = model;
        this.images = images;
        this.values = values;
    }

    List<LabelColumn> labels() {
        return model.labels();
    }

    /** Name of a heat map's file: number of the picture, its name, and the label. */
    String mapName(int image, int label) {
        String name = images.get(image).getFileName().toString().replaceFirst("[.][^.]*$", "");
        return String.format(Locale.ROOT, "%03d_%s_%s.png", image + 1, plain(name, ""),
                plain(labels().get(label).name(), Integer.toString(label + 1)));
    }

    /** What names in files of others may do to a name of a file: nothing. A name that had to be changed is numbered. */
    private static String plain(String name, String number) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._+-]", "_").replaceFirst("^[.]+", "_");
        String cut = plain.length() > LONGEST_PART ? plain.substring(0, LONGEST_PART) : plain;
        return cut.equals(name) ? cut : cut + number;
    }

    void print(PrintWriter out, boolean csv) {
        if (csv) {
            out.print(Excerpt.lines(csvText()));
        } else {
            for (int i = 0; i < values.size(); i++) {
                out.println(Excerpt.of(images.get(i)));
                for (int k = 0; k < labels().size(); k++) {
                    out.println(String.format(Locale.ROOT, "  %-20s %12.5g %-4s%s", Excerpt.of(labels().get(k).name()),
                            values.get(i)[k], unit(labels().get(k)), error(k)));
                }
            }
        }
        out.flush();
    }

    /** The unit as the report prints it; files keep the one that every program can read. */
    private static String unit(LabelColumn label) {
        return Excerpt.of(label.unit().printed());
    }

    /** The error to be expected, where the model knows it from held-out samples like those it was trained on. */
    private String error(int label) {
        List<LabelMetrics> test = model.testMetrics();
        return label < test.size() ? String.format(Locale.ROOT, " ± %.3g", test.get(label).rmse()) : "";
    }

    /** Writes the comma-separated values. */
    void write(Path file) throws IOException {
        Files.writeString(file, csvText(), StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private String csvText() {
        StringBuilder text = new StringBuilder("file");
        labels().forEach(label -> text.append(',').append(cell(label.column())));
        text.append('\n');
        for (int i = 0; i < values.size(); i++) {
            text.append('"').append(images.get(i).toString().replace("\"", "\"\"")).append('"');
            for (double value : values.get(i)) {
                text.append(',').append(value);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
