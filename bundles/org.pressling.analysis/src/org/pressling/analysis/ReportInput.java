// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.label.LabelRegion;
import org.pressling.dataset.label.StressMeasure;
import org.pressling.dataset.sample.PressedSample;

/**
 * A finished run as a report sees it. A run that stopped early (no data set, no trained network) is a valid input: its
 * report holds the sections that its results allow.
 *
 * @param study what was asked for
 * @param provenance how and where it was computed
 * @param samples one light row per finished sample, by rising index
 * @param gallery indices of the samples to draw, in the order they are shown; each must be among {@code samples}
 * @param reader reads a whole sample by its index; called for a few samples only, one at a time
 * @param stressMeasure how a particle's stress is formed, as in the labels
 * @param region which particles count, as in the labels
 * @param slab thickness of the slab around a section [m] of bodies in space, as in the labels; empty in the plane
 * @param rendering how structures were drawn as pictures; tells which part of the box a picture shows
 * @param dataset pictures and labels, if the run came so far
 * @param learning training, predictions and explanations, if the run came so far; needs {@code dataset}
 */
public record ReportInput(StudySummary study, Provenance provenance, List<SampleRow> samples, List<Integer> gallery,
        IntFunction<PressedSample> reader, StressMeasure stressMeasure, LabelRegion region, OptionalDouble slab,
        RenderSettings rendering, Optional<Dataset> dataset, Optional<LearningOutcome> learning) {

    /** Copies the lists and checks that the parts fit together. */
    public ReportInput {
        Objects.requireNonNull(study, "study");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(stressMeasure, "stressMeasure");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(rendering, "rendering");
        samples = List.copyOf(samples);
        gallery = List.copyOf(gallery);
        checkGallery(samples, gallery);
        if (learning.isPresent()) {
            checkPredictions(dataset, learning.get());
        }
    }

    /** {@return what the labels of the run stand for} */
    public LabelMeaning meaning() {
        return new LabelMeaning(stressMeasure, region, slab, rendering);
    }

    private static void checkGallery(List<SampleRow> samples, List<Integer> gallery) {
        Set<Integer> known = samples.stream().map(SampleRow::index).collect(Collectors.toSet());
        for (int index : gallery) {
            if (!known.contains(index)) {
                throw new IllegalArgumentException("gallery shows sample " + index
                        + ", which is not among the samples");
            }
        }
    }

    private static void checkPredictions(Optional<Dataset> dataset, LearningOutcome outcome) {
        Dataset data = dataset.orElseThrow(
                () -> new IllegalArgumentException("predictions without the data set they belong to"));
        outcome.methods().forEach(method -> checkShape(data, method));
    }

    private static void checkShape(Dataset data, Predictions predictions) {
        double[][] values = predictions.values();
        if (values.length != data.size()) {
            throw new IllegalArgumentException("\"" + predictions.name() + "\" predicts " + values.length
                    + " pictures, the data set has " + data.size());
        }
        for (double[] row : values) {
            if (row.length != data.labels().size()) {
                throw new IllegalArgumentException("\"" + predictions.name() + "\" predicts " + row.length
                        + " labels, the data set has " + data.labels().size());
            }
        }
    }
}
