// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import org.pressling.dem.Term;

/** What contributions do wrong. */
enum FaultTerm implements Term {
    /** Who, and what. */
    FAILED,
    /** Who, where, and what. */
    FAILED_AT,
    /** A plug-in: name and version. */
    PLUGIN,
    /** One of several contributions. */
    ONE_OF,
    /** It threw something: of which class, with which message. */
    THREW,
    /** It threw something without a message: of which class. */
    THREW_SILENTLY,
    /** It does not go with this release: what is missing. */
    NOT_LINKED,
    /** It gave nothing. */
    GAVE_NULL,
    /** It gave nothing: asked for what, a name of the interface. */
    GAVE_NULL_FOR,
    /** A list that it gave has a null in it: asked for what, a name of the interface. */
    GAVE_NULL_AMONG,
    /** A label is no number: name, value. */
    LABEL
}
