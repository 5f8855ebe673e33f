// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressling.dataset.LabelColumn;
import org.pressling.dem.Excerpt;
import org.pressling.dem.Localized;
import org.pressling.dem.Role;
import org.pressling.learning.LabelMetrics;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.trust.PictureReading;
import org.pressling.learning.trust.PredictionTable;
import org.pressling.study.settings.Scope;

/** Predicted labels as a table for people and as comma-separated values. */
final class PredictionOutput {
    private static final int LONGEST_PART = 60;

    private final TrainedModel model;
    private final List<Path> images;
    private final List<PictureReading> readings;
    private final boolean offersMap;

    /**
     * What was read.
     *
     * @param offersMap whether the model could read a map of the load on electrolyte, too, and was not asked for it
     */
    PredictionOutput(TrainedModel model, List<Path> images, List<PictureReading> readings, boolean offersMap) {
        this.model = model;
        this.images = images;
        this.readings = readings;
        this.offersMap = offersMap;
    }

    List<LabelColumn> labels() {
        return model.labels();
    }

    List<PictureReading> readings() {
        return readings;
    }

    /** Begin of the names of the files of a picture: its number and its name. */
    String fileName(int image) {
        String name = images.get(image).getFileName().toString().replaceFirst("[.][^.]*$", "");
        return String.format(Locale.ROOT, "%03d_%s", image + 1, plain(name, ""));
    }

    /** Name of a heat map's file: number of the picture, its name, and the label. */
    String mapName(int image, int label) {
        return fileName(image) + '_' + plain(labels().get(label).name(), Integer.toString(label + 1)) + ".png";
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
            for (int i = 0; i < readings.size(); i++) {
                out.println(Excerpt.of(images.get(i)));
                print(out, readings.get(i));
            }
            if (readings.stream().anyMatch(reading -> reading.values().isPresent())) {
                holdsFor(out);
            }
        }
        out.flush();
    }

    private void print(PrintWriter out, PictureReading reading) {
        reading.values().ifPresent(values -> {
            for (int k = 0; k < labels().size(); k++) {
                out.println(String.format(Locale.ROOT, "  %-20s %12.5g %-4s%s", Excerpt.of(labels().get(k).name()), values[k],
                        unit(labels().get(k)), trust(reading, k)));
            }
        });
        out.println("  " + Say.it(PredictionTerm.COUNTED.with(number("%.4f", reading.amFraction()),
                number("%.4f", reading.porosity()))));
        if (reading.confidence() < 1) {
            out.println("  " + Say.it(PredictionTerm.PHASES.with(number("%.1f", 100 * reading.confidence()))));
        }
        out.println("  " + Say.it(kinship(reading)));
        if (!reading.particles().isEmpty()) {
            out.println("  " + Say.it(loads(reading)));
        }
    }

    /** Of which particles the load was read, and where the picture tells no more. */
    private Localized loads(PictureReading reading) {
        long active = reading.particles().stream().filter(particle -> particle.role() == Role.ACTIVE).count();
        long electrolyte = reading.particles().size() - active;
        return electrolyte == 0 ? PredictionTerm.LOADS_OF_AM.with(active, offersMap ? 1 : 0)
                : PredictionTerm.LOADS_OF_BOTH.with(active, electrolyte);
    }

    private static Localized kinship(PictureReading reading) {
        Localized distance = number("%.3g", reading.distance());
        return switch (reading.kinship()) {
        case IN -> PredictionTerm.IN;
        case NEAR_EDGE -> PredictionTerm.NEAR_EDGE.with(distance);
        case OUT -> (reading.values().isPresent() ? PredictionTerm.OUT_FORCED : PredictionTerm.OUT).with(distance);
        case PHASE_MISSING -> PredictionTerm.PHASE_MISSING;
        case UNKNOWN -> PredictionTerm.UNKNOWN;
        };
    }

    /** A number as it stands in the table above, in any language. */
    private static Localized number(String format, double value) {
        return Say.whole(String.format(Locale.ROOT, format, value));
    }

    /** What cannot be seen in a picture and has to be so all the same. */
    private void holdsFor(PrintWriter out) {
        String scope = model.provenance().get(TrainedModel.SCOPE);
        if (scope != null) {
            out.println(Say.it(PredictionTerm.HOLDS_FOR.with(Scope.words(Excerpt.lines(scope)))));
        }
    }

    /** Whether a picture got labels. */
    boolean isRead(int image) {
        return readings.get(image).values().isPresent();
    }

    private String trust(PictureReading reading, int label) {
        return reading.interval(label).map(ends -> " " + Say.it(PredictionTerm.INTERVAL.with(number("%.5g", ends[0]),
                number("%.5g", ends[1]))))
                .orElseGet(() -> error(label));
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

    private String csvText() {
        PredictionTable table = new PredictionTable(labels());
        for (int i = 0; i < readings.size(); i++) {
            table.add(images.get(i), Optional.of(readings.get(i)));
        }
        return table.csv();
    }
}
