// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.dem.ProblemCode;

/** What is wrong with a command line, or with what it names. */
enum UsageProblem implements ProblemCode {
    THREADS,
    REPEATS,
    MORE,
    DOES_NOT_APPLY,
    SETS_NOTHING,
    PIXEL_SIZE,
    STAGE,
    CONTACTS,
    WHAT_TO_MEASURE,
    WHAT_TO_DO,
    WHAT_ON_A_CLUSTER,
    NOT_POSITIVE,
    NO_COMMAND,
    NO_SAMPLE,
    SAMPLE_MISSING,
    TABLE_WITHOUT_BOX,
    SLICE_WITHOUT_BOX,
    SLICE_AXIS,
    SLICE_PLACE,
    SLICE_FORM,
    LEAST_RADIUS,
    NO_INSTALLATION,
    NO_PLUGINS,
    NO_REPOSITORY,
    NO_FOLDER,
    NO_SETTING,
    NO_EXAMPLE,
    NO_STUDY,
    NO_PATH,
    NOTHING_TO_EXPORT,
    OTHER_KIND,
    NO_PARTICLE_LOADS,
    NO_LOAD_MAP,
    NOT_TO_MEASURE,
    NOT_CONFIRMED,
    JSON_OR_CSV,
    NO_START_SCRIPT
}
