// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Contacts;

/**
 * Width of a line for a contact force. The width grows in proportion to the force, as in the paper's Fig. 3B, up to the
 * force that 1 in 500 contacts exceeds; above it the width stays, else a few contacts would hide the rest. One scale serves
 * all pictures of a report, so that they can be compared.
 *
 * @param largest force of the widest line [N]
 */
public record ForceScale(double largest) {

    /** Width of the widest line [px]. */
    public static final double WIDEST = 6;
    private static final double SHARE_BELOW = 0.998;

    /** The scale for a few samples together. */
    public static ForceScale of(List<PressedSample> samples) {
        double[] forces = samples.stream().map(s -> s.press().contacts())
                .flatMapToDouble(c -> IntStream.range(0, c.count()).mapToDouble(k -> force(c, k)))
                .sorted().toArray();
        int place = (int) Math.floor(SHARE_BELOW * (forces.length - 1));
        double largest = forces.length == 0 ? 0 : forces[place];
        return new ForceScale(largest > 0 ? largest : 1);
    }

    /** Magnitude of the force in contact {@code k} [N]. */
    static double force(Contacts c, int k) {
        return Math.hypot(c.normalForce[k], c.tangentialForce[k]);
    }

    /** Line width for a force [px]. */
    double width(double force) {
        return WIDEST * Math.min(1, force / largest);
    }

    /** Three round forces for a legend, rising, none above the scale's end. */
    double[] legend() {
        double step = Math.pow(10, Math.floor(Math.log10(largest)));
        double top = Arrays.stream(new double[] { 5, 2, 1 }).filter(m -> m * step <= largest).findFirst().orElse(1) * step;
        return new double[] { top / 5, top / 2, top };
    }
}
