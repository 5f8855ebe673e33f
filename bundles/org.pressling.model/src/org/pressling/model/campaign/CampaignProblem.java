// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.campaign;

import org.pressling.dem.ProblemCode;

/** What makes no campaign. */
enum CampaignProblem implements ProblemCode {
    NO_LEVELS,
    SAMPLES,
    FACTORS,
    NOT_PER_SAMPLE
}
