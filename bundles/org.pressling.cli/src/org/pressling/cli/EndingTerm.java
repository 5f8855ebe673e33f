// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import org.pressling.dem.Term;

/** Sentences in which a command ends. */
enum EndingTerm implements Term {
    CANCELLED,
    GO_ON,
    SEE,
    NO_THREADS,
    NO_MEMORY,
    REPORT_IT,
    /** A plug-in failed. */
    TELL_ITS_AUTHOR,
    FAULT,
    TOO_DEEP,
    INCOMPLETE,
    /** The file for details cannot be written. */
    NO_LOG,
    /** The file for details has no name. */
    LOG_NO_PATH
}
