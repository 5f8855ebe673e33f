// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.random.RandomGenerator;
import org.pressling.dem.Check;
import org.pressling.dem.Unit;

/**
 * Diameters by a normal distribution that is cut off. For the sizes of Komori et al. (2022), mean 9–12 µm and SD up to 2 µm,
 * a cut at 3 SD lessens the SD by 1.4 % and leaves the mean.
 *
 * @param mean mean in m
 * @param sd   standard deviation in m, 0 for equal sizes; at most the mean
 * @param cut  diameters farther than so many SD from the mean are drawn anew; at least {@link #LEAST_CUT}, 0
 *             cuts only at half a hundredth of the mean, since no diameter can be 0
 */
public record NormalSizes(double mean, double sd, double cut) implements Sizes {
    private static final double ONE_IN_A_HUNDRED = 2.326;
    private static final double SMALLEST = 0.005;

    /**
     * Checks the values.
     *
     * @throws org.pressling.dem.InvalidInputException when one is out of its range
     */
    public NormalSizes {
        Check.above(PackingTerm.MEAN_DIAMETER, Unit.MICROMETRE, mean, 0);
        Check.within(PackingTerm.DIAMETER_SD, Unit.MICROMETRE, sd, 0, mean);
        Sizes.requireCut(cut, sd);
    }

    @Override
    public double draw(RandomGenerator random, double atLeast, CutCounter counter) {
        if (sd == 0) {
            return mean;
        }
        double low = Math.max(cut > 0 ? mean - cut * sd : SMALLEST * mean, atLeast);
        double high = cut > 0 ? mean + cut * sd : Double.POSITIVE_INFINITY;
        while (true) {
            double diameter = random.nextGaussian(mean, sd);
            if (counter.keep(diameter >= low && diameter <= high && diameter > 0)) {
                return diameter;
            }
        }
    }

    @Override
    public double small() {
        return Math.max(mean - Math.min(ONE_IN_A_HUNDRED, reach()) * sd, SMALLEST * mean);
    }

    @Override
    public double large() {
        return mean + Math.min(ONE_IN_A_HUNDRED, reach()) * sd;
    }

    private double reach() {
        return cut > 0 ? cut : Double.POSITIVE_INFINITY;
    }
}
