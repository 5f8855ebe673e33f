// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.cluster;

import org.pressling.dem.Term;

/** Words on how far tasks of Spark are. */
enum SparkJobTerm implements Term {
    /** An application with the page of its driver. */
    WITH_PAGE,
    /** The application is under way. */
    GOES_ON,
    /** It has told nothing for a time. */
    SILENT,
    /** It is over. */
    ENDED,
    /** Per cent; tasks that are done, all, running, waiting. */
    PROGRESS,
    /** A line of progress, and the time left. */
    LEFT,
    /** A task: number, samples, per cent, host, how many times it has failed. */
    RUNNING,
    /** A task that waits: number, samples, host, reason, how many times it has failed. */
    FAILED,
    /** Allowed numbers of tasks: the last. */
    NUMBERS,
    /** Allowed texts for a time. */
    TIME
}
