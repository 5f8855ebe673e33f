// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import org.pressling.dem.Term;

/** What the command prints. */
enum SparkTerm implements Term {
    /** Something that the user should know. */
    NOTE,
    /** All samples are there: the folder. */
    NOTHING_MISSING,
    /** How many samples of how many in how many tasks, and the longest by the estimate [s]. */
    TASKS,
    /** How many samples of how many are there. */
    FINISHED,
    /** A try of a task that failed: number, host, reason. */
    TRY_FAILED,
    /** How far tasks are cannot be kept, and why. */
    NOT_TOLD,
    /** Samples, tasks, those that were tried again, seconds of the whole and of all tasks together. */
    DONE,
    /** What to do with a run folder. */
    THEN_RUN,
    /** What to do with what lies in a file system of Hadoop. */
    THEN_MERGE,
    /** Why Spark gave up. */
    FAILED
}
