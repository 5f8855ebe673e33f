// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.random.RandomGenerator;

/**
 * Diameters of active-material particles: a normal distribution cut to mean ± 3 SD, and below at 1.5 times the
 * diameter of the solid electrolyte, since a smaller particle would no longer be one of the large ones. For the sizes of
 * the paper (mean 9–12 µm, SD up to 2 µm, electrolyte 1 µm) the cut at 3 SD is the tighter one; it lessens the SD by
 * 1.4 % and leaves the mean.
 */
record DiameterDistribution(double mean, double sd, double minimum, double maximum) {

    private static final double CUT = 3;
    private static final double SMALLEST_IN_SE_DIAMETERS = 1.5;

    static DiameterDistribution of(PackingSettings s) {
        double mean = s.amDiameterMean();
        double low = Math.max(mean - CUT * s.amDiameterSd(), SMALLEST_IN_SE_DIAMETERS * s.seDiameter());
        return new DiameterDistribution(mean, s.amDiameterSd(), Math.min(low, mean), mean + CUT * s.amDiameterSd());
    }

    double draw(RandomGenerator random) {
        if (sd == 0) {
            return mean;
        }
        while (true) {
            double diameter = random.nextGaussian(mean, sd);
            if (diameter >= minimum && diameter <= maximum) {
                return diameter;
            }
        }
    }
}
