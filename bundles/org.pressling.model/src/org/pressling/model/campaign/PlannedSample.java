// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.campaign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One sample of a campaign.
 *
 * @param index number of the sample, from 1
 * @param combination number of the combination of levels, from 1
 * @param replicate number among the samples of that combination, from 1
 * @param levels level of every factor as text, numbers in the unit of their attribute, by path, in the order of the factors;
 *               unmodifiable
 */
public record PlannedSample(int index, int combination, int replicate, Map<String, String> levels) {

    /** Takes an unmodifiable copy of the levels that keeps their order. */
    public PlannedSample {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }
}
