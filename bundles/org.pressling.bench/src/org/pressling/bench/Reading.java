// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one run took and what came out.
 *
 * @param wallSeconds elapsed time of the work proper in s, without reading inputs and starting up
 * @param cpuSeconds  processor time of all threads in s; NaN where it is not known
 * @param facts       results to compare between contenders, by name; iteration keeps the order of entry
 */
public record Reading(double wallSeconds, double cpuSeconds, Map<String, Double> facts) {

    /** Keeps a copy of the facts. */
    public Reading {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
