// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import java.util.random.RandomGenerator;
import org.pressling.dem.Check;
import org.pressling.dem.Unit;

/**
 * Particles that are all equal.
 *
 * @param mean their diameter in m
 */
public record OneSize(double mean) implements Sizes {

    /**
     * Checks the diameter.
     *
     * @throws org.pressling.dem.InvalidInputException when it is not above 0
     */
    public OneSize {
        Check.above(PackingTerm.DIAMETER, Unit.MICROMETRE, mean, 0);
    }

    @Override
    public double draw(RandomGenerator random, double atLeast, CutCounter cut) {
        return mean;
    }

    @Override
    public double sd() {
        return 0;
    }

    @Override
    public double small() {
        return mean;
    }

    @Override
    public double large() {
        return mean;
    }
}
