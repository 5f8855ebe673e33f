// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.sbom;

import org.pressling.dem.Term;

/** What is said of a bill of materials. */
public enum BillTerm implements Term {
    /** A file that the bill lacks. */
    NOT_NAMED,
    /** A file that was replaced. */
    OTHER_FILE,
    /** A file that is not there. */
    NOT_SHIPPED,
    /** A component without a licence. */
    NO_LICENCE,
    /** A version that should be replaced. */
    VULNERABLE,
    /** An exception that is none. */
    ACCEPTED_IN_VAIN,
    /** What was found. */
    SUMMARY
}
