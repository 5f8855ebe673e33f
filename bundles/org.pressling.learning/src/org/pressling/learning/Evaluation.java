// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressling.dataset.Split;

/**
 * The network and its baselines side by side, per split and label: the content of {@code metrics.json}.
 *
 * @param metrics method ({@link #NETWORK}, {@link #PICTURE_ONLY}, {@link #RECIPE_PARAMETERS} or another name)
 *        → split → measures per label; both levels keep their order
 * @param domain the same on the held-out samples inside the domain of the contact law; empty where the verdicts on the
 *        presses are not known
 * @param intervals how well the intervals of methods hold the truth, for those that have intervals
 */
public record Evaluation(Map<String, Map<Split, List<LabelMetrics>>> metrics, Optional<DomainMetrics> domain,
        List<IntervalScores> intervals) {

    /** The trained network. */
    public static final String NETWORK = "network";
    /** Quadratic regression on what two or three counts of the picture tell. */
    public static final String PICTURE_ONLY = "picture_only_baseline";
    /** Quadratic regression on descriptors known from the packing, which no picture shows exactly. */
    public static final String RECIPE_PARAMETERS = "known_descriptors_baseline";

    /** A Gaussian process on thirteen numbers of what the picture shows: bodies, pockets, boundaries. */
    public static final String PICTURE_GEOMETRY = "picture_geometry";
    /** Quadratic ridge regression on the same numbers. */
    public static final String PICTURE_GEOMETRY_RIDGE = "picture_geometry_ridge";

    /** Quadratic ridge regression on what the rules of stereology say of a body from one of its sections. */
    public static final String STEREOLOGY = "stereology";

    /** The network and the process on geometry together, weighed on the validation pictures. */
    public static final String COMBINED = "network_with_geometry";

    /** Keeps a copy in the given order. */
    public Evaluation {
        Map<String, Map<Split, List<LabelMetrics>>> copy = new LinkedHashMap<>();
        metrics.forEach((method, splits) -> {
            Map<Split, List<LabelMetrics>> inner = new LinkedHashMap<>();
            splits.forEach((split, rows) -> inner.put(split, List.copyOf(rows)));
            copy.put(method, inner);
        });
        metrics = copy;
        intervals = List.copyOf(intervals);
    }

    /** An evaluation of methods without intervals. */
    public Evaluation(Map<String, Map<Split, List<LabelMetrics>>> metrics, Optional<DomainMetrics> domain) {
        this(metrics, domain, List.of());
    }

    /** An evaluation of samples on whose presses nothing is known. */
    public Evaluation(Map<String, Map<Split, List<LabelMetrics>>> metrics) {
        this(metrics, Optional.empty());
    }

    /**
     * Measures of one method on one split.
     *
     * @return one row per label; empty when the method or split was not evaluated
     */
    public List<LabelMetrics> of(String method, Split split) {
        return metrics.getOrDefault(method, Map.of()).getOrDefault(split, List.of());
    }

    /** Writes {@code metrics.json}; values that are not a number become null. */
    public void write(Path file) throws IOException {
        EvaluationJson.write(file, this);
    }

    /**
     * Reads a file written by {@link #write}.
     *
     * @throws org.pressling.dem.InvalidInputException if the file is damaged, foreign or newer
     */
    public static Evaluation read(Path file) throws IOException {
        return EvaluationJson.read(file);
    }
}
