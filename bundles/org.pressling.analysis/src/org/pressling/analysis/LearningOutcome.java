// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.pressling.learning.IntervalScores;

/**
 * Everything a report shows of the learning: predictions beside those of the baselines, the training, the explanations.
 *
 * @param network predictions of the trained network for every entry of the data set
 * @param baselines predictions of the descriptor baselines, picture-only first; may be empty
 * @param curve losses by epoch
 * @param maps relevance maps of a few chosen pictures, any number of labels each; may be empty
 * @param intervals how well the intervals of methods hold the truth, by the methods' names as shown; may be empty
 */
public record LearningOutcome(Predictions network, List<Predictions> baselines, LearningCurve curve,
        List<RelevanceMap> maps, List<IntervalScores> intervals) {

    /** Copies the lists, so that the outcome cannot change after it was handed over. */
    public LearningOutcome {
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(curve, "curve");
        baselines = List.copyOf(baselines);
        maps = List.copyOf(maps);
        intervals = List.copyOf(intervals);
    }

    /** An outcome without intervals. */
    public LearningOutcome(Predictions network, List<Predictions> baselines, LearningCurve curve, List<RelevanceMap> maps) {
        this(network, baselines, curve, maps, List.of());
    }

    /**
     * All methods, for comparison.
     *
     * @return the network, then the baselines
     */
    public List<Predictions> methods() {
        return Stream.concat(Stream.of(network), baselines.stream()).toList();
    }
}
