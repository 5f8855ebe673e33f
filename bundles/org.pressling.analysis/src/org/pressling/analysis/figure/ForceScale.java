// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Contacts;

/**
 * Width of a line for a contact force. Forces between large hard particles are hundreds of times those between small
 * soft ones, so the width grows with the square root of the force: both stay visible, and none is cut off. One scale
 * serves all pictures of a report, so that they can be compared.
 *
 * @param largest force of the widest line [N]
 */
public record ForceScale(double largest) {

    /** Width of the widest line [px]. */
    public static final double WIDEST = 7;

    /** The scale for a few samples together: the widest line is their largest contact force. */
    public static ForceScale of(List<PressedSample> samples) {
        double largest = samples.stream().map(s -> s.press().contacts())
                .flatMapToDouble(c -> IntStream.range(0, c.count()).mapToDouble(k -> force(c, k))).max().orElse(0);
        return new ForceScale(largest > 0 ? largest : 1);
    }

    /** Magnitude of the force in contact {@code k} [N]. */
    public static double force(Contacts c, int k) {
        return Math.hypot(c.normalForce[k], c.tangentialForce[k]);
    }

    /** Line width for a force [px]. */
    public double width(double force) {
        return WIDEST * Math.sqrt(Math.min(1, force / largest));
    }

    /**
     * Round forces for a legend.
     *
     * @return four forces, each ten times the one before, none above the scale's end [N]
     */
    public double[] legend() {
        double step = Math.pow(10, Math.floor(Math.log10(largest)));
        double top = Arrays.stream(new double[] {5, 2, 1}).filter(m -> m * step <= largest).findFirst()
                .orElse(1) * step;
        return new double[] {top / 1000, top / 100, top / 10, top};
    }
}
