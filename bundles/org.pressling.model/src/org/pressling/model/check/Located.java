// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import org.pressling.dem.Problem;
import org.pressling.model.Study;
import org.pressling.model.path.StudyPaths;

/** Puts problems at the values of a study. */
final class Located {

    private Located() {
    }

    /** The problem at a value of the study, which is quoted as it stands there. */
    static Problem at(Study study, String path, Problem problem) {
        return problem.at(path, StudyPaths.get(study, path));
    }
}
