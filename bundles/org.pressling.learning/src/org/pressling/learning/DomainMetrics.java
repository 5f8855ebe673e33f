// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well labels are read on those held-out samples alone whose press passed every check and lies inside the domain of
 * its contact law, beside the numbers of all held-out samples.
 *
 * @param heldOut number of held-out samples
 * @param inside  how many of them lie inside the domain
 * @param metrics method → measures per label on those inside; empty unless some lie inside and some do not
 */
public record DomainMetrics(int heldOut, int inside, Map<String, List<LabelMetrics>> metrics) {

    /** Keeps a copy in the given order. */
    public DomainMetrics {
        Map<String, List<LabelMetrics>> copy = new LinkedHashMap<>();
        metrics.forEach((method, rows) -> copy.put(method, List.copyOf(rows)));
        metrics = copy;
    }

    /**
     * Measures of one method on the samples inside.
     *
     * @return one row per label; empty where there is nothing to set apart
     */
    public List<LabelMetrics> of(String method) {
        return metrics.getOrDefault(method, List.of());
    }
}
