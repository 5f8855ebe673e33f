// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.Localized;
import org.pressling.dem.Unit;
import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.LawFault;
import org.pressling.dem.law.LawFaultTerm;
import org.pressling.dem.law.RollingLaw;

/** Looks at what a law or part wrote into a block, and names the first that is no number: who, in which contact, of whom. */
final class ForceWatch {
    private final ContactBlock block;
    private final int[] callersNumber;

    /**
     * A watch.
     *
     * @param block         the block that laws write into
     * @param callersNumber the caller's number of each particle
     */
    ForceWatch(ContactBlock block, int[] callersNumber) {
        this.block = block;
        this.callersNumber = callersNumber;
    }

    /** Requires that forces and coefficients are numbers after {@code culprit} has worked at them. */
    void requireForces(Object culprit) {
        ContactBatch b = block.batch;
        require(culprit, b.normalForce, LawFaultTerm.NORMAL_FORCE);
        require(culprit, b.tangentialStiffness, LawFaultTerm.STIFFNESS);
        require(culprit, b.damping, LawFaultTerm.DAMPING);
    }

    /** Requires that what {@code culprit} wrote for each contact are numbers. */
    void require(Object culprit, double[] values, Localized quantity) {
        for (int k = 0; k < block.batch.count; k++) {
            require(culprit, k, values[k], quantity);
        }
    }

    /** Requires that a resistance to rolling tells numbers; only its limit may be infinite. */
    void requireRolling(RollingLaw culprit) {
        for (int k = 0; k < block.batch.count; k++) {
            require(culprit, k, culprit.stiffness(block.batch, k), LawFaultTerm.ROLLING_STIFFNESS);
            require(culprit, k, block.rollDamping[k], LawFaultTerm.ROLLING_DAMPING);
            double limit = culprit.limit(block.batch, k);
            if (Double.isNaN(limit)) {
                throw new LawFault(culprit, at(k, limit, LawFaultTerm.ROLLING_LIMIT));
            }
        }
    }

    private void require(Object culprit, int k, double value, Localized quantity) {
        if (!Double.isFinite(value)) {
            throw new LawFault(culprit, at(k, value, quantity));
        }
    }

    private Localized at(int k, double value, Localized quantity) {
        Localized overlap = Unit.MICROMETRE.rounded(block.batch.overlap[k]);
        int first = callersNumber[block.first[k]];
        String number = Double.toString(value);
        return block.wall == null
                ? LawFaultTerm.NOT_FINITE.with(quantity, number, block.batch.type.name(), first,
                        callersNumber[block.second[k]], overlap)
                : LawFaultTerm.NOT_FINITE_AT_WALL.with(quantity, number, block.batch.type.name(), first, overlap);
    }
}
