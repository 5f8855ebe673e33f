// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import org.pressling.dem.ProblemCode;

/** What keeps a run from a folder. */
enum RunProblem implements ProblemCode {
    NOT_A_RUN,
    NO_RECORD,
    NOT_OF_THE_STUDY,
    THREADS,
    IN_USE,
    IN_USE_BY_ANOTHER,
    IN_USE_BY_SHARDS,
    SAMPLES_IN_USE,
    NO_LOCKS,
    OTHER_STUDY,
    MANY_SAMPLES,
    NOT_OF_THIS_STUDY,
    NOT_TO_MERGE,
    NOT_EMPTY,
    OTHER_VERSION,
    OTHER_RECORD,
    DAMAGED_RECORD,
    NO_KEY,
    UNREADABLE,
    NO_STATE
}
