// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import java.util.HashMap;
import java.util.Map;

import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Phases;

/**
 * The normal forces of one pair type.
 *
 * @param count number of contacts
 * @param mean  their mean in N
 * @param sd    their standard deviation in N, of the whole population
 */
record ForceStatistics(int count, double mean, double sd) {

    /** Of every pair type between particles that has contacts. */
    static Map<PairType, ForceStatistics> of(Contacts c) {
        Map<PairType, ForceStatistics> statistics = new HashMap<>();
        for (PairType type : Phases.AM_SE.pairTypes()) {
            int count = 0;
            double sum = 0;
            double squares = 0;
            for (int k = 0; k < c.count(); k++) {
                if (c.pairType(k).equals(type)) {
                    count++;
                    sum += c.normalForce[k];
                    squares += c.normalForce[k] * c.normalForce[k];
                }
            }
            if (count > 0 && !type.isWall()) {
                double mean = sum / count;
                statistics.put(type, new ForceStatistics(count, mean, Math.sqrt(Math.max(0, squares / count - mean * mean))));
            }
        }
        return statistics;
    }
}
