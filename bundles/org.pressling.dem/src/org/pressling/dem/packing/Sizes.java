// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.random.RandomGenerator;

/** The diameters of a phase's particles, in m. */
public sealed interface Sizes permits OneSize, NormalSizes, LognormalSizes, TableSizes {

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
