// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import org.pressling.dem.press.Verdict;

/** Which samples enter a data set, by the verdict on their press. */
public enum Admission {
    /** All but those whose press failed a quality check. */
    NOT_FAILED,
    /** Those that passed every check and lie inside the domain of the contact law. */
    IN_DOMAIN,
    /** All, whatever the verdict. */
    ALL;

    /** Whether a sample of this grade enters. */
    public boolean admits(Verdict.Grade grade) {
        return switch (this) {
        case NOT_FAILED -> grade != Verdict.Grade.FAILED;
        case IN_DOMAIN -> grade == Verdict.Grade.PASSED;
        case ALL -> true;
        };
    }
}
