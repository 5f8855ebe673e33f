// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import org.pressling.dem.Term;

/** What can be wrong with the file of a result. */
public enum ResultTerm implements Term {
    /** It is not there. */
    GONE,
    /** A folder or a link in its place. */
    NO_FILE,
    /** Its bytes are others. */
    CHANGED,
    /** A result that somebody changed is kept beside. */
    KEPT_CHANGED,
    /** A file of somebody else in the way of a result is kept beside. */
    KEPT_FOREIGN
}
