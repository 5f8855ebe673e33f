// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.dem.Term;

/** Why an option would be taken and do nothing. */
enum Unneeded implements Term {
    NOT_READ,
    NO_CAMPAIGN,
    NOTHING_PACKED,
    FILE_HAS_BOX,
    TABLE,
    ONE_STATE,
    SIDES_UNKNOWN,
    SIDES_KNOWN,
    BOX_FITTED,
    NETWORK_EXPORTED,
    DATASET_EXPORTED,
    PARTICLES_EXPORTED,
    SAMPLES_EXPORTED,
    EXAMPLES_LISTED,
    NO_PARTICLES,
    FILE_HAS_NO_BOX,
    DRAWN,
    OVER_ALL_SAMPLES,
    SAMPLES_ALONE,
    OUTPUT_GIVEN,
    DRY_RUN,
    TABLE_PRINTED
}
