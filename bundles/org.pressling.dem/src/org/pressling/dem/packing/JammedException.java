// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.packing;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;

/** The asked-for share of active material was not reached. */
public final class JammedException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private final double fractionReached;

    /**
     * A failure to pack.
     *
     * @param problem      what was asked for, what was reached, what can be expected, and what to do
     * @param fractionReached the highest share of the initial box that was covered
     */
    public JammedException(Problem problem, double fractionReached) {
        super(problem, null);
        this.fractionReached = fractionReached;
    }

    /** The highest share of the initial box that active material covered before the packer gave up. */
    public double fractionReached() {
        return fractionReached;
    }
}
