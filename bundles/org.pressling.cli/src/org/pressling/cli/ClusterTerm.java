// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.dem.Term;

/** What the commands of a cluster print. */
enum ClusterTerm implements Term {
    /** All samples are there. */
    NOTHING_MISSING,
    /** How many samples of how many in how many tasks of how long. */
    TASKS,
    /** The numbers of both jobs, and the run folder. */
    SUBMITTED,
    /** The two scripts. */
    TO_SUBMIT,
    /** How many samples of how many. */
    SAMPLES_DONE,
    /** How many tasks, done, running, waiting. */
    TASKS_DONE,
    /** A task that is not done: number, samples, how many of how many, where it is. */
    TASK,
    /** Tasks that are left out of the list. */
    MORE_TASKS,
    /** A task that has ended without its samples, and its log. */
    ENDED,
    /** Nothing is in a queue. */
    NOT_SUBMITTED,
    /** Where the job is that follows. */
    FOLLOWS,
    /** The numbers of both jobs. */
    CANCELLED
}
