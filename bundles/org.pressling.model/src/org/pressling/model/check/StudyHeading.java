// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import org.pressling.dem.Term;

/** What stands above the problems of a study. */
enum StudyHeading implements Term {
    CANNOT_RUN
}
