// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hipparchus.stat.StatUtils;
import org.pressling.analysis.LabelMeaning;
import org.pressling.analysis.Predictions;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.label.LabelNames;
import org.pressling.dataset.label.LabelTitles;
import org.pressling.dataset.label.StressMeasure;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Unit;

/**
 * Stress on the particles of one phase of one sample, with the mean and standard deviation that DEM and the network
 * give for it.
 *
 * @param phase the phase
 * @param unit unit of all values
 * @param particle indices of the particles that count for the label
 * @param values their stress
 * @param trueMean mean of the values, as the label says it where the data set has it
 * @param trueSd standard deviation of the values (of the population), likewise
 * @param predictedMean what the network says; NaN where it says nothing
 * @param predictedSd what the network says; NaN where it says nothing
 */
public record StressDistribution(Phase phase, Unit unit, int[] particle, double[] values, double trueMean,
        double trueSd, double predictedMean, double predictedSd) {

    private static final int CURVE_POINTS = 161;

    /**
     * The distribution behind one picture of a data set.
     *
     * @param meaning what the labels stand for
     * @param network what the network says, where there is one
     * @param data the data set
     * @param entry index of the picture
     * @param sample the picture's sample
     * @param phase the phase to look at
     */
    public static StressDistribution of(LabelMeaning meaning, Optional<Predictions> network, Dataset data, int entry,
            PressedSample sample, Phase phase) {
        Particles p = sample.press().pressed().particles();
        StressMeasure measure = meaning.measure();
        IntPredicate counted = meaning.context().particles(sample);
        int[] members = IntStream.range(0, p.count()).filter(i -> p.phase[i] == phase.index()).filter(counted).toArray();
        double[] values = new double[members.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = measure.unit().fromSi(measure.of(sample.measures(), members[k]));
        }
        int mean = Labels.find(data, LabelNames.stressMean(phase));
        int sd = Labels.find(data, LabelNames.stressSd(phase));
        double trueMean = mean < 0 ? StatUtils.mean(values) : data.entry(entry).labels()[mean];
        double trueSd = sd < 0 ? Math.sqrt(StatUtils.populationVariance(values)) : data.entry(entry).labels()[sd];
        return new StressDistribution(phase, measure.unit(), members, values, trueMean, trueSd,
                predicted(network, entry, mean), predicted(network, entry, sd));
    }

    /** What the values are to readers: what the paper calls stress is a sum of forces, unless it is a pressure. */
    public String quantity() {
        return LabelTitles.isForce(unit) ? "Force sum" : "Stress";
    }

    /**
     * A curve over the bins.
     *
     * @param stress places on the axis, evenly spaced from its start to its end
     * @param count  particles per bin at each
     */
    public record Curve(double[] stress, double[] count) {

        /** Its highest point. */
        private double highest() {
            return StatUtils.max(count);
        }
    }

    /** A normal distribution of as many particles; nothing where its deviation is not positive, for then it has no height. */
    public Optional<Curve> curve(Gaussian gaussian) {
        if (!gaussian.hasCurve()) {
            return Optional.empty();
        }
        double from = lowest();
        double length = highest() - from;
        double area = values.length * bins().width();
        double[] stress = IntStream.range(0, CURVE_POINTS)
                .mapToDouble(i -> from + length * i / (CURVE_POINTS - 1)).toArray();
        return Optional.of(new Curve(stress, IntStream.range(0, CURVE_POINTS)
                .mapToDouble(i -> area * gaussian.density(stress[i])).toArray()));
    }

    /** Particles in the fullest bin or under the highest curve, whichever is more. */
    public double highestCount() {
        return Stream.of(truth(), predicted()).flatMap(gaussian -> curve(gaussian).stream()).mapToDouble(Curve::highest)
                .reduce(bins().highest(), Math::max);
    }

    /** The normal distribution of the labels. */
    public Gaussian truth() {
        return new Gaussian(trueMean, trueSd);
    }

    /** The normal distribution of what the network says. */
    public Gaussian predicted() {
        return new Gaussian(predictedMean, predictedSd);
    }

    /** The values counted in bins. */
    public Bins bins() {
        return Bins.of(values);
    }

    /** Start of an axis that holds the bins and the body of both curves. */
    public double lowest() {
        return span().fromZero();
    }

    /** End of that axis. */
    public double highest() {
        return span().to();
    }

    private Span span() {
        Bins bins = bins();
        return new Span().include(bins.start(), bins.end(), Math.max(0, trueMean - 3 * trueSd), trueMean + 3 * trueSd,
                predictedMean, predictedMean + 2 * predictedSd);
    }

    /** Whether the network gives both numbers. */
    public boolean isPredicted() {
        return Double.isFinite(predictedMean) && Double.isFinite(predictedSd);
    }

    private static double predicted(Optional<Predictions> network, int entry, int label) {
        return label < 0 ? Double.NaN : network.map(n -> n.values()[entry][label]).orElse(Double.NaN);
    }
}
