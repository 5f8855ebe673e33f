// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.random.RandomGenerator;
import org.pressling.dem.Check;
import org.pressling.dem.Unit;

/**
 * Diameters whose logarithm is normal, as those of milled powders mostly are. With mean m and standard deviation s of the
 * diameter itself, σ² = ln(1 + s²/m²) and µ = ln m - σ²/2.
 *
 * @param mean mean of the diameter by number, in m
 * @param sd   its standard deviation in m
 * @param cut  diameters whose logarithm is farther than so many σ from µ are drawn anew; at least {@link #LEAST_CUT}, 0 cuts
 *             nothing
 */
public record LognormalSizes(double mean, double sd, double cut) implements Sizes {
    private static final double ONE_IN_A_HUNDRED = 2.326;

    /**
     * Checks the values.
     *
     * @throws org.pressling.dem.InvalidInputException when one is out of its range
     */
    public LognormalSizes {
        Check.above(PackingTerm.MEAN_DIAMETER, Unit.MICROMETRE, mean, 0);
        Check.within(PackingTerm.DIAMETER_SD, Unit.MICROMETRE, sd, 0, 10 * mean);
        Sizes.requireCut(cut, sd);
    }

    @Override
    public double draw(RandomGenerator random, double atLeast, CutCounter counter) {
        if (sd == 0) {
            return mean;
        }
        while (true) {
            double z = random.nextGaussian();
            double diameter = at(z);
            boolean within = cut == 0 || Math.abs(z) <= cut;
            if (counter.keep(within && diameter >= atLeast)) {
                return diameter;
            }
        }
    }

    private double sigma() {
        return Math.sqrt(Math.log1p(sd * sd / (mean * mean)));
    }

    private double at(double z) {
        double sigma = sigma();
        return mean * Math.exp(sigma * z - sigma * sigma / 2);
    }

    @Override
    public double small() {
        return at(-reach());
    }

    @Override
    public double large() {
        return at(reach());
    }

    private double reach() {
        return cut > 0 ? Math.min(cut, ONE_IN_A_HUNDRED) : ONE_IN_A_HUNDRED;
    }
}
