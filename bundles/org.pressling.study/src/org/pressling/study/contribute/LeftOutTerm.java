// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import org.pressling.dem.Term;

/** Why contributions are left out, and how they are called there. */
enum LeftOutTerm implements Term {
    /** A contribution: its kind, its identifier, who brings it. */
    CONTRIBUTION,
    /** All that a bundle declares. */
    BUNDLE,
    /** What was left out, and why. */
    LEFT_OUT,
    /** There is no such kind: those that there are. */
    NO_KIND,
    /** It has no identifier. */
    NO_ID,
    /** Its identifier cannot be one. */
    ID_FORM,
    /** Its name cannot be printed. */
    NAME_FORM,
    /** Pressling has its identifier: which bundle. */
    TAKEN,
    /** Others have its identifier, none of which counts then: who brings them. */
    SHARED,
    /** Pressling has one of its labels: which, and who makes it. */
    LABEL_TAKEN,
    /** Another one has one of its labels, and neither counts then: which, and who makes it too. */
    LABEL_SHARED,
    /** There is no such class. */
    NO_CLASS,
    /** The file of declarations cannot be read: which, why. */
    NO_DECLARATIONS
}
