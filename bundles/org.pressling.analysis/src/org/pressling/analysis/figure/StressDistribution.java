// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.util.Optional;
import java.util.stream.IntStream;

import org.pressling.analysis.Predictions;
import org.pressling.analysis.ReportInput;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.label.LabelRegion;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;

/**
 * Stress on the particles of one phase of one sample, with the mean and standard deviation that the labels and the
 * network give for it.
 *
 * @param phase the phase
 * @param unit unit of all values
 * @param particle indices of the particles that count for the label
 * @param values their stress
 * @param trueMean the label; NaN where the data set lacks it
 * @param trueSd the label; NaN where the data set lacks it
 * @param predictedMean what the network says; NaN where it says nothing
 * @param predictedSd what the network says; NaN where it says nothing
 */
public record StressDistribution(Phase phase, String unit, int[] particle, double[] values, double trueMean,
        double trueSd, double predictedMean, double predictedSd) {

    /**
     * The distribution behind one picture of a data set.
     *
     * @param input the run
     * @param data its data set
     * @param entry index of the picture
     * @param sample the picture's sample
     * @param phase the phase to look at
     */
    public static StressDistribution of(ReportInput input, Dataset data, int entry, PressedSample sample, Phase phase) {
        Particles p = sample.press().pressed().particles();
        PictureWindow window = PictureWindow.of(sample.press().pressed().box(), input.rendering());
        int[] members = IntStream.range(0, p.count()).filter(i -> p.phaseOf(i) == phase)
                .filter(i -> input.region() == LabelRegion.BOX || window.contains(p.x[i], p.y[i])).toArray();
        double[] values = new double[members.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = input.stressMeasure().of(sample.measures(), members[k]) / input.stressMeasure().perUnit();
        }
        String name = phase == Phase.AM ? "am" : "se";
        int mean = Labels.find(data, name + "_stress_mean");
        int sd = Labels.find(data, name + "_stress_sd");
        Optional<Predictions> network = input.learning().map(l -> l.network());
        return new StressDistribution(phase, input.stressMeasure().unit(), members, values, label(data, entry, mean),
                label(data, entry, sd), predicted(network, entry, mean), predicted(network, entry, sd));
    }

    /** Whether the network gives both numbers. */
    public boolean isPredicted() {
        return Double.isFinite(predictedMean) && Double.isFinite(predictedSd);
    }

    private static double label(Dataset data, int entry, int label) {
        return label < 0 ? Double.NaN : data.entry(entry).labels()[label];
    }

    private static double predicted(Optional<Predictions> network, int entry, int label) {
        return label < 0 ? Double.NaN : network.map(n -> n.values()[entry][label]).orElse(Double.NaN);
    }
}
