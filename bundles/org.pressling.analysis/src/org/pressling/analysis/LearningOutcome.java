// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressling.learning.IntervalScores;

/**
 * Everything a report shows of the learning: predictions beside those of the baselines, the training, the explanations.
 *
 * @param network predictions of the trained network for every entry of the data set
 * @param told what {@code predict} tells of a picture, the network weighed with geometry; empty where it tells what the network
 *             says
 * @param baselines predictions of the other methods, picture-only first; may be empty
 * @param curve losses by epoch
 * @param maps relevance maps of a few chosen pictures, any number of labels each; may be empty
 * @param intervals how well the intervals of methods hold the truth, by the methods' names as shown; may be empty
 * @param particles loads of single particles of pictures that nothing was learnt from; empty where none were read
 * @param overlaps scores of loads and contacts that were read from overlaps, of each split; empty where none were read
 */
public record LearningOutcome(Predictions network, Optional<Predictions> told, List<Predictions> baselines,
        LearningCurve curve, List<RelevanceMap> maps, List<IntervalScores> intervals, List<ParticleReading> particles,
        List<OverlapReading> overlaps) {

    /** Copies the lists, so that the outcome cannot change after it was handed over. */
    public LearningOutcome {
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(curve, "curve");
        baselines = List.copyOf(baselines);
        maps = List.copyOf(maps);
        intervals = List.copyOf(intervals);
        particles = List.copyOf(particles);
        overlaps = List.copyOf(overlaps);
    }

    /** An outcome without readings from overlaps. */
    public LearningOutcome(Predictions network, Optional<Predictions> told, List<Predictions> baselines, LearningCurve curve,
            List<RelevanceMap> maps, List<IntervalScores> intervals, List<ParticleReading> particles) {
        this(network, told, baselines, curve, maps, intervals, particles, List.of());
    }

    /** An outcome without intervals and without loads of particles. */
    public LearningOutcome(Predictions network, List<Predictions> baselines, LearningCurve curve, List<RelevanceMap> maps) {
        this(network, Optional.empty(), baselines, curve, maps, List.of(), List.of());
    }

    /**
     * All methods, for comparison.
     *
     * @return the network, what is told, then the baselines
     */
    public List<Predictions> methods() {
        return Stream.of(Stream.of(network), told.stream(), baselines.stream()).flatMap(s -> s).toList();
    }
}
