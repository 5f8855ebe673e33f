// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.util.List;

import org.pressling.dem.packing.PhaseAccount;
import org.pressling.dem.press.PressQuality;

/**
 * What {@code sample.json} alone tells of a sample: quick enough to read for all samples of a campaign.
 *
 * @param factors what the campaign asked
 * @param quality what was measured of the press
 * @param phases  what became of the wish for each phase; none where nobody wrote it down
 */
public record SampleAccount(SampleFactors factors, PressQuality quality, List<PhaseAccount> phases) {

    /** Makes the list unmodifiable. */
    public SampleAccount {
        phases = List.copyOf(phases);
    }
}
