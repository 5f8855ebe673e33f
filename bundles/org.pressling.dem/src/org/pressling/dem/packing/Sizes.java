// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.random.RandomGenerator;

import org.pressling.dem.Check;
import org.pressling.dem.Unit;

/** The diameters of a phase's particles, in m. */
public sealed interface Sizes permits OneSize, NormalSizes, LognormalSizes, TableSizes {

    /** The narrowest cut: within a hundredth of a standard deviation lies one draw of 125. */
    double LEAST_CUT = 0.01;

    /**
     * Requires a cut that leaves something to draw.
     *
     * @param cut standard deviations from the mean; 0 for none
     * @param sd  standard deviation; where it is 0, all diameters are the mean
     * @throws org.pressling.dem.InvalidInputException for a cut that is negative or narrower than {@link #LEAST_CUT}
     */
    static void requireCut(double cut, double sd) {
        Check.within(PackingTerm.CUT, Unit.NONE, cut, 0, Double.MAX_VALUE);
        if (sd > 0 && cut > 0 && cut < LEAST_CUT) {
            throw PackingProblem.CUT_TOO_NARROW.of(cut, LEAST_CUT).exception();
        }
    }

    /**
     * Draws a diameter by number.
     *
     * @param random  the only source of chance
     * @param atLeast diameters below are drawn anew; at most the mean, which {@link Recipe} sees to
     * @param cut     counts what is drawn anew
     */
    double draw(RandomGenerator random, double atLeast, CutCounter cut);

    /** Mean of the diameters by number, before anything is cut. */
    double mean();

    /** Standard deviation of the diameters by number, before anything is cut. */
    double sd();

    /** About the smallest diameter that is drawn: that which one in a hundred particles is below. */
    double small();

    /** About the largest diameter that is drawn: that which one in a hundred particles is above. */
    double large();
}
