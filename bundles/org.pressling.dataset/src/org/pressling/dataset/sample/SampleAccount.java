// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import org.pressling.dem.press.PressQuality;

/**
 * What {@code sample.json} alone tells of a sample: quick enough to read for all samples of a campaign.
 *
 * @param factors what the campaign asked
 * @param quality what was measured of the press
 */
public record SampleAccount(SampleFactors factors, PressQuality quality) {
}
